import type { CellDraft, Line, TableDraft } from './model.js';
import { around } from './model.js';
import { cellParts } from './paragraphs.js';
import type { Region } from './regions.js';

/** A table without ruling lines: its visual lines grouped into rows, its words into columns. */
export function alignedTable(region: Region): TableDraft {
  const gap = rowGap(region.rows);
  const trusted = tellsRows(region, gap);
  const groups: (readonly Line[])[][] = [];
  for (const [i, row] of region.rows.entries()) {
    const group = groups.at(-1);
    if (group && isContinuation(region, region.rows[i - 1] ?? [], row, gap, trusted)) group.push(row);
    else groups.push([row]);
  }
  const lines = region.rows.flat();
  const rows = groups.map((group) => Array.from({ length: region.columns }, (_, c) => cellOf(region, group, c)));
  return { kind: 'table', page: lines[0]?.page ?? 1, box: around(lines.map((line) => line.box)), rows };
}

function cellOf(region: Region, rows: readonly (readonly Line[])[], column: number): CellDraft {
  const lines = rows.flatMap((row) => row.filter((line) => region.columnOf(line) === column));
  return { parts: cellParts(lines) };
}

/** A line goes on the row above when it is as close as lines of one cell and does not open a new row. */
function isContinuation(region: Region, above: readonly Line[], row: readonly Line[], gap: number, trusted: boolean): boolean {
  const step = baseline(above) - baseline(row);
  if (step > gap) return false;
  const first = row.find((line) => region.columnOf(line) === 0);
  if (!first) return true;
  const others = row.some((line) => region.columnOf(line) > 0);
  // Only the first column goes on: « Reprise des \n données » with a short second cell.
  if (!others) return /^\p{Ll}/u.test(first.text);
  return gap < Infinity && gap > 0 && (/^\p{Ll}/u.test(first.text) || (trusted && isPartial(region, row)));
}

/**
 * True when the space between lines tells the rows: nearly all lines that stand close to the one above are the rest of
 * some cells only. In a dense table whose groups are set apart, they are rows of their own.
 */
function tellsRows(region: Region, gap: number): boolean {
  const close = region.rows.filter((row, i) => i > 0 && baseline(region.rows[i - 1] ?? []) - baseline(row) <= gap);
  return close.filter((row) => isPartial(region, row)).length >= 0.7 * close.length;
}

function isPartial(region: Region, row: readonly Line[]): boolean {
  return new Set(row.map((line) => region.columnOf(line))).size < region.columns;
}

/**
 * Rows stand further apart than the lines of a cell: half-way between the smallest and the usual large step.
 * Infinity when all steps are alike, and only the first column tells.
 */
function rowGap(rows: readonly (readonly Line[])[]): number {
  const steps = rows.slice(1).map((row, i) => baseline(rows[i] ?? []) - baseline(row)).sort((a, b) => a - b);
  const [small, large] = [steps[0] ?? 0, steps.at(-1) ?? 0];
  return large < 1.25 * small ? Infinity : (small + Math.min(large, 1.8 * small)) / 2;
}

function baseline(row: readonly Line[]): number {
  return row[0]?.y ?? 0;
}
