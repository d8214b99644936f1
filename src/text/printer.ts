import type { Nodes } from 'mdast';
import type { Point } from 'unist';

/** What at the start of a line would be read as a heading, list, quotation, fence or rule. */
const LINE_MARK = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|={3,}\s*$|-{3,}\s*$|`{3}|~{3})/;
const LINE_NUMBER = /^\d{1,9}(?=[.)](?:\s|$))/;

/** Writes text and knows at each moment the line, column and offset it has come to. */
export class Printer {
  readonly #parts: string[] = [];
  #indent = '';
  /** Indentation of a line that nothing was printed on yet: a blank line gets none. */
  #due = '';
  #offset = 0;
  #line = 1;
  #column = 1;
  #cell = false;
  #lineStart = false;

  text(): string {
    return this.#parts.join('');
  }

  /** Gives the new node that `print` makes the place of what it printed; `file` ends the text with a line break. */
  placed<T extends Nodes>(print: () => T, file = false): T {
    const start = this.#point();
    const node = print();
    if (file && this.#offset > 0) this.mark('\n');
    node.position = { start, end: this.#point() };
    return node;
  }

  /** Prints with something before each further line: the indentation of an item, the `> ` of a quotation. */
  indented<T>(indent: string, print: () => T): T {
    const outer = this.#indent;
    this.#indent = outer + indent;
    const node = print();
    this.#indent = outer;
    return node;
  }

  inCell<T>(print: () => T): T {
    this.#cell = true;
    const node = print();
    this.#cell = false;
    return node;
  }

  /** Says that a paragraph begins here, where a `#` or `1.` of its own text would be understood as a mark. */
  guardLine(): void {
    this.#lineStart = true;
  }

  /** Marks of the structure, printed as they are. */
  mark(marks: string): void {
    if (!marks.includes('\n')) this.#put(marks);
    else this.#markLines(marks.split('\n'));
    this.#lineStart = false;
  }

  #markLines(marks: readonly string[]): void {
    marks.forEach((line, i) => {
      if (i > 0) this.#newLine();
      this.#put(line);
    });
  }

  /** Text of the document; its own line breaks are kept outside tables. */
  words(value: string): void {
    if (!/[\r\n]/.test(value)) {
      this.#wordsOfLine(value);
      return;
    }
    value.split(/\r\n|\n|\r/).forEach((line, i) => {
      if (i > 0) this.lineBreak();
      this.#wordsOfLine(line);
    });
  }

  #wordsOfLine(line: string): void {
    if (line === '') return;
    this.#put(this.#escaped(line));
    this.#lineStart = false;
  }

  lineBreak(): void {
    if (this.#cell) {
      this.#put(' ');
      return;
    }
    this.#newLine();
    this.#lineStart = true;
  }

  #escaped(line: string): string {
    const text = this.#cell ? line.replaceAll('|', '\\|') : line;
    if (!this.#lineStart) return text;
    if (LINE_MARK.test(text)) return `\\${text}`;
    return text.replace(LINE_NUMBER, '$&\\');
  }

  #newLine(): void {
    this.#due = this.#due.trimEnd();
    this.#flush();
    this.#parts.push('\n');
    this.#offset += 1;
    this.#line += 1;
    this.#column = 1;
    this.#due = this.#indent;
  }

  #flush(): void {
    const due = this.#due;
    this.#due = '';
    if (due !== '') this.#put(due);
  }

  #put(text: string): void {
    if (text === '') return;
    this.#flush();
    this.#parts.push(text);
    this.#offset += text.length;
    this.#column += text.length;
  }

  #point(): Point {
    this.#flush();
    return { line: this.#line, column: this.#column, offset: this.#offset };
  }
}
