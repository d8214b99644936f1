import { FIRST_NUMBER_WORDS, readNumberWords } from './numbers.js';
import { type Reading, reading, rounded, type Scan } from './reading.js';
import { tableOf } from './tables.js';
import { monthsIn, printLength, type TimeUnit } from './units.js';

/** Units in which the clock of a contract is told; « le 3e jour » and « le 4e trimestre » belong to a calendar. */
const UNITS = tableOf<TimeUnit['unit']>({
  mois: 'month',
  month: 'month',
  semaine: 'week',
  week: 'week',
  annee: 'year',
  an: 'year',
  year: 'year',
});

/** « la 3e semaine du mois », "the second week of each month", « la 2e année de licence » belong to another clock. */
const OTHER_CLOCK =
  /^(?:(?:du|de|of|in) (?:chaque|mois|each|every|(?:the |a )?(?:month|quarter)|l' annee|annee|the year|school|licence|master|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)\b|scolaire|universitaire|consecuti|students?\b|pupils?\b|-)/;

/**
 * « au 14e mois », « la troisième année », "in the twentieth month": a place on the clock of the contract, from the second on. Its article
 * stands before `at`: « étudiants de 3e année » and "second-year students" have none.
 */
export function readOrdinalPlace(scan: Scan, at: number): Reading | null {
  const rank = rankAt(scan, at);
  if (rank === null || rank.value < 2 || rank.value > 60) return null;
  const unit = UNITS[scan.forms[rank.next] ?? ''];
  if (unit === undefined || OTHER_CLOCK.test(scan.forms.slice(rank.next + 1, rank.next + 4).join(' '))) return null;
  const months = rounded(rank.value * monthsIn(unit));
  const value = `T0+${printLength(unit, rank.value)}`;
  return reading({ kind: 'offset', min: months, max: months, unit, value, certain: true, first: at, next: rank.next + 1 });
}

interface Rank {
  readonly value: number;
  readonly next: number;
}

/** « 14e », « vingt-quatrième », "thirty-sixth". */
function rankAt(scan: Scan, at: number): Rank | null {
  const piece = scan.pieces[at];
  if (piece?.kind === 'ordinal') return { value: piece.value, next: at + 1 };
  const words = [...scan.forms.slice(at, at + LONGEST)];
  const last = words.findIndex((word) => cardinalOf(word) !== null);
  if (last < 0) return null;
  words[last] = cardinalOf(words[last] ?? '') ?? '';
  const number = readNumberWords(words.slice(0, last + 1), 0);
  return number?.next === last + 1 ? { value: number.value, next: at + last + 1 } : null;
}

/** « quatre-vingt-dix-neuvième » is the longest: four words and their hyphens. */
const LONGEST = 7;

const IRREGULAR = tableOf<string>({
  cinquieme: 'cinq',
  neuvieme: 'neuf',
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
});

/** Words that a rank may begin with: numbers (« vingt-quatrième ») and ordinals; so does any word that ends like an ordinal. */
export const RANK_WORDS: readonly string[] = [...Object.keys(IRREGULAR), ...FIRST_NUMBER_WORDS];

const ENDING = /^(.+?)(?:ieme|ieth|th)$/;

export function endsLikeOrdinal(form: string): boolean {
  return ENDING.test(form);
}

/** The number that an ordinal is made of: « quatorzième » → quatorze, "twentieth" → twenty. Null for other words. */
function cardinalOf(word: string): string | null {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  const stem = ENDING.exec(word)?.[1];
  if (stem === undefined) return null;
  return [stem, `${stem}e`, `${stem}s`, `${stem}y`].find((form) => readNumberWords([form], 0)?.next === 1) ?? null;
}
