/** Called for each stretch of the value: `at` is its place in the source, null when it has none of its own. */
export type OnStretch = (from: number, length: number, at: number | null) => void;

const ENTITY = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/y;

/**
 * Pairs the value of a text or code node with its own stretch `source[start, end)`, in one pass over both.
 *
 *     value     Prix & délais ferme
 *     source    Prix &amp; délais␊> ferme
 *               ^^^^^     ^^^^^^^^  ^^^^^
 *
 * What the source has more (escapes, entities, quotation marks and indentation at the start of a line, back quotes)
 * belongs to no stretch.
 */
export function alignText(value: string, source: string, start: number, end: number, onStretch: OnStretch): void {
  // Nearly all text stands in the source as it is.
  if (end - start === value.length && source.startsWith(value, start)) {
    onStretch(0, value.length, start);
    return;
  }
  let at = source[start] === '`' ? afterQuotes(value, source, start) : start;
  let from = 0;
  for (let i = 0; i < value.length; ) {
    if (at < end && same(value.charCodeAt(i), source.charCodeAt(at)) && !isEntity(value, i, source, at)) {
      const newLine = isBreak(source.charCodeAt(at));
      i += 1;
      at += 1;
      if (!newLine) continue;
      // A line ends: what stands before the text of the next line is not part of it.
      const text = afterPrefix(value, i, source, at, end);
      if (text === at) continue;
      onStretch(from, i - from, at - (i - from));
      from = i;
      at = text;
      continue;
    }
    if (i > from) onStretch(from, i - from, at - (i - from));
    const step = skip(value, i, source, at, end);
    if (step.taken > 0) onStretch(i, step.taken, null);
    i += step.taken;
    at = step.at;
    from = i;
  }
  if (value.length > from) onStretch(from, value.length - from, at - (value.length - from));
}

interface Step {
  /** Characters of the value that have no place of their own. */
  readonly taken: number;
  readonly at: number;
}

/** What stands at `at` is not what the value says: an entity, an escape, or spaces that Markdown takes off. */
function skip(value: string, i: number, source: string, at: number, end: number): Step {
  if (at >= end) return { taken: value.length - i, at };
  if (isEntity(value, i, source, at)) return { taken: (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1, at: ENTITY.lastIndex };
  return { taken: 0, at: at + 1 };
}

/** True when `&…;` at this place was read as a character; in code it stands for itself. */
function isEntity(value: string, i: number, source: string, at: number): boolean {
  if (source[at] !== '&') return false;
  ENTITY.lastIndex = at;
  return ENTITY.test(source) && !value.startsWith(source.slice(at, ENTITY.lastIndex), i);
}

/** Place after the opening quotes of code, and after the space that keeps a quote off them. */
function afterQuotes(value: string, source: string, start: number): number {
  let at = start;
  while (source[at] === '`') at += 1;
  return isSpace(source.charCodeAt(at)) && !isSpace(value.charCodeAt(0)) ? at + 1 : at;
}

function afterPrefix(value: string, i: number, source: string, at: number, end: number): number {
  let next = at;
  while (next < end && (isSpace(source.charCodeAt(next)) || source[next] === '>')) {
    if (isSpace(value.charCodeAt(i)) && same(value.charCodeAt(i), source.charCodeAt(next))) break;
    next += 1;
  }
  return next;
}

function same(a: number, b: number): boolean {
  return a === b || (isSpace(a) && isSpace(b));
}

function isBreak(c: number): boolean {
  return c === 0x0a || c === 0x0d;
}

function isSpace(c: number): boolean {
  return c === 0x20 || c === 0x09 || c === 0x0a || c === 0x0d;
}
