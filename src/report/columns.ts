/**
 * Characters that must not reach a screen as they are: control codes (an escape
 * sequence in a document could recolour or clear the reader's terminal) and the
 * marks that reorder a line.
 */
 
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const NO_WIDTH = /[\p{M}\u00ad\u200b-\u200d\u2060]/u;
/** Characters that fill two columns: Chinese, Japanese, Korean, full-width forms, emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;

/** The text safe for a screen, each unsafe character replaced by a space: offsets stay the same. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

/** Columns that the text fills on a screen. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let total = 0;
  for (const character of text) {
    if (NO_WIDTH.test(character)) continue;
    total += WIDE.test(character) ? 2 : 1;
  }
  return total;
}

/** The text with spaces after it up to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** A stretch `[start, end)` of a text that makes one line. */
export type LineRange = readonly [start: number, end: number];

/**
 * Lines of at most `width` columns, broken at spaces but never beside French
 * punctuation (« a » or « ? »). A word longer than a line is left whole.
 */
export function lineRanges(text: string, width: number): readonly LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  let end = 0;
  for (const [from, to] of pieces(text)) {
    if (end > start && columns(text.slice(start, to)) > width) {
      lines.push([start, end]);
      start = from;
    }
    if (end <= start) start = from;
    end = to;
  }
  if (end > start) lines.push([start, end]);
  return lines;
}

/** Stretches that may not be broken. */
function* pieces(text: string): Generator<LineRange> {
  const unbroken = /(?:[^ «]*« )?[^ ]+(?: [»:;!?]+[).,;…]*(?= |$))*/g;
  for (const match of text.matchAll(unbroken)) yield [match.index, match.index + match[0].length];
}

/** The text wrapped to `width` columns, each line after `indent`; `first` stands before the first line. */
export function wrapped(text: string, width: number, indent: string, first = indent): string {
  const safe = printable(text);
  const lines = lineRanges(safe, Math.max(20, width - columns(indent)));
  return lines.map(([start, end], line) => (line === 0 ? first : indent) + safe.slice(start, end)).join('\n');
}
