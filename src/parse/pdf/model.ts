/** The data between the bytes of a PDF and the tree. Lengths in points, origin at the bottom left, y upwards. */

/** `[x1, y1, x2, y2]`. */
export type Box = readonly [number, number, number, number];

/** A stretch of text that the file draws at once, in one font. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** pdf.js's own name of the font, and whether it is a bold one (false until the fonts are read). */
  readonly font: string;
  readonly bold: boolean;
  /** Innermost marked content that the structure tree may name. */
  readonly mark: string | null;
}

/** A ruling line of a page, horizontal or vertical. */
export interface Rule {
  readonly box: Box;
  readonly vertical: boolean;
}

/** What `getStructTree` gives: an element with children, or a leaf that names marked content. */
export interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
  readonly type?: string;
  readonly id?: string;
}

export interface PageText {
  readonly page: number;
  /** The visible part of the page, before turning. */
  readonly view: Box;
  /** Quarter turns that were undone to make the text horizontal. */
  readonly turns: number;
  readonly runs: readonly Run[];
  readonly tags: TagNode | null;
}

/** Words on one baseline with no wide gap between them. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Left edge of the text after a list label; the left edge of the line when there is none. */
  readonly textX: number;
  /** What it is drawn with, from left to right; missing for the value of a form field. */
  readonly runs?: readonly Run[];
  /** Calls of footnotes, which are no part of the text. */
  readonly calls?: readonly NoteCall[];
}

/** The raised number that calls a footnote. */
export interface NoteCall {
  readonly label: string;
  /** Letters of the line after it, spaces apart: counted from the end, because labels are taken off the beginning. */
  readonly left: number;
}

export interface TextDraft {
  readonly kind: 'text' | 'heading' | 'item' | 'note';
  readonly lines: readonly Line[];
  /** Depth given by the file's tags, 1 to 6; 0 when not known. */
  readonly level: number;
  /** List label or number of a note, already taken out of the text. */
  readonly label: string;
  /** True when the file's tags say where the block ends on its page. */
  readonly tagged: boolean;
  /** Right edge of the column, to tell a full last line from a short one. */
  readonly right: number;
}

/** Paragraphs of a cell, each a list of lines, and where the cell stands. */
export interface CellDraft {
  readonly parts: readonly (readonly Line[])[];
}

export interface TableDraft {
  readonly kind: 'table';
  readonly page: number;
  readonly box: Box;
  readonly rows: readonly (readonly CellDraft[])[];
}

export type Draft = TextDraft | TableDraft;

/** Smallest box around all of them; the boxes must not be empty. */
export function around(boxes: readonly Box[]): Box {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x1 = Math.min(x1, box[0]);
    y1 = Math.min(y1, box[1]);
    x2 = Math.max(x2, box[2]);
    y2 = Math.max(y2, box[3]);
  }
  return [x1, y1, x2, y2];
}
