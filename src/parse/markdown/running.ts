import { blankOut, type Line, nextFilled, visible } from './lines.js';
import { bare } from './pages.js';

/** Lines looked at above and below a page mark: headers and footers seldom have more. */
const DEPTH = 4;
/** A line that stands beside three page marks is no coincidence. */
const FEWEST_PAGES = 3;
/** Running headers are titles and references; a paragraph is longer. */
const LONGEST = 150;
/** With other lines between it and the mark, a header must stand on a good part of the pages. */
const SHARE_WHEN_APART = 1 / 4;

/**
 * Blanks running headers and footers: the same line, digits apart, beside the page marks of three pages or more.
 * Table rows and list items are never taken for one.
 */
export function takeRunningLines(lines: readonly Line[], marks: readonly number[]): void {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    for (const mask of new Set(zone(lines, mark).map((i) => maskOf(lines[i])))) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  }
  for (const mark of marks) {
    for (const step of [-1, 1] as const) blankZone(lines, mark, step, counts, marks.length);
  }
}

function blankZone(lines: readonly Line[], mark: number, step: 1 | -1, counts: ReadonlyMap<string, number>, pages: number): void {
  let apart = false;
  for (const i of walk(lines, mark, step)) {
    const count = counts.get(maskOf(lines[i])) ?? 0;
    const enough = apart ? Math.max(FEWEST_PAGES, pages * SHARE_WHEN_APART) : FEWEST_PAGES;
    if (isRunning(visible(lines[i])) && count >= enough) blankOut(lines[i]);
    else apart = true;
  }
}

function zone(lines: readonly Line[], mark: number): number[] {
  return [...walk(lines, mark, -1), ...walk(lines, mark, 1)];
}

function walk(lines: readonly Line[], from: number, step: 1 | -1): number[] {
  const found: number[] = [];
  // The mark itself may share its line with text, after a form feed.
  if (step === 1 && visible(lines[from]) !== '') found.push(from);
  for (let i = nextFilled(lines, from, step); i >= 0 && found.length < DEPTH; i = nextFilled(lines, i, step)) found.push(i);
  return found;
}

function maskOf(line: Line | undefined): string {
  return bare(visible(line)).toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ');
}

function isRunning(text: string): boolean {
  return text.length <= LONGEST && !/^(?:\||[-+*•▪◦–]\s)/.test(text) && !/[;:,]$/.test(text);
}
