import { isReserved } from '../judge/reserved.js';
import type { DocumentResult, Finding, Language, LintResult, Severity } from '../types.js';

/** Address of the project, in one place: rule pages and the SARIF report point at it. */
export const HOMEPAGE = 'https://github.com/agilefall/agilefall';

export interface ReportOptions {
  /** Language of the words; null: each document is reported in its own. */
  readonly language: Language | null;
  readonly color: boolean;
  /** Columns of the screen. */
  readonly width: number;
  /** Folder that paths are made relative to, with forward slashes; reports for a screen show paths as given. */
  readonly root?: string;
  /** Findings and problems only, without verdict and summary; nothing where there is none. Only for the terminal. */
  readonly quiet?: boolean;
  /** Files with the text of a document, by the path of the document: places in a SARIF report point at them too. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Whether a SARIF report also lists the findings that somebody excused, with their reason. */
  readonly excused?: boolean;
  /** Severity from which a finding fails the run; `error` when not given. Only the JUnit report needs it. */
  readonly failOn?: (path: string) => Severity | 'never';
}

/** A report is a pure function: the same result and options give the same text. */
export type Report = (result: LintResult, options: ReportOptions) => string;

/** The page of a rule in the project; of the reports on suppressions, what the README says of those. */
export function rulePage(id: string): string {
  if (isReserved(id)) return `${HOMEPAGE}#excuse-a-passage`;
  return `${HOMEPAGE}/blob/main/docs/rules/${encodeURIComponent(id)}.md`;
}

/** Findings that stand: those that somebody excused with a reason are left out. */
export function standingFindings(document: DocumentResult): readonly Finding[] {
  return document.findings.filter((finding) => finding.suppressed === null);
}

/** Gravity of a severity: the higher, the graver. */
export const GRAVITY: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** Standing findings of all documents, by severity. */
export function countBySeverity(documents: readonly DocumentResult[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const document of documents) {
    for (const finding of standingFindings(document)) counts[finding.severity] += 1;
  }
  return counts;
}

/** Language of what concerns the whole run: the chosen one, else that of most documents, else English. */
export function runLanguage(result: LintResult, chosen: Language | null): Language {
  if (chosen !== null) return chosen;
  const french = result.documents.filter((document) => document.language === 'fr').length;
  return french > 0 && french * 2 >= result.documents.length ? 'fr' : 'en';
}
