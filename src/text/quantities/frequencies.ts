import { type Amount, boundsOf, readAmount } from './amounts.js';
import {
  type Bounds,
  printBounds,
  type Reading,
  reading,
  rounded,
  type Scan,
  singular,
  wordsAfter,
  wordsBefore,
} from './reading.js';
import { MONTHS } from './calendar.js';
import { ADVERBS, PER_YEAR, periodName } from './rhythms.js';
import { readTimeUnit } from './units.js';

/** Words that may begin a frequency that no number begins. */
export const FREQUENCY_WORDS: readonly string[] = [
  ...Object.keys(ADVERBS).flatMap((word) => [word, `${word}s`, word.endsWith('l') ? `${word.slice(0, -1)}ux` : word]),
  ...['semi', 'bi', 'tous', 'toutes', 'chaque', 'every', 'each', 'once', 'twice', 'thrice', 'continu'],
];

/** More than once a day is a volume of work, not the rhythm of an event. */
const MOST_EVENTS = 366;

/** « trimestriel », "semi-annual", « tous les six mois », « chaque quinzaine », "twice a year", « en continu ». */
export function readFrequency(scan: Scan, at: number): Reading | null {
  const form = scan.forms[at] ?? '';
  if (form === 'tous' || form === 'toutes')
    return readEvery(scan, at, /^l' an/.test(wordsAfter(scan, at + 1, 2)) ? at + 1 : at + 2);
  if (form === 'every') return readEvery(scan, at, at + 1);
  if (form === 'chaque' || form === 'each') return readEach(scan, at);
  if (form === 'once' || form === 'twice' || form === 'thrice') return readOnce(scan, at);
  if (form === 'continu') return scan.forms[at - 1] === 'en' ? often(Infinity, 'continuous', at - 1, at + 1) : null;
  return readAdverb(scan, at);
}

function readAdverb(scan: Scan, at: number): Reading | null {
  const form = scan.forms[at] ?? '';
  const prefixed = (form === 'semi' || form === 'bi') && scan.forms[at + 1] === '-';
  const joined = prefixed ? form + (scan.forms[at + 2] ?? '') : form;
  const rate = ADVERBS[joined] ?? ADVERBS[singular(joined)] ?? ADVERBS[`${singular(joined)}`.replace(/al$/, 'el')];
  if (rate === undefined) return null;
  const next = prefixed ? at + 3 : at + 1;
  if (typeof rate === 'number') return often(rate, joined, at, next);
  return frequency({ min: rate[0], max: rate[1] }, joined, false, at, next);
}

/** « toutes les deux semaines », « tous les 15 jours », "every four months", "every other month". */
function readEvery(scan: Scan, first: number, at: number): Reading | null {
  if (first === at - 2 && scan.forms[first + 1] !== 'les') return null;
  const other = scan.forms[at] === 'other' || scan.forms[at] === 'second';
  const amount = other ? null : readAmount(scan, at);
  const count = other ? { min: 2, max: 2, certain: false } : (amount ?? { min: 1, max: 1, certain: true });
  const unit = readTimeUnit(scan, other ? at + 1 : (amount?.next ?? at));
  if (unit === null || unit.unit === 'hour' || unit.unit === 'minute' || count.min <= 0) return null;
  const rate = (n: number): number => perYear(unit.unit, n);
  return frequency({ min: rate(count.max), max: rate(count.min) }, unit.unit, count.certain, first, unit.next);
}

/** Fifteen days are two weeks; a day alone is a working day. */
function perYear(unit: string, count: number): number {
  if ((unit === 'day' || unit === 'working-day') && count === 15) return 26;
  if (unit === 'day') return count === 1 ? 250 : rounded(365.25 / count);
  if (unit === 'working-day') return rounded(250 / count);
  return rounded((PER_YEAR[unit] ?? 1) / count);
}

function readEach(scan: Scan, at: number): Reading | null {
  const period = singular(scan.forms[at + 1] ?? '');
  const rate = PER_YEAR[period];
  return rate === undefined ? null : often(rate, period, at, at + 2);
}

/** "once per quarter", "twice a year". */
function readOnce(scan: Scan, at: number): Reading | null {
  const times = { once: 1, twice: 2, thrice: 3 }[scan.forms[at] ?? ''] ?? 1;
  const amount: Amount = {
    min: times,
    max: times,
    certain: true,
    first: at,
    next: at + 1,
    article: false,
    rough: false,
  };
  return readRate(scan, amount, at + 1);
}

/** « deux fois par an », « 2 versions maximum par an », « 2 MEP/an », « 4 fois l'an », "two releases per year". */
export function readTimes(scan: Scan, amount: Amount): Reading | null {
  const event = scan.forms[amount.next] ?? '';
  const times = event === 'fois' || event === 'times' || event === 'time';
  if (times) return readRate(scan, amount, amount.next + 1);
  if (amount.max > MOST_EVENTS || amount.rough) return null;
  return readRate(scan, amount, afterEvent(scan, amount.next)) ?? readYearly(scan, amount);
}

/** « deux paliers annuels », « quatre livraisons trimestrielles »: the adjective stands after the noun. */
function readYearly(scan: Scan, amount: Amount): Reading | null {
  if (scan.language !== 'fr' || amount.article) return null;
  for (let at = amount.next + 1; at < amount.next + 4; at++) {
    const form = scan.forms[at] ?? '';
    const rate = /(?:elles?|els|ires)$/.test(form) ? ADVERBS[singular(form)] : undefined;
    const event = scan.forms.slice(amount.next, at).every((word) => /^[a-z]/.test(word) && !NO_EVENT.test(word));
    if (typeof rate !== 'number' || !event) continue;
    return frequency({ min: amount.min * rate, max: amount.max * rate }, form, amount.certain, amount.first, at + 1);
  }
  return null;
}

/** The words that make a frequency of a number, in the singular: « par an », « annuel ». */
export const PERIOD_WORDS: readonly string[] = [...Object.keys(PER_YEAR), ...Object.keys(ADVERBS)];

/** The piece after the noun of the event: at most five words, none of them a sign, a number or a link of its own. */
function afterEvent(scan: Scan, from: number): number {
  let at = from;
  for (; at < from + 5; at++) {
    const piece = scan.pieces[at];
    if (piece?.kind !== 'word' || NO_EVENT.test(piece.form) || MONTHS.has(piece.form) || beginsPeriod(scan, at)) break;
  }
  return at;
}

/** Money, lengths of time and shares per year are not events; nor do verbs or links go on with the noun. */
const NO_EVENT =
  /^(?:euros?|dollars?|eur|usd|k|m|md|h|ht|ttc|heures?|hours?|jours?|journees?|days?|mois|months?|semaines?|weeks?|ans?|annees?|years?|jh|etpt?|ftes?|pour|percent|millions?|milliards?|billions?|est|sont|is|are|et|and|or|ou|qui|that|un|une|a|an|the|usagers?|utilisateurs?|users?|personnes?|people|dossiers?)$/;

function beginsPeriod(scan: Scan, at: number): boolean {
  return /^(?:par|per|a|chaque|each|every|l')$/.test(scan.forms[at] ?? '') && periodAfter(scan, at) !== null;
}

interface PeriodName {
  readonly name: string;
  readonly next: number;
}

function periodAfter(scan: Scan, at: number): PeriodName | null {
  const link = scan.forms[at] ?? '';
  // « mis à jour »: only the English a is "per".
  if (link === 'a' && scan.language !== 'en') return null;
  if (!/^(?:par|per|a|chaque|each|every|l'|\/|dans|in|within|sur)$/.test(link)) return null;
  const here = /^(?:l'|une|a|the|la)$/.test(scan.forms[at + 1] ?? '') ? at + 2 : at + 1;
  const name = singular((scan.forms[here] ?? '').replace(/'$/, ''));
  return PER_YEAR[name] === undefined ? null : { name, next: here + 1 };
}

function readRate(scan: Scan, amount: Amount, at: number): Reading | null {
  const link = /^(?:maximum|minimum|max|au|or|ou)$/.test(scan.forms[at] ?? '') ? skipBound(scan, at) : at;
  const period = periodAfter(scan, link);
  if (period === null) return null;
  const rate = PER_YEAR[period.name] ?? 1;
  const bounds = withInnerBound(scan, amount, link, boundsOf(scan, amount, period.next));
  const certain = boundsOf(scan, amount, period.next).certain;
  return frequency(
    { min: rounded(bounds.min * rate), max: rounded(bounds.max * rate) },
    period.name,
    certain,
    amount.first,
    period.next,
  );
}

function skipBound(scan: Scan, at: number): number {
  return /^(?:au (?:plus|moins|maximum|minimum)|or more|ou plus)/.test(wordsAfter(scan, at, 2)) ? at + 2 : at + 1;
}

/** « 2 versions maximum par an »: the bound stands between the noun and the period. */
function withInnerBound(scan: Scan, amount: Amount, link: number, bounds: Bounds): Bounds {
  if (bounds.min !== bounds.max) return bounds;
  const inner = wordsBefore(scan, link, link - amount.next);
  if (/(?:^| )(?:maximum|max|au plus)(?: |$)/.test(inner)) return { min: 0, max: bounds.max };
  return /(?:^| )(?:minimum|au moins|or more|ou plus)(?: |$)/.test(inner) ? { min: bounds.min, max: Infinity } : bounds;
}

function often(rate: number, unit: string, first: number, next: number): Reading {
  return frequency({ min: rate, max: rate }, unit, true, first, next);
}

function frequency({ min, max }: Bounds, unit: string, certain: boolean, first: number, next: number): Reading {
  const value = min === Infinity ? 'continuous' : `${printBounds({ min, max })}/year`;
  return reading({ kind: 'frequency', min, max, unit: periodName(unit), value, certain, first, next });
}
