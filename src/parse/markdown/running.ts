import { blankOut, type Line, nextFilled, visible } from './lines.js';
import { bare, type PageMark } from './pages.js';

/** Lines looked at above and below a page mark: headers and footers seldom have more. */
const DEPTH = 4;
/** Blank lines between them: a header further away is text. */
const WITHIN = 12;
/** A line that stands beside three page marks is no coincidence. */
const FEWEST_PAGES = 3;
/** Running headers are titles and references; a paragraph is longer. */
const LONGEST = 150;
/** With other lines between it and the mark, a header must stand on a good part of the pages. */
const SHARE_WHEN_APART = 1 / 4;

/**
 * Blanks running headers and footers: the same line beside the page marks of three pages or more, its page number
 * apart. Table rows and list items are never taken for one.
 */
export function takeRunningLines(lines: readonly Line[], marks: readonly PageMark[]): void {
  const places = new Map<string, Set<number>>();
  const zones = marks.flatMap((_, k) => [zoneOf(lines, marks, k, -1), zoneOf(lines, marks, k, 1)]);
  for (const { number, found } of zones) {
    for (const i of found) for (const key of keysOf(lines[i], number)) places.set(key, (places.get(key) ?? new Set()).add(i));
  }
  for (const zone of zones) blankZone(lines, zone, places, marks.length);
}

/** Lines near a page mark, the nearest first. */
interface Zone {
  readonly number: number;
  readonly found: readonly number[];
}

function blankZone(lines: readonly Line[], { number, found }: Zone, places: ReadonlyMap<string, ReadonlySet<number>>, pages: number): void {
  let apart = false;
  for (const i of found) {
    const text = visible(lines[i]);
    const count = Math.max(...keysOf(lines[i], number).map((key) => places.get(key)?.size ?? 0));
    const enough = apart ? Math.max(FEWEST_PAGES, pages * SHARE_WHEN_APART) : FEWEST_PAGES;
    if (text !== '' && isRunning(text) && count >= enough) blankOut(lines[i]);
    else apart = apart || text !== '';
  }
}

function zoneOf(lines: readonly Line[], marks: readonly PageMark[], k: number, step: 1 | -1): Zone {
  const { line: from, number } = marks[k] as PageMark;
  const bound = marks[k + step]?.line ?? (step === 1 ? lines.length : -1);
  const found: number[] = [];
  // After a form feed the mark itself shares its line with text.
  if (step === 1 && visible(lines[from]) !== '') found.push(from);
  for (let i = nextFilled(lines, from, step, WITHIN); i >= 0 && (bound - i) * step > 0 && found.length < DEPTH; i = nextFilled(lines, i, step, WITHIN)) found.push(i);
  return { number, found };
}

/** The line as it is, and with the number of its page put out of sight: « Annexe 2 » is not the running line of « Annexe 1 ». */
function keysOf(line: Line | undefined, page: number): string[] {
  const text = bare(visible(line)).toLowerCase().replace(/\s+/g, ' ');
  const masked = text.replace(/\d+/g, (number) => (Math.abs(Number(number) - page) <= 1 ? `#${String(Number(number) - page)}` : number));
  return masked === text ? [text] : [text, masked];
}

function isRunning(text: string): boolean {
  return text.length <= LONGEST && !/^(?:\||[-+*•▪◦–]\s)/.test(text) && !/[;:,]$/.test(text);
}
