import { foldSameLength } from '../fold.js';
import { ROUGH_WORDS } from './amounts.js';
import { MONTHS, ORDINALS, SEASONS } from './calendar.js';
import { CALL_WORDS, isTeamWord } from './counts.js';
import { type Cue, cueOf } from './cues.js';
import { HORIZON_WORDS } from './durations.js';
import { EFFORT_WORDS } from './efforts.js';
import { FREQUENCY_WORDS, PERIOD_WORDS } from './frequencies.js';
import { MONEY_WORDS } from './money.js';
import { NOUN_WORDS } from './nouns.js';
import { NUMBER_WORDS } from './numbers.js';
import { isBaseCode, OFFSET_WORDS } from './offsets.js';
import type { PieceKind } from './pieces.js';
import { endsLikeOrdinal, RANK_WORDS } from './places.js';
import { singular } from './reading.js';
import { SCALE_WORDS } from './scales.js';
import { SHARE_WORDS } from './shares.js';
import * as trait from './traits.js';
import { TIME_WORDS } from './units.js';

/** What is known of a word or sign wherever it stands. */
export interface Lexeme {
  /** Folded: lower case, no accents. */
  readonly form: string;
  readonly kind: PieceKind;
  /** Sum of the bits of `traits.ts`. */
  readonly traits: number;
  readonly cue: Cue | null;
  /** « er », "th": makes an ordinal of the number it touches. */
  readonly endsOrdinal: boolean;
}

/** All numbers in digits share one: their form does not matter here. */
export const NUMERAL: Lexeme = { form: '', kind: 'number', traits: trait.BEGINS_NUMBER | trait.BEGINS_DATE, cue: null, endsOrdinal: false };
/** « 3e », "21st". */
export const ORDINAL: Lexeme = { ...NUMERAL, kind: 'ordinal', traits: trait.BEGINS_DATE | trait.BEGINS_RANK };
/** « 3.2.1 ». */
export const DOTTED: Lexeme = { ...NUMERAL, kind: 'code', traits: trait.BEGINS_DATE };

/** By the form itself. */
const WORDS: readonly (readonly [number, readonly string[]])[] = [
  [trait.BEGINS_NUMBER, [...NUMBER_WORDS, ...ROUGH_WORDS, 'un', 'une', 'a', 'an', 'one', 'des']],
  // Months are read from their name only as the first end of a range.
  [trait.BEGINS_DATE, [...MONTHS.keys(), ...Object.keys(SEASONS), ...Object.keys(ORDINALS)]],
  [trait.BEGINS_DATE, 'fin debut mi mid courant horizon end early late beginning start middle milieu'.split(' ')],
  [trait.BEGINS_DATE, 'fy cy fiscal calendar exercice annee n semaine sem'.split(' ')],
  [trait.BEGINS_FREQUENCY, FREQUENCY_WORDS],
  [trait.BEGINS_HORIZON, HORIZON_WORDS],
  [trait.BEGINS_OFFSET, OFFSET_WORDS],
  [trait.BEGINS_RANK, RANK_WORDS],
  [trait.MONEY_WORD, MONEY_WORDS],
  [trait.SCALE_WORD, SCALE_WORDS],
  [trait.BEGINS_PLACE, ['au', 'le', 'la', 'du', 'des', 'the']],
];

/** By the singular of the form, without the apostrophe that ends it. */
const SINGULARS: readonly (readonly [number, readonly string[]])[] = [
  [trait.TIME_WORD, TIME_WORDS],
  [trait.PERIOD_WORD, PERIOD_WORDS],
  [trait.SHARE_WORD, SHARE_WORDS],
  [trait.EFFORT_WORD, EFFORT_WORDS],
  [trait.CALL_WORD, CALL_WORDS],
  [trait.NOUN, NOUN_WORDS],
];

const OF_FORMS = traitsOf(WORDS);
const OF_SINGULARS = traitsOf(SINGULARS);

function traitsOf(lists: typeof WORDS): ReadonlyMap<string, number> {
  const traits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) traits.set(word, (traits.get(word) ?? 0) | bit);
  return traits;
}

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
  return { form, kind, traits: traitsOfForm(form, kind), cue: cueOf(form), endsOrdinal: ORDINAL_ENDING.test(form) };
}

function kindOf(form: string): PieceKind {
  if (/^[a-z]+$/.test(form)) return 'word';
  const c = form.charCodeAt(0);
  const letter = (c >= 97 && c <= 122) || c > 191;
  if (!letter || /[^\p{L}\d']/u.test(form)) return 'sign';
  return /\d/.test(form) ? 'code' : 'word';
}

function traitsOfForm(form: string, kind: PieceKind): number {
  const known = (OF_FORMS.get(form) ?? 0) | (OF_SINGULARS.get(singular(form.endsWith("'") ? form.slice(0, -1) : form)) ?? 0);
  if (kind === 'sign') return known;
  if (kind === 'code') return known | trait.BEGINS_DATE | (isBaseCode(form) ? trait.BEGINS_OFFSET : 0);
  return known | (endsLikeOrdinal(form) ? trait.BEGINS_RANK : 0) | (isTeamWord(form) ? trait.TEAM_WORD : 0);
}
