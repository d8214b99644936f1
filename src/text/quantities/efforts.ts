import { type Amount, boundsOf } from './amounts.js';
import { printBounds, type Reading, reading, type Scan, scaled, singular } from './reading.js';
import { readScale } from './scales.js';
import { tableOf } from './tables.js';

/** Person-days in each unit; a person-month is 20 working days, a year 220, a day 8 hours. */
const DAYS = tableOf<number>({
  jour: 1,
  day: 1,
  moi: 20,
  month: 20,
  an: 220,
  year: 220,
  heure: 1 / 8,
  hour: 1 / 8,
});

const PERSON = /^(?:hommes?|personnes?|humains?|h|p)$/;
const PERSON_BEFORE = /^(?:person|people|man|men|staff|labor|labour|work|homme|hommes|personne)$/;

/** The words that make work of a number, in the singular: one of them stands beside the unit of time. */
export const EFFORT_WORDS: readonly string[] =
  'jh jhs homme personne humain h p person people man men staff labor labour work'.split(' ');

/** « 12 jours/homme », « 40 jh », « jours-hommes », "80 person-days", "2,000 labor hours". */
export function readEffort(scan: Scan, amount: Amount): Reading | null {
  const scale = readScale(scan, amount.next);
  const from = scale?.next ?? amount.next;
  const at = scan.forms[from] === 'de' || scan.forms[from] === "d'" ? from + 1 : from;
  const unit = shortUnit(scan, at) ?? unitFirst(scan, at) ?? personFirst(scan, at);
  if (unit === null) return null;
  const bounds = boundsOf(scan, amount, unit.next);
  const days = scaled(bounds, unit.days * (scale?.factor ?? 1));
  return reading({
    kind: 'effort',
    min: days.min,
    max: days.max,
    unit: 'person-day',
    value: `${printBounds(days)} person-days`,
    certain: bounds.certain,
    first: amount.first,
    next: unit.next,
  });
}

interface EffortUnit {
  readonly days: number;
  readonly next: number;
}

/** JH, jh, j/h, j.h. */
function shortUnit(scan: Scan, at: number): EffortUnit | null {
  const form = scan.forms[at] ?? '';
  if (form === 'jh' || form === 'jhs') return { days: 1, next: at + 1 };
  const joined = form === 'j' && /^[/.-]$/.test(scan.forms[at + 1] ?? '') && scan.forms[at + 2] === 'h';
  return joined ? { days: 1, next: at + 3 } : null;
}

/** « jours/homme », « jours-hommes », « jours hommes », « mois.homme ». */
function unitFirst(scan: Scan, at: number): EffortUnit | null {
  const days = DAYS[singular(scan.forms[at] ?? '')];
  const person = /^[/.-]$/.test(scan.forms[at + 1] ?? '') ? at + 2 : at + 1;
  if (days === undefined || !PERSON.test(scan.forms[person] ?? '')) return null;
  return person === at + 1 && /^[hp]$/.test(scan.forms[person] ?? '') ? null : { days, next: person + 1 };
}

/** "person-days", « hommes-jours », "labor hours". */
function personFirst(scan: Scan, at: number): EffortUnit | null {
  const here = scan.forms[at] === '-' ? at + 1 : at;
  if (!PERSON_BEFORE.test(scan.forms[here] ?? '')) return null;
  const unit = /^[/-]$/.test(scan.forms[here + 1] ?? '') ? here + 2 : here + 1;
  // "3 work days" are days of the calendar.
  if (/^(?:work|personnes?|people)$/.test(scan.forms[here] ?? '') && unit === here + 1) return null;
  const days = DAYS[singular(scan.forms[unit] ?? '')];
  return days === undefined ? null : { days, next: unit + 1 };
}
