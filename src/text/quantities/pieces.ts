import { foldSameLength } from '../fold.js';

/**
 * A word, a number or a sign of the text.
 * `code` is letters and digits in one (« T0 », « FY25 », « R2124 ») or a number with two dots or more (« 3.2.1 »).
 */
export interface Piece {
  readonly kind: 'word' | 'number' | 'ordinal' | 'code' | 'sign';
  /** Folded: lower case, no accents. */
  readonly form: string;
  /** Place in the text of the block. */
  readonly start: number;
  readonly end: number;
  /** No white space between this piece and the one before. */
  readonly glued: boolean;
  /** Of a number or an ordinal; NaN for the others. */
  readonly value: number;
}

/**
 * In order: dotted codes and dates (3.2.1, 1.9.26), grouped numbers (30 000 000, 250,000, 30.000), decimals, digits,
 * letters with digits (fy2025), words, any other sign. No alternative backtracks over more than one group.
 */
const PIECE =
  /\d{1,3}(?:([ .,'])\d{3}(?:\1\d{3})*)(?![\d])(?:[.,]\d{1,2}(?!\d|[.,]\d))?|\d+(?:\.\d+){2,}|\d+[.,]\d+(?!\d)|\d+|[a-zœæß]+\d[a-z\d]*|[a-zœæß]+'?|[^\s]/g;

const ORDINAL_ENDING = /^(?:er|ere|e|eme|ieme|nd|nde|st|rd|th)$/;

/** Words, numbers and signs of `text[start, end)`. One pass, linear. */
export function cutPieces(text: string, start: number, end: number, commaIsDecimal: boolean): Piece[] {
  const folded = foldSameLength(text.slice(start, end));
  const pieces: Piece[] = [];
  let last = -1;
  for (const found of folded.matchAll(PIECE)) {
    const form = found[0];
    const at = found.index;
    const glued = at === last;
    last = at + form.length;
    const before = pieces[pieces.length - 1];
    if (glued && before?.kind === 'number' && ORDINAL_ENDING.test(form)) {
      pieces[pieces.length - 1] = { ...before, kind: 'ordinal', end: start + last };
      continue;
    }
    const value = isDigit(form) ? readDigits(form, commaIsDecimal) : Number.NaN;
    pieces.push({ kind: kindOf(form, value), form, start: start + at, end: start + last, glued, value });
  }
  return pieces;
}

function isDigit(form: string): boolean {
  const c = form.charCodeAt(0);
  return c >= 48 && c <= 57;
}

function kindOf(form: string, value: number): Piece['kind'] {
  if (!Number.isNaN(value)) return 'number';
  const c = form.charCodeAt(0);
  const letter = (c >= 97 && c <= 122) || c > 191;
  if (isDigit(form)) return 'code';
  if (!letter || /[^\p{L}\d']/u.test(form)) return 'sign';
  return /\d/.test(form) ? 'code' : 'word';
}

/**
 * Value of a number in digits. « 2,400 » is 2.4 where the comma is decimal (French) and 2400 elsewhere, « 2.400 » the
 * other way round; two groups or more are thousands in both. NaN for « 3.2.1 ».
 */
function readDigits(form: string, commaIsDecimal: boolean): number {
  const plain = form.replace(/[ ']/g, '');
  const marks = plain.replace(/\d/g, '');
  if (marks === '') return Number(plain);
  const [mark] = marks;
  if (marks.length === 1) return readOneMark(plain, mark ?? '', commaIsDecimal, form);
  const tail = marks.slice(-1);
  const groups = [...marks].slice(0, -1).every((m) => m === mark);
  if (!groups) return Number.NaN;
  if (tail !== mark) return Number(plain.replaceAll(mark ?? '', '').replace(tail, '.'));
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? Number(plain.replaceAll(tail, '')) : Number.NaN;
}

function readOneMark(plain: string, mark: string, commaIsDecimal: boolean, form: string): number {
  const thousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain) && !/[ ']/.test(form);
  if (thousands && (mark === ',') !== commaIsDecimal) return Number(plain.replace(mark, ''));
  return Number(plain.replace(mark, '.'));
}
