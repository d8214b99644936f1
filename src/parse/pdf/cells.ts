import type { CellDraft } from './model.js';
import { around } from './model.js';

type Span = readonly [number, number];

/**
 * Rows of a tagged table with fewer cells than the others: programs leave empty cells out of the tree, and merged
 * cells count once. Each cell goes to the column it stands under.
 */
export function alignCells(rows: readonly (readonly CellDraft[])[]): CellDraft[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = spansOf(rows.filter((row) => row.length === width), width);
  return rows.map((row) => (row.length === width || columns.some((span) => span === null) ? [...row] : spread(row, columns as Span[])));
}

/** From the left edge of the leftmost text to the right edge of the rightmost one; null for a column without text. */
function spansOf(rows: readonly (readonly CellDraft[])[], width: number): (Span | null)[] {
  return Array.from({ length: width }, (_, c) => {
    const boxes = rows.flatMap((row) => (row[c]?.parts ?? []).flat().map((line) => line.box));
    if (boxes.length === 0) return null;
    const [x1, , x2] = around(boxes);
    return [x1, x2];
  });
}

function spread(row: readonly CellDraft[], columns: readonly Span[]): CellDraft[] {
  const cells: CellDraft[] = columns.map(() => ({ parts: [] }));
  let from = 0;
  for (const [i, cell] of row.entries()) {
    // Enough columns must be left for the cells that follow.
    const to = columns.length - (row.length - i);
    const column = cell.parts.length === 0 ? from : nearest(cell, columns, from, to);
    cells[column] = cell;
    from = column + 1;
  }
  return cells;
}

/** The first column that the text overlaps, else the one nearest to its left edge. */
function nearest(cell: CellDraft, columns: readonly Span[], from: number, to: number): number {
  const [x1, , x2] = around(cell.parts.flat().map((line) => line.box));
  let best = from;
  let distance = Infinity;
  for (let c = from; c <= to; c += 1) {
    const [left, right] = columns[c] ?? [0, 0];
    const apart = Math.max(0, left - x2, x1 - right);
    if (apart < distance) [best, distance] = [c, apart];
  }
  return best;
}
