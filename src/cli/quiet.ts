import { GRAVITY } from '../report/report.js';
import type { DocumentResult, Finding, LintResult, Severity } from '../types.js';

/**
 * The result with only the findings that make a run fail, for all reports: at or above the level of each document, errors
 * where none is asked for. Grades stay those of all findings.
 */
export function quieted(result: LintResult, failOn: (document: DocumentResult) => Severity | 'never'): LintResult {
  const keeps = (document: DocumentResult): ((finding: Finding) => boolean) => {
    const level = failOn(document);
    return ({ severity }) => GRAVITY[severity] >= GRAVITY[level === 'never' ? 'error' : level];
  };
  return { ...result, documents: result.documents.map((document) => ({ ...document, findings: document.findings.filter(keeps(document)) })) };
}
