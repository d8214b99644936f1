import type { Box, CellDraft, Rule, Run, TableDraft } from './model.js';
import { around } from './model.js';
import { lineOf, rowsOf } from './lines.js';
import { cellParts } from './paragraphs.js';

/** Borders of neighbouring cells meet within 3 points. */
const TOUCH = 3;

/** Lines of a grid: x of the upright ones from left to right, y of the level ones from top to bottom. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly box: Box;
  readonly rules: readonly Rule[];
}

/** Tables drawn with ruling lines, and the runs that stand outside them. */
export function ruledTables(runs: readonly Run[], rules: readonly Rule[], page: number): { tables: TableDraft[]; rest: Run[] } {
  const tables: TableDraft[] = [];
  let rest = [...runs];
  for (const grid of gridsOf(rules)) {
    const inside = rest.filter((run) => isInside(run, grid.box));
    const table = tableOf(grid, inside, page);
    if (!table) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((run) => !taken.has(run));
  }
  return { tables, rest };
}

function isInside(run: Run, [x1, y1, x2, y2]: Box): boolean {
  const [x, y] = [run.x + run.width / 2, run.y + 0.3 * run.size];
  return x > x1 - TOUCH && x < x2 + TOUCH && y > y1 && y < y2;
}

/** Groups of rules that touch, with at least two columns; a single row may go on a table of the page before. */
function gridsOf(rules: readonly Rule[]): Grid[] {
  return connected(rules).flatMap((group) => {
    const box = around(group.map((rule) => rule.box));
    const xs = distinct([...group.filter((r) => r.vertical).map((r) => (r.box[0] + r.box[2]) / 2), box[0], box[2]]);
    const ys = distinct([...group.filter((r) => !r.vertical).map((r) => (r.box[1] + r.box[3]) / 2), box[1], box[3]]).reverse();
    const isGrid = xs.length >= 3 && ys.length >= 2 && group.some((r) => r.vertical) && group.some((r) => !r.vertical);
    return isGrid ? [{ xs, ys, box, rules: group }] : [];
  });
}

/** Rules in groups that touch each other, by a sweep from top to bottom. */
function connected(rules: readonly Rule[]): Rule[][] {
  let groups: { readonly box: Box; readonly rules: readonly Rule[] }[] = [];
  for (const rule of [...rules].sort((a, b) => b.box[3] - a.box[3])) {
    const near = groups.filter((group) => group.rules.some((other) => touches(other.box, rule.box)));
    const merged = [...near.flatMap((group) => group.rules), rule];
    groups = [...groups.filter((group) => !near.includes(group)), { box: around(merged.map((r) => r.box)), rules: merged }];
  }
  return groups.map((group) => [...group.rules]);
}

function touches(a: Box, b: Box): boolean {
  return a[0] <= b[2] + TOUCH && b[0] <= a[2] + TOUCH && a[1] <= b[3] + TOUCH && b[1] <= a[3] + TOUCH;
}

function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? value) > TOUCH);
}

function tableOf(grid: Grid, runs: readonly Run[], page: number): TableDraft | null {
  const [columns, count] = [grid.xs.length - 1, grid.ys.length - 1];
  const owner = mergedCells(grid);
  const cells = new Map<number, Run[]>();
  for (const run of runs) {
    const column = slot(grid.xs, run.x + Math.min(run.width / 2, run.size));
    const row = count - 1 - slot([...grid.ys].reverse(), run.y + 0.3 * run.size);
    const key = owner(row * columns + column);
    cells.set(key, [...(cells.get(key) ?? []), run]);
  }
  const rows = Array.from({ length: count }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cellOf(cells.get(r * columns + c) ?? [], page)),
  );
  const kept = rows.filter((row) => row.some((cell) => cell.parts.length > 0));
  // Text in one column only is a frame.
  const used = grid.xs.filter((_, c) => kept.some((row) => (row[c]?.parts.length ?? 0) > 0));
  if (used.length < 2) return null;
  return { kind: 'table', page, box: grid.box, rows: kept };
}

function cellOf(runs: readonly Run[], page: number): CellDraft {
  const lines = rowsOf(runs).map((row) => lineOf(row, page)).filter((line) => line.text !== '');
  return { parts: cellParts(lines) };
}

/** Index of the interval between two neighbours of `edges` (ascending) that holds the value. */
function slot(edges: readonly number[], value: number): number {
  const after = edges.findIndex((edge) => edge > value);
  return Math.min(Math.max(0, after < 0 ? edges.length - 2 : after - 1), edges.length - 2);
}

/** The top left cell of each merged cell: two cells are one when no rule stands between them. */
function mergedCells({ xs, ys, rules }: Grid): (cell: number) => number {
  const columns = xs.length - 1;
  const owners = Array.from({ length: columns * (ys.length - 1) }, (_, i) => i);
  const find = (i: number): number => (owners[i] === i || owners[i] === undefined ? i : find(owners[i]));
  for (let i = 0; i < owners.length; i += 1) {
    const [r, c] = [Math.floor(i / columns), i % columns];
    const [x, y] = [((xs[c] ?? 0) + (xs[c + 1] ?? 0)) / 2, ((ys[r] ?? 0) + (ys[r + 1] ?? 0)) / 2];
    const open = (vertical: boolean, edge: number, at: number): boolean =>
      !rules.some(({ box, vertical: v }) => v === vertical && spans(box, vertical, edge, at));
    if (c + 1 < columns && open(true, xs[c + 1] ?? 0, y)) owners[find(i + 1)] = find(i);
    if (r + 2 < ys.length && open(false, ys[r + 1] ?? 0, x)) owners[find(i + columns)] = find(i);
  }
  return find;
}

function spans(box: Box, vertical: boolean, edge: number, at: number): boolean {
  const [near, from, to] = vertical ? [(box[0] + box[2]) / 2, box[1], box[3]] : [(box[1] + box[3]) / 2, box[0], box[2]];
  return Math.abs(near - edge) <= TOUCH && from - 1 <= at && at <= to + 1;
}
