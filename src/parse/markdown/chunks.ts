import { isHostile } from './hostile.js';

/** A stretch of the draft that can be parsed on its own. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** `plain` is kept as text: to parse it would take minutes. */
  readonly kind: 'markdown' | 'plain' | 'front';
  /** The list or table of the chunk before goes on. */
  readonly continues: boolean;
}

/** Above some tens of kilobytes micromark takes longer than in proportion; below, each start costs. */
export const CHUNK_SIZE = 15 * 1024;
/** A list or paragraph without any safe place to cut is cut by force at this size. */
const FORCED_SIZE = 16 * CHUNK_SIZE;

interface Row {
  readonly start: number;
  readonly text: string;
  readonly literal: boolean;
}

/** Rows of nonblank lines between blank ones. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly first: string;
  readonly last: string;
  readonly literal: boolean;
  readonly hostile: boolean;
}

/**
 * Cuts the draft where Markdown cannot see across: at a blank line followed by a line at the margin that is
 * neither a list item nor inside a fence, comment or raw HTML. Whatever container was open ends there anyway.
 */
export function cutChunks(rows: readonly Row[], length: number, size = CHUNK_SIZE): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let continues = false;
  const close = (end: number, goesOn: boolean): void => {
    if (end > start) chunks.push({ start, end, kind: 'markdown', continues });
    start = end;
    continues = goesOn;
  };
  for (const run of runsOf(rows, length)) {
    if (run.hostile) {
      close(run.start, false);
      chunks.push({ start: run.start, end: run.end, kind: 'plain', continues: false });
      start = run.end;
    } else if (run.start - start >= size && isSafe(run)) close(run.start, false);
    else if (run.start - start >= FORCED_SIZE && !run.literal && size !== Infinity) close(run.start, isItem(run.first));
  }
  close(length, false);
  return chunks;
}

function isSafe({ first, literal }: Run): boolean {
  return !literal && /^[^\s>]/.test(first) && !isItem(first);
}

function isItem(text: string): boolean {
  return /^\s*(?:[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$))/.test(text);
}

function runsOf(rows: readonly Row[], length: number): Run[] {
  const runs: Run[] = [];
  let first = -1;
  rows.forEach((row, i) => {
    const blank = row.text.trim() === '' && !row.literal;
    if (!blank && first < 0) first = i;
    if (!blank || first < 0) return;
    runs.push(runOf(rows, first, i, row.start));
    first = -1;
  });
  if (first >= 0) runs.push(runOf(rows, first, rows.length, length));
  return runs;
}

function runOf(rows: readonly Row[], from: number, to: number, end: number): Run {
  const head = rows[from] as Row;
  const own = rows.slice(from, to);
  return {
    start: head.start,
    end,
    first: head.text,
    last: own.at(-1)?.text ?? '',
    literal: head.literal && from > 0 && (rows[from - 1] as Row).literal,
    hostile: isHostile(own.filter((row) => !row.literal).map((row) => row.text)),
  };
}
