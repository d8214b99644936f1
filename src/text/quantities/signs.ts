import { foldSameLength } from '../fold.js';

export const SPACE = 1;
/** Anything that is none of the others. */
const OTHER = 2;
/** A letter that folds into a to z. */
export const LETTER = 3;
/** œ, æ, ß: letters of a word, not of a code. */
const LIGATURE = 4;
export const DIGIT = 5;
/** An apostrophe. */
export const MARK = 6;
/** A letter whose lower case is longer than itself (İ) or depends on its place in the word (Σ). */
export const RARE = 7;

/** By UTF-16 unit; 0 where `kindOfSign` was not asked yet. Loops look here first: a call for each letter would double their time. */
export const SIGN_KINDS = new Uint8Array(0x10000);

/** What a UTF-16 unit is, once folded, to the pieces of a sentence: one of the numbers above. */
export function kindOfSign(unit: number): number {
  return SIGN_KINDS[unit] || (SIGN_KINDS[unit] = judge(unit));
}

export function isLetter(kind: number): boolean {
  return kind === LETTER || kind === LIGATURE;
}

function judge(unit: number): number {
  const c = foldSameLength(String.fromCharCode(unit));
  if (c.length !== 1 || c === 'σ') return RARE;
  if (/\s/.test(c)) return SPACE;
  if (/[a-z]/.test(c)) return LETTER;
  if (/[œæß]/.test(c)) return LIGATURE;
  if (/\d/.test(c)) return DIGIT;
  return c === "'" ? MARK : OTHER;
}
