import type { Line } from './lines.js';

interface Opening {
  /** The first line that can end the block, seen from the opening; the block holds it too. */
  readonly closes: (text: string) => boolean;
  /** Which kind of end is needed, to look up whether one comes at all. */
  readonly key: string;
  /** Fences only: number of marks. */
  readonly size: number;
  /** The end may stand on the opening line itself. */
  readonly sameLine: boolean;
}

const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/;
const FENCE_END = /^[\s>]*(`{3,}|~{3,})\s*$/;
const RAW = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*<(!--|\?|!\[CDATA\[|![A-Za-z]|(?:script|pre|style|textarea)(?=[\s>]|$))/i;
const RAW_ENDS: Readonly<Record<string, RegExp>> = {
  '!--': /-->/,
  '?': /\?>/,
  '![CDATA[': /\]\]>/,
  '!': />/,
  tag: /<\/(?:script|pre|style|textarea)>/i,
};

/**
 * Marks the lines of code fences, comments and raw HTML blocks.
 * Markdown lets one that is never closed swallow the rest of the file; a person sees a stray mark,
 * so that is what it becomes: nothing of a tender may go unread for three back quotes.
 */
export function literalLines(lines: Line[]): Line[] {
  const ends = new Map<string, Uint32Array>();
  const endsOf = (key: string): Uint32Array => ends.get(key) ?? ends.set(key, lastEnds(lines, key)).get(key) as Uint32Array;
  let open: Opening | null = null;
  let html = false;
  return lines.map((line, i) => {
    html = line.text.trim() !== '' && (html || (line.text.includes('<') && /^[\s>]*<\/?[a-zA-Z]/.test(line.text)));
    if (open !== null) {
      if (open.closes(line.text)) open = null;
      html = false;
      return { ...line, literal: true };
    }
    const opening = openingOf(line.text);
    if (opening === null) return line;
    if (opening.sameLine && opening.closes(line.text)) return { ...line, literal: true };
    if ((endsOf(opening.key)[i + 1] ?? 0) < opening.size) return stray(line);
    open = opening;
    // Right below HTML a fence is HTML too, until the first blank line: a blank line before it makes it one.
    const before = html ? '\n' : '';
    html = false;
    return { ...line, literal: true, before };
  });
}

function openingOf(text: string): Opening | null {
  const fence = text.includes('```') || text.includes('~~~') ? FENCE.exec(text)?.[1] : undefined;
  if (fence !== undefined) return fenceOpening(fence);
  if (!text.includes('<')) return null;
  const raw = RAW.exec(text)?.[1];
  if (raw === undefined) return null;
  const key = rawKey(raw);
  const end = RAW_ENDS[key] ?? />/;
  return { closes: (line) => end.test(line), key, size: 1, sameLine: true };
}

function fenceOpening(marks: string): Opening {
  const size = marks.length;
  const closes = (line: string): boolean => {
    const end = FENCE_END.exec(line)?.[1] ?? '';
    return end.length >= size && end[0] === marks[0];
  };
  return { closes, key: marks[0] ?? '`', size, sameLine: false };
}

function rawKey(raw: string): string {
  if (raw in RAW_ENDS) return raw;
  return raw.startsWith('!') ? '!' : 'tag';
}

/** For each line, the largest end of a kind on that line or after it: tells in one step if a block closes. */
function lastEnds(lines: readonly Line[], key: string): Uint32Array {
  const largest = new Uint32Array(lines.length + 1);
  for (let i = lines.length - 1; i >= 0; i -= 1) largest[i] = Math.max(largest[i + 1] ?? 0, endSize(key, lines[i]?.text ?? ''));
  return largest;
}

function endSize(key: string, text: string): number {
  const raw = RAW_ENDS[key];
  if (raw !== undefined) return raw.test(text) ? 1 : 0;
  if (!text.includes(key.repeat(3))) return 0;
  const marks = FENCE_END.exec(text)?.[1] ?? '';
  return marks[0] === key ? marks.length : 0;
}

/** The mark of a block that never ends, made harmless. */
function stray(line: Line): Line {
  if (FENCE.test(line.text) && FENCE_END.test(line.text)) return { ...line, dropped: true };
  return { ...line, text: line.text.replace(/`{3,}|~{3,}|</, (mark) => ' '.repeat(mark.length)) };
}
