import { columns, lineRanges, padded, printable, type LineRange } from './columns.js';

/** A passage and its flagged words, ready to be shown. */
export interface Quote {
  readonly text: string;
  readonly at: LineRange;
}

/** Characters kept on each side of the flagged words: about two lines, enough to recognise the sentence. */
const AROUND = 140;
/** Flagged words longer than this (a whole table row) are cut: the reader has the place to read the rest. */
const LONGEST_MATCH = 280;

/** The passage around its flagged words, cut between words with « … » where it is long. */
export function shortened(passage: string, matchAt: readonly [number, number]): Quote {
  const text = printable(passage);
  const [start, end] = [clamp(matchAt[0], text.length), clamp(matchAt[1], text.length)];
  const matchEnd = end - start > LONGEST_MATCH ? wordEnd(text, start + LONGEST_MATCH) : end;
  const from = start <= AROUND + 20 ? 0 : wordStart(text, start - AROUND);
  const to = text.length - matchEnd <= AROUND + 20 ? text.length : wordEnd(text, matchEnd + AROUND);
  const cutMatch = matchEnd < end;
  const body = text.slice(from, cutMatch ? matchEnd : to);
  const before = from > 0 ? '… ' : '';
  const after = cutMatch || to < text.length ? ' …' : '';
  const shift = before.length - from;
  return { text: before + body + after, at: [start + shift, matchEnd + shift] };
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, offset), length);
}

function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 ? offset : space + 1;
}

function wordEnd(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space < 0 ? offset : space;
}

/**
 * The text in lines of `width` columns, the `marks` (stretches of the text, in order) shown below:
 *
 *     Une feuille de route sur les 2
 *         ^~~~~~~~~~~~~~~~
 *
 * or by `underline` where the screen can do it.
 */
export function underlined(
  text: string,
  marks: readonly LineRange[],
  width: number,
  underline: ((text: string) => string) | null,
): readonly string[] {
  return lineRanges(text, width).flatMap(([start, end]) => {
    const here = marks.filter(([from, to]) => from < end && to > start && from < to);
    if (here.length === 0) return [text.slice(start, end)];
    return underline ? [styledLine(text, [start, end], here, underline)] : caretLines(text, [start, end], here);
  });
}

function styledLine(text: string, line: LineRange, marks: readonly LineRange[], style: (text: string) => string): string {
  let shown = '';
  let at = line[0];
  for (const [from, to] of marks) {
    const [first, last] = [Math.max(at, from), Math.min(line[1], to)];
    shown += text.slice(at, first) + style(text.slice(first, last));
    at = last;
  }
  return shown + text.slice(at, line[1]);
}

function caretLines(text: string, line: LineRange, marks: readonly LineRange[]): readonly string[] {
  let carets = '';
  for (const [from, to] of marks) {
    const [first, last] = [Math.max(line[0], from), Math.min(line[1], to)];
    const mark = (from === first ? '^' : '~') + '~'.repeat(Math.max(0, columns(text.slice(first, last)) - 1));
    carets = padded(carets, columns(text.slice(line[0], first))) + mark;
  }
  return [text.slice(line[0], line[1]), carets];
}
