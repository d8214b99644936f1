import type { SourceRun } from '../../types.js';
import type { ListMark } from './labels.js';

/** What mammoth's tree does not say about a paragraph, found by the paragraph's bookmark. */
export interface ParagraphFact {
  readonly part: string;
  /** Number of the `w:p` in its part, from 1. */
  readonly paragraph: number;
  /** Page the paragraph begins on; null when the file does not hold its page breaks. */
  readonly page: number | null;
  readonly styles: readonly string[];
  /** Outline level from 0 that the style gives, and the one set on the paragraph itself. */
  readonly styleOutline: number | null;
  readonly ownOutline: number | null;
  readonly list: ListMark | null;
  /** Left indentation in twentieths of a point. */
  readonly indent: number;
  /** True when all its visible letters are bold. */
  readonly bold: boolean;
  /** Remarks that cover some of its text. */
  readonly remarks?: readonly number[];
  /** Its text, where that is nothing but words: then mammoth's tree does not hold it. */
  readonly text?: string;
  /** Where its text stands in the part. */
  readonly runs?: readonly SourceRun[];
}

/** Characters of the private area that stand for a note reference inside a text: open, identifier, close. */
export const NOTE_OPEN = '\uE000';
export const NOTE_CLOSE = '\uE001';

/** A paragraph on its way to the tree. `text` holds `\n` for line breaks and marks for note references. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly fact: ParagraphFact;
}

export interface Cell {
  readonly pieces: readonly Piece[];
  /** Columns covered; more than 1 for a cell merged over columns. */
  readonly columns: number;
  readonly rows: number;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

export type Piece = Paragraph | Table;

/** What most texts do not have: a note mark, a space that is none of the keyboard, two on end. */
const NOT_PLAIN = /\uE000|[^\S ]| {2}/;

/** A text without note marks, on one line. */
export function plainText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text.trim();
  return text.replace(/\uE000[^\uE001]*\uE001/g, '').replace(/\s+/g, ' ').trim();
}
