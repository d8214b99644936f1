import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';

import { relatedWords } from '../../report/places.js';
import { rulePage, standingFindings } from '../../report/report.js';
import type { Finding, Language, Severity } from '../../types.js';
import { rangeOf, type Linted } from './linted.js';

export const SOURCE = 'agilefall';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3 };

/** What an editor underlines. */
export function diagnosticsOf(linted: Linted, language: Language): Diagnostic[] {
  return standingFindings(linted.result).map((finding) => diagnosticOf(finding, linted, language));
}

export function diagnosticOf(finding: Finding, linted: Linted, language: Language): Diagnostic {
  const { exception, message, related } = finding;
  const places = related.filter(({ path }) => path === linted.result.path);
  return {
    range: rangeOf(finding.region, linted),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    codeDescription: { href: rulePage(finding.ruleId) },
    source: SOURCE,
    message: exception === null ? message[language] : `${message[language]} (${exception[language]})`,
    ...(places.length > 0 && {
      relatedInformation: places.map((place) => ({ location: { uri: linted.document.uri, range: rangeOf(place.region, linted) }, message: relatedWords(place, language, linted.result.path) })),
    }),
  };
}
