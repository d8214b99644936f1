import { blankOut, type Line, nextFilled, visible } from './lines.js';

/** From this line on the text stands on this page. */
export interface PageStart {
  readonly line: number;
  readonly page: number;
}

/** A line that only tells the page, and the number it tells. */
export interface PageMark {
  readonly line: number;
  readonly number: number;
}

interface MarkKind {
  readonly pattern: RegExp;
  /** Fewest marks that are believed: a line that says « page » needs less company than a bare number. */
  readonly fewest: number;
}

/** Marks as converters write them, the clearest first; the first kind that makes a sequence is the one. */
const KINDS: readonly MarkKind[] = [
  { pattern: /^[[(<-]?\s*(?:page|p\.|pg\.?)\s*(?:n°\s*)?:?\s*(\d{1,4})\s*(?:of|sur|de|out of|\/|-)\s*\d{1,4}\s*[\])>-]?$/i, fewest: 1 },
  { pattern: /^[[(<-]?\s*(?:page|p\.|pg\.?)\s*(?:n°\s*)?:?\s*(\d{1,4})\s*[\])>-]?$/i, fewest: 2 },
  { pattern: /^<!--\s*(?:page|pagenumber|page number|page break)\s*[:=]?\s*"?(?:page\s*)?(\d{1,4})"?.*-->$/i, fewest: 2 },
  { pattern: /^\{(\d{1,4})\}-{10,}$/, fewest: 2 },
  { pattern: /^(\d{1,4})\s*\/\s*\d{1,4}$/, fewest: 3 },
  { pattern: /^[-–—]\s*(\d{1,4})\s*[-–—]$/, fewest: 3 },
  { pattern: /^(\d{1,4})$/, fewest: 4 },
];

/** Share of the steps from one mark to the next that must go up by 0 to 3 (0: head and foot of the same page). */
const STEADY = 0.8;
/** Below the mark at the foot of the last page stands at most the rest of its footer. */
const MOST_AFTER_FOOT = 3;
/** « <!-- page number: "page 12" … --> » is the longest; a line of text that is longer mentions a page at most. */
const LONGEST_MARK = 80;
/** Rules and names of zones stand right beside the mark. */
const WITHIN = 6;
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|—{3,})$/;
const NAME_OF_ZONE = /^page (?:header|footer)$/i;

/**
 * Finds the page marks, blanks them with the rules beside them, and tells where each page begins.
 * Empty when the file has none.
 */
export function takePageMarks(lines: readonly Line[]): { readonly starts: readonly PageStart[]; readonly marks: readonly PageMark[] } {
  const feeds = formFeeds(lines);
  const short = shortLines(lines);
  const marks = KINDS.map((kind) => marksOf(lines, short, kind)).find((found) => found.length > 0) ?? [];
  for (const { line } of marks) blankMark(lines, line);
  if (feeds.length > 0) return { starts: [{ line: 0, page: 1 }, ...feeds.map((line, i) => ({ line, page: i + 2 }))], marks: feeds.map((line, i) => ({ line, number: i + 2 })) };
  return { starts: startsOf(lines, marks), marks };
}

/** pdftotext puts a form feed where a page begins. */
function formFeeds(lines: readonly Line[]): number[] {
  const feeds: number[] = [];
  lines.forEach((line, i) => {
    if (!line.text.includes('\f')) return;
    if (line.text.trimStart().length < line.text.length - 1 || line.text.startsWith('\f')) feeds.push(i);
    line.text = line.text.replaceAll('\f', ' ');
  });
  return feeds;
}

/** A line that may tell a page: its number in the file, and its words. */
interface ShortLine {
  readonly line: number;
  readonly words: string;
}

/** The lines that have a number and few words: one in ten of a tender, looked at by each kind of mark. */
function shortLines(lines: readonly Line[]): readonly ShortLine[] {
  const found: ShortLine[] = [];
  lines.forEach((line, i) => {
    if (line.end - line.start <= LONGEST_MARK && /\d/.test(line.text)) found.push({ line: i, words: bare(visible(line)) });
  });
  return found;
}

function marksOf(lines: readonly Line[], short: readonly ShortLine[], { pattern, fewest }: MarkKind): PageMark[] {
  const marks: PageMark[] = [];
  for (const { line, words } of short) {
    const number = pattern.exec(words)?.[1];
    if (number !== undefined && (fewest <= 2 || standsAlone(lines, line))) marks.push({ line, number: Number(number) });
  }
  return marks.length >= fewest && isSequence(marks, fewest) ? marks : [];
}

function isSequence(marks: readonly PageMark[], fewest: number): boolean {
  if (fewest > 1 && new Set(marks.map(({ number }) => number)).size < fewest) return false;
  const steps = marks.slice(1).map(({ number }, i) => number - (marks[i] as PageMark).number);
  return steps.filter((step) => step >= 0 && step <= 3).length >= steps.length * STEADY;
}

function standsAlone(lines: readonly Line[], i: number): boolean {
  return visible(lines[i - 1]) === '' && visible(lines[i + 1]) === '';
}

/** The words of a line without heading, quotation and emphasis marks. */
export function bare(text: string): string {
  return text.replace(/^[>\s]*(?:#{1,6}\s+)?/, '').replace(/\s+#+$/, '').replace(/\*{1,3}|_{2,3}/g, '').trim();
}

function blankMark(lines: readonly Line[], at: number): void {
  blankOut(lines[at]);
  for (const step of [-1, 1] as const) {
    for (let i = nextFilled(lines, at, step, WITHIN), n = 0; i >= 0 && n < 2; i = nextFilled(lines, i, step, WITHIN), n += 1) {
      const text = visible(lines[i]);
      if (lines[i]?.literal === true || !(RULE.test(text) || NAME_OF_ZONE.test(bare(text)))) break;
      blankOut(lines[i]);
    }
  }
}

/**
 * A mark at the foot of the page has nothing below the last one, a mark at its head has nothing above the first one
 * or a cover without number.
 */
function startsOf(lines: readonly Line[], marks: readonly PageMark[]): PageStart[] {
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return [];
  const atFoot = filledIn(lines.slice(last.line + 1)) <= MOST_AFTER_FOOT && filledIn(lines.slice(0, first.line)) > MOST_AFTER_FOOT;
  if (atFoot) return [{ line: 0, page: first.number }, ...marks.map(({ line, number }) => ({ line: line + 1, page: number + 1 }))];
  return [{ line: 0, page: Math.max(first.number - 1, 1) }, ...marks.map(({ line, number }) => ({ line, page: number }))];
}

function filledIn(lines: readonly Line[]): number {
  return lines.reduce((count, line) => count + (visible(line) === '' ? 0 : 1), 0);
}
