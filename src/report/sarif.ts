import type { DocumentResult, Format, Language, LintResult } from '../types.js';
import { HOMEPAGE, runLanguage, type ReportOptions } from './report.js';
import { invocation } from './sarif/notifications.js';
import { sarifResults, SOURCE_ROOT } from './sarif/results.js';
import { ruleDescriptors, TAXONOMY, taxonomy } from './sarif/rules.js';
import { relativeUri } from './paths.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const MIME_TYPES: Readonly<Record<Format, string>> = {
  markdown: 'text/markdown',
  text: 'text/plain',
  html: 'text/html',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** The report for code scanning: SARIF 2.1.0, without time stamp or absolute path, so that the same input gives the same bytes. */
export function sarifReport(result: LintResult, options: ReportOptions): string {
  const language = runLanguage(result, options.language);
  const rules = [...result.rules].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const { results, left } = sarifResults(result, rules, options);
  const run = {
    tool: {
      driver: {
        name: 'agilefall',
        fullName: `agilefall ${result.version}`,
        version: result.version,
        semanticVersion: result.version,
        organization: 'agilefall',
        informationUri: HOMEPAGE,
        language,
        shortDescription: { text: driverText(language) },
        rules: ruleDescriptors(rules, language),
        supportedTaxonomies: [{ name: TAXONOMY, index: 0 }],
      },
    },
    taxonomies: [taxonomy(rules, result.version, language)],
    invocations: [invocation(result, { language, root: options.root, rules, left })],
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: sourceRootText(language) } } },
    artifacts: result.documents.map((document) => artifact(document, options.root)),
    columnKind: 'utf16CodeUnits',
    results,
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function driverText(language: Language): string {
  return language === 'fr' ? 'Linter de documents de marchés publics.' : 'A linter for procurement documents.';
}

function sourceRootText(language: Language): string {
  return language === 'fr' ? 'Dossier d’où le linter a été lancé.' : 'Folder that the linter was run from.';
}

function artifact(document: DocumentResult, root: string | undefined): object {
  return {
    location: { uri: relativeUri(document.path, root), uriBaseId: SOURCE_ROOT },
    mimeType: MIME_TYPES[document.format],
    roles: ['analysisTarget'],
    properties: { kind: document.kind, piece: document.piece, language: document.language, grade: document.grade, label: document.label },
  };
}
