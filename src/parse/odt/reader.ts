import { overLimit } from '../../limits.js';
import type { ListMark } from '../docx/labels.js';
import { NOTE_CLOSE, NOTE_OPEN, type ParagraphFact, type Piece } from '../docx/paragraphs.js';
import { settleMarks, splitParagraph, withText, type Note } from '../docx/pieces.js';
import { BOXES, plainBoxes, symbolBox, type BoxState } from '../docx/symbols.js';
import { OdtList } from './lists.js';
import { DEEPEST, inForce, isRepeatable, newFlow, tooDeep, type Flow, type OdtContext, type OpenParagraph, type OpenTable } from './openElements.js';
import type { OdtStyle } from './styles.js';

/** Characters that print nothing, and the private ones that stand for note references. */
const INVISIBLE = /\u200D|[\u00AD\u200B\u200C\u2060\uFEFF\uE000\uE001]/g;
const PRIVATE_SYMBOL = /[\uF000-\uF0FF]/g;
/** A cell or row that says it is repeated, or spans, more often than any table has columns fills a sheet, not a text. */
const MOST_REPEATED = 100;

/** State and steps of reading the body of a text; `steps.ts` says which element calls which step. */
export class OdtReader {
  readonly notes: Note[] = [];
  readonly languages = new Map<string, number>();
  readonly passedOver = new Map<string, number>();
  /** State of the form boxes by the id of their control. */
  readonly controls = new Map<string, BoxState>();
  page = 1;
  knowsPages = false;
  /** Regions that are left out although they are open. */
  hidden = 0;
  /** Open elements whose text was printed in another way. */
  muted = 0;
  private readonly flows: Flow[] = [newFlow()];
  private readonly tables: OpenTable[] = [];
  private readonly listsById = new Map<string, { readonly list: OdtList; readonly style: string }>();
  private readonly lastOfStyle = new Map<string, string>();
  private readonly outline: OdtList;
  private count = 0;
  private listCount = 0;
  private pieces = 0;
  private breakDue = false;

  constructor(readonly context: OdtContext) {
    this.outline = new OdtList('headings', 'headings', context.lists.get('') ?? new Map());
  }

  /** The pieces of the body, once all is read. */
  get body(): Piece[] {
    return withText(this.flows[0]?.pieces ?? []);
  }

  private get flow(): Flow {
    return this.flows.at(-1) as Flow;
  }

  openParagraph(styleName: string | null, outline: number | null): void {
    this.closeParagraph();
    this.count += 1;
    this.countPieces(1);
    const style = this.context.styles.of('paragraph', styleName);
    this.turnPageBefore(style);
    const mark = style.hidden === true ? null : this.nextMark(outline);
    this.flow.paragraph = { index: this.count, page: this.page, style, outline, mark, spans: [], text: '', letters: 0, boldLetters: 0, after: [] };
  }

  closeParagraph(): void {
    const paragraph = this.flow.paragraph;
    if (paragraph === null) return;
    this.flow.paragraph = null;
    this.flow.pieces.push(...splitParagraph(paragraph.text, this.factOf(paragraph)), ...paragraph.after);
    this.breakDue = paragraph.style.pageAfter;
  }

  openSpan(styleName: string | null): void {
    this.flow.paragraph?.spans.push(this.context.styles.of('text', styleName));
  }

  closeSpan(): void {
    this.flow.paragraph?.spans.pop();
  }

  /** Prints text of the open paragraph, unless something hides it. Line breaks of the file are spaces. */
  print(raw: string): void {
    const paragraph = this.flow.paragraph;
    if (paragraph === null || raw === '' || this.muted > 0) return;
    const text = this.plain(raw.replace(/[\s\u0085]+/g, (space) => (/^[\u00a0\u202f]+$/.test(space) ? space : ' ')), paragraph);
    if (this.isHidden(paragraph)) return this.passHidden(text);
    const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
    paragraph.text += text;
    paragraph.letters += letters;
    if (inForce(paragraph, 'bold') === true) paragraph.boldLetters += letters;
    const language = inForce(paragraph, 'language') ?? '';
    this.languages.set(language, (this.languages.get(language) ?? 0) + letters);
  }

  /** A line break, which is no character of the file. */
  breakLine(): void {
    const paragraph = this.flow.paragraph;
    if (paragraph !== null && !this.isHidden(paragraph)) paragraph.text += '\n';
  }

  printBox(state: BoxState): void {
    this.print(BOXES[state]);
  }

  turnPage(): void {
    this.knowsPages = true;
    this.page += 1;
  }

  openList(styleName: string | null, id: string | null, continued: string | null, goesOn: boolean): void {
    const outer = this.flow.lists.at(-1);
    if (outer !== undefined && (styleName === null || styleName === '')) {
      this.flow.lists.push({ list: outer.list, id: outer.id, used: true, start: null });
      return;
    }
    const style = styleName ?? '';
    const before = continued ?? (goesOn ? (this.lastOfStyle.get(style) ?? null) : null);
    const known = before === null ? undefined : this.listsById.get(before);
    this.listCount += 1;
    const name = id ?? `list ${this.listCount}`;
    // A style of another name inside a list still counts below it.
    const list = known?.list ?? new OdtList(name, style, this.context.lists.get(style) ?? new Map());
    this.listsById.set(name, { list, style });
    this.lastOfStyle.set(style, name);
    this.flow.lists.push({ list, id: name, used: true, start: null });
  }

  closeList(): void {
    this.closeParagraph();
    this.flow.lists.pop();
  }

  openItem(start: number | null): void {
    const list = this.flow.lists.at(-1);
    if (list === undefined) return;
    list.used = false;
    list.start = start;
  }

  /** A heading of a list, or the end of an item: what follows has no number. */
  closeItem(): void {
    this.closeParagraph();
    const list = this.flow.lists.at(-1);
    if (list !== undefined) list.used = true;
  }

  openNote(id: string): void {
    const paragraph = this.flow.paragraph;
    if (paragraph !== null && !this.isHidden(paragraph)) paragraph.text += NOTE_OPEN + id + NOTE_CLOSE;
    this.openFlow();
  }

  closeNote(id: string): void {
    this.notes.push({ identifier: id, pieces: withText(this.closeFlow()) });
  }

  openBox(): void {
    this.openFlow();
  }

  /** Text of a box comes after the paragraph that it is anchored in. */
  closeBox(): void {
    const pieces = this.closeFlow();
    const paragraph = this.flow.paragraph;
    (paragraph === null ? this.flow.pieces : paragraph.after).push(...pieces);
  }

  openTable(styleName: string | null): void {
    this.closeParagraph();
    this.turnPageBefore(this.context.styles.of('table', styleName));
    if (this.tables.length >= DEEPEST) throw tooDeep(this.context);
    this.tables.push({ rows: [], row: [], repeated: 1, cell: { columns: 1, rows: 1, repeated: 1 } });
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table !== undefined) this.flow.pieces.push({ kind: 'table', rows: table.rows });
  }

  openRow(repeated: number): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    table.row = [];
    table.repeated = repeated;
  }

  closeRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    const times = table.row.every(isRepeatable) && table.row.some((cell) => cell.pieces.length > 0) ? Math.min(table.repeated, MOST_REPEATED) : 1;
    this.countPieces((times - 1) * table.row.length);
    for (let i = 0; i < times; i += 1) table.rows.push(table.row);
  }

  openCell(columns: number, rows: number, repeated: number): void {
    const table = this.tables.at(-1);
    const spanned = Math.min(columns, MOST_REPEATED);
    if (table !== undefined) table.cell = { columns: spanned, rows: Math.min(rows, MOST_REPEATED), repeated: Math.min(repeated, MOST_REPEATED) };
    this.countPieces(spanned);
    this.openFlow();
  }

  closeCell(): void {
    const pieces = settleMarks(this.closeFlow());
    const table = this.tables.at(-1);
    if (table === undefined) return;
    const { columns, rows, repeated } = table.cell;
    const cell = { pieces, columns, rows };
    const times = isRepeatable(cell) ? repeated : 1;
    this.countPieces(times - 1);
    for (let i = 0; i < times; i += 1) table.row.push(cell);
  }

  /** Counts something that is not read, to be told to the user. */
  passOver(what: string): void {
    this.passedOver.set(what, (this.passedOver.get(what) ?? 0) + 1);
  }

  private openFlow(): void {
    if (this.flows.length > DEEPEST * 2) throw tooDeep(this.context);
    this.flows.push(newFlow());
  }

  private closeFlow(): Piece[] {
    this.closeParagraph();
    return (this.flows.length > 1 ? this.flows.pop() : undefined)?.pieces ?? [];
  }

  private countPieces(count: number): void {
    this.pieces += count;
    const { limits, path } = this.context;
    if (this.pieces > limits.blocks) throw overLimit({ name: 'blocks', allowed: limits.blocks, found: null }, path);
  }

  private turnPageBefore(style: OdtStyle): void {
    const first = this.count <= 1 && this.flows.length === 1;
    if ((style.pageBefore || style.master || this.breakDue) && !first && this.flows.length === 1) this.page += 1;
    this.breakDue = false;
  }

  private nextMark(outline: number | null): ListMark | null {
    const lists = this.flow.lists;
    const open = lists.at(-1);
    if (open !== undefined) {
      if (open.used) return null;
      open.used = true;
      return open.list.next(lists.length - 1, open.start);
    }
    return outline === null ? null : this.outline.next(outline);
  }

  private factOf(paragraph: OpenParagraph): ParagraphFact {
    const { style, mark, outline } = paragraph;
    return {
      part: 'content.xml',
      paragraph: paragraph.index,
      page: paragraph.page,
      styles: style.names,
      styleOutline: outline,
      ownOutline: null,
      // A heading without a label is not an item.
      list: outline !== null && mark?.label === null ? null : mark,
      indent: mark?.indent ?? style.indent ?? 0,
      bold: paragraph.letters > 0 && paragraph.boldLetters === paragraph.letters,
    };
  }

  private isHidden(paragraph: OpenParagraph): boolean {
    return this.hidden > 0 || inForce(paragraph, 'hidden') === true;
  }

  private passHidden(text: string): void {
    if (/\p{L}/u.test(text)) this.passOver('hidden text');
  }

  private plain(text: string, paragraph: OpenParagraph): string {
    const symbol = (character: string): string => {
      const box = symbolBox(inForce(paragraph, 'font'), character.charCodeAt(0));
      return box === null ? '•' : BOXES[box];
    };
    return plainBoxes(text.replace(INVISIBLE, '').replace(PRIVATE_SYMBOL, symbol));
  }
}
