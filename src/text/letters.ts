/** What stands between words and parts nothing. */
export const PLAIN = 1;
/** Half of a character beyond the first plane: the whole decides what it is. */
export const HALF = 2;
/** Signs that part words, the weakest first: a comma; a bracket or dash; a quote; a colon; a semicolon or the end of a cell. */
const COMMA = 3;
const BRACKET = 4;
const QUOTE = 5;
const COLON = 6;
const SEMICOLON = 7;
export const NUMBER = 8;
export const LETTER = 9;

/** By UTF-16 unit; 0 where `kindOfUnit` was not asked yet. Loops look here first: a call for each letter would double their time. */
export const KINDS = new Uint8Array(0x10000);

/** What a UTF-16 unit is to the words of a text: one of the numbers above. A table, because `\p{L}` is asked of every letter. */
export function kindOfUnit(unit: number): number {
  return KINDS[unit] || (KINDS[unit] = judge(unit));
}

function judge(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  const c = String.fromCharCode(unit);
  if (/\p{L}/u.test(c)) return LETTER;
  if (/\p{N}/u.test(c)) return NUMBER;
  if (c === ',') return COMMA;
  if (/[()[\]–—]/.test(c)) return BRACKET;
  if (/[«»"“”]/.test(c)) return QUOTE;
  if (c === ':') return COLON;
  return c === ';' || c === '|' ? SEMICOLON : PLAIN;
}
