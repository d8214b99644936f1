import type { DocumentResult, Finding, Language, LintResult, Problem, Severity } from '../types.js';
import { findingMessage } from './message.js';
import { relativePath } from './paths.js';
import { findingPlace } from './places.js';
import { problemMessage } from './problems.js';
import { GRAVITY, runLanguage, standingFindings, type ReportOptions } from './report.js';
import { WORDS } from './words.js';
import { element, xmlFile, xmlText } from './xml.js';

/**
 * The report that Jenkins, GitLab and Azure read as test results: a suite per document, a case per finding. A finding
 * fails its case when it would fail the run; the others are said in the output of a case that passes. No time is given,
 * so that the same input gives the same bytes.
 */
export function junitReport(result: LintResult, options: ReportOptions): string {
  const language = runLanguage(result, options.language);
  const suites = [
    ...result.problems.map((problem) => problemSuite(problem, language, options.root)),
    ...result.documents.map((document) => documentSuite(document, options)),
  ];
  const total = (key: 'tests' | 'failures' | 'errors'): number => suites.reduce((sum, suite) => sum + suite[key], 0);
  const totals = { tests: total('tests'), failures: total('failures'), errors: total('errors') };
  return xmlFile(element('testsuites', { name: 'agilefall', ...totals }, suites.flatMap(suiteElement)));
}

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly cases: readonly (readonly string[])[];
}

function suiteElement({ name, tests, failures, errors, cases }: Suite): readonly string[] {
  return element('testsuite', { name, tests, failures, errors }, cases.flat());
}

function documentSuite(document: DocumentResult, options: ReportOptions): Suite {
  const name = relativePath(document.path, options.root);
  const language = options.language ?? document.language;
  const findings = standingFindings(document);
  const failing = findings.filter((finding) => fails(finding, options.failOn?.(document.path)));
  const cases = findings.map((finding) => findingCase(finding, document, className(name), failing.includes(finding), language));
  const passed = element('testcase', { name: WORDS[language].noFinding, classname: className(name) });
  return { name, tests: Math.max(1, cases.length), failures: failing.length, errors: 0, cases: cases.length === 0 ? [passed] : cases };
}

function fails({ severity }: Finding, failOn: Severity | 'never' = 'error'): boolean {
  return failOn !== 'never' && GRAVITY[severity] >= GRAVITY[failOn];
}

function findingCase(finding: Finding, document: DocumentResult, classname: string, failed: boolean, language: Language): readonly string[] {
  const name = `${finding.ruleId} (${findingPlace(finding, document, language)})`;
  const message = findingMessage(finding, document, language);
  const said = failed
    ? element('failure', { type: finding.severity, message: finding.message[language] }, [xmlText(message)])
    : [`<system-out>${xmlText(`${WORDS[language].severities[finding.severity]}${WORDS[language].colon}${message}`)}</system-out>`];
  return element('testcase', { name, classname }, said);
}

function problemSuite(problem: Problem, language: Language, root: string | undefined): Suite {
  const name = problem.path === null ? '.' : relativePath(problem.path, root);
  const error = element('error', { type: problem.code, message: problemMessage(problem, language) });
  return { name, tests: 1, failures: 0, errors: 1, cases: [element('testcase', { name: problem.code, classname: className(name) }, error)] };
}

/** Readers cut a class name at its points and take the parts for packages: `dossier/cctp.docx` would be the class « docx ». */
function className(path: string): string {
  return `agilefall.${path.replaceAll('.', '_')}`;
}
