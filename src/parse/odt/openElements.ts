import { AgilefallError } from '../../errors.js';
import type { Limits } from '../../limits.js';
import type { ListMark } from '../docx/labels.js';
import type { Cell, Piece } from '../docx/paragraphs.js';
import type { ListStyles, OdtList } from './lists.js';
import type { OdtStyle, OdtStyles } from './styles.js';

/** A paragraph or heading being read. */
export interface OpenParagraph {
  readonly index: number;
  readonly page: number;
  readonly style: OdtStyle;
  /** Outline level from 0 of a heading; null for a paragraph. */
  readonly outline: number | null;
  readonly mark: ListMark | null;
  readonly spans: OdtStyle[];
  text: string;
  letters: number;
  boldLetters: number;
  /** What is anchored here and comes after the paragraph. */
  readonly after: Piece[];
}

/** A list being read: its levels share their counts. */
export interface OpenList {
  readonly list: OdtList;
  readonly id: string;
  /** The item has its number already: further paragraphs have none. */
  used: boolean;
  start: number | null;
}

/** A place that paragraphs go to: the body, a cell, a note, a text box. */
export interface Flow {
  readonly pieces: Piece[];
  paragraph: OpenParagraph | null;
  readonly lists: OpenList[];
}

/** A table being read: its finished rows, and the row and cell that are open. */
export interface OpenTable {
  readonly rows: (readonly Cell[])[];
  row: Cell[];
  repeated: number;
  cell: { readonly columns: number; readonly rows: number; readonly repeated: number };
}

/** Tables in tables, as for a Word document: people nest three. Of boxes in boxes there may be twice as many. */
export const DEEPEST = 40;

/** What the document says of its form controls, and how much it may hold. */
export interface OdtContext {
  readonly path: string;
  readonly limits: Limits;
  readonly styles: OdtStyles;
  readonly lists: ListStyles;
}

/** What the innermost style says that says anything: spans first, then the paragraph. */
export function inForce<Key extends 'bold' | 'hidden' | 'font' | 'language'>({ spans, style }: OpenParagraph, key: Key): OdtStyle[Key] {
  for (let i = spans.length - 1; i >= 0; i -= 1) {
    const value = spans[i]?.[key];
    if (value !== null && value !== undefined) return value;
  }
  return style[key];
}

export function newFlow(): Flow {
  return { pieces: [], paragraph: null, lists: [] };
}

export function tooDeep({ path }: OdtContext): AgilefallError {
  return new AgilefallError('limit', `This OpenDocument text has more than ${DEEPEST} tables or boxes inside each other.`, {
    place: path,
    hint: 'Copy its text into a new document and save that as .odt.',
  });
}

/** A repeated cell is a label, a dash, a tick: longer text would be told as many times. */
const LONGEST_REPEATED = 300;

/** True for a cell that may be repeated: a short text, and no table that would multiply with each level. */
export function isRepeatable(cell: Cell): boolean {
  const letters = cell.pieces.map((piece) => (piece.kind === 'paragraph' ? piece.text.length : Infinity));
  return letters.reduce((sum, length) => sum + length, 0) <= LONGEST_REPEATED;
}
