import type { DropSink } from '../drops.js';
import type { CellDraft, Draft, TableDraft, TextDraft } from './model.js';
import { alignCells } from './cells.js';
import { draftOf } from './paragraphs.js';
import { fullText } from './styles.js';

/** Words that no sentence ends with: « … devra fournir à la ». */
const OPEN_WORD =
  /\s(?:le|la|les|de|des|du|d|l|à|au|aux|et|ou|par|pour|un|une|en|dans|sur|avec|sans|sous|chez|vers|entre|que|qui|dont|ce|cet|cette|ces|son|sa|ses|leur|leurs|est|sont|the|of|to|and|or|for|in|a|an|by|on|at|with|from|under|as|is|are|be|that|which|this|these|its|their|any|each|no)$/i;

/** Joins what a column or a page cut: sentences, list items and tables. Notes between the halves stay after. */
export function joinSequels(drafts: readonly Draft[], drop?: DropSink): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const at = joined.findLastIndex((other) => other.kind !== 'note');
    const before = joined[at];
    const merged = before ? merge(before, draft, drop) : null;
    if (merged) joined[at] = merged;
    else joined.push(draft);
  }
  return joined;
}

/**
 * Tables as they are once their parts are joined: without columns that hold no text on any page. A row that is alone
 * is a letterhead or two columns of a cover: its cells are read one by one.
 */
export function settleTables(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft): Draft[] => {
    if (draft.kind !== 'table') return [draft];
    if (draft.rows.length > 1) return [{ ...draft, rows: withoutEmptyColumns(draft.rows) }];
    const parts = draft.rows.flatMap((row) => row.flatMap((cell) => cell.parts));
    return parts.map((lines) => draftOf(lines, draft.box[2], true));
  });
}

function withoutEmptyColumns(rows: TableDraft['rows']): TableDraft['rows'] {
  const isEven = new Set(rows.map((row) => row.length)).size === 1;
  if (!isEven) return rows;
  return rows.map((row) => row.filter((_, column) => rows.some((other) => (other[column]?.parts.length ?? 0) > 0)));
}

function merge(before: Draft, draft: Draft, drop?: DropSink): Draft | null {
  if (before.kind === 'table') return draft.kind === 'table' ? mergeTables(before, draft, drop) : null;
  return draft.kind === 'table' ? null : mergeTexts(before, draft);
}

function mergeTexts(before: TextDraft, draft: TextDraft): TextDraft | null {
  if (before.kind === 'heading' || before.kind === 'note' || draft.kind !== 'text') return null;
  const [last, first] = [before.lines.at(-1), draft.lines[0]];
  if (!last || !first || !isCut(before, draft, first.page - last.page)) return null;
  return { ...before, lines: [...before.lines, ...draft.lines] };
}

/** True when the first text stops in the middle of a sentence and the second goes on with it. */
function isCut(before: TextDraft, draft: TextDraft, pages: number): boolean {
  const [last, first] = [before.lines.at(-1), draft.lines[0]];
  if (!last || !first || pages < 0 || pages > 1) return false;
  const moved = pages === 1 || first.y > last.y + first.size;
  const sameStyle = Math.abs(last.size - first.size) < 0.8;
  if (!moved || !sameStyle) return false;
  const end = fullText(before);
  const start = first.text;
  if (/[.!?…:;]["»”)]?$/.test(end)) return false;
  if (/^\p{Ll}/u.test(start)) return true;
  // « … devra fournir à la / DINUM … »: no end, and the line was full.
  const isFull = last.box[2] > before.right - 4 * last.size;
  return isFull && before.lines.length > 1 && (/[,('’-]$/.test(end) || OPEN_WORD.test(end) || /^[\d(«]/.test(start));
}

/**
 * A table goes on in the next column or at the top of the next page: at the same place with as many columns or with
 * fewer (programs leave columns out that are empty on that page), or anywhere there under the same header row.
 */
function mergeTables(before: TableDraft, draft: TableDraft, drop?: DropSink): TableDraft | null {
  if (!followsOn(before, draft) || width(before) < width(draft)) return null;
  const isRepeated = rowText(draft.rows[0]) === rowText(before.rows[0]);
  if (!isRepeated && !standsAlike(before, draft)) return null;
  if (isRepeated) drop?.('printed twice', rowText(draft.rows[0]));
  const rows = isRepeated ? draft.rows.slice(1) : draft.rows;
  // A hundred rows show where the columns are; looking at all of them again on each page would be quadratic.
  const known = [...before.rows.slice(0, 50), ...before.rows.slice(-50)];
  const isMoved = Math.abs(before.box[0] - draft.box[0]) > SAME_PLACE;
  return { ...before, rows: appendRows(before.rows, isMoved ? rows : alignCells([...known, ...rows]).slice(known.length)) };
}

/** On the next page, or further up on the same page: in its next column. */
function followsOn(before: TableDraft, draft: TableDraft): boolean {
  const last = before.rows.at(-1)?.flatMap((cell) => cell.parts.flat()) ?? [];
  const page = lastPage(before);
  if (draft.page === page + 1) return true;
  const bottom = Math.min(...last.filter((line) => line.page === page).map((line) => line.box[1]));
  return draft.page === page && draft.box[3] > bottom && rowText(draft.rows[0]) === rowText(before.rows[0]);
}

/** 20 points: the indent of a table that merely follows. */
const SAME_PLACE = 20;

function standsAlike(before: TableDraft, draft: TableDraft): boolean {
  const left = Math.abs(before.box[0] - draft.box[0]) > SAME_PLACE;
  const right = Math.abs(before.box[2] - draft.box[2]) > SAME_PLACE;
  return !(left && (right || width(before) > width(draft)));
}

function lastPage(table: TableDraft): number {
  const lines = table.rows.at(-1)?.flatMap((cell) => cell.parts.flat()) ?? [];
  return lines.reduce((page, line) => Math.max(page, line.page), table.page);
}

function appendRows(before: TableDraft['rows'], rows: TableDraft['rows']): TableDraft['rows'] {
  const [end, first] = [before.at(-1), rows[0]];
  if (!first || !end || !isRestOfRow(end, first)) return [...before, ...rows];
  return [...before.slice(0, -1), joinRows(end, first), ...rows.slice(1)];
}

function width(table: TableDraft): number {
  return table.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function rowText(row: readonly CellDraft[] | undefined): string {
  return (row ?? []).map((cell) => cell.parts.flat().map((line) => line.text).join(' ')).join('|');
}

/** The end of a row that the page cut: no first cell, or a cell that goes on in lower case. */
function isRestOfRow(end: readonly CellDraft[], row: readonly CellDraft[]): boolean {
  if (end.length !== row.length) return false;
  const filled = row.filter((cell) => cell.parts.length > 0);
  if (filled.length === 0) return false;
  const goesOn = row.some((cell, i) => {
    const last = end[i]?.parts.at(-1)?.at(-1)?.text ?? '';
    return /^\p{Ll}/u.test(cell.parts[0]?.[0]?.text ?? '') && last !== '' && !/[.!?…:;]$/.test(last);
  });
  return (row[0]?.parts.length === 0 && (end[0]?.parts.length ?? 0) > 0) || goesOn;
}

function joinRows(end: readonly CellDraft[], row: readonly CellDraft[]): CellDraft[] {
  return end.map((cell, i) => {
    const more = row[i]?.parts ?? [];
    const last = cell.parts.at(-1);
    const isOne = last && /^\p{Ll}/u.test(more[0]?.[0]?.text ?? '') && !/[.!?…:;]$/.test(last.at(-1)?.text ?? '');
    if (!isOne) return { parts: [...cell.parts, ...more] };
    return { parts: [...cell.parts.slice(0, -1), [...last, ...(more[0] ?? [])], ...more.slice(1)] };
  });
}
