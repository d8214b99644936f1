import { type Line, nextFilled, visible } from './lines.js';
import { type Title, titleOf } from './titles.js';

interface Candidate {
  readonly line: number;
  readonly title: Title;
}

/** A file with fewer ATX headings than one in so many lines has its titles written some other way. */
const LINES_PER_HEADING = 80;
const FEW = 3;
const ATX = /^\s{0,3}(#{1,6})\s+(\S.*)$/;
/** A title is skipped now and then (an excerpt, a title in two lines): « 3.6 » may be followed by « 3.8 ». */
const LARGEST_STEP = 3;

/**
 * Makes headings of titles that are written as plain lines: « 3.2 Calendrier », « ARTICLE 5 / … », a line in bold.
 * Only in a file that has few ATX headings; a numbered line in bold is one in any file.
 */
export function markPlainHeadings(lines: readonly Line[]): void {
  const atx = lines.flatMap((line) => (line.literal ? [] : (ATX.exec(visible(line)) ?? []).slice(0, 1)));
  const filled = lines.reduce((count, line) => count + (visible(line) === '' ? 0 : 1), 0);
  const few = atx.length <= Math.max(FEW, filled / LINES_PER_HEADING);
  const candidates = candidatesOf(lines).filter(({ title }) => few || (title.bold && title.numbers.length > 1));
  const base = few ? Number(atx.some((text) => /^#\s/.test(text))) : learntBase(atx);
  const known = new Set(few ? [] : atx.map((text) => titleOf(ATX.exec(text)?.[2] ?? '')?.numbers[0] ?? -1));
  for (const { line, title } of consistent(candidates, lines, known)) markHeading(lines[line] as Line, levelOf(title, base));
}

function markHeading(line: Line, level: number): void {
  line.before = `${'#'.repeat(level)} `;
  line.skip = line.text.length - line.text.trimStart().length;
}

function levelOf({ numbers, named }: Title, base: number): number {
  // A bold line without number stands below the chapters, whose depth it does not tell.
  const depth = named ? 1 : numbers.length === 0 ? 2 : numbers.length;
  return Math.min(Math.max(depth + base, 1), 6);
}

/** How much deeper the ATX headings stand than their numbers say: 1 when « ### 1.1 » is the rule. */
function learntBase(atx: readonly string[]): number {
  const votes = new Map<number, number>();
  for (const text of atx) {
    const [, marks = '', words = ''] = ATX.exec(text) ?? [];
    const numbers = titleOf(words)?.numbers ?? [];
    if (numbers.length > 0) votes.set(marks.length - numbers.length, (votes.get(marks.length - numbers.length) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function candidatesOf(lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line, i) => {
    if (line.literal || line.dropped || line.text.length > 160) return [];
    const title = titleOf(visible(line));
    if (title === null || !opensBlock(lines, i, title) || goesOn(lines, i)) return [];
    return [{ line: i, title }];
  });
}

/** True when the line cannot be the middle of a sentence: « … conformément au paragraphe␊3.2 Calendrier du … ». */
function opensBlock(lines: readonly Line[], i: number, title: Title): boolean {
  const above = visible(lines[i - 1]);
  if (above === '') return true;
  if (title.numbers.length === 0 && !title.named) return false;
  return /[.;:!?]$/.test(above) || /^(?:[-+*•●▪■◦–➔]\s|#)/.test(above) || titleOf(above) !== null;
}

/** True when the next line takes the sentence further. */
function goesOn(lines: readonly Line[], i: number): boolean {
  return /^\p{Ll}/u.test(visible(lines[i + 1])) && !/^[a-z][.)]\s/.test(visible(lines[i + 1]));
}

/**
 * Keeps what belongs to one numbering: deeper numbers that share their chapter with another or an ATX heading,
 * chapters that count 1, 2, 3.
 */
function consistent(candidates: readonly Candidate[], lines: readonly Line[], atxChapters: ReadonlySet<number>): Candidate[] {
  const deep = candidates.filter(({ title }) => title.numbers.length > 1);
  const inChapter = countBy(deep, ({ title }) => title.numbers[0] ?? 0);
  const chapters = new Set(chapterChain(candidates, lines, deep.length > 0).map(({ line }) => line));
  let last: readonly number[] = [];
  return candidates.filter(({ line, title }) => {
    const { numbers } = title;
    if (numbers.length === 0) return title.named || standsAlone(lines, line);
    if (numbers.length === 1) return chapters.has(line) && remember(numbers);
    const chapter = numbers[0] ?? 0;
    const known = (inChapter.get(chapter) ?? 0) > 1 || chapters.size > 0 || atxChapters.has(chapter);
    const upper = /^["«“(]?\s*(?:[ld]['’])?[\p{Lu}\d]/u.test(title.words);
    return known && (upper || follows(last, numbers)) && remember(numbers);
  });

  function remember(numbers: readonly number[]): boolean {
    last = numbers;
    return true;
  }
}

function standsAlone(lines: readonly Line[], i: number): boolean {
  return visible(lines[i - 1]) === '' && visible(lines[i + 1]) === '';
}

/** True when `next` comes after `last` in a numbering: 3.1 → 3.2, 3.1 → 3.1.1, 3.1.4 → 3.2 and 3.9 → 4.1. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  const at = next.findIndex((number, i) => number !== last[i]);
  if (at < 0) return false;
  const step = (next[at] ?? 0) - (last[at] ?? 0);
  return step > 0 && step <= LARGEST_STEP && next.slice(at + 1).every((number) => number <= LARGEST_STEP);
}

/**
 * Single numbers are titles only when they count up from one through the file, with text between them.
 * Side by side they are an ordered list.
 */
function chapterChain(candidates: readonly Candidate[], lines: readonly Line[], hasDeep: boolean): Candidate[] {
  const single = candidates.filter(({ line, title }) => title.numbers.length === 1 && !inOrderedList(lines, line));
  const chain: Candidate[] = [];
  let last = 0;
  for (const candidate of single) {
    const number = candidate.title.numbers[0] ?? 0;
    if (number <= last || number > last + LARGEST_STEP - 1) continue;
    chain.push(candidate);
    last = number;
  }
  return chain.length >= (hasDeep ? 1 : FEW) ? chain : [];
}

function inOrderedList(lines: readonly Line[], i: number): boolean {
  const number = Number(/^\D*(\d+)/.exec(visible(lines[i]))?.[1] ?? 0);
  return ([-1, 1] as const).some((step) => {
    const near = /^\W*(\d{1,3})[.)]?\s/.exec(visible(lines[nextFilled(lines, i, step)]))?.[1];
    return near !== undefined && Number(near) === number + step;
  });
}

function countBy<T>(items: readonly T[], key: (item: T) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
