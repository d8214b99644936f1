import type { Language, Quantity } from '../../types.js';
import { foldSameLength } from '../fold.js';
import { readAmount, ROUGH_WORDS } from './amounts.js';
import { MONTHS, SEASONS, ORDINALS } from './calendar.js';
import { readCell } from './cells.js';
import { readBareNumber, readCallRate, readCount, readTeamSize } from './counts.js';
import { readDate } from './dates.js';
import { HORIZON_WORDS, readDuration, readHorizon } from './durations.js';
import { readEffort } from './efforts.js';
import { FREQUENCY_WORDS, readFrequency, readTimes } from './frequencies.js';
import { readLabelled } from './labels.js';
import { readMoney } from './money.js';
import { NUMBER_WORDS } from './numbers.js';
import { beginsOffset, readOffset, readOffsetAfter } from './offsets.js';
import { cutPieces } from './pieces.js';
import { readOrdinalPlace } from './places.js';
import type { Reading, Scan } from './reading.js';
import { assignRoles } from './roles.js';
import { readShare } from './shares.js';
import { withSpan } from './spans.js';

/** What stands around a sentence: its language, the headings above it, the columns of its table. */
export interface QuantityContext {
  readonly language: Language;
  /** Heading path, from the top of the document down. */
  readonly sections: readonly string[];
  /** Column headers, when the text is a table row whose cells stand between « | ». */
  readonly headers?: readonly string[];
}

/** Words that begin a date: months are read from their name only as the first end of a range. */
const DATE_WORDS = new Set([
  ...MONTHS.keys(),
  ...Object.keys(SEASONS),
  ...Object.keys(ORDINALS),
  ...'fin debut mi mid courant horizon end early late beginning start middle milieu fy cy fiscal calendar exercice annee n semaine sem'.split(
    ' ',
  ),
]);
/** What stands before a place on the clock. */
const ARTICLES = new Set(['au', 'le', 'la', 'du', 'des', 'the']);

const FREQUENCIES = new Set(FREQUENCY_WORDS);
const HORIZONS = new Set(HORIZON_WORDS);
const NUMBERS = new Set([...NUMBER_WORDS, ...ROUGH_WORDS, 'un', 'une', 'a', 'an', 'one', 'des']);

/** Without a digit, one of these words must be there; a unit word is enough for « un an ». */
const TELLING = new Set([
  ...NUMBER_WORDS,
  ...ROUGH_WORDS,
  ...FREQUENCIES,
  ...HORIZONS,
  ..."an ans annee mois semaine jour trimestre semestre heure year month week day quarter semester hour fois times d'ici".split(
    ' ',
  ),
]);

/**
 * Quantities of `text[start, end)`, one sentence, sorted by place; offsets are those of `text`.
 * Of readings that overlap the longest stays. Linear in the sentence; a sentence without a digit, a number word or
 * a word of rhythm costs one look at its words.
 */
export function findQuantities(text: string, start: number, end: number, context: QuantityContext): Quantity[] {
  if (!mayHoldQuantity(text, start, end)) return [];
  const pieces = cutPieces(text, start, end, context.language === 'fr');
  const header = headerOf(text, start, context.headers);
  const scan: Scan = { text, pieces, forms: pieces.map((piece) => piece.form), language: context.language, header };
  const kept = longestFirst(readAll(scan), pieces.length);
  return withSpan(text, assignRoles(scan, kept, context.sections));
}

function mayHoldQuantity(text: string, start: number, end: number): boolean {
  const slice = text.slice(start, end);
  if (/\d/.test(slice)) return true;
  for (const [word] of foldSameLength(slice).matchAll(/[a-z]+/g)) if (TELLING.has(word)) return true;
  return false;
}

function readAll(scan: Scan): Reading[] {
  const readings: Reading[] = [];
  const add = (found: Reading | null): void => {
    if (found !== null) readings.push(found);
  };
  add(readCell(scan));
  let amountEnd = 0;
  scan.pieces.forEach(({ kind, form }, at) => {
    const number = kind === 'number' || (kind === 'word' && NUMBERS.has(form));
    if (number && at >= amountEnd) amountEnd = readNumber(scan, at, add);
    if (kind === 'number' || kind === 'ordinal' || kind === 'code' || DATE_WORDS.has(form)) add(readDate(scan, at));
    if (kind === 'word' && FREQUENCIES.has(form)) add(readFrequency(scan, at));
    if (kind === 'word' && HORIZONS.has(form)) add(readHorizon(scan, at));
    if (beginsOffset(form)) add(readOffset(scan, at));
    if (ARTICLES.has(form)) add(readOrdinalPlace(scan, at + 1));
  });
  return readings;
}

/** All readings of the number at piece `at`; gives the piece after the number, so that its tail is not read again. */
function readNumber(scan: Scan, at: number, add: (found: Reading | null) => void): number {
  const amount = readAmount(scan, at);
  if (amount === null) return at;
  const duration = readDuration(scan, amount);
  add(duration);
  if (duration !== null) add(readOffsetAfter(scan, duration));
  add(readTimes(scan, amount));
  add(readMoney(scan, amount));
  add(readShare(scan, amount));
  add(readEffort(scan, amount));
  add(readCallRate(scan, amount));
  add(readCount(scan, amount));
  add(readLabelled(scan, amount));
  add(readTeamSize(scan, amount));
  add(readBareNumber(scan, amount));
  // The first number of « 12 / 2026 » must not hide the second: only words and brackets are skipped.
  return scan.pieces[at]?.kind === 'word' ? amount.next : at + 1;
}

/** Longest readings first; a reading that meets one already kept is dropped. The result is in order of place. */
function longestFirst(readings: readonly Reading[], pieces: number): Reading[] {
  const taken = new Uint8Array(pieces);
  const kept: Reading[] = [];
  for (const found of [...readings].sort((a, b) => b.next - b.first - (a.next - a.first))) {
    if (taken.subarray(found.first, found.next).some((mark) => mark === 1)) continue;
    taken.fill(1, found.first, found.next);
    if (found.kind !== null) kept.push(found);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Columns that are looked up; a table with more is data, and counting them again for each cell would be slow. */
const MOST_COLUMNS = 100;

/** The header of the cell that the sentence stands in: cells stand between « | ». */
function headerOf(text: string, start: number, headers: readonly string[] | undefined): string {
  if (headers === undefined || headers.length === 0) return '';
  let column = 0;
  for (let at = text.indexOf('|'); at >= 0 && at < start; at = text.indexOf('|', at + 1)) {
    if (++column >= MOST_COLUMNS) return '';
  }
  return foldSameLength(headers[column] ?? '');
}
