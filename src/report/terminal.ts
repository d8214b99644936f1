import pc from 'picocolors';

import type { BaselineUse, DocumentResult, Finding, Format, Language, LintResult, Problem, RuleInfo, Severity } from '../types.js';
import { printable, wrapped } from './columns.js';
import { shortened, underlined } from './excerpt.js';
import { findingPlace, relatedWords, strengthWords } from './places.js';
import { problemWords } from './problems.js';
import { countBySeverity, runLanguage, standingFindings, type ReportOptions } from './report.js';
import { unreadWords } from './unread.js';
import { firstFixes, pillarLines, verdictSentence } from './verdict.js';
import { WORDS, type Words } from './words.js';

/** Strong points shown for one document; the guide of the verdict asks for up to five. */
const MOST_STRENGTHS = 5;

/** Unread things shown for one document: a file of scanned pages may have hundreds. */
const MOST_UNREAD = 5;

type Colors = ReturnType<typeof pc.createColors>;

interface Page {
  readonly language: Language;
  readonly words: Words;
  readonly colors: Colors;
  readonly color: boolean;
  readonly width: number;
  readonly rules: readonly RuleInfo[];
  readonly quiet: boolean;
}

/** The report for a person: each document, its findings in reading order, then what could not be done. */
export function terminalReport(result: LintResult, options: ReportOptions): string {
  const colors = pc.createColors(options.color);
  const page = (language: Language): Page => ({
    language,
    words: WORDS[language],
    colors,
    color: options.color,
    width: options.width,
    rules: result.rules,
    quiet: options.quiet === true,
  });
  const whole = page(runLanguage(result, options.language));
  const told = result.documents.filter((document) => !whole.quiet || standingFindings(document).length > 0);
  const documents = told.map((document) =>
    documentText(document, page(options.language ?? document.language)),
  );
  const unused = (result.baselines ?? []).map((baseline) => unusedText(baseline, whole));
  const parts = [...documents, ...unused, whole.quiet ? '' : summaryText(result, whole), problemsText(result.problems, whole)].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function documentText(document: DocumentResult, page: Page): string {
  const standing = [...standingFindings(document)].sort(byPlace);
  const told = new Set<string>();
  const findings = standing.map((finding) => {
    const first = !told.has(finding.ruleId);
    told.add(finding.ruleId);
    return findingText(finding, document, first, page);
  });
  if (page.quiet) return [headText(document, page), ...findings].join('\n\n');
  const detail = findings.length === 0 ? [] : [`  ${page.colors.bold(page.words.details)}`, ...findings];
  return [headText(document, page), ...verdictParts(document, standing.length, page), ...detail].filter((part) => part !== '').join('\n\n');
}

/** Reading order; what is said of the whole document comes first, as it stands on the title. */
function byPlace(a: Finding, b: Finding): number {
  return (
    Number(a.excerpt !== '') - Number(b.excerpt !== '') ||
    a.region.start - b.region.start ||
    a.region.end - b.region.end ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}

/** Files without pages of their own. */
const PAGELESS: ReadonlySet<string> = new Set<Format>(['markdown', 'text', 'html', 'xlsx']);

function headText(document: DocumentResult, { words, colors }: Page): string {
  const size = PAGELESS.has(document.format) ? words.wordCount(document.words) : words.pages(document.pages);
  const facts = [document.piece.replaceAll('-', ' '), words.kinds[document.kind], words.languages[document.language], size];
  const known = facts.filter((fact) => fact !== '' && fact !== 'unknown').map(printable);
  return `${colors.bold(printable(document.path))}\n${colors.dim(known.join(' · '))}`;
}

function findingText(finding: Finding, document: DocumentResult, first: boolean, page: Page): string {
  const { language, words, colors, width } = page;
  const severity = severityColor(finding.severity, colors)(words.severities[finding.severity].toUpperCase());
  const head = `  ${severity}  ${findingPlace(finding, document, language)}`;
  const message = wrapped(finding.message[language], width, '  ');
  const advice = first
    ? [labelled(words.why, finding.why[language], page), labelled(words.instead, finding.instead[language], page)]
    : [];
  const rule = first ? finding.ruleId : `${finding.ruleId} ${words.seeAbove}`;
  return [head, message, ...excerptLines(finding, page), ...advice, ...noteLines(finding, document.path, page), labelled(words.rule, rule, page)].join(
    '\n',
  );
}

function excerptLines(finding: Finding, { colors, color, width }: Page): readonly string[] {
  if (finding.excerpt === '') return [];
  const quote = shortened(finding.excerpt, finding.matchAt);
  const lines = underlined(quote.text, [quote.at], Math.max(20, width - 6), color ? colors.underline : null);
  return ['', ...lines.map((line) => `      ${line}`), ''];
}

/** Other places, other rules and the reason of a lower severity. */
function noteLines(finding: Finding, path: string, page: Page): readonly string[] {
  const { language, words } = page;
  const related = relatedLines(finding, path, page);
  const also = finding.also.length === 0 ? [] : [labelled(words.alsoRules, finding.also.join(', '), page)];
  const lowered = finding.exception === null ? [] : [labelled(words.lowered, finding.exception[language], page)];
  return [...related, ...lowered, ...also];
}

/** Other places shown under a finding; the other formats list them all. */
const MOST_PLACES = 3;

function relatedLines({ related }: Finding, path: string, page: Page): readonly string[] {
  const { language, words } = page;
  const shown = related.length > MOST_PLACES ? MOST_PLACES - 1 : MOST_PLACES;
  const lines = related.slice(0, shown).map((place) => relatedWords(place, language, path));
  const more = related.length > shown ? [words.morePlaces(related.length - shown)] : [];
  return [...lines, ...more].map((line) => labelled(words.seeAlso, line, page));
}

function labelled(label: string, text: string, { words, colors, width }: Page): string {
  const lead = label + words.colon;
  const body = wrapped(lead + text, width, '    ', '  ');
  return body.replace(lead.trimEnd(), (shown) => colors.dim(shown));
}

function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : colors.cyan;
}

/** What a person reads first: one sentence, five bars, what to fix, what is good, what was not read (catalogue §6.4). */
function verdictParts(document: DocumentResult, findings: number, page: Page): readonly string[] {
  const { language, words, colors, width } = page;
  const say = (text: string): string => wrapped(text, width, '  ');
  const known = document.findings.filter(({ suppressed }) => suppressed?.known).length;
  const excused = document.findings.length - findings - known;
  const sentence = verdictSentence(document, words);
  const strengths = document.strengths
    .slice(0, MOST_STRENGTHS)
    .map((strength) => labelled(words.strengths, strengthWords(strength, document.path, language), page));
  return [
    sentence === null ? '' : colors.bold(say(sentence)),
    document.kind !== 'other' && findings === 0 ? colors.green(say(known > 0 ? words.nothingNew : words.noFinding)) : '',
    pillarLines(document, page.rules, words, language)
      .map((line) => wrapped(line, width, ' '.repeat(BAR_INDENT), '  '))
      .join('\n'),
    fixLines(document, page).join('\n'),
    strengths.join('\n'),
    [...(excused > 0 ? [say(words.excused(excused))] : []), ...(known > 0 ? [say(words.known(known))] : []), ...unreadLines(document, page)].join('\n'),
  ];
}

/** Where the reason after a bar goes on when the line is too narrow for it. */
const BAR_INDENT = 8;

/** Fewer findings than this need no choice of what to do first. */
const CHOICE = 3;

function fixLines(document: DocumentResult, page: Page): readonly string[] {
  const { language, words, colors, width } = page;
  const fixes = firstFixes(document, language);
  if (fixes.length < CHOICE) return [];
  const lines = fixes.map(({ finding, place }, i) => wrapped(`${i + 1}. ${finding.message[language]} (${place}, ${finding.ruleId})`, width, '     ', '  '));
  return [`  ${colors.bold(words.firstFixes)}`, ...lines];
}

function unreadLines({ unread }: DocumentResult, page: Page): readonly string[] {
  const lines = unread.slice(0, MOST_UNREAD).map((one) => labelled(page.words.unread, unreadWords(one, page.language), page));
  const left = unread.length - lines.length;
  return left > 0 ? [...lines, wrapped(page.words.more(left), page.width, '  ')] : lines;
}

/** Entries of a baseline that match nothing any more: a few of them, as a person would look them up. */
function unusedText({ file, unused }: BaselineUse, { words, colors, width }: Page): string {
  if (unused.length === 0) return '';
  const lines = unused.slice(0, MOST_UNREAD).map(({ path, rule, passage }) => wrapped(`${path}, ${rule}${passage === '' ? '' : `${words.colon}${words.quote(printable(passage))}`}`, width, '    ', '  '));
  const left = unused.length - lines.length;
  const more = left > 0 ? [`  ${words.moreUnused(left)}`] : [];
  const total = unused.reduce((sum, { count }) => sum + count, 0);
  return [colors.bold(words.unused(total, file)), ...lines, ...more, wrapped(words.unusedHint, width, '  ', '  ')].join('\n');
}

function summaryText(result: LintResult, { words, colors }: Page): string {
  const { error, warning, info } = countBySeverity(result.documents);
  const summary = colors.bold(words.summary(error, warning, info, result.documents.length));
  return result.problems.length === 0 ? summary : `${summary}\n${colors.red(words.unreadFiles(result.problems.length))}`;
}

function problemsText(problems: readonly Problem[], page: Page): string {
  if (problems.length === 0) return '';
  const told = problems.map((problem) => problemText(problem, page.language, page.width, '  '));
  return [page.colors.bold(page.words.problems), ...told].join('\n');
}

/** One problem in words: the file, what is wrong, what to do. */
export function problemText(problem: Problem, language: Language, width: number, indent = ''): string {
  const words = WORDS[language];
  const { sentence, hint } = problemWords(problem, language);
  const named = problem.path === null || sentence.includes(problem.path);
  const where = named ? '' : `${problem.path}${words.colon}`;
  // Below the first line, the user's own line with a caret under it: to break it would move the caret.
  const [said = '', ...picture] = sentence.split('\n');
  const lines = [wrapped(where + said, width, `${indent}  `, indent), ...picture.map((line) => indent + printable(line))];
  // « Vouliez-vous dire … ? » needs no announcement.
  const todo = hint?.endsWith('?') ? '' : `${words.todo}${words.colon}`;
  if (hint !== null) lines.push(wrapped(todo + hint, width, `${indent}  `));
  return lines.join('\n');
}
