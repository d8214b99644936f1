import { literalLines } from './literal.js';

/**
 * One line of the file and what the Markdown parser will read in its place.
 * Steps before the parser change lines; they never move them, so that every place stays that of the file.
 */
export interface Line {
  /** Place of the line in the file, without its line ending. */
  readonly start: number;
  readonly end: number;
  readonly eol: string;
  /** Inside a code fence, comment or raw HTML block: not to be understood as text. */
  readonly literal: boolean;
  /** What is read instead of the line; always as long as the line itself. */
  text: string;
  /** Put before the line: a `#` or a bullet that a person sees and Markdown does not, or a line break. */
  before: string;
  /** Characters at the start of the line that are left out. */
  skip: number;
  dropped: boolean;
}

/** Lines of a file with `\n`, `\r\n` or `\r`; those of code, comments and raw HTML are marked as literal. */
export function splitLines(source: string): Line[] {
  return literalLines(splitPlainLines(source));
}

/** Lines of a file in which nothing is code. */
export function splitPlainLines(source: string): Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|\n|\r/g;
  let start = 0;
  for (let found = ending.exec(source); found !== null; found = ending.exec(source)) {
    lines.push(lineOf(source, start, found.index, found[0]));
    start = ending.lastIndex;
  }
  lines.push(lineOf(source, start, source.length, ''));
  return lines;
}

function lineOf(source: string, start: number, end: number, eol: string): Line {
  return { start, end, eol, literal: false, text: source.slice(start, end), before: '', skip: 0, dropped: false };
}

/** The line without what is left out of it, without the spaces around it; empty for a dropped line. */
export function visible(line: Line | undefined): string {
  if (line === undefined || line.dropped) return '';
  return line.text.slice(line.skip).trim();
}

function isBlank(line: Line | undefined): boolean {
  return visible(line) === '' && (line?.before ?? '').trim() === '';
}

/** Columns before the first character; a tab goes to the next multiple of four. */
export function indentOf(text: string): number {
  let column = 0;
  for (const c of text) {
    if (c === '\t') column += 4 - (column % 4);
    else if (c === ' ' || c === '\u00a0') column += 1;
    else break;
  }
  return column;
}

/** Index of the nearest line before (`step` -1) or after (1), at most `within` lines away, that has something to read, or -1. */
export function nextFilled(lines: readonly Line[], from: number, step: 1 | -1, within = Infinity): number {
  for (let i = from + step, n = 0; i >= 0 && i < lines.length && n < within; i += step, n += 1) if (!isBlank(lines[i])) return i;
  return -1;
}

/** Leaves nothing of a line but its line ending. */
export function blankOut(line: Line | undefined): void {
  if (line === undefined) return;
  line.text = ' '.repeat(line.text.length);
  line.before = '';
}
