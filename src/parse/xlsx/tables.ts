import { overLimit } from '../../limits.js';
import type { Cell, Paragraph, ParagraphFact, Piece, Table } from '../docx/paragraphs.js';
import { splitParagraph } from '../docx/pieces.js';
import type { Merge, Sheet, SheetCell, SheetContext } from './sheet.js';

/** Places of a table (rows times columns) for each block that is allowed: most are empty in a sheet with a cell here and there, and cost less. */
const PLACES_PER_BLOCK = 5;

/** A row that is not empty. */
interface Row {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** The head of a column is a name, not a sentence. */
const LONGEST_NAME = 60;
/** Two short texts side by side may be a name and its value; three in a row name columns. */
const FEWEST_NAMES = 3;

/**
 * What stands in a sheet as paragraphs and tables. A row with one text before the table is its title; a table ends at
 * an empty row when a title or a new head comes after it.
 *
 *     Bordereau des prix            ← paragraph
 *
 *     N° | Désignation | Prix       ← head
 *     1  | Reprise     | 12 000 €
 *
 * @throws AgilefallError `limit` for cells too far apart.
 */
export function piecesOf(sheet: Sheet, part: string, context: SheetContext): Piece[] {
  const pieces: Piece[] = [];
  const rows = rowsOf(sheet.cells);
  let open: Row[] = [];
  const close = (): void => {
    if (open.length > 0) pieces.push(tableOf(open, sheet.merges, part, context));
    open = [];
  };
  rows.forEach((row, index) => {
    const gap = row.row - (rows[index - 1]?.row ?? row.row - 1) > 1;
    const next = rows[index + 1];
    if (open.length > 0 && gap && beginsAnew(row, next)) close();
    const title = open.length === 0 && row.cells.length === 1 && next !== undefined;
    if (title) pieces.push(...paragraphsOf(row.cells[0] as SheetCell, part));
    else open.push(row);
  });
  close();
  return pieces;
}

function rowsOf(cells: readonly SheetCell[]): Row[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, found]) => ({ row, cells: found.sort((a, b) => a.column - b.column) }));
}

function beginsAnew(row: Row, next: Row | undefined): boolean {
  if (isHead(row)) return true;
  return row.cells.length === 1 && (next === undefined || isHead(next) || next.cells.length === 1);
}

/** Names of columns: short texts without a figure, all bold or three at least. */
function isHead({ cells }: Row): boolean {
  const named = cells.length > 1 && cells.every(({ text }) => text.length <= LONGEST_NAME && /\p{L}/u.test(text) && !/[.;]$/.test(text));
  return named && (cells.every(({ bold }) => bold) || (cells.length >= FEWEST_NAMES && cells.every(({ text }) => !/\d/.test(text))));
}

function tableOf(rows: readonly Row[], merges: readonly Merge[], part: string, { path, limits: { blocks } }: SheetContext): Table {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  if (rows.length * columns.length > PLACES_PER_BLOCK * blocks) throw overLimit({ name: 'blocks', allowed: blocks, found: null }, path);
  const shown = rows.map(({ row }) => row);
  const reaching = new Reaching(merges, columns.length);
  return {
    kind: 'table',
    rows: rows.map(({ row, cells }) => {
      const filled = new Map(cells.map((cell) => [cell.column, cell]));
      const here = reaching.at(row);
      return columns.flatMap((column): Cell[] => {
        const merge = here.find(({ left, right }) => column >= left && column <= right);
        const cell = filled.get(column);
        const pieces = cell === undefined ? [] : paragraphsOf(cell, part);
        if (merge === undefined) return [{ pieces, columns: 1, rows: 1 }];
        if (merge.top !== row || merge.left !== column) return [];
        return [{ pieces, columns: within(columns, merge.left, merge.right), rows: within(shown, merge.top, merge.bottom) }];
      });
    }),
  };
}

/** The merged cells that reach into each row, the rows asked for from the top down. */
class Reaching {
  private readonly waiting: Merge[];
  private open: Merge[] = [];

  /** Merged cells do not overlap, so that a row has no more of them than columns. */
  constructor(
    merges: readonly Merge[],
    private readonly most: number,
  ) {
    this.waiting = [...merges].sort((a, b) => b.top - a.top);
  }

  at(row: number): readonly Merge[] {
    if (this.open.some(({ bottom }) => bottom < row)) this.open = this.open.filter(({ bottom }) => bottom >= row);
    for (let next = this.waiting.at(-1); next !== undefined && next.top <= row; next = this.waiting.at(-1)) {
      this.waiting.pop();
      if (next.bottom >= row && this.open.length < this.most) this.open.push(next);
    }
    return this.open;
  }
}

/** How many of the sorted places lie in `[from, to]`. */
function within(sorted: readonly number[], from: number, to: number): number {
  return firstAfter(sorted, to) - firstAfter(sorted, from - 1);
}

function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines of a cell are its paragraphs. */
function paragraphsOf({ row, text, bold }: SheetCell, part: string): Paragraph[] {
  const fact: ParagraphFact = {
    part, paragraph: row + 1, page: null, styles: [], styleOutline: null, ownOutline: null, list: null, indent: 0, bold,
  };
  return splitParagraph(text, fact);
}
