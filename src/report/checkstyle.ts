import type { DocumentResult, Language, LintResult, Problem } from '../types.js';
import { findingMessage } from './message.js';
import { relativePath } from './paths.js';
import { problemMessage } from './problems.js';
import { runLanguage, standingFindings, type ReportOptions } from './report.js';
import { element, xmlFile } from './xml.js';

/** The report that Jenkins (Warnings plugin), reviewdog and others read: the XML of Checkstyle, whose severities are those of agilefall. */
export function checkstyleReport(result: LintResult, options: ReportOptions): string {
  const language = runLanguage(result, options.language);
  const files = [
    ...result.problems.map((problem) => problemFile(problem, language, options.root)),
    ...result.documents.map((document) => documentFile(document, options)),
  ];
  return xmlFile(element('checkstyle', { version: '4.3' }, files.flat()));
}

function documentFile(document: DocumentResult, { language, root }: ReportOptions): readonly string[] {
  const errors = standingFindings(document).map((finding) =>
    element('error', {
      line: finding.region.line,
      column: finding.region.column,
      severity: finding.severity,
      message: findingMessage(finding, document, language ?? document.language),
      // Readers take the part before the last point for the category.
      source: `agilefall.${finding.category}.${finding.ruleId}`,
    }),
  );
  return element('file', { name: relativePath(document.path, root) }, errors.flat());
}

function problemFile(problem: Problem, language: Language, root: string | undefined): readonly string[] {
  const name = problem.path === null ? '.' : relativePath(problem.path, root);
  const error = element('error', { line: 1, severity: 'error', message: problemMessage(problem, language), source: `agilefall.problem.${problem.code}` });
  return element('file', { name }, error);
}
