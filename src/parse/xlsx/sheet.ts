import { countWords, overLimit, type Limits } from '../../limits.js';
import type { Language } from '../../types.js';
import { attribute, integer, readXml, type Attributes } from '../package/xml.js';
import { calendarDate, showNumber } from './numbers.js';
import { decodeEscapes, type Workbook } from './workbook.js';

/** A cell with something in it. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly bold: boolean;
}

/** Cells `[top, bottom]` × `[left, right]` shown as one. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  /** Rows and columns that are not shown although something stands in them. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** What the reading of all sheets shares. */
export interface SheetContext {
  readonly path: string;
  readonly workbook: Workbook;
  readonly language: Language;
  readonly limits: Limits;
  /** Cells with something in them and paragraphs of boxes read so far, over all sheets, and the words of the cells: one shared text may stand in all of them. */
  cells: number;
  words: number;
  /** Cells whose shared text the workbook does not hold. */
  lostTexts: number;
}

/** Columns that a sheet can have. */
const MOST_COLUMNS = 16_384;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/**
 * Reads the cells of a sheet that are shown; formulas give the value that was last computed.
 * @throws AgilefallError `unreadable` or `limit`.
 */
export function readSheet(xml: string, part: string, context: SheetContext): Sheet {
  const reader = new SheetReader(context);
  readXml(xml, part, context.path, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  }, context.limits.nesting);
  return reader.done();
}

class SheetReader {
  private readonly cells: SheetCell[] = [];
  private readonly merges: Merge[] = [];
  private readonly hidden = new Uint8Array(MOST_COLUMNS);
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private row = -1;
  private column = -1;
  private rowHidden = false;
  private cell: OpenCell | null = null;
  private takes = false;
  private aids = 0;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'x:row') this.openRow(attributes);
    else if (name === 'x:c') this.openCell(attributes);
    else if (name === 'x:col') this.hideColumns(attributes);
    else if (name === 'x:mergeCell') this.merge(attribute(attributes, 'ref') ?? '');
    if (name === 'x:rPh') this.aids += 1;
    this.takes = this.cell !== null && (name === 'x:v' || (name === 'x:t' && this.aids === 0));
  }

  close(name: string): void {
    this.takes = false;
    if (name === 'x:rPh') this.aids -= 1;
    if (name === 'x:c') this.closeCell();
  }

  text(text: string): void {
    if (this.takes && this.cell !== null) this.cell.text += text;
  }

  done(): Sheet {
    return { cells: this.cells, merges: this.merges, hiddenRows: this.hiddenRows.size, hiddenColumns: this.hiddenColumns.size };
  }

  private openRow(attributes: Attributes): void {
    this.row = (integer(attributes, 'r') ?? this.row + 2) - 1;
    this.column = -1;
    const height = attribute(attributes, 'ht');
    this.rowHidden = isTrue(attribute(attributes, 'hidden')) || (height !== undefined && Number(height) === 0);
  }

  private openCell(attributes: Attributes): void {
    const place = placeOf(attribute(attributes, 'r') ?? '');
    this.column = place?.column ?? this.column + 1;
    this.cell = { row: place?.row ?? this.row, column: this.column, type: attribute(attributes, 't') ?? 'n', style: Number(attribute(attributes, 's') ?? 0), text: '' };
  }

  private closeCell(): void {
    const cell = this.cell;
    this.cell = null;
    if (cell === null) return;
    const text = this.shown(cell).trim();
    if (text === '') return;
    if (this.rowHidden) this.hiddenRows.add(cell.row);
    else if (this.hidden[cell.column] === 1) this.hiddenColumns.add(cell.column);
    else this.take({ row: cell.row, column: cell.column, text, bold: this.context.workbook.styleOf(cell.style).bold });
  }

  private take(cell: SheetCell): void {
    const { limits, path } = this.context;
    this.context.cells += 1;
    this.context.words += countWords(cell.text, limits.words);
    if (this.context.cells > limits.blocks) throw overLimit({ name: 'blocks', allowed: limits.blocks, found: null }, path);
    if (this.context.words > limits.words) throw overLimit({ name: 'words', allowed: limits.words, found: null }, path);
    this.cells.push(cell);
  }

  private shown({ type, text, style }: OpenCell): string {
    const { workbook, language } = this.context;
    if (type === 's') return this.shared(text);
    if (type === 'inlineStr' || type === 'str') return decodeEscapes(text);
    if (type === 'b') return text === '1' ? YES[language] : NO[language];
    // An error (« #N/A ») is no text of anybody.
    if (type === 'e') return '';
    if (type === 'd') return Number.isNaN(Date.parse(text)) ? text : calendarDate(new Date(text), language);
    return showNumber(text, workbook.styleOf(style).format, { language, from1904: workbook.from1904 });
  }

  /** A text that cells share; an empty cell of that type has none. */
  private shared(index: string): string {
    const text = this.context.workbook.strings[Number(index)];
    if (text === undefined && index.trim() !== '') this.context.lostTexts += 1;
    return text ?? '';
  }

  private hideColumns(attributes: Attributes): void {
    const width = attribute(attributes, 'width');
    if (!isTrue(attribute(attributes, 'hidden')) && !(width !== undefined && Number(width) === 0)) return;
    const from = Number(attribute(attributes, 'min') ?? 0) - 1;
    this.hidden.fill(1, Math.max(0, from), Math.max(0, Number(attribute(attributes, 'max') ?? from + 1)));
  }

  private merge(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start !== null && end !== null) this.merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }
}

const YES: Readonly<Record<Language, string>> = { fr: 'VRAI', en: 'TRUE' };
const NO: Readonly<Record<Language, string>> = { fr: 'FAUX', en: 'FALSE' };

/** Row and column, from 0, of « B12 »; null for anything else. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
