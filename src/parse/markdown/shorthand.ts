import type { Nodes, Root, TableCell, Text } from 'mdast';

/** Stands for the words that were left out: a character of private use, a letter to Markdown. */
const STAND_IN = '\ue000';
/** Fewer characters than this cost as much to leave out as to read. */
const WORTH_IT = 10;

/** `text[from, from + length)` was left out; one character stands at `at` in its place. */
interface Cut {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

interface Shorthand {
  readonly text: string;
  readonly cuts: readonly Cut[];
}

/**
 * Parses a text in shorthand and puts back what was left out: the tree of the text itself, for a quarter less time.
 * micromark looks at each character four times and at each cell of a table as at a text of its own, but most of a
 * tender is words, which say nothing about its structure:
 *
 *     ## 3.1 Calendrier de réalisation         ## 3.1 C□n
 *     Le titulaire livre **deux** versions.    L□e **deux** v□s.
 *     | Lot 1 | Reprise des données |          | | |
 *
 * When a word does not come back in a text or a cell, it had a meaning after all, and the text itself is parsed.
 */
export function parseShort(text: string, parse: (text: string) => Root): Root {
  if (text.includes(STAND_IN) || text.includes('\0')) return parse(text);
  const short = shorten(text);
  if (short.cuts.length === 0) return parse(text);
  const tree = parse(short.text);
  return new Restoring(text, short.cuts).isDone(tree) ? tree : parse(text);
}

const [TAB, RETURN, SPACE, BACKSLASH, PIPE] = [0x09, 0x0d, 0x20, 0x5c, 0x7c];

type Kind = 0 | 1 | 2 | 3 | 4;
const [LETTER, DIGIT, SIGN, BREAK, OPENING] = [0, 1, 2, 3, 4] as const satisfies readonly Kind[];

/**
 * What a character may mean inside a line. A `BREAK` can have a meaning with what stands right beside it, an
 * `OPENING` with all that comes until the end of the paragraph: a link, a tag, code.
 */
const KINDS: readonly Kind[] = Array.from({ length: 0xc0 }, (_, code): Kind => {
  const c = String.fromCharCode(code);
  if ('[<`~&\\'.includes(c)) return OPENING;
  if (code < SPACE || '*_|#'.includes(c)) return BREAK;
  if (/\d/.test(c)) return DIGIT;
  return /[A-Za-z]/.test(c) ? LETTER : SIGN;
});

function kindOf(code: number): Kind {
  return code < 0xc0 ? (KINDS[code] as Kind) : LETTER;
}

/** Leaves out the inside of lines, from their first letter to the last, and the cells of tables. */
function shorten(text: string): Shorthand {
  const out = new Shortening(text);
  // Something is open that could go on to the end of the paragraph.
  let open = false;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (isBlank(text, start, end)) open = false;
    else if (text.charCodeAt(start) === PIPE) open = shortenRow(text, start, end, out) || open;
    else if (!open) open = shortenLine(text, start, end, out);
    start = end + 1;
  }
  return out.done();
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== SPACE && code !== TAB && code !== RETURN) return false;
  }
  return true;
}

/** Leaves out the inside of each stretch between two marks. Returns true where it came upon an opening, and no further. */
function shortenLine(text: string, start: number, end: number, out: Shortening): boolean {
  let first = -1;
  let last = -1;
  for (let i = start; i < end; i += 1) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LETTER) {
      if (first < 0) first = i;
      last = i;
    } else if (kind >= BREAK) {
      if (last - first > WORTH_IT) out.leave(first + 1, last, STAND_IN);
      if (kind === OPENING) return true;
      first = last = -1;
    }
  }
  if (last - first > WORTH_IT) out.leave(first + 1, last, STAND_IN);
  return false;
}

/** Empties the cells of a row that hold nothing but words. Returns true when one of them holds an opening. */
function shortenRow(text: string, start: number, end: number, out: Shortening): boolean {
  let from = start + 1;
  let open = false;
  let words = false;
  let plain = true;
  for (let i = from; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (code === PIPE) {
      if (plain && words) out.leave(from, i, ' ');
      from = i + 1;
      words = false;
      plain = true;
    } else if (code === BACKSLASH) return true;
    else if (kind <= DIGIT) words = true;
    else if (kind >= BREAK) {
      plain = false;
      open ||= kind === OPENING;
    }
  }
  return open;
}

/** The shorthand as it grows. */
class Shortening {
  readonly #text: string;
  readonly #parts: string[] = [];
  readonly #cuts: Cut[] = [];
  /** Ends of what was taken of the text, and of the shorthand. */
  #from = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  leave(from: number, to: number, standIn: string): void {
    this.#parts.push(this.#text.slice(this.#from, from), standIn);
    this.#at += from - this.#from;
    this.#cuts.push({ at: this.#at, from, length: to - from });
    this.#at += 1;
    this.#from = to;
  }

  done(): Shorthand {
    this.#parts.push(this.#text.slice(this.#from));
    return { text: this.#parts.join(''), cuts: this.#cuts };
  }
}

/** Puts back what was left out, in one walk through the tree: it comes back in the order in which it went. */
class Restoring {
  readonly #text: string;
  readonly #cuts: readonly Cut[];
  #next = 0;
  /** How much further the text is than the shorthand, after the cuts so far. */
  #ahead = 0;

  constructor(text: string, cuts: readonly Cut[]) {
    this.#text = text;
    this.#cuts = cuts;
  }

  /** Gives the tree the words and offsets of the text; false when that cannot be done. */
  isDone(tree: Root): boolean {
    return this.#isRestored(tree) && this.#next === this.#cuts.length;
  }

  #isRestored(node: Nodes): boolean {
    const { position } = node;
    if (position === undefined) return false;
    const start = position.start.offset as number;
    const end = position.end.offset as number;
    position.start.offset = start + this.#ahead;
    if (node.type === 'text') {
      if (!this.#isFilled(node, start, end)) return false;
    } else if ('children' in node) {
      for (const child of node.children) if (!this.#isRestored(child)) return false;
      if (node.type === 'tableCell' && node.children.length === 0 && !this.#isFilledCell(node, start, end)) return false;
    }
    position.end.offset = end + this.#ahead;
    return true;
  }

  #isFilled(node: Text, start: number, end: number): boolean {
    const whole = node.value.length === end - start;
    const from = start + this.#ahead;
    let value = '';
    let at = 0;
    for (let cut = this.#cuts[this.#next]; cut !== undefined && cut.at < end; cut = this.#cuts[this.#next]) {
      if (cut.at < start) return false;
      if (!whole) {
        const here = node.value.indexOf(STAND_IN, at);
        if (here < 0) return false;
        value += node.value.slice(at, here) + this.#text.slice(cut.from, cut.from + cut.length);
        at = here + 1;
      }
      this.#take(cut);
    }
    // Nothing was taken out of it (marks, indentation) and nothing ever makes a text longer: it is what stands in the file.
    node.value = whole ? this.#text.slice(from, end + this.#ahead) : value + node.value.slice(at);
    return true;
  }

  #isFilledCell(cell: TableCell, start: number, end: number): boolean {
    const cut = this.#cuts[this.#next];
    if (cut === undefined || cut.at >= end) return true;
    if (cut.at < start) return false;
    this.#take(cut);
    let from = cut.from;
    let to = cut.from + cut.length;
    while (this.#text.charCodeAt(from) === SPACE) from += 1;
    while (this.#text.charCodeAt(to - 1) === SPACE) to -= 1;
    // Lines and columns are found later, from the offsets.
    const position = { start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: to } };
    cell.children.push({ type: 'text', value: this.#text.slice(from, to), position });
    return true;
  }

  #take({ length }: Cut): void {
    this.#next += 1;
    this.#ahead += length - 1;
  }
}
