import { isYear, monthOf } from './calendar.js';
import { daysOf, type Period, printPeriod } from './period.js';
import { readPeriod } from './periods.js';
import { type Reading, reading, type Scan, wordsBefore } from './reading.js';

/** Words after which a year alone is a date: « d'ici 2027 », "by 2027", « jusqu'en 2020 », "since 2016". */
const YEAR_CUE =
  /(?:^| )(?:d' ici(?: a)?|ici|avant|en|horizon|courant|by|before|through|until|till|in|since|depuis|from|des|apres|after|during|partir de|jusqu' en|jusqu' a|jusqu' a fin|fy|au cours de)$/;
/** A month alone is a date after these only. */
const MONTH_CUE = /(?:^| )(?:d' ici(?: a| fin)?|avant|by|before|fin|no later than|au plus tard (?:en|fin))$/;

const TO_CONNECTORS: ReadonlySet<string> = new Set([
  'a',
  'au',
  'to',
  'through',
  'thru',
  'until',
  '-',
  '–',
  '—',
  'et',
  'and',
  "jusqu'",
  '/',
  '→',
]);

/** Longest range taken for one: a longer one is two unrelated years. */
const LONGEST_RANGE_YEARS = 40;

/** A date or a range of dates that begins at piece `at`. */
export function readDate(scan: Scan, at: number): Reading | null {
  const first = readPeriod(scan, at);
  if (first === null) return readFiscalStep(scan, at) ?? readCalendarWeek(scan, at);
  const range = readRange(scan, first);
  if (range !== null) return range;
  return isAllowed(scan, first) ? dateOf(first) : null;
}

/** A year alone, a month alone and a quarter without a year are dates only beside the words that make them so. */
function isAllowed(scan: Scan, period: Period): boolean {
  const before = wordsBefore(scan, period.first, 3);
  if (period.bare) return YEAR_CUE.test(before) && scan.forms[period.next] !== '-';
  if (period.year !== null || period.day !== null) return true;
  return period.unit === 'month' && (period.part !== null || MONTH_CUE.test(before));
}

/**
 * Months of a date count from year 0, so that two dates subtract; 0 when the year is not written. A deadline
 * « fin 2027 » has its last day in `to`; 03/04/2026 in English keeps both readings as bounds and is not certain.
 */
function dateOf(period: Period): Reading {
  const days = daysOf(period);
  const other = period.certain ? null : swapped(period);
  const from = other === null ? (days?.[0] ?? null) : earliest(days?.[0], other);
  const to = other === null ? (days?.[1] ?? null) : latest(days?.[1], other);
  const { unit, certain, first, next } = period;
  const min = from === null ? 0 : monthOf(from);
  const max = to === null ? 0 : monthOf(to);
  return { kind: 'date', min, max, unit, value: printPeriod(period), from, to, certain, first, next };
}

/** The other reading of a day written with two numbers of 12 or less. */
function swapped(period: Period): string | null {
  const { day, months } = period;
  if (day === null || day > 12) return null;
  return daysOf({ ...period, day: months[0], months: [day, day] })?.[0] ?? null;
}

function earliest(one: string | undefined, other: string): string {
  return one !== undefined && one < other ? one : other;
}

function latest(one: string | undefined, other: string): string {
  return one !== undefined && one > other ? one : other;
}

/** « 2025-2029 », « du T1 2025 au T4 2027 », "FY25-FY28", "January to December 2027", « 2025-27 ». */
function readRange(scan: Scan, first: Period): Reading | null {
  const word = scan.forms[first.next] ?? '';
  if (!TO_CONNECTORS.has(word)) return null;
  if ((word === 'et' || word === 'and') && !/^(?:entre|between)$/.test(scan.forms[first.first - 1] ?? '')) return null;
  if (word === '/' && !(first.bare && scan.pieces[first.next]?.glued === true)) return null;
  const at = skipOpeners(scan, first.next + 1);
  const last = readPeriod(scan, at) ?? shortYear(scan, first, at);
  if (last === null || last.year === null) return null;
  return rangeOf({ ...first, year: first.year ?? last.year }, last);
}

function skipOpeners(scan: Scan, from: number): number {
  let at = from;
  for (let skipped = 0; skipped < 3 && /^(?:au|en|a|fin|the|end|of|le|la)$/.test(scan.forms[at] ?? ''); skipped++) {
    // « à fin 2029 » is a period of its own.
    if (readPeriod(scan, at) !== null) return at;
    at++;
  }
  return at;
}

/** « 2025-27 »; « 2025-12 » is a month. */
function shortYear(scan: Scan, first: Period, at: number): Period | null {
  const digits = scan.forms[at] ?? '';
  if (!first.bare || first.year === null || !/^\d\d$/.test(digits) || Number(digits) <= 12) return null;
  if (scan.forms[first.next] !== '-' && scan.forms[first.next] !== '/') return null;
  return { ...first, year: first.year - (first.year % 100) + Number(digits), first: at, next: at + 1 };
}

/** From the start of the first to the start and to the end of the last: « 2025-2029 » is 48 to 60 months. */
function rangeOf(first: Period, last: Period): Reading | null {
  const [from] = daysOf(first) ?? [];
  const [lastFrom, to] = daysOf(last) ?? [];
  if (from === undefined || lastFrom === undefined || to === undefined || to <= from) return null;
  if ((last.year ?? 0) - (first.year ?? 0) > LONGEST_RANGE_YEARS) return null;
  const start = monthOf(from);
  const whole = last.day === null ? monthOf(to) - start + 1 : daysApart(from, to);
  const min = last.day === null ? Math.max(monthOf(lastFrom) - start, first.unit === last.unit ? 0 : 1) : whole;
  const value = `${printPeriod(first)}/${printPeriod(last)}`;
  const certain = first.certain && last.certain;
  return {
    kind: 'range',
    min: Math.min(min, whole),
    max: whole,
    unit: last.unit,
    value,
    from,
    to,
    certain,
    first: first.first,
    next: last.next,
  };
}

function daysApart(from: string, to: string): number {
  return Math.round(((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1) / 30.4375);
}

/** N+2, « année N+3 »: years after the year of the document, as `min` and `max` in months. */
function readFiscalStep(scan: Scan, at: number): Reading | null {
  const count = scan.pieces[at + 2];
  if (scan.forms[at] !== 'n' || scan.forms[at + 1] !== '+' || count?.kind !== 'number') return null;
  if (!Number.isInteger(count.value) || count.value < 1 || count.value > 20) return null;
  const months = count.value * 12;
  return reading({
    kind: 'date',
    min: months,
    max: months + 12,
    unit: 'year',
    value: `N+${count.value}`,
    certain: true,
    first: at,
    next: at + 3,
  });
}

/** « semaine 12 », « sem. 12 », « semaine S12 »: a week of the calendar, never a semester. */
function readCalendarWeek(scan: Scan, at: number): Reading | null {
  const form = scan.forms[at];
  if (form !== 'semaine' && form !== 'sem') return null;
  const here = scan.forms[at + 1] === '.' ? at + 2 : at + 1;
  const digits = /^s?(\d{1,2})$/.exec(scan.forms[here] ?? '')?.[1];
  const week = Number(digits);
  if (digits === undefined || week < 1 || week > 53) return null;
  const year = isYear(scan.forms[here + 1]) ? `${scan.forms[here + 1]}-` : '';
  const next = year === '' ? here + 1 : here + 2;
  return reading({
    kind: 'date',
    min: 0,
    max: 0,
    unit: 'week',
    value: `${year}W${digits.padStart(2, '0')}`,
    certain: true,
    first: at,
    next,
  });
}
