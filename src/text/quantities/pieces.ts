import { foldSameLength } from '../fold.js';
import { afterNumber, foldMarks } from './digits.js';
import { DOTTED, type Lexeme, lexemeOf, NUMERAL, ORDINAL } from './lexemes.js';
import { DIGIT, isLetter, kindOfSign, LETTER, MARK, RARE, SIGN_KINDS, SPACE } from './signs.js';

export type PieceKind = 'word' | 'number' | 'ordinal' | 'code' | 'sign';

/**
 * A word, a number or a sign of the text.
 * `code` is letters and digits in one (« T0 », « FY25 », « R2124 ») or a number with two dots or more (« 3.2.1 »).
 */
export interface Piece {
  readonly kind: PieceKind;
  /** Folded: lower case, no accents. */
  readonly form: string;
  readonly lexeme: Lexeme;
  /** Place in the text of the block. */
  readonly start: number;
  readonly end: number;
  /** No white space between this piece and the one before. */
  readonly glued: boolean;
  /** Of a number or an ordinal; NaN for the others. */
  readonly value: number;
}

/** Words, numbers and signs of `text[start, end)`. One pass over its units, linear. */
export function cutPieces(text: string, start: number, end: number, commaIsDecimal: boolean): Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const kind = SIGN_KINDS[unit] || kindOfSign(unit);
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === RARE) return cutRarePieces(text, start, end, commaIsDecimal);
    const next = kind === DIGIT ? afterNumber(text, at, end) : isLetter(kind) ? afterWord(text, at, end) : at + 1;
    const raw = text.slice(at, next);
    addPiece(pieces, kind === DIGIT ? foldMarks(raw) : raw, at, at === last, commaIsDecimal);
    at = last = next;
  }
  return pieces;
}

/** Letters, with the apostrophe behind them; letters with digits are one code. */
function afterWord(text: string, at: number, end: number): number {
  const next = afterLetters(text, at, end);
  return next === end ? end : afterTail(text, next, end);
}

function afterLetters(text: string, at: number, end: number): number {
  let next = at + 1;
  for (; next < end; next++) {
    const unit = text.charCodeAt(next);
    if (!isLetter(SIGN_KINDS[unit] || kindOfSign(unit))) break;
  }
  return next;
}

/** The apostrophe behind letters, or the rest of a code. */
function afterTail(text: string, at: number, end: number): number {
  let next = at;
  let kind = kindOfSign(text.charCodeAt(next));
  if (kind === MARK) return next + 1;
  if (kind !== DIGIT) return next;
  while ((kind === DIGIT || kind === LETTER) && ++next < end) kind = kindOfSign(text.charCodeAt(next));
  return next;
}

/** Adds the piece that `raw` is, which stands at `start`; a number in digits comes with plain marks. */
function addPiece(pieces: Piece[], raw: string, start: number, glued: boolean, commaIsDecimal: boolean): void {
  const end = start + raw.length;
  if (isDigit(raw)) {
    const value = readDigits(raw, commaIsDecimal);
    const code = Number.isNaN(value);
    pieces.push({ kind: code ? 'code' : 'number', form: raw, lexeme: code ? DOTTED : NUMERAL, start, end, glued, value });
    return;
  }
  const lexeme = lexemeOf(raw);
  const before = glued && lexeme.endsOrdinal ? pieces.at(-1) : undefined;
  if (before?.kind === 'number') {
    pieces[pieces.length - 1] = { ...before, kind: 'ordinal', lexeme: ORDINAL, end };
    return;
  }
  pieces.push({ kind: lexeme.kind, form: lexeme.form, lexeme, start, end, glued, value: Number.NaN });
}

/**
 * The pieces of a folded text, for the letters that `signs.ts` knows nothing of. In order: grouped numbers (30 000 000,
 * 250,000, 30.000), dotted codes and dates (3.2.1, 1.9.26), decimals, digits, letters with digits (fy2025), words, any
 * other sign. No alternative backtracks over more than one group.
 */
const PIECE =
  /\d{1,3}(?:([ .,'])\d{3}(?:\1\d{3})*)(?![\d])(?:[.,]\d{1,2}(?!\d|[.,]\d))?|\d+(?:\.\d+){2,}|\d+[.,]\d+(?!\d)|\d+|[a-zœæß]+\d[a-z\d]*|[a-zœæß]+'?|[^\s]/g;

function cutRarePieces(text: string, start: number, end: number, commaIsDecimal: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: form, index } of foldSameLength(text.slice(start, end)).matchAll(PIECE)) {
    const at = start + index;
    addPiece(pieces, form, at, at === pieces.at(-1)?.end, commaIsDecimal);
  }
  return pieces;
}

function isDigit(form: string): boolean {
  const c = form.charCodeAt(0);
  return c >= 48 && c <= 57;
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
