import { foldSameLength } from '../fold.js';
import { ROUGH_WORDS } from './amounts.js';
import { MONTHS, ORDINALS, SEASONS } from './calendar.js';
import { type Cue, cueOf } from './cues.js';
import { HORIZON_WORDS } from './durations.js';
import { FREQUENCY_WORDS } from './frequencies.js';
import { NUMBER_WORDS } from './numbers.js';
import { isBaseCode, OFFSET_WORDS } from './offsets.js';
import type { PieceKind } from './pieces.js';
import { endsLikeOrdinal, RANK_WORDS } from './places.js';

/** What a piece can begin, one bit each: each reader is tried only where its word stands. */
export const BEGINS_NUMBER = 1;
export const BEGINS_DATE = 2;
export const BEGINS_FREQUENCY = 4;
export const BEGINS_HORIZON = 8;
export const BEGINS_OFFSET = 16;
/** What stands before a place on the clock. */
export const BEGINS_PLACE = 32;
/** The rank in a place on the clock. */
export const BEGINS_RANK = 64;

/** What is known of a word or sign wherever it stands. */
export interface Lexeme {
  /** Folded: lower case, no accents. */
  readonly form: string;
  readonly kind: PieceKind;
  /** Sum of the bits above. */
  readonly begins: number;
  readonly cue: Cue | null;
  /** « er », "th": makes an ordinal of the number it touches. */
  readonly endsOrdinal: boolean;
}

/** All numbers in digits share one: their form does not matter here. */
export const NUMERAL: Lexeme = { form: '', kind: 'number', begins: BEGINS_NUMBER | BEGINS_DATE, cue: null, endsOrdinal: false };
/** « 3e », "21st". */
export const ORDINAL: Lexeme = { ...NUMERAL, kind: 'ordinal', begins: BEGINS_DATE | BEGINS_RANK };
/** « 3.2.1 ». */
export const DOTTED: Lexeme = { ...NUMERAL, kind: 'code', begins: BEGINS_DATE };

const WORDS: readonly (readonly [number, readonly string[]])[] = [
  [BEGINS_NUMBER, [...NUMBER_WORDS, ...ROUGH_WORDS, 'un', 'une', 'a', 'an', 'one', 'des']],
  // Months are read from their name only as the first end of a range.
  [BEGINS_DATE, [...MONTHS.keys(), ...Object.keys(SEASONS), ...Object.keys(ORDINALS)]],
  [BEGINS_DATE, 'fin debut mi mid courant horizon end early late beginning start middle milieu'.split(' ')],
  [BEGINS_DATE, 'fy cy fiscal calendar exercice annee n semaine sem'.split(' ')],
  [BEGINS_FREQUENCY, FREQUENCY_WORDS],
  [BEGINS_HORIZON, HORIZON_WORDS],
  [BEGINS_OFFSET, OFFSET_WORDS],
  [BEGINS_RANK, RANK_WORDS],
  [BEGINS_PLACE, ['au', 'le', 'la', 'du', 'des', 'the']],
];

const BEGINS = new Map<string, number>();
for (const [bit, words] of WORDS) for (const word of words) BEGINS.set(word, (BEGINS.get(word) ?? 0) | bit);

const ORDINAL_ENDING = /^(?:er|ere|e|eme|ieme|nd|nde|st|rd|th)$/;

const lexemes = new Map<string, Lexeme>();

/** More different words than a long tender has; a file of random words must not fill the memory. */
const MOST_LEXEMES = 50_000;

/** What is known of a word, code or sign as written; looked up once for each way of writing it. */
export function lexemeOf(raw: string): Lexeme {
  let lexeme = lexemes.get(raw);
  if (lexeme === undefined) {
    if (lexemes.size >= MOST_LEXEMES) lexemes.clear();
    lexemes.set(raw, (lexeme = look(foldSameLength(raw))));
  }
  return lexeme;
}

function look(form: string): Lexeme {
  const kind = kindOf(form);
  return { form, kind, begins: beginsOf(form, kind), cue: cueOf(form), endsOrdinal: ORDINAL_ENDING.test(form) };
}

function kindOf(form: string): PieceKind {
  if (/^[a-z]+$/.test(form)) return 'word';
  const c = form.charCodeAt(0);
  const letter = (c >= 97 && c <= 122) || c > 191;
  if (!letter || /[^\p{L}\d']/u.test(form)) return 'sign';
  return /\d/.test(form) ? 'code' : 'word';
}

function beginsOf(form: string, kind: PieceKind): number {
  const known = BEGINS.get(form) ?? 0;
  if (kind === 'code') return known | BEGINS_DATE | (isBaseCode(form) ? BEGINS_OFFSET : 0);
  return endsLikeOrdinal(form) ? known | BEGINS_RANK : known;
}
