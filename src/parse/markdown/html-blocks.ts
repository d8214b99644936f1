import type { BlockContent, Heading, ListItem, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import type { Position } from 'unist';

/** Tags that end the paragraph before them. */
const BREAKING = /^(?:p|div|section|article|blockquote|dl|dt|dd|ul|ol|hr|pre|figure|figcaption|caption|center|details|summary|main|header|footer|address|form|fieldset)$/;
/** A cell that says it spans more columns than any table has is a mistake or an attack. */
const MOST_COLUMNS = 100;

type Holder = 'paragraph' | 'item' | 1 | 2 | 3 | 4 | 5 | 6;

/** Builds blocks from the tags and texts of a piece of HTML; offsets are those of the piece, moved by `base`. */
export class HtmlBlocks {
  readonly #base: number;
  readonly #blocks: RootContent[] = [];
  #phrases: PhrasingContent[] = [];
  #holder: Holder = 'paragraph';
  #rows: TableRow[] | null = null;
  #cells: TableCell[] | null = null;
  /** Start of the open cell, and how many columns it takes. */
  #cell: { readonly start: number; readonly columns: number } | null = null;
  #tableStart = 0;
  #hasText = false;

  constructor(base: number) {
    this.#base = base;
  }

  text(value: string, from: number, to: number): void {
    if (value.trim() !== '') this.#hasText = true;
    else if (this.#phrases.length === 0) return;
    this.#phrases.push({ type: 'text', value, position: this.#place(from, to) });
  }

  comment(value: string, from: number): void {
    if (this.#rows !== null) return;
    this.#close();
    this.#blocks.push({ type: 'html', value, position: this.#place(from, from + value.length) });
  }

  tag(name: string, closing: boolean, attributes: string, from: number, to: number): void {
    if (name === 'table') this.#table(closing, from, to);
    else if (this.#rows !== null && /^(?:tr|td|th)$/.test(name)) this.#inTable(name, closing, attributes, from, to);
    else if (name === 'br' || (this.#cell !== null && (BREAKING.test(name) || name === 'li'))) this.#break(from, to);
    else if (this.#cell === null) this.#flow(name, closing);
  }

  /** The blocks, or null when there was nothing to read. */
  done(): readonly RootContent[] | null {
    if (this.#rows !== null) this.#table(true, this.#tableStart, this.#tableStart);
    this.#close();
    return this.#hasText ? this.#blocks : null;
  }

  #flow(name: string, closing: boolean): void {
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level === undefined && name !== 'li' && !BREAKING.test(name)) return;
    // `<li><p>text</p></li>`: the paragraph is the item.
    if (this.#phrases.length === 0 && this.#holder === 'item' && name !== 'li' && !closing) return;
    this.#close();
    if (closing) this.#holder = 'paragraph';
    else if (level !== undefined) this.#holder = Number(level) as Heading['depth'];
    else this.#holder = name === 'li' ? 'item' : 'paragraph';
  }

  #break(from: number, to: number): void {
    if (this.#phrases.length > 0) this.#phrases.push({ type: 'break', position: this.#place(from, to) });
  }

  /** Ends the open paragraph, heading or item. */
  #close(): void {
    const children = this.#taken();
    if (children.length === 0) return;
    const position = around(children);
    if (typeof this.#holder === 'number') this.#blocks.push({ type: 'heading', depth: this.#holder, children, position });
    else if (this.#holder === 'item') this.#item({ type: 'paragraph', children, position }, position);
    else this.#blocks.push({ type: 'paragraph', children, position });
    this.#holder = 'paragraph';
  }

  #item(content: BlockContent, position: Position): void {
    const item: ListItem = { type: 'listItem', spread: false, children: [content], position };
    const last = this.#blocks.at(-1);
    if (last?.type !== 'list') {
      this.#blocks.push({ type: 'list', ordered: false, spread: false, children: [item], position });
      return;
    }
    last.children.push(item);
    last.position = { start: last.position?.start ?? position.start, end: position.end };
  }

  #table(closing: boolean, from: number, to: number): void {
    if (this.#rows === null) {
      this.#close();
      if (!closing) this.#rows = [];
      this.#tableStart = from;
      return;
    }
    // A table inside a cell is read as lines of the cell.
    if (!closing) return;
    this.#endRow(from);
    const position = this.#place(this.#tableStart, Math.max(to, this.#tableStart));
    if (this.#rows.length > 0) this.#blocks.push({ type: 'table', align: [], children: this.#rows, position });
    this.#rows = null;
  }

  #inTable(name: string, closing: boolean, attributes: string, from: number, to: number): void {
    if (name === 'tr') {
      this.#endRow(from);
      if (!closing) this.#cells = [];
      return;
    }
    this.#endCell(from);
    if (closing) return;
    this.#cells ??= [];
    const columns = Number(/colspan\s*=\s*["']?(\d+)/i.exec(attributes)?.[1] ?? 1);
    this.#cell = { start: to, columns: Math.min(Math.max(columns, 1), MOST_COLUMNS) };
  }

  #endCell(end: number): void {
    if (this.#cell === null || this.#cells === null) return;
    const { start, columns } = this.#cell;
    this.#cells.push({ type: 'tableCell', children: this.#taken(), position: this.#place(start, end) });
    for (let i = 1; i < columns; i += 1) this.#cells.push({ type: 'tableCell', children: [], position: this.#place(end, end) });
    this.#cell = null;
  }

  #endRow(end: number): void {
    this.#endCell(end);
    this.#phrases = [];
    const [first] = this.#cells ?? [];
    if (this.#cells === null || first === undefined || this.#rows === null) return;
    const position = { start: first.position?.start ?? this.#place(end, end).start, end: this.#place(end, end).end };
    this.#rows.push({ type: 'tableRow', children: this.#cells, position });
    this.#cells = null;
  }

  /** The phrases so far, without the blank ones at the end. */
  #taken(): PhrasingContent[] {
    const phrases = this.#phrases;
    this.#phrases = [];
    const isEmpty = (phrase: PhrasingContent): boolean => phrase.type === 'break' || (phrase.type === 'text' && phrase.value.trim() === '');
    const last = phrases.findLastIndex((phrase) => !isEmpty(phrase));
    return phrases.slice(0, last + 1);
  }

  /** Lines and columns are found later, from the offsets. */
  #place(from: number, to: number): Position {
    return { start: { line: 1, column: 1, offset: this.#base + from }, end: { line: 1, column: 1, offset: this.#base + to } };
  }
}

function around(children: readonly PhrasingContent[]): Position {
  const start = children[0]?.position?.start ?? { line: 1, column: 1, offset: 0 };
  return { start, end: children.at(-1)?.position?.end ?? start };
}
