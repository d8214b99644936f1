import type { DropSink } from '../drops.js';
import type { BlockContent, DefinitionContent, FootnoteDefinition, Heading, RootContent, Table as TableNode, TableCell } from 'mdast';
import { findHeadings, isContentsLine } from './headings.js';
import { originOf, phrasing } from './inline.js';
import { arrangeLists } from './lists.js';
import type { Paragraph, Piece, Table } from './paragraphs.js';
import type { Note } from './pieces.js';
import { gridOf, layoutContent, splitCaption, type GridCell } from './tables.js';

/** The blocks of the document, in reading order. */
export function arrangeBlocks(pieces: readonly Piece[], drop?: DropSink): RootContent[] {
  const flow = flatten(pieces, drop);
  return arrange(flow, findHeadings(flow));
}

/** A note with its paragraphs, lists and tables; a note has no headings. */
export function noteNode(note: Note, page: number | null): FootnoteDefinition {
  const flow = flatten(note.pieces).map((piece) => (piece.kind === 'paragraph' ? { ...piece, fact: { ...piece.fact, page } } : piece));
  const children = arrange(flow, new Map()) as (BlockContent | DefinitionContent)[];
  const data = children[0]?.data;
  return { type: 'footnoteDefinition', identifier: note.identifier, label: note.identifier, children, ...(data === undefined ? {} : { data }) };
}

/** Puts what stands in layout tables and captions into the flow, and leaves tables of contents out. */
function flatten(pieces: readonly Piece[], drop?: DropSink): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'paragraph') {
      if (!isContentsLine(piece)) return [piece];
      drop?.('contents', piece.text);
      return [];
    }
    const layout = layoutContent(piece);
    if (layout !== null) return flatten(layout, drop);
    const { caption, table } = splitCaption(piece);
    return caption.length === 0 ? [piece] : [...flatten(caption, drop), ...flatten([table], drop)];
  });
}

function arrange(flow: readonly Piece[], headings: ReadonlyMap<Piece, number>): RootContent[] {
  const groups: RootContent[][] = [];
  let run: Paragraph[] = [];
  const settleRun = (): void => {
    groups.push(arrangeLists(run));
    run = [];
  };
  for (const piece of flow) {
    const depth = headings.get(piece);
    if (piece.kind === 'paragraph' && depth === undefined) {
      run.push(piece);
      continue;
    }
    settleRun();
    groups.push(piece.kind === 'paragraph' ? [headingNode(piece, depth ?? 1)] : tableNodes(piece));
  }
  settleRun();
  return groups.flat();
}

function headingNode(paragraph: Paragraph, depth: number): Heading {
  const children = phrasing(paragraph.text.replaceAll('\n', ' '));
  return { type: 'heading', depth: depth as Heading['depth'], children, data: originOf(paragraph.fact) };
}

function tableNodes(table: Table): TableNode[] {
  const grid = gridOf(table);
  if (grid.length === 0) return [];
  const rows = grid.map((row) => {
    const first = firstParagraph(row);
    const remarks = remarksIn(row);
    return { type: 'tableRow' as const, children: row.map(cellNode), ...(first === undefined ? {} : { data: { ...originOf(first.fact), ...(remarks.length > 0 && { remarks }) } }) };
  });
  const data = rows[0]?.data;
  return [{ type: 'table', children: rows, ...(data === undefined ? {} : { data }) }];
}

/** A remark on one cell covers the row, which is read as one passage. */
function remarksIn(row: readonly GridCell[]): readonly number[] {
  return [...new Set(row.flatMap((cell) => cell.paragraphs.flatMap(({ fact }) => fact.remarks ?? [])))];
}

function firstParagraph(row: readonly GridCell[]): Paragraph | undefined {
  return row.flatMap((cell) => cell.paragraphs)[0];
}

/** Paragraphs of a cell stand on lines of their own; numbers printed before them are part of what one reads. */
function cellNode(cell: GridCell): TableCell {
  const text = cell.paragraphs.map(cellLine).join('\n');
  const first = cell.paragraphs[0];
  return { type: 'tableCell', children: phrasing(text), ...(first === undefined ? {} : { data: originOf(first.fact, cell.paragraphs.flatMap(({ fact }) => fact.runs ?? [])) }) };
}

function cellLine({ text, fact }: Paragraph): string {
  const label = fact.list?.label ?? null;
  return label === null ? text : `${label} ${text}`;
}
