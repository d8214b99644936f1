import type { ListMark } from '../docx/labels.js';
import { NOTE_CLOSE, NOTE_OPEN, type Cell, type ParagraphFact, type Piece } from '../docx/paragraphs.js';
import { settleMarks, splitParagraph, withText, type Note } from '../docx/pieces.js';
import { BOXES, plainBoxes } from '../docx/symbols.js';

const INVISIBLE = /\u200D|[\u00AD\u200B\u200C\u2060\uFEFF\uE000\uE001]/g;
/** Twentieths of a point that each level of a list is indented by. */
const STEP = 720;

interface OpenText {
  text: string;
  letters: number;
  boldLetters: number;
}

interface OpenList {
  readonly id: string;
  readonly ordered: boolean;
  readonly numbering: string;
  count: number;
  /** The item has its mark already. */
  used: boolean;
}

interface Flow {
  readonly pieces: Piece[];
  text: OpenText;
  readonly lists: OpenList[];
}

interface OpenTable {
  readonly rows: Cell[][];
  cell: { readonly columns: number; readonly rows: number };
}

/** Builds paragraphs and tables while a page is walked through. */
export class HtmlReader {
  readonly notes: Note[] = [];
  hiddenTexts = 0;
  private readonly flows: Flow[] = [newFlow()];
  private readonly tables: OpenTable[] = [];
  private bold = 0;
  private preserved = 0;
  private heading: number | null = null;
  private style: string | null = null;
  private indent = 0;
  private lists = 0;
  private count = 0;
  private columns = 0;

  get body(): Piece[] {
    this.close();
    return withText(this.flows[0]?.pieces ?? []);
  }

  /** How deep tables and notes lie in each other. */
  get depth(): number {
    return this.flows.length;
  }

  /** Paragraphs and the columns of cells. */
  get size(): number {
    return this.count + this.columns;
  }

  private get flow(): Flow {
    return this.flows.at(-1) as Flow;
  }

  /** Ends the open paragraph: a block begins or ends here. */
  close(): void {
    const { text } = this.flow;
    this.flow.text = newText();
    if (text.text.trim() === '') return;
    this.count += 1;
    this.flow.pieces.push(...splitParagraph(text.text, this.fact(text)));
  }

  print(raw: string): void {
    const spaces = this.preserved > 0 ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[ \t\r\n\f]+/g, ' ');
    const shown = plainBoxes(spaces.replace(INVISIBLE, ''));
    const { text } = this.flow;
    const letters = shown.replace(/[^\p{L}\p{N}]/gu, '').length;
    text.text += shown;
    text.letters += letters;
    if (this.bold > 0) text.boldLetters += letters;
  }

  breakLine(): void {
    this.flow.text.text += '\n';
  }

  printBox(ticked: boolean): void {
    this.print(BOXES[ticked ? 'ticked' : 'unticked']);
  }

  embolden(by: 1 | -1): void {
    this.bold += by;
  }

  preserve(by: 1 | -1): void {
    this.preserved += by;
  }

  /** Outline level from 0 of what comes, or null for body text. */
  setHeading(level: number | null): void {
    this.close();
    this.heading = level;
  }

  /** A `p` begins: its style, and its indentation in twentieths of a point. */
  openParagraph(style: string | null, indent: number): void {
    this.close();
    this.style = style;
    this.indent = indent;
  }

  /** An empty paragraph counts too: it sets others apart. */
  closeParagraph(): void {
    const before = this.count;
    this.close();
    if (this.count === before) this.count += 1;
    this.style = null;
    this.indent = 0;
  }

  openList(ordered: boolean, numbering: string, start: number): void {
    this.close();
    this.lists += 1;
    this.flow.lists.push({ id: `list ${this.lists}`, ordered, numbering, count: start - 1, used: true });
  }

  closeList(): void {
    this.close();
    this.flow.lists.pop();
  }

  openItem(value: number | null): void {
    this.close();
    const list = this.flow.lists.at(-1);
    if (list === undefined) return;
    list.count = value ?? list.count + 1;
    list.used = false;
  }

  closeItem(): void {
    this.close();
    const list = this.flow.lists.at(-1);
    if (list !== undefined) list.used = true;
  }

  openTable(): void {
    this.close();
    this.tables.push({ rows: [], cell: { columns: 1, rows: 1 } });
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table !== undefined && table.rows.length > 0) this.flow.pieces.push({ kind: 'table', rows: table.rows });
  }

  openRow(): void {
    this.tables.at(-1)?.rows.push([]);
  }

  openCell(columns: number, rows: number): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.cell = { columns, rows };
    this.columns += columns;
    this.flows.push(newFlow());
  }

  closeCell(): void {
    const pieces = settleMarks(this.closeFlow());
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push({ pieces, ...table.cell });
  }

  mark(note: string): void {
    this.flow.text.text += NOTE_OPEN + note + NOTE_CLOSE;
  }

  openNote(): void {
    this.close();
    this.flows.push(newFlow());
  }

  closeNote(identifier: string): void {
    this.notes.push({ identifier, pieces: withText(this.closeFlow()) });
  }

  private closeFlow(): Piece[] {
    this.close();
    return (this.flows.length > 1 ? this.flows.pop() : undefined)?.pieces ?? [];
  }

  private fact(text: OpenText): ParagraphFact {
    const mark = this.heading === null ? this.nextMark() : null;
    return {
      part: 'html',
      paragraph: this.count,
      page: null,
      styles: this.style === null ? [] : [this.style],
      styleOutline: this.heading,
      ownOutline: null,
      list: mark,
      indent: this.flow.lists.length * STEP + this.indent,
      bold: text.letters > 0 && text.boldLetters === text.letters,
    };
  }

  private nextMark(): ListMark | null {
    const lists = this.flow.lists;
    const list = lists.at(-1);
    if (list === undefined || list.used) return null;
    list.used = true;
    const label = list.ordered ? `${numberAs(list.count, list.numbering)}.` : null;
    return { list: list.id, definition: list.id, level: lists.length - 1, ordered: list.ordered, indent: lists.length * STEP, label };
  }
}

/** A number in the style of a list: `1`, `a`, `A`, `i`, `I`. */
function numberAs(value: number, numbering: string): string {
  if ((numbering === 'a' || numbering === 'A') && value > 0 && value <= 26) {
    const letter = String.fromCharCode(96 + value);
    return numbering === 'A' ? letter.toUpperCase() : letter;
  }
  if ((numbering === 'i' || numbering === 'I') && value > 0 && value < 40) {
    const roman = 'x'.repeat(Math.floor(value / 10)) + (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10] ?? '');
    return numbering === 'I' ? roman.toUpperCase() : roman;
  }
  return String(value);
}

function newText(): OpenText {
  return { text: '', letters: 0, boldLetters: 0 };
}

function newFlow(): Flow {
  return { pieces: [], text: newText(), lists: [] };
}
