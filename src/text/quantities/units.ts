import { type Scan, singular } from './reading.js';
import { tableOf } from './tables.js';

/** A unit of time, and how many months it makes. */
export interface TimeUnit {
  readonly unit: 'month' | 'week' | 'day' | 'working-day' | 'year' | 'quarter' | 'semester' | 'hour' | 'minute';
  readonly months: number;
  /** Piece after the unit. */
  readonly next: number;
}

type UnitName = TimeUnit['unit'];

/** A year has 52 weeks, 365.25 days, 260 working days. */
const MONTHS: Readonly<Record<UnitName, number>> = {
  year: 12,
  semester: 6,
  quarter: 3,
  month: 1,
  week: 12 / 52,
  day: 12 / 365.25,
  'working-day': 12 / 260,
  hour: 12 / 365.25 / 24,
  minute: 12 / 365.25 / 24 / 60,
};

const NAMES = tableOf<UnitName>({
  moi: 'month',
  month: 'month',
  an: 'year',
  annee: 'year',
  year: 'year',
  yr: 'year',
  yrs: 'year',
  semaine: 'week',
  sem: 'week',
  week: 'week',
  wk: 'week',
  wks: 'week',
  jour: 'day',
  journee: 'day',
  jrs: 'day',
  day: 'day',
  j: 'day',
  heure: 'hour',
  hour: 'hour',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  minute: 'minute',
  min: 'minute',
  mn: 'minute',
  trimestre: 'quarter',
  quarter: 'quarter',
  semestre: 'semester',
  semester: 'semester',
});

/** « jours ouvrés », « jours calendaires », "business days". */
const WORKING_AFTER = /^(?:ouvre|ouvree|ouvrable)s?$/;
const CALENDAR_AFTER = /^(?:calendaire|franc|calendar|consecutif)s?$/;
const WORKING_BEFORE = /^(?:working|business|work)$/;

/** Words that may stand between a number and its unit of time. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'prochain prochains prochaine prochaines premier premiers premiere premieres dernier derniers derniere dernieres ' +
    'longs longues bons bonnes petits petites grandes pleines entieres ' +
    'calendar working business work consecutive additional full further more next first last past previous initial ' +
    'upcoming coming successive whole long short fiscal project contract'
  ).split(' '),
);

/** The words that make a length of time of a number, in the singular; « m » may be months. */
export const TIME_WORDS: readonly string[] = [...Object.keys(NAMES), 'm'];

/** The unit of time at piece `at`, after a hyphen and up to two adjectives (« 2 prochaines années », "30 calendar days"). */
export function readTimeUnit(scan: Scan, at: number): TimeUnit | null {
  let here = scan.forms[at] === '-' ? at + 1 : at;
  let working = false;
  for (let skipped = 0; skipped < 2 && ADJECTIVES.has(scan.forms[here] ?? ''); skipped++) {
    working ||= WORKING_BEFORE.test(scan.forms[here] ?? '');
    here += scan.forms[here + 1] === '-' ? 2 : 1;
  }
  const word = (scan.forms[here] ?? '').replace(/'$/, '');
  const name = NAMES[singular(word)];
  if (name === undefined) return null;
  return withQualifier(scan, name, here + (scan.forms[here + 1] === '.' && word === 'sem' ? 2 : 1), working);
}

function withQualifier(scan: Scan, name: UnitName, next: number, working: boolean): TimeUnit {
  const qualifier = scan.forms[next] ?? '';
  const ouvre = WORKING_AFTER.test(qualifier);
  const unit = name === 'day' && (working || ouvre) ? 'working-day' : name;
  const after = ouvre || CALENDAR_AFTER.test(qualifier) ? next + 1 : next;
  return { unit, months: MONTHS[unit], next: after };
}

export function monthsIn(unit: UnitName): number {
  return MONTHS[unit];
}

/** ISO 8601 length: years, semesters and quarters in months (`P24M`), weeks `P8W`, days `P15D`, hours `PT4H`. */
export function printLength(unit: UnitName, count: number): string {
  if (unit === 'year' || unit === 'quarter' || unit === 'semester') return `P${tidy(count * MONTHS[unit])}M`;
  if (unit === 'month') return `P${tidy(count)}M`;
  if (unit === 'week') return `P${tidy(count)}W`;
  if (unit === 'hour') return `PT${tidy(count)}H`;
  if (unit === 'minute') return `PT${tidy(count)}M`;
  return `P${tidy(count)}D`;
}

function tidy(count: number): number {
  return Math.round(count * 100) / 100;
}
