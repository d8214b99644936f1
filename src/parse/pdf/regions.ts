import type { Line } from './model.js';

/** A stretch of rows of a page: plain lines, columns of running text, or a table without ruling lines. */
export interface Region {
  readonly kind: 'rows' | 'columns' | 'table';
  readonly rows: readonly (readonly Line[])[];
  readonly columns: number;
  readonly columnOf: (line: Line) => number;
}

type Band = readonly [number, number];

/** A gutter is at least 0.9 em wide, as the gap that cut the segments. */
const GUTTER = 0.9;

/** White space of more than 3.5 em ends a table or a set of columns. */
const BREAK = 3.5;

/** Letters of a heading are at least a tenth larger than those of a table. */
const LARGER = 1.1;

/** Aligned rows that make a table: fewer happen by chance, two are enough with three columns. */
const TABLE_ROWS = 3;

/** Rows that make columns of running text. */
const COLUMN_ROWS = 5;

/** Cuts the rows of a page into regions, from top to bottom. */
export function splitRegions(rows: readonly (readonly Line[])[]): Region[] {
  const regions: Region[] = [];
  let plain: (readonly Line[])[] = [];
  for (let i = 0; i < rows.length; ) {
    const found = regionAt(rows, i);
    if (!found) {
      plain.push(rows[i] ?? []);
      i += 1;
      continue;
    }
    if (plain.length > 0) regions.push(rowsRegion(plain));
    plain = [];
    regions.push(found);
    i += found.rows.length;
  }
  return plain.length > 0 ? [...regions, rowsRegion(plain)] : regions;
}

function rowsRegion(rows: readonly (readonly Line[])[]): Region {
  return { kind: 'rows', rows, columns: 1, columnOf: () => 0 };
}

/** The longest stretch from row `start` on that keeps a common gutter; null if it is neither table nor columns. */
function regionAt(rows: readonly (readonly Line[])[], start: number): Region | null {
  const first = rows[start] ?? [];
  if (first.length < 2) return null;
  let bands = innerGaps(first);
  let end = start + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? [];
    if (isBreak(rows[end - 1], row) || isHeadingOver(row, first)) break;
    const next = intersect(bands, allGaps(row), GUTTER * sizeOf(row));
    if (next.length === 0) break;
    bands = next;
  }
  const kept = trim(rows.slice(start, end), bands);
  // The rows that were cut off again may have closed gutters that are open in the others.
  return classify(kept, kept.slice(1).reduce((open, row) => intersect(open, allGaps(row), GUTTER * sizeOf(row)), innerGaps(first)));
}

function innerGaps(row: readonly Line[]): Band[] {
  return row.slice(1).map((line, i) => [row[i]?.box[2] ?? 0, line.box[0]] as const);
}

function allGaps(row: readonly Line[]): Band[] {
  return [[-Infinity, row[0]?.box[0] ?? 0], ...innerGaps(row), [row.at(-1)?.box[2] ?? 0, Infinity]];
}

function intersect(a: readonly Band[], b: readonly Band[], width: number): Band[] {
  return a.flatMap(([from, to]) => b.map(([x1, x2]) => [Math.max(from, x1), Math.min(to, x2)] as const).filter(([x1, x2]) => x2 - x1 >= width));
}

function isBreak(above: readonly Line[] | undefined, row: readonly Line[]): boolean {
  const [a, b] = [above?.[0], row[0]];
  return !a || !b || a.y - b.y > BREAK * Math.max(a.size, b.size);
}

/** One line in larger letters than the first row: the heading of what comes below the table. */
function isHeadingOver(row: readonly Line[], first: readonly Line[]): boolean {
  return row.length === 1 && (row[0]?.size ?? 0) > LARGER * Math.max(...first.map((line) => line.size));
}

function sizeOf(row: readonly Line[]): number {
  return Math.min(...row.map((line) => line.size));
}

/** Lines of one side at the end, after a gap or in another style, belong to what follows. */
function trim(rows: readonly (readonly Line[])[], bands: readonly Band[]): readonly (readonly Line[])[] {
  const lastFull = rows.findLastIndex((row) => row.length > 1);
  let end = lastFull + 1;
  while (end < rows.length) {
    const [line, above] = [rows[end]?.[0], rows[end - 1]?.[0]];
    if (!line || !above) break;
    const gap = (above.y - line.y) / line.size;
    const isFirst = columnAt(bands, line) === 0;
    // 1.6 em is more than any line spacing inside a cell; in the first column a new line must be close.
    if (gap > (isFirst ? 1.45 : 1.6) || line.bold !== above.bold || Math.abs(line.size - above.size) > 0.6) break;
    end += 1;
  }
  return rows.slice(0, end);
}

function columnAt(bands: readonly Band[], line: Line): number {
  const middle = (line.box[0] + line.box[2]) / 2;
  return bands.filter(([x1, x2]) => (x1 + x2) / 2 < middle).length;
}

function classify(rows: readonly (readonly Line[])[], bands: readonly Band[]): Region | null {
  const columns = bands.length + 1;
  const columnOf = (line: Line): number => columnAt(bands, line);
  const full = rows.filter((row) => new Set(row.map(columnOf)).size > 1).length;
  const region = { rows, columns, columnOf };
  if (full >= COLUMN_ROWS && isRunningText(region)) return { ...region, kind: 'columns' };
  const enough = full >= TABLE_ROWS || (columns >= 3 && full >= 2);
  return enough && isAligned(region) ? { ...region, kind: 'table' } : null;
}

/** Columns of text: nearly all lines of each column reach its right edge and hold several words. */
function isRunningText({ rows, columns, columnOf }: Omit<Region, 'kind'>): boolean {
  if (columns > 3) return false;
  for (let c = 0; c < columns; c += 1) {
    const lines = rows.flat().filter((line) => columnOf(line) === c);
    const [left, right] = [Math.min(...lines.map((l) => l.box[0])), Math.max(...lines.map((l) => l.box[2]))];
    const filled = lines.filter((line) => line.box[2] > right - 0.2 * (right - left)).length;
    const words = lines.reduce((sum, line) => sum + line.text.split(' ').length, 0) / Math.max(1, lines.length);
    // Half of the lines full and four words a line: short columns of text, but no table cells.
    if (lines.length < COLUMN_ROWS || filled < 0.5 * lines.length || words < 4) return false;
  }
  return true;
}

/** The cells of each column but the first share a left edge, a right edge (numbers) or a middle. */
function isAligned({ rows, columns, columnOf }: Omit<Region, 'kind'>): boolean {
  for (let c = 1; c < columns; c += 1) {
    const lines = rows.flat().filter((line) => columnOf(line) === c);
    const edges = [(l: Line) => l.box[0], (l: Line) => l.box[2], (l: Line) => (l.box[0] + l.box[2]) / 2];
    if (!edges.some((edge) => sharesEdge(lines, edge))) return false;
  }
  return true;
}

function sharesEdge(lines: readonly Line[], edge: (line: Line) => number): boolean {
  const values = lines.map(edge).sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  // Three quarters within 3 points: one cell may be indented or wrapped.
  return values.filter((value) => Math.abs(value - middle) <= 3).length >= 0.75 * values.length;
}
