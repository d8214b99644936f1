import type { Language, Quantity } from '../../types.js';
import { foldSameLength } from '../fold.js';
import { isMereArticle, readAmount } from './amounts.js';
import { readCell } from './cells.js';
import { readBareNumber, readCallRate, readCount, readTeamSize } from './counts.js';
import { readDate } from './dates.js';
import { readDuration, readHorizon } from './durations.js';
import { readEffort } from './efforts.js';
import { readFrequency, readTimes } from './frequencies.js';
import { readLabelled } from './labels.js';
import { readMoney } from './money.js';
import { readOffset, readOffsetAfter } from './offsets.js';
import { cutPieces, type Piece } from './pieces.js';
import { readOrdinalPlace } from './places.js';
import { type Reading, type Scan, traitsAt } from './reading.js';
import { assignRoles } from './roles.js';
import { readShare } from './shares.js';
import { withSpan } from './spans.js';
import { isTelling } from './telling.js';
import * as trait from './traits.js';

/** What stands around a sentence: its language, the headings above it, the columns of its table. */
export interface QuantityContext {
  readonly language: Language;
  /** Heading path, from the top of the document down. */
  readonly sections: readonly string[];
  /** Column headers, when the text is a table row whose cells stand between « | ». */
  readonly headers?: readonly string[];
}

/** Quantities of `text[start, end)`, one sentence, as `readQuantities` finds them. */
export function findQuantities(text: string, start: number, end: number, context: QuantityContext): Quantity[] {
  return isTelling(text.slice(start, end)) ? readQuantities(text, start, end, context) : [];
}

/**
 * Quantities of `text[start, end)`, one sentence with a word that is telling, sorted by place; offsets are those of
 * `text`. Of readings that overlap the longest stays. Linear in the sentence.
 */
export function readQuantities(text: string, start: number, end: number, context: QuantityContext): Quantity[] {
  const pieces = cutPieces(text, start, end, context.language === 'fr');
  const scan = scanOf(text, pieces, context.language, headerOf(text, start, context.headers));
  const readings = readAll(scan);
  if (readings.length === 0) return [];
  return withSpan(text, assignRoles(scan, longestFirst(readings, pieces.length), context.sections));
}

function scanOf(text: string, pieces: readonly Piece[], language: Language, header: string): Scan {
  const forms: string[] = [];
  let traits = 0;
  for (const { form, lexeme } of pieces) {
    forms.push(form);
    traits |= lexeme.traits;
  }
  return { text, pieces, forms, traits, language, header };
}

function readAll(scan: Scan): Reading[] {
  const readings: Reading[] = [];
  const add = (found: Reading | null): void => {
    if (found !== null) readings.push(found);
  };
  add(readCell(scan));
  let amountEnd = 0;
  for (let at = 0; at < scan.pieces.length; at++) {
    const traits = traitsAt(scan, at);
    if ((traits & trait.BEGINS_ANY) === 0) continue;
    if ((traits & trait.BEGINS_NUMBER) !== 0 && at >= amountEnd) amountEnd = readNumber(scan, at, add);
    if ((traits & trait.BEGINS_DATE) !== 0) add(readDate(scan, at));
    if ((traits & trait.BEGINS_FREQUENCY) !== 0) add(readFrequency(scan, at));
    if ((traits & trait.BEGINS_HORIZON) !== 0) add(readHorizon(scan, at));
    if ((traits & trait.BEGINS_OFFSET) !== 0) add(readOffset(scan, at));
    if ((traits & trait.BEGINS_PLACE) !== 0 && (traitsAt(scan, at + 1) & trait.BEGINS_RANK) !== 0) add(readOrdinalPlace(scan, at + 1));
  }
  return readings;
}

/**
 * All readings of the number at piece `at`; gives the piece after the number, so that its tail is not read again.
 * Three numbers in four are no quantity: a reader is tried only in a sentence that holds one of its words.
 */
function readNumber(scan: Scan, at: number, add: (found: Reading | null) => void): number {
  const amount = isMereArticle(scan, at) ? null : readAmount(scan, at);
  if (amount === null) return at;
  const { traits } = scan;
  if ((traits & trait.TIME_WORD) !== 0) {
    const duration = readDuration(scan, amount);
    add(duration);
    if (duration !== null) add(readOffsetAfter(scan, duration));
  }
  if ((traits & trait.PERIOD_WORD) !== 0) add(readTimes(scan, amount));
  if ((traits & trait.MONEY_WORD) !== 0) add(readMoney(scan, amount));
  if ((traits & trait.SHARE_WORD) !== 0) add(readShare(scan, amount));
  if ((traits & trait.EFFORT_WORD) !== 0) add(readEffort(scan, amount));
  if ((traits & trait.CALL_WORD) !== 0) add(readCallRate(scan, amount));
  if ((traits & trait.NOUN) !== 0) {
    add(readCount(scan, amount));
    add(readLabelled(scan, amount));
  }
  if ((traits & trait.TEAM_WORD) !== 0) add(readTeamSize(scan, amount));
  add(readBareNumber(scan, amount));
  // The first number of « 12 / 2026 » must not hide the second: only words and brackets are skipped.
  return scan.pieces[at]?.kind === 'word' ? amount.next : at + 1;
}

/** Longest readings first; a reading that meets one already kept is dropped. The result is in order of place. */
function longestFirst(readings: Reading[], pieces: number): Reading[] {
  if (readings.length === 1) return readings.filter(({ kind }) => kind !== null);
  const taken = new Uint8Array(pieces);
  const kept: Reading[] = [];
  for (const found of readings.sort((a, b) => b.next - b.first - (a.next - a.first))) {
    if (isTaken(taken, found)) continue;
    taken.fill(1, found.first, found.next);
    if (found.kind !== null) kept.push(found);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function isTaken(taken: Uint8Array, { first, next }: Reading): boolean {
  for (let at = first; at < next; at++) if (taken[at] === 1) return true;
  return false;
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
