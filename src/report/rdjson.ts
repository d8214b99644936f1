import type { DocumentResult, LintResult, Problem, Severity } from '../types.js';
import { findingMessage } from './message.js';
import { relativePath } from './paths.js';
import { problemMessage } from './problems.js';
import { HOMEPAGE, rulePage, runLanguage, standingFindings, type ReportOptions } from './report.js';
import { splitLines, type Lines } from './sarif/regions.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** The report that reviewdog reads (`-f=rdjson`): its Diagnostic Format, whose columns count bytes of UTF-8. */
export function rdjsonReport(result: LintResult, options: ReportOptions): string {
  const diagnostics = [
    ...result.problems.map((problem) => problemDiagnostic(problem, result, options)),
    ...result.documents.flatMap((document) => documentDiagnostics(document, options)),
  ];
  return `${JSON.stringify({ source: { name: 'agilefall', url: HOMEPAGE }, diagnostics }, null, 2)}\n`;
}

function documentDiagnostics(document: DocumentResult, { language, root }: ReportOptions): readonly object[] {
  const path = relativePath(document.path, root);
  const lines = splitLines(document.projection);
  return standingFindings(document).map((finding) => {
    const { line, endLine, start, end } = finding.region;
    return {
      message: findingMessage(finding, document, language ?? document.language),
      location: {
        path,
        range: { start: { line, column: byteColumn(lines, line, start) }, end: { line: endLine, column: byteColumn(lines, endLine, end) } },
      },
      severity: SEVERITIES[finding.severity],
      code: { value: finding.ruleId, url: rulePage(finding.ruleId) },
    };
  });
}

/** Column of an offset in bytes of UTF-8, from 1. */
function byteColumn({ text, starts }: Lines, line: number, offset: number): number {
  return new TextEncoder().encode(text.slice(starts[line - 1] ?? 0, offset)).length + 1;
}

function problemDiagnostic(problem: Problem, result: LintResult, { language, root }: ReportOptions): object {
  return {
    message: problemMessage(problem, runLanguage(result, language)),
    location: { path: problem.path === null ? '.' : relativePath(problem.path, root) },
    severity: 'ERROR',
    code: { value: problem.code },
  };
}
