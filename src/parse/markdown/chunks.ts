import { isHostile } from './hostile.js';

/** A stretch of the draft that can be parsed on its own. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** `plain` is kept as text: to parse it would take minutes. */
  readonly kind: 'markdown' | 'plain' | 'front';
  /** The list or table of the chunk before goes on. */
  readonly continues: boolean;
  /** Head of the table that goes on, to be read above the chunk; else empty. */
  readonly head: string;
}

/** A line of the draft. */
export interface Row {
  readonly start: number;
  readonly text: string;
  readonly literal: boolean;
}

/** micromark's time grows with the square of what it reads at once: these are small enough, and each start costs. */
const CHUNK_SIZE = 15 * 1024;
const CHUNK_LINES = 300;
/** Without a safe place to cut, a list, table or paragraph is cut by force at this many times the size or lines. */
const FORCED = 2;

/**
 * Cuts the draft where Markdown cannot see across: before a heading at the margin, or at a blank line followed by a
 * line at the margin that is neither a list item nor inside a fence, comment or raw HTML (it may begin one). Whatever
 * container was open ends there anyway. Where no such place comes, lists and tables are cut between items and rows.
 */
export function cutChunks(rows: readonly Row[], length: number, size = CHUNK_SIZE): Chunk[] {
  const chunks: Chunk[] = [];
  const hostile = hostileRuns(rows, length);
  let open = { start: 0, row: 0, continues: false, head: '' };
  let html = false;
  const close = (end: number, row: number, continues = false, head = ''): void => {
    if (end > open.start) chunks.push({ start: open.start, end, kind: 'markdown', continues: open.continues, head: open.head });
    open = { start: end, row, continues, head };
  };
  let skipTo = 0;
  rows.forEach((row, i) => {
    if (row.start < skipTo) return;
    const end = hostile.get(i);
    if (end !== undefined) {
      close(row.start, i);
      chunks.push({ start: row.start, end, kind: 'plain', continues: false, head: '' });
      open = { ...open, start: end, row: i };
      skipTo = end;
      return;
    }
    const insideHtml = html;
    html = row.text.trim() !== '' && (html || /^[\s>]*<\/?[a-zA-Z]/.test(row.text));
    if (size === Infinity || (html && (insideHtml || !isSafe(rows, i))) || inLiteral(rows, i)) return;
    const bytes = row.start - open.start;
    const share = Math.max(bytes / CHUNK_SIZE, (i - open.row) / CHUNK_LINES);
    if ((bytes >= size || share >= 1) && isSafe(rows, i)) close(row.start, i);
    else if (share >= FORCED) cutByForce(rows, i, share, open.head, close);
  });
  close(length, rows.length);
  return chunks;
}

type Close = (end: number, row: number, continues?: boolean, head?: string) => void;

function cutByForce(rows: readonly Row[], i: number, share: number, openHead: string, close: Close): void {
  const { text, start } = rows[i] as Row;
  const above = rows[i - 1]?.text ?? '';
  const late = share >= FORCED * 2;
  if (text.trim() === '' || (!late && /^[-=:|\s]+$/.test(text))) return;
  if (/^[-+*\d]/.test(text) && isItem(text)) return close(start, i, true);
  const head = isTableRow(text) && isTableRow(above) ? headOf(rows, i) ?? openHead : '';
  if (head !== '') return close(start, i, true, head);
  // A sentence that ends with its line is the better place, if one comes in good time.
  if (/[.!?:;]\s*$/.test(above) || late) close(start, i);
}

function isSafe(rows: readonly Row[], i: number): boolean {
  const { text } = rows[i] as Row;
  if (/^#{1,6}(?:\s|$)/.test(text)) return true;
  return (rows[i - 1]?.text ?? '').trim() === '' && /^[^\s>]/.test(text) && !isItem(text);
}

/** Inside a fence or comment; its first line is a place like others. */
function inLiteral(rows: readonly Row[], i: number): boolean {
  return (rows[i] as Row).literal && (rows[i - 1]?.literal ?? false);
}

function isItem(text: string): boolean {
  return /^\s*(?:[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$))/.test(text);
}

function isTableRow(text: string): boolean {
  return /^\|.*\|\s*$/.test(text);
}

/** The two lines that make a table of the rows above `i`, when they are near; null when they are not. */
function headOf(rows: readonly Row[], i: number): string | null {
  for (let k = i - 1; k > 0 && k > i - CHUNK_LINES * FORCED * 2 && isTableRow(rows[k]?.text ?? ''); k -= 1) {
    const rule = rows[k]?.text ?? '';
    const head = rows[k - 1]?.text ?? '';
    if (/^\|[\s:|-]+\|\s*$/.test(rule) && rule.includes('-') && isTableRow(head) && !isTableRow(rows[k - 2]?.text ?? '')) return `${head.trimEnd()}\n${rule.trimEnd()}\n`;
  }
  return null;
}

/** First row of each paragraph that is hostile, with the offset of its end. */
function hostileRuns(rows: readonly Row[], length: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let first = -1;
  for (let i = 0; i <= rows.length; i += 1) {
    const row = rows[i];
    const filled = row !== undefined && !row.literal && row.text.trim() !== '';
    if (filled && first < 0) first = i;
    if (filled || first < 0) continue;
    if (isHostile(rows.slice(first, i).map(({ text }) => text))) found.set(first, row?.start ?? length);
    first = -1;
  }
  return found;
}
