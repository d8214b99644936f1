import type { DropSink } from '../drops.js';
import type { CellShape, OpenText } from './cleanCopy.js';
import type { Limits } from '../../limits.js';
import type { Lists } from './numbering.js';
import type { ParagraphFact } from './paragraphs.js';
import type { Style, StyleSheet } from './styles.js';
import type { BoxState } from './symbols.js';

/** What the reading of every part of one document shares. */
export interface Context {
  readonly path: string;
  readonly limits: Limits;
  readonly styles: StyleSheet;
  readonly lists: Lists;
  /** Filled while reading; the bookmark of a paragraph is its place in this list. */
  readonly facts: ParagraphFact[];
  /** Letters by language tag; '' for those that carry none. */
  readonly languages: Map<string, number>;
  /** Place in `Parsed.remarks` of each comment that speaks to the linter, by its id. */
  readonly remarks: ReadonlyMap<string, number>;
  /** Told of the texts that are left out, if somebody measures them. */
  readonly drop: DropSink | undefined;
  /** Things met that are not read, with how many times. */
  readonly passedOver: Map<string, number>;
}

/** Properties of the paragraph being read. */
export interface OpenParagraph {
  readonly index: number;
  page: number;
  styleId: string | null;
  outline: number | null;
  numId: string | null;
  level: number | null;
  indent: number | null;
  /** The paragraph mark was deleted: the text runs on into the next paragraph. */
  joined: boolean;
  markHidden: boolean;
  /** Resolved when the first run needs it. */
  style: Style | null;
  readonly text: OpenText;
  /** Text boxes anchored here, printed after the paragraph. */
  after: string;
}

/** Properties of the run being read; null where it says nothing itself. */
export interface OpenRun {
  styleId: string | null;
  bold: boolean | null;
  hidden: boolean | null;
  font: string | null;
  language: string;
}

/** A content control being read. */
export interface OpenControl {
  contents: boolean;
  placeholder: boolean;
  tableOfContents: boolean;
  box: BoxState | null;
  boxPrinted: boolean;
}

export interface OpenRow {
  deleted: boolean;
}

export interface OpenCell extends CellShape {
  deleted: boolean;
}

/** Counts something that is not read, to be told to the user. */
export function passOver(context: Context, what: string): void {
  context.passedOver.set(what, (context.passedOver.get(what) ?? 0) + 1);
}
