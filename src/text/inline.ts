import type { Nodes, Parent } from 'mdast';
import type { TextSpan } from '../types.js';
import { alignText } from './align.js';

export interface FlatText {
  readonly text: string;
  /** In order, without overlap; what has no span has no character of its own in the projection. */
  readonly spans: readonly TextSpan[];
}

const SPACE = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** A stretch of characters that stand as they are: no space but single ones, no mark, no ligature. Without end, V8's stack overflows. */
const PLAIN = /(?:[!-~¡-¬®-˿\u0400-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2190-\u2328\u232b-\u2ad0](?!\p{M})| (?=[!-~¡-¬®-˿\u2018-\u201f])){1,10000}/uy;
/** Tags that a browser shows as a new line. */
const SPACING_TAG = /^<\/?(?:br|hr|p|div|li|ul|ol|td|tr)\b/i;
const CLUSTER = /[^\p{M}]\p{M}{0,1000}|\p{M}{1,1000}/uy;

/**
 * Readable text of a paragraph, heading or cell, in NFC with single spaces, and where each stretch of it stands in
 * the projection. Images, HTML and footnote marks are left out; `<br>` and line breaks are a space.
 */
export function flattenInline(node: Parent, projection: string): FlatText {
  const whole = flattenWhole(node, projection);
  if (whole !== null) return whole;
  const flat = new Flat();
  flattenChildren(node, projection, flat);
  return flat.done();
}

/**
 * Offset in the projection of an offset in the flattened text, by binary search.
 * For the end of a passage ask for its last character and add one: markup that follows is then not part of it.
 */
export function toProjection(spans: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as TextSpan).from <= offset) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  if (span === undefined) return 0;
  return span.at + Math.min(Math.max(offset - span.from, 0), span.length);
}

/** Nearly all that a tender says is one text without a mark, which stands in the projection as it is. */
function flattenWhole({ children }: Parent, projection: string): FlatText | null {
  const [child] = children;
  if (children.length !== 1 || child?.type !== 'text') return null;
  const { value, position } = child;
  const at = position?.start.offset ?? 0;
  if ((position?.end.offset ?? at) - at !== value.length || value.startsWith(' ') || !projection.startsWith(value, at)) return null;
  PLAIN.lastIndex = 0;
  if (!PLAIN.test(value) || PLAIN.lastIndex !== value.length) return null;
  return { text: value, spans: [{ from: 0, at, length: value.length }] };
}

function flattenChildren(node: Parent, projection: string, flat: Flat): void {
  for (const child of node.children as Nodes[]) flattenNode(child, projection, flat);
}

function flattenNode(node: Nodes, projection: string, flat: Flat): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    alignText(node.value, projection, start, end, (from, length, at) => flat.add(node.value, from, length, at));
  } else if (node.type === 'break' || (node.type === 'html' && SPACING_TAG.test(node.value))) {
    flat.space(null);
  } else if ('children' in node) {
    flattenChildren(node, projection, flat);
  }
}

/** The text as it grows. */
class Flat {
  #parts: string[] = [];
  #length = 0;
  #spans: TextSpan[] = [];
  /** A space that is due before the next word, and where it stands (-1: nowhere). */
  #due: number | null = null;
  /** The space that is due is the end of a line. */
  #newLine = false;

  /** Adds `value[from, from + length)`, which stands at `at` in the projection (null: it stands nowhere). */
  add(value: string, from: number, length: number, at: number | null): void {
    const end = from + length;
    let i = from;
    while (i < end) {
      PLAIN.lastIndex = i;
      const plain = Math.min(PLAIN.test(value) ? PLAIN.lastIndex : i, end);
      if (plain > i) this.#push(value.slice(i, plain), at === null ? null : at + i - from, true);
      i = plain > i ? plain : this.#one(value, i, end, at === null ? null : at + i - from);
    }
  }

  /** A space, if something stands before it and something comes after. */
  space(at: number | null, newLine = false): void {
    if (this.#length > 0 && this.#due === null) this.#due = at ?? -1;
    if (newLine) this.#newLine = true;
  }

  done(): FlatText {
    return { text: this.#parts.join(''), spans: this.#spans };
  }

  /** One character that needs a look, with the marks on it. Returns where the next one begins. */
  #one(value: string, i: number, end: number, at: number | null): number {
    const c = value[i] as string;
    if (SPACE.test(c)) {
      if (!INVISIBLE.test(c)) this.space(at, c === '\n' || c === '\r');
      return i + 1;
    }
    CLUSTER.lastIndex = i;
    const next = Math.min(CLUSTER.test(value) ? CLUSTER.lastIndex : i + 1, end);
    const raw = value.slice(i, next);
    const shown = LIGATURES[raw] ?? raw.normalize('NFC');
    this.#push(shown, at, shown === raw);
    return next;
  }

  #push(text: string, at: number | null, exact: boolean): void {
    if (text.startsWith(' ')) {
      this.space(at);
      this.#push(text.slice(1), at === null ? null : at + 1, exact);
      return;
    }
    if (this.#due !== null && !this.#isCutWord(text)) this.#append(' ', this.#due < 0 ? null : this.#due);
    this.#due = null;
    this.#newLine = false;
    this.#append(text, exact ? at : null);
  }

  /** « éco-␊responsable » is one word, « pré-␊et post- » three. */
  #isCutWord(next: string): boolean {
    if (!this.#newLine || !/^\p{Ll}/u.test(next) || /^(?:et|ou|and|or|to|à)(?!\p{L})/u.test(next)) return false;
    return /\p{L}-$/u.test(this.#parts.at(-1) ?? '');
  }

  #append(text: string, at: number | null): void {
    const last = this.#spans.at(-1);
    if (at === null) {
      // No character of its own: the next span begins anew.
    } else if (last !== undefined && last.from + last.length === this.#length && last.at + last.length === at) {
      this.#spans[this.#spans.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.#spans.push({ from: this.#length, at, length: text.length });
    }
    this.#parts.push(text);
    this.#length += text.length;
  }
}
