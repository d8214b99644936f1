import type { Cell, Paragraph, Piece, Table } from './paragraphs.js';

/** One place of the grid. */
export interface GridCell {
  readonly paragraphs: readonly Paragraph[];
}

/**
 * A merged label of rows is short. A long merged text is one passage, not a label:
 * repeating it in each row would report the same words many times.
 */
const LONGEST_REPEATED = 300;

/** What stands in a table that only arranges the page: every row has at most one cell with something in it. */
export function layoutContent(table: Table): Piece[] | null {
  const filled = table.rows.map((row) => row.filter((cell) => cell.pieces.length > 0));
  return filled.every((cells) => cells.length <= 1) ? filled.flatMap((cells) => cells.flatMap((cell) => cell.pieces)) : null;
}

/** Rows at the top that hold one cell over the whole width: a caption, so that the next row is the header. */
export function splitCaption(table: Table): { readonly caption: Piece[]; readonly table: Table } {
  const width = table.rows.reduce((most, row) => Math.max(most, rowWidth(row)), 0);
  const first = table.rows.findIndex((row) => !isBand(row, width));
  const rows = table.rows.slice(Math.max(first, 0));
  const caption = table.rows.slice(0, Math.max(first, 0)).flatMap((row) => row.flatMap((cell) => cell.pieces));
  return { caption, table: { kind: 'table', rows } };
}

function isBand(row: readonly Cell[], width: number): boolean {
  const only = row[0];
  return row.length === 1 && only !== undefined && only.rows === 1 && only.columns === width && width > 1;
}

function rowWidth(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + cell.columns, 0);
}

/** The table as a full grid: a cell over columns is followed by empty ones, a cell over rows is repeated in each. */
export function gridOf(table: Table): GridCell[][] {
  const rows: GridCell[][] = [];
  /** Cells that reach down from rows above, by column. */
  const reaching = new Map<number, { readonly cell: GridCell; left: number }>();
  for (const row of table.rows) {
    const cells: GridCell[] = [];
    const takeReaching = (): void => {
      for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
        if (above.left > 1) above.left -= 1;
        else reaching.delete(cells.length);
        cells.push(above.cell);
      }
    };
    for (const cell of row) {
      takeReaching();
      placeCell(cell, cells, reaching);
    }
    takeReaching();
    // A row with nothing of its own would only say the row above again.
    if (row.some((cell) => cell.pieces.length > 0)) rows.push(cells);
  }
  return squareUp(rows);
}

function placeCell(cell: Cell, cells: GridCell[], reaching: Map<number, { readonly cell: GridCell; left: number }>): void {
  const paragraphs = flatten(cell.pieces);
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  const repeated = length <= LONGEST_REPEATED ? paragraphs : [];
  for (let column = 0; column < cell.columns; column += 1) {
    if (cell.rows > 1) reaching.set(cells.length, { cell: { paragraphs: column === 0 ? repeated : [] }, left: cell.rows - 1 });
    cells.push({ paragraphs: column === 0 ? paragraphs : [] });
  }
}

/** Paragraphs of a cell; those of a table inside it come row by row. */
function flatten(pieces: readonly Piece[]): Paragraph[] {
  return pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [piece] : piece.rows.flatMap(flattenRow)));
}

/** A row of an inner table is one line, so that its cells read together. */
function flattenRow(row: readonly Cell[]): Paragraph[] {
  const paragraphs = row.flatMap((cell) => flatten(cell.pieces));
  const first = paragraphs[0];
  if (first === undefined) return [];
  return [{ ...first, text: paragraphs.map((paragraph) => paragraph.text).join(' ; ') }];
}

/** Drops empty rows and columns and gives all rows the same width. */
function squareUp(rows: readonly GridCell[][]): GridCell[][] {
  const filled = rows.filter((row) => row.some((cell) => cell.paragraphs.length > 0));
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    filled.some((row) => (row[column]?.paragraphs.length ?? 0) > 0),
  );
  return filled.map((row) => columns.map((column) => row[column] ?? { paragraphs: [] }));
}
