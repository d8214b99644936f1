import { fingerprintOf, uniqueFingerprint } from '../judge/fingerprint.js';
import type { DocumentResult, LintResult, Problem, Severity } from '../types.js';
import { findingMessage } from './message.js';
import { relativePath } from './paths.js';
import { problemMessage } from './problems.js';
import { runLanguage, standingFindings, type ReportOptions } from './report.js';

/** GitLab's scale is info, minor, major, critical, blocker: what cannot be read blocks, no clause is « critical ». */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The report that GitLab shows in a merge request (`artifacts:reports:codequality`): fields of its « Code Quality report format ». */
export function codeQualityReport(result: LintResult, options: ReportOptions): string {
  const used = new Map<string, number>();
  const issues = [
    ...result.problems.map((problem) => problemIssue(problem, result, options, used)),
    ...result.documents.flatMap((document) => documentIssues(document, options, used)),
  ];
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function documentIssues(document: DocumentResult, { language, root }: ReportOptions, used: Map<string, number>): readonly object[] {
  const path = relativePath(document.path, root);
  return standingFindings(document).map((finding) => ({
    description: findingMessage(finding, document, language ?? document.language),
    check_name: finding.ruleId,
    fingerprint: uniqueFingerprint(fingerprintOf(finding.fingerprint, path, []), used),
    severity: SEVERITIES[finding.severity],
    location: { path, lines: { begin: finding.region.line, end: finding.region.endLine } },
  }));
}

/** A file that could not be read is an issue on its first line: a report without it would pass for a good one. */
function problemIssue(problem: Problem, result: LintResult, { language, root }: ReportOptions, used: Map<string, number>): object {
  const path = problem.path === null ? '.' : relativePath(problem.path, root);
  return {
    description: problemMessage(problem, runLanguage(result, language)),
    check_name: problem.code,
    fingerprint: uniqueFingerprint(fingerprintOf(problem.code, path, []), used),
    severity: 'blocker',
    location: { path, lines: { begin: 1 } },
  };
}
