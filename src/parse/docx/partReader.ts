import { overLimit } from '../../limits.js';
import { addElement, cellProperties, CleanCopy, closeText, escape, isEmpty, isPlain, newText, WIDEST_CELL, type OpenText } from './cleanCopy.js';
import { isNotText, type FieldStack } from './fields.js';
import { ListCounter } from './labels.js';
import { lettersIn } from './letters.js';
import { passOver, type Context, type OpenCell, type OpenControl, type OpenParagraph, type OpenRow, type OpenRun } from './openElements.js';
import type { ParagraphFact } from './paragraphs.js';
import type { Style } from './styles.js';
import { BOXES, plainBoxes, symbolBox, type BoxState } from './symbols.js';

/** Characters that print nothing: soft hyphens, zero-width signs, the private ones this parser uses as marks. */
const INVISIBLE = /\u200D|[\u00AD\u200B\u200C\u2060\uFEFF\uE000\uE001]/g;
const PRIVATE_SYMBOL = /[\uF000-\uF0FF]/;

/** State and steps of reading one part; `steps.ts` says which element calls which step. */
export class PartReader {
  readonly copy: CleanCopy;
  readonly paragraphs: OpenParagraph[] = [];
  readonly controls: OpenControl[] = [];
  readonly rows: OpenRow[] = [];
  readonly cells: OpenCell[] = [];
  /** For each simple field open: whether its result is left out. */
  readonly simpleFields: boolean[] = [];
  /** For each alternate block open: number of things printed before it. */
  readonly alternates: number[] = [];
  /** Runs and fields around the text boxes that are open. */
  readonly textBoxes: { readonly run: OpenRun | null; readonly fields: FieldStack }[] = [];
  /** Remarks whose range is open, and those that had a range. */
  private readonly openRemarks = new Set<number>();
  private readonly rangedRemarks = new Set<number>();
  noteId = '';
  /** Offset in the XML at which the text of the current `w:t` begins; null for what is printed for other elements. */
  textAt: number | null = null;
  run: OpenRun | null = null;
  /** Open regions whose text is left out although their structure stays. */
  muted = 0;
  /** Things printed so far, shown or hidden: tells whether an alternative was already read. */
  printed = 0;
  page = 1;
  /** False until Word's own page breaks are met. */
  knowsPages = false;
  private manualBreak = false;
  private count = 0;
  private pieces = 0;
  private readonly counter: ListCounter;
  /** Text of paragraphs whose mark was deleted, waiting for the next one. */
  private carried: OpenText | null = null;

  constructor(
    readonly part: string,
    readonly context: Context,
    public fields: FieldStack,
  ) {
    this.counter = new ListCounter(context.lists);
    this.copy = new CleanCopy(context.path);
  }

  get paragraph(): OpenParagraph | undefined {
    return this.paragraphs.at(-1);
  }

  countParagraph(): void {
    this.count += 1;
    this.countPiece();
  }

  countPiece(): void {
    this.pieces += 1;
    const { limits, path } = this.context;
    if (this.pieces > limits.blocks) throw overLimit({ name: 'blocks', allowed: limits.blocks, found: null }, path);
  }

  openParagraph(): void {
    this.countParagraph();
    const text = this.paragraphs.length === 0 && this.carried !== null ? this.carried : newText();
    if (this.paragraphs.length === 0) this.carried = null;
    this.paragraphs.push({
      index: this.count, page: this.page, styleId: null, outline: null, numId: null, level: null, indent: null,
      joined: false, markHidden: false, style: null, text, after: '',
    });
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    this.run = null;
    if (paragraph.joined && paragraph.after === '' && this.paragraphs.length === 0) {
      this.carried = paragraph.text;
      return;
    }
    this.printParagraph(paragraph);
  }

  /** Prints text whose paragraph mark was deleted when nothing follows for it to join. */
  settleCarried(): void {
    if (this.carried === null || this.paragraphs.length > 0) return;
    if (!isEmpty(this.carried)) this.copy.write(this.wrap(this.carried, this.bareFact(this.carried)));
    this.carried = null;
  }

  styleOf(paragraph: OpenParagraph): Style {
    paragraph.style ??= this.context.styles.paragraph(paragraph.styleId);
    return paragraph.style;
  }

  /** Prints text of the current run, unless something hides it. */
  print(text: string): void {
    this.printed += 1;
    // Only a damaged file has text there; Word refuses it, others show it.
    if (this.paragraph === undefined && /\p{L}/u.test(text)) passOver(this.context, 'text outside paragraphs');
    if (PRIVATE_SYMBOL.test(text)) return this.printPrivate(text);
    if (!this.shows(text)) return;
    if (this.printControlBox()) return;
    this.append(plainBoxes(text.replace(INVISIBLE, '')));
    if (this.textAt !== null) addRun(this.paragraph?.text, text, this.textAt);
  }

  printBox(state: BoxState): void {
    this.printed += 1;
    if (this.shows(BOXES[state]) && !this.printControlBox()) this.append(BOXES[state]);
  }

  printElement(xml: string): void {
    const paragraph = this.paragraph;
    if (paragraph === undefined || !this.shows('')) return;
    this.printed += 1;
    this.countPiece();
    if (!this.printControlBox()) addElement(paragraph.text, xml);
  }

  printSymbol(font: string | null, code: number): void {
    const box = symbolBox(font, code);
    if (box !== null) return this.printBox(box);
    const place = code.toString(16).toUpperCase().padStart(4, '0');
    this.printElement(`<w:sym w:font="${escape(font ?? 'Wingdings')}" w:char="${place}"/>`);
  }

  /** A check box content control prints its box once, in place of whatever glyph it holds. */
  printControlBox(): boolean {
    const control = this.controls.at(-1);
    if (control === undefined || control.box === null || !control.contents) return false;
    if (!control.boxPrinted) this.append(BOXES[control.box]);
    control.boxPrinted = true;
    return true;
  }

  turnPage(byWord: boolean): void {
    if (byWord) this.knowsPages = true;
    // Word marks the page after a manual break a second time, before its first letter.
    // A break before anything was printed starts page 1.
    if (!(byWord && (this.manualBreak || this.printed === 0))) this.page += 1;
    this.manualBreak = !byWord;
    const paragraph = this.paragraph;
    if (paragraph !== undefined && isEmpty(paragraph.text)) paragraph.page = this.page;
  }

  /** Where the range of a comment begins or ends. */
  markRemark(id: string, opens: boolean): void {
    const remark = this.context.remarks.get(id);
    if (remark === undefined) return;
    this.rangedRemarks.add(remark);
    if (opens) this.openRemarks.add(remark);
    else this.openRemarks.delete(remark);
  }

  /** Where the number of a comment would be printed: what it covers when it has no range. */
  referToRemark(id: string): void {
    const remark = this.context.remarks.get(id);
    if (remark !== undefined && !this.rangedRemarks.has(remark)) this.paragraph?.text.remarks.add(remark);
  }

  openSimpleField(instruction: string): void {
    const hidden = isNotText(instruction);
    this.simpleFields.push(hidden);
    if (hidden) this.muted += 1;
  }

  closeSimpleField(): void {
    if (this.simpleFields.pop() === true) this.muted -= 1;
  }

  closeCell(): void {
    this.settleCarried();
    const content = this.copy.release();
    const cell = this.cells.pop();
    if (cell === undefined || cell.deleted) return;
    // Each column that it covers is a cell of the grid.
    for (let more = Math.min(cell.columns, WIDEST_CELL); more > 1; more -= 1) this.countPiece();
    this.copy.write(`<w:tc>${cellProperties(cell)}${content}</w:tc>`);
  }

  closeRow(): void {
    const content = this.copy.release();
    if (this.rows.pop()?.deleted === false && content !== '') this.copy.write(`<w:tr>${content}</w:tr>`);
  }

  private printPrivate(text: string): void {
    for (const character of text) {
      if (PRIVATE_SYMBOL.test(character)) this.printSymbol(this.run?.font ?? null, character.codePointAt(0) ?? 0);
      else this.print(character);
    }
  }

  private shows(text: string): boolean {
    if (this.paragraph === undefined) return false;
    if (this.muted > 0 || !this.fields.visible) {
      this.context.drop?.(this.controls.some((control) => control.tableOfContents) || this.fields.holdsContents ? 'contents' : 'field', text);
      return false;
    }
    if (!this.isHidden()) return true;
    this.context.drop?.('hidden', text);
    if (/\p{L}/u.test(text)) passOver(this.context, 'hidden text');
    return false;
  }

  private isHidden(): boolean {
    const paragraph = this.paragraph;
    if (this.run === null || paragraph === undefined) return false;
    return this.run.hidden ?? this.context.styles.character(this.run.styleId).hidden ?? this.styleOf(paragraph).hidden ?? false;
  }

  private append(text: string): void {
    const paragraph = this.paragraph;
    if (paragraph === undefined || text === '') return;
    this.manualBreak = false;
    paragraph.text.pending += text;
    for (const remark of this.openRemarks) paragraph.text.remarks.add(remark);
    const letters = lettersIn(text);
    paragraph.text.letters += letters;
    const bold = this.run?.bold ?? this.context.styles.character(this.run?.styleId ?? null).bold ?? this.styleOf(paragraph).bold;
    if (bold === true) paragraph.text.boldLetters += letters;
    const language = this.run?.language ?? '';
    this.context.languages.set(language, (this.context.languages.get(language) ?? 0) + letters);
  }

  private printParagraph(paragraph: OpenParagraph): void {
    const empty = isEmpty(paragraph.text);
    // A hidden paragraph takes no number; an empty one that shows does.
    const fact = empty && paragraph.markHidden ? null : this.describe(paragraph);
    // In a cell, a number or bullet without text is an answer: a row number, a tick.
    const printed = !empty || (this.cells.length > 0 && fact !== null && fact.list !== null);
    if (printed && fact !== null) this.copy.write(this.wrap(paragraph.text, fact));
    if (paragraph.after !== '') this.copy.write(paragraph.after);
  }

  private wrap(text: OpenText, fact: ParagraphFact): string {
    this.context.facts.push(fact);
    return `<w:p><w:bookmarkStart w:name="${this.context.facts.length - 1}"/>${fact.text === undefined ? closeText(text) : ''}</w:p>`;
  }

  private describe(paragraph: OpenParagraph): ParagraphFact {
    const style = this.styleOf(paragraph);
    const numId = paragraph.numId ?? style.numId;
    const counter = this.counter;
    const ownLevel = paragraph.level ?? (paragraph.numId === null ? style.level : null);
    const level = numId === null ? 0 : (ownLevel ?? counter.levelOfStyle(numId, style.id) ?? style.level ?? 0);
    const list = numId === null ? null : counter.next(numId, level);
    return {
      ...this.bareFact(paragraph.text),
      paragraph: paragraph.index,
      page: paragraph.page,
      styles: style.names,
      styleOutline: paragraph.outline === null ? style.outline : sameOutline(paragraph.outline, style.outline),
      ownOutline: paragraph.outline,
      list,
      indent: paragraph.indent ?? list?.indent ?? style.indent ?? 0,
    };
  }

  private bareFact(text: OpenText): ParagraphFact {
    const bold = text.letters > 0 && text.boldLetters === text.letters;
    return { part: this.part, paragraph: this.count, page: this.page, styles: [], styleOutline: null, ownOutline: null, list: null, indent: 0, bold, runs: text.runs, ...(isPlain(text) && { text: text.pending }), ...(text.remarks.size > 0 && { remarks: [...text.remarks] }) };
  }
}

/** Level that the style still gives when the paragraph sets its own: none once it is set back to body text (9). */
function sameOutline(own: number, style: number | null): number | null {
  return own === 9 ? null : style;
}

/** Text of one `w:t` may come in several pieces. */
function addRun(open: OpenText | undefined, text: string, at: number): void {
  const last = open?.runs.at(-1);
  if (open && last?.at === at) open.runs[open.runs.length - 1] = { at, text: last.text + text };
  else open?.runs.push({ at, text });
}
