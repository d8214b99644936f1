import { readNumberWords } from './numbers.js';
import { type Reading, reading, rounded, type Scan, wordsBefore } from './reading.js';
import { printLength, readTimeUnit, type TimeUnit, monthsIn } from './units.js';
import { tableOf } from './tables.js';

/** The unit that a base stands for when none is written: T0+14 in months, J+30 in days. */
const BASES = tableOf<TimeUnit['unit']>({
  t: 'month',
  m: 'month',
  j: 'day',
  d: 'day',
  s: 'week',
  w: 'week',
  a: 'year',
  h: 'hour',
  notification: 'month',
  kickoff: 'month',
  award: 'month',
});

/** What starts the clock of a contract. */
const EVENT =
  /^(?:notification|award|awarding|t0|kick|kickoff|demarrage|start|commencement|signature|lancement|attribution|effective|proceed|ntp|execution|jalon|milestone|[jt]\d{1,2})$/;

const AFTER = /^(?:apres|after|following|suivant|of|from)$/;

/** « quatorze mois après la notification », "within six months of award": a duration counted from an event. */
export function readOffsetAfter(scan: Scan, duration: Reading): Reading | null {
  const link = scan.forms[duration.next] ?? '';
  if (duration.kind !== 'duration' || !AFTER.test(link)) return null;
  // "72 months from award" is how long it lasts, "within two months from award" is when it is due.
  if (link === 'from' && !/(?:within|later than)$/.test(wordsBefore(scan, duration.first, 2))) return null;
  for (let at = duration.next + 1; at <= duration.next + 4; at++) {
    if (!EVENT.test(scan.forms[at] ?? '')) continue;
    return { ...duration, kind: 'offset', value: `T0+${duration.value}`, next: at + 1 };
  }
  return null;
}

const PLACES: ReadonlySet<string> = new Set(['month', 'mois', 'week', 'day', 'year']);

/** Words that may begin an offset; so does « T0 » (`isBaseCode`). */
export const OFFSET_WORDS: readonly string[] = [...Object.keys(BASES), ...PLACES];

/** « T0 », « J1 ». */
export function isBaseCode(form: string): boolean {
  return /^[tj]\d$/.test(form);
}

/** « T0 + 14 mois », « J+30 », « notification + 3 mois », "month 18", "year two". */
export function readOffset(scan: Scan, at: number): Reading | null {
  const form = scan.forms[at] ?? '';
  const base = isBaseCode(form) ? form.charAt(0) : form;
  const unit = BASES[base];
  const sign = scan.forms[at + 1] ?? '';
  const signed = sign === '+' || sign === 'plus' || (sign === '-' && scan.pieces[at + 1]?.glued === true);
  if (unit !== undefined && signed) return readSigned(scan, at, unit, sign === '-' ? -1 : 1);
  return PLACES.has(form) ? readPlace(scan, at) : null;
}

function readSigned(scan: Scan, at: number, bare: TimeUnit['unit'], direction: 1 | -1): Reading | null {
  const count = countAt(scan, at + 2);
  if (count === null || count.value > 1000) return null;
  const unit = readTimeUnit(scan, count.next) ?? letterUnit(scan, count.next) ?? headerUnit(scan, bare, count.next);
  // « J-30 » counts back from a day; « T0-12 » in running text is a name.
  if (direction < 0 && !/^[jd]$/.test(scan.forms[at] ?? '')) return null;
  const value = `${scan.forms[at]?.length === 2 ? (scan.forms[at] ?? '').toUpperCase() : 'T0'}${direction < 0 ? '-' : '+'}`;
  return offset(unit.unit, direction * count.value, value, at, unit.next);
}

/** « T0+14M ». */
function letterUnit(scan: Scan, at: number): TimeUnit | null {
  if (scan.forms[at] !== 'm' || scan.pieces[at]?.glued !== true) return null;
  return { unit: 'month', months: 1, next: at + 1 };
}

/** « T0+14 » under a header « semaines » is in weeks. */
function headerUnit(scan: Scan, bare: TimeUnit['unit'], next: number): TimeUnit {
  const said = /\b(semaine|week|jour|day)/.exec(scan.header)?.[1];
  const week = said === 'semaine' || said === 'week';
  const unit = bare !== 'month' || said === undefined ? bare : week ? 'week' : 'day';
  return { unit, months: monthsIn(unit), next };
}

/** "month 18", « mois 6 », "year two": a place on the clock of the contract. */
function readPlace(scan: Scan, at: number): Reading | null {
  const before = scan.pieces[at - 1];
  const counted = before?.kind === 'number' || readNumberWords(scan.forms, at - 1) !== null;
  if (counted || /^(?:par|per|each|every|a|-|\))$/.test(scan.forms[at - 1] ?? '')) return null;
  const count = countAt(scan, at + 1);
  // Above 60 months it is a year (« mois 2027 ») or a code.
  if (count === null || count.value < 1 || count.value > 60 || !Number.isInteger(count.value)) return null;
  if (readTimeUnit(scan, count.next) !== null || scan.forms[count.next] === '%') return null;
  const form = scan.forms[at] ?? '';
  const unit: TimeUnit['unit'] = form === 'mois' ? 'month' : (form as TimeUnit['unit']);
  return offset(unit, count.value, 'T0+', at, count.next);
}

function countAt(scan: Scan, at: number): { readonly value: number; readonly next: number } | null {
  const piece = scan.pieces[at];
  if (piece?.kind === 'number') return { value: piece.value, next: at + 1 };
  return readNumberWords(scan.forms, at);
}

function offset(unit: TimeUnit['unit'], count: number, prefix: string, first: number, next: number): Reading {
  const months = rounded(count * monthsIn(unit));
  const value = prefix + printLength(unit, Math.abs(count));
  return reading({ kind: 'offset', min: months, max: months, unit, value, certain: true, first, next });
}
