import { foldSameLength } from '../fold.js';

/** What stands between the digits of a number, folded. */
const DOT = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const APOSTROPHE = 0x27;

/**
 * Place after the number in digits that begins at `at`: a grouped number (30 000 000, 250,000.50, 30.000), else a
 * dotted code or date (3.2.1, 1.9.26), else a decimal, else the digits alone.
 */
export function afterNumber(text: string, at: number, end: number): number {
  const digits = afterDigits(text, at, end);
  const groups = digits - at <= 3 ? afterGroups(text, digits, end) : digits;
  if (groups > digits) return afterCents(text, groups, end);
  const dots = afterDots(text, digits, end);
  if (dots > digits) return dots;
  return isPoint(text.charCodeAt(digits)) ? (afterPart(text, digits, end) ?? digits) : digits;
}

function afterDigits(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isDigit(text.charCodeAt(next))) next++;
  return next;
}

/** Place after the digits behind a mark at `at`; null when there are none. */
function afterPart(text: string, at: number, end: number): number | null {
  const next = afterDigits(text, at + 1, end);
  return next > at + 1 ? next : null;
}

/** Groups of three digits behind one and the same mark; a fourth digit undoes the group. */
function afterGroups(text: string, at: number, end: number): number {
  const mark = foldMark(text.charCodeAt(at));
  if (mark === 0) return at;
  let next = at;
  while (next < end && foldMark(text.charCodeAt(next)) === mark) {
    const part = afterPart(text, next, end);
    if (part !== next + 4) break;
    next = part;
  }
  return next;
}

/** « ,50 » behind grouped thousands, unless it goes on like a code. */
function afterCents(text: string, at: number, end: number): number {
  if (!isPoint(text.charCodeAt(at))) return at;
  const part = afterPart(text, at, end);
  if (part === null || part > at + 3) return at;
  return isPoint(text.charCodeAt(part)) && afterPart(text, part, end) !== null ? at : part;
}

/** Two parts or more behind full stops. */
function afterDots(text: string, at: number, end: number): number {
  let next = at;
  let parts = 0;
  while (next < end && text.charCodeAt(next) === DOT) {
    const part = afterPart(text, next, end);
    if (part === null) break;
    next = part;
    parts++;
  }
  return parts >= 2 ? next : at;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isPoint(unit: number): boolean {
  return unit === DOT || unit === COMMA;
}

/** The mark between groups of digits under its plain form; 0 when it is none. */
function foldMark(unit: number): number {
  if (unit === SPACE || isPoint(unit) || unit === APOSTROPHE) return unit;
  if (unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x2007) return SPACE;
  return unit === 0x2019 || unit === 0x2bc || unit === 0x2032 ? APOSTROPHE : 0;
}

/** A number in digits with its marks under their plain form. */
export function foldMarks(number: string): string {
  return /[^\x20-\x7e]/.test(number) ? foldSameLength(number) : number;
}
