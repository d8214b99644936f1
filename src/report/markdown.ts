import type { DocumentResult, Finding, Language, LintResult, Pillar, Problem } from '../types.js';
import { shortened } from './excerpt.js';
import { relativePath } from './paths.js';
import { findingPlace } from './places.js';
import { problemWords } from './problems.js';
import { countBySeverity, GRAVITY, rulePage, runLanguage, standingFindings, type ReportOptions } from './report.js';
import { firstFixes, verdictSentence } from './verdict.js';
import { WORDS, type Words } from './words.js';

/** Findings in the tables of a run: a row is about 600 bytes, and a job summary of GitHub ends at 1 MiB. */
const MOST_ROWS = 1000;

/** Grave findings are marked with a sign that needs no colour. */
const SIGNS = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

/** A report to read on a page: the summary of a CI job, a comment, a file to attach. */
export function markdownReport(result: LintResult, options: ReportOptions): string {
  const language = runLanguage(result, options.language);
  const words = WORDS[language];
  const { error, warning, info } = countBySeverity(result.documents);
  const shown = gravest(result.documents);
  const parts = [
    '# agilefall',
    `**${words.summary(error, warning, info, result.documents.length)}**`,
    problemsPart(result.problems, language, options.root),
    ...result.documents.map((document) => documentPart(document, shown, options)),
  ];
  return parts.filter((part) => part !== '').join('\n\n').concat('\n');
}

/** The gravest findings of the run, as many as a page can hold. */
function gravest(documents: readonly DocumentResult[]): ReadonlySet<Finding> {
  const all = documents.flatMap(standingFindings);
  return new Set([...all].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]).slice(0, MOST_ROWS));
}

function problemsPart(problems: readonly Problem[], language: Language, root: string | undefined): string {
  if (problems.length === 0) return '';
  const { problems: title, colon } = WORDS[language];
  const lines = problems.map((problem) => {
    const { sentence, hint } = problemWords(problem, language);
    const where = problem.path === null ? '' : `${code(relativePath(problem.path, root))}${colon}`;
    return `- ❌ ${where}${escaped([sentence, hint ?? ''].join(' ').trim())}`;
  });
  return `## ${title}\n\n${lines.join('\n')}`;
}

function documentPart(document: DocumentResult, shown: ReadonlySet<Finding>, options: ReportOptions): string {
  const language = options.language ?? document.language;
  const words = WORDS[language];
  const findings = standingFindings(document);
  const rows = findings.filter((finding) => shown.has(finding));
  const verdict = verdictSentence(document, words);
  return [
    `## ${code(relativePath(document.path, options.root))}`,
    verdict === null ? '' : escaped(verdict),
    pillarTable(document, words),
    fixList(document, language),
    findings.length === 0 ? words.noFinding : '',
    findings.length === 0 ? '' : details(document, rows, findings.length - rows.length, language),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function pillarTable({ grade, pillars }: DocumentResult, words: Words): string {
  if (grade === null) return '';
  const names = Object.keys(pillars) as Pillar[];
  return [names.map((name) => `${name} ${words.pillars[name]}`), names.map(() => '---:'), names.map((name) => String(pillars[name]))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function fixList(document: DocumentResult, language: Language): string {
  const fixes = firstFixes(document, language);
  if (fixes.length === 0) return '';
  const lines = fixes.map(({ finding, place }, index) => `${index + 1}. ${escaped(`${finding.message[language]} (${place})`)} ${ruleLink(finding)}`);
  return `**${WORDS[language].firstFixes}**\n\n${lines.join('\n')}`;
}

/** The table of all findings, folded away: the first fixes are what a reader begins with. */
function details(document: DocumentResult, rows: readonly Finding[], left: number, language: Language): string {
  const words = WORDS[language];
  const head = ['', words.place, words.finding, words.instead].join(' | ').trim();
  const lines = rows.map((finding) => findingRow(finding, document, language));
  const more = left === 0 ? [] : [words.moreFindings(left)];
  const table = [`| ${head} |`, '| --- | --- | --- | --- |', ...lines].join('\n');
  return ['<details>', `<summary>${words.details}</summary>`, table, ...more, '</details>'].join('\n\n');
}

function findingRow(finding: Finding, document: DocumentResult, language: Language): string {
  const { quote, severities } = WORDS[language];
  const said = finding.excerpt === '' ? '' : `<br>${escaped(quote(shortened(finding.excerpt, finding.matchAt).text))}`;
  const cells = [
    `${SIGNS[finding.severity]} ${severities[finding.severity]}`,
    escaped(findingPlace(finding, document, language)),
    `${escaped(finding.message[language])}${said}<br>${ruleLink(finding)}`,
    escaped(finding.instead[language]),
  ];
  return `| ${cells.join(' | ')} |`;
}

function ruleLink({ ruleId }: Finding): string {
  return `[${escaped(ruleId)}](${rulePage(ruleId)})`;
}

/** Words of a document as plain text: no markup, no HTML, no table cell, no mention of anybody. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~<>$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('@', '@\u2060');
}

/** A path between backticks, more of them than it holds itself. */
function code(path: string): string {
  const longest = Math.max(0, ...[...path.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${path.replace(/\s/g, ' ')}${pad}${fence}`;
}
