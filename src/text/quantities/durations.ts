import { type Amount, boundsOf, readAmount } from './amounts.js';
import {
  type Bounds,
  notQuantity,
  printBounds,
  type Reading,
  reading,
  rounded,
  type Scan,
  scaled,
  singular,
  wordsAfter,
  wordsBefore,
} from './reading.js';
import { monthsIn, printLength, readTimeUnit, type TimeUnit } from './units.js';

/** A horizon said without a number is taken for two years: the figure from which a plan is long. */
const VAGUE_HORIZON_MONTHS = 24;

/** « durée », "period" before « 24M » or « 24 m »: without it M is for millions. */
const LENGTH_NOUN = /\b(?:duree|delai|periode|garantie|engagement|duration|period|term|warranty)\b/;

/** « 18 mois », « vingt-quatre (24) mois », « deux ans et demi », "a three-year", « de 6 mois à 2 ans ». */
export function readDuration(scan: Scan, amount: Amount): Reading | null {
  const part = readHalf(scan, amount);
  if (part !== null) return part;
  if (isEachUnit(scan, amount)) return null;
  const half = halfBefore(scan, amount.next);
  const more = scan.forms[amount.next] === '+' && scan.pieces[amount.next]?.glued === true;
  const at = more ? amount.next + 1 : skipLink(scan, half ?? amount.next, amount.rough);
  const unit = readTimeUnit(scan, at) ?? readLetterMonth(scan, amount);
  if (unit === null) return null;
  if (isWindow(scan, amount, unit) || isClock(scan, amount, unit)) return notQuantity(amount.first, unit.next);
  if (isAge(scan, amount, unit) || wordsAfter(scan, unit.next, 3) === "a l' autre")
    return notQuantity(amount.first, unit.next);
  const extra = half === null ? restAfter(scan, unit) : { months: unit.months / 2, next: unit.next };
  const upper = longerUnit(scan, amount, unit);
  if (upper !== null) return spanOf(amount, unit, upper);
  return lengthOf(scan, amount, unit, extra);
}

/** « une demi-journée », "half a day", "a half-day". */
function readHalf(scan: Scan, amount: Amount): Reading | null {
  if (!amount.article) return null;
  const before = scan.forms[amount.first - 1] === 'half';
  const after = /^(?:demie?|half)$/.test(scan.forms[amount.next] ?? '');
  if (before === after) return null;
  const unit = readTimeUnit(scan, after ? amount.next + 1 : amount.next);
  if (unit === null || !/^(?:day|hour|month|year)$/.test(unit.unit)) return null;
  const months = rounded(unit.months / 2);
  const first = before ? amount.first - 1 : amount.first;
  return reading({ kind: 'duration', min: months, max: months, unit: unit.unit, value: printLength(unit.unit, 0.5), certain: true, first, next: unit.next });
}

/** "$300K a year", "24 hours a day": the article means "per" unless a word of time stands before it. */
function isEachUnit(scan: Scan, amount: Amount): boolean {
  const article = scan.forms[amount.first];
  if ((article !== 'a' && article !== 'an') || amount.first === 0) return false;
  return !/^(?:for|within|of|after|in|over|least|most|than|is|be|lasts?|takes?|only|under|during|about|to|by|until|before|exceed|every|with|\(|,)$/.test(
    scan.forms[amount.first - 1] ?? '',
  );
}

interface Extra {
  readonly months: number;
  readonly next: number;
}

function lengthOf(scan: Scan, amount: Amount, unit: TimeUnit, extra: Extra): Reading {
  const bounds = boundsOf(scan, amount, extra.next);
  const months = scaled(bounds, unit.months);
  const more = (value: number): number => (value === 0 ? 0 : rounded(value + extra.months));
  const shift = extra.months / unit.months;
  return reading({
    kind: 'duration',
    min: more(months.min),
    max: more(months.max),
    unit: unit.unit,
    value: printBounds(bounds, (count) => printLength(unit.unit, count + shift)),
    certain: bounds.certain,
    first: amount.first,
    next: extra.next,
  });
}

/** "two and a half years". */
function halfBefore(scan: Scan, at: number): number | null {
  return wordsAfter(scan, at, 3) === 'and a half' ? at + 3 : null;
}

/** « deux ans et demi », "a year and a half", « un an et six mois ». */
function restAfter(scan: Scan, unit: TimeUnit): Extra {
  const { next } = unit;
  const none = { months: 0, next };
  const link = scan.forms[next];
  if (link !== 'et' && link !== 'and') return none;
  if (/^et demie?$/.test(wordsAfter(scan, next, 2))) return { months: unit.months / 2, next: next + 2 };
  if (wordsAfter(scan, next, 3) === 'and a half') return { months: unit.months / 2, next: next + 3 };
  if (unit.unit !== 'year') return none;
  const more = readAmount(scan, next + 1);
  const months = more === null || more.min !== more.max ? null : readTimeUnit(scan, more.next);
  if (more === null || months?.unit !== 'month') return none;
  return { months: more.min, next: months.next };
}

interface Upper extends TimeUnit {
  readonly count: Amount;
}

/** « de 6 mois à 2 ans »: the second length has its own unit. */
function longerUnit(scan: Scan, amount: Amount, unit: TimeUnit): Upper | null {
  const opener = scan.forms[amount.first - 1];
  const link = scan.forms[unit.next];
  const spans =
    (link === 'a' && opener === 'de') ||
    (link === 'to' && opener === 'from') ||
    (link === 'et' && opener === 'entre') ||
    (link === 'and' && opener === 'between');
  const count = spans ? readAmount(scan, unit.next + 1) : null;
  const upper = count === null ? null : readTimeUnit(scan, count.next);
  return count === null || upper === null ? null : { ...upper, count };
}

function spanOf(amount: Amount, unit: TimeUnit, upper: Upper): Reading {
  return reading({
    kind: 'duration',
    min: rounded(amount.min * unit.months),
    max: rounded(upper.count.max * upper.months),
    unit: upper.unit,
    value: `${printLength(unit.unit, amount.min)}/${printLength(upper.unit, upper.count.max)}`,
    certain: amount.certain && upper.count.certain,
    first: amount.first,
    next: upper.next,
  });
}

/** « une dizaine de jours », "a couple of months"; « plusieurs années » has no link. */
function skipLink(scan: Scan, at: number, rough: boolean): number {
  const link = scan.forms[at];
  return rough && (link === 'de' || link === "d'" || link === 'of') ? at + 1 : at;
}

/** « durée : 24M »: M is for months only where a length is spoken of. */
function readLetterMonth(scan: Scan, amount: Amount): TimeUnit | null {
  if (scan.forms[amount.next] !== 'm' || !LENGTH_NOUN.test(wordsBefore(scan, amount.first, 8))) return null;
  return { unit: 'month', months: monthsIn('month'), next: amount.next + 1 };
}

/** 24h/24, 7j/7, « 7 jours sur 7 », "24 hours a day", "five days a week": a service window. */
function isWindow(scan: Scan, amount: Amount, { unit, next }: TimeUnit): boolean {
  if (unit !== 'hour' && unit !== 'day' && unit !== 'minute') return false;
  const link = scan.forms[next] ?? '';
  const after = scan.pieces[next + 1];
  if (link === '/' || link === 'sur') return after?.kind === 'number' || (link === '/' && after?.form === 'j');
  // « une journée par semaine » is an allowance; a window fills the day or the week.
  if (amount.min > 24 || amount.min < (unit === 'day' ? 5 : 8)) return false;
  return /^(?:a|per|par) (?:day|week|jour|semaine)/.test(wordsAfter(scan, next, 2));
}

/** « le 7 décembre à 12 heures », « avant 17 h », « 9 h 30 »: a time of the day. */
function isClock(scan: Scan, amount: Amount, { unit, next }: TimeUnit): boolean {
  if (unit !== 'hour' || amount.max > 24) return false;
  if (scan.pieces[next]?.kind === 'number' && scan.forms[next - 1] === 'h') return true;
  const before = wordsBefore(scan, amount.first, 2);
  if (/(?:^| )(?:avant|des)$/.test(before)) return true;
  return (
    / ?a$/.test(before) && !/(?:fixe|limite|porte|reduit|egal|inferieur|superieur|passe|estime)e?s? a$/.test(before)
  );
}

/** « plus de 18 ans », "18 years old": the age of a person. */
function isAge(scan: Scan, amount: Amount, { unit, next }: TimeUnit): boolean {
  if (unit !== 'year') return false;
  return (
    /^(?:- )?(?:old|et plus|of age|revolus)\b/.test(wordsAfter(scan, next, 3)) ||
    /(?:agee?s? de|aged)(?: plus de)?$/.test(wordsBefore(scan, amount.first, 4)) ||
    // « les jeunes de moins de 26 ans »: from 16 years on it is a person.
    (amount.min >= 16 && amount.min < 100 && /(?:^| )de (?:plus|moins) de$/.test(wordsBefore(scan, amount.first, 3)))
  );
}

const VAGUE_ADJECTIVE = /^(?:pluriannuel(?:le)?s?|pluri-annuel|multiannuel(?:le)?s?|multiyear|multiannual)$/;

/** Words that begin a horizon without a number. */
export const HORIZON_WORDS: readonly string[] = [
  ...['pluriannuel', 'pluriannuelle', 'pluriannuels', 'pluriannuelles', 'multiannuel', 'multiannuelle'],
  ...['multiyear', 'multiannual', 'multi', 'pluri', 'terme', 'horizon', 'prochainement', 'decennie', 'decade', 'term'],
  ...['quinzaine'],
];

/**
 * « pluriannuel », "multi-year", « à terme », « à l'horizon » without a year, « prochainement »: a horizon of at
 * least 24 months, not certain. « sous quinzaine » and « une décennie » are exact.
 */
export function readHorizon(scan: Scan, at: number): Reading | null {
  const form = scan.forms[at] ?? '';
  if (VAGUE_ADJECTIVE.test(form)) return vague('year', at, at + 1);
  if ((form === 'multi' || form === 'pluri') && scan.forms[at + 1] === '-') return readHyphenated(scan, at);
  if (form === 'prochainement') return vague('horizon', at, at + 1);
  if (form === 'quinzaine') return /(?:^| )sous$/.test(wordsBefore(scan, at, 1)) ? exact('day', 15, at, at + 1) : null;
  if (singular(form) === 'decennie' || form === 'decade') return exact('year', 10, at, at + 1);
  return readTerm(scan, at);
}

function readHyphenated(scan: Scan, at: number): Reading | null {
  return /^(?:year|annual|annuel)/.test(scan.forms[at + 2] ?? '') ? vague('year', at, at + 3) : null;
}

/** « à terme », « à moyen terme », "in the long term", « à l'horizon » with no year after it. */
function readTerm(scan: Scan, at: number): Reading | null {
  const before = wordsBefore(scan, at, 3);
  const next = at + 1;
  if (scan.forms[at] === 'horizon') {
    const open = /(?:^| )a (?:l' )?$|(?:^| )a(?: l')?$/.test(before) && scan.pieces[next]?.kind !== 'number';
    return open ? vague('horizon', before.endsWith("l'") ? at - 2 : at - 1, next) : null;
  }
  const span = /(?:^| )a (?:moyen|long) $|(?:^| )a (?:moyen|long)(?: et)?$/.test(before);
  if (scan.forms[at] === 'terme' && span) return vague('horizon', at - 2, next);
  if (scan.forms[at] === 'term' && /(?:medium|long)(?: -)?$/.test(before))
    return vague('horizon', at - (before.endsWith('-') ? 2 : 1), next);
  const alone = scan.forms[at] === 'terme' && /(?:^| )a$/.test(before);
  const reached =
    /\b(?:mener?|menee?s?|arrivee?s?|arriver|arrivent|echue?|mettre|mise?|conduire|porter)\b(?: \S+)* a$/.test(
      wordsBefore(scan, at, 7),
    );
  if (!alone || reached || /^(?:echu|du|de|des)\b/.test(scan.forms[next] ?? '')) return null;
  return vague('horizon', at - 1, next);
}

function vague(unit: string, first: number, next: number): Reading {
  const bounds: Bounds = { min: VAGUE_HORIZON_MONTHS, max: Infinity };
  const value = printBounds(bounds, (months) => `P${months}M`);
  return reading({ kind: 'duration', ...bounds, unit, value, certain: false, first, next });
}

function exact(unit: 'day' | 'year', count: number, first: number, next: number): Reading {
  const months = rounded(count * monthsIn(unit));
  const value = printLength(unit, count);
  return reading({ kind: 'duration', min: months, max: months, unit, value, certain: true, first, next });
}
