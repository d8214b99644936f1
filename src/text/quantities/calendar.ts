import { tableOf } from './tables.js';

/** Names of months, seasons and ordinals, and ISO dates. */

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

/** Month by name, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** First and last month of a season; « rentrée » is September. */
export const SEASONS = tableOf<readonly [number, number]>({
  printemps: [3, 6],
  spring: [3, 6],
  ete: [6, 9],
  summer: [6, 9],
  automne: [9, 12],
  fall: [9, 12],
  autumn: [9, 12],
  hiver: [12, 12],
  winter: [12, 12],
  rentree: [9, 9],
});

export const ORDINALS = tableOf<number>({
  premier: 1,
  premiere: 1,
  first: 1,
  second: 2,
  seconde: 2,
  deuxieme: 2,
  troisieme: 3,
  third: 3,
  quatrieme: 4,
  fourth: 4,
  dernier: -1,
  last: -1,
});

/** `2027-09-05`; the last day of the month when `day` is past it. */
export function isoDay(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${pad(month)}-${pad(Math.min(day, last))}`;
}

export function pad(n: number): string {
  return String(n).padStart(2, '0');
}

export function isDay(day: number, month: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Years that a procurement document speaks of. */
export function isYear(form: string | undefined): boolean {
  return form !== undefined && /^(?:19[5-9]\d|20\d\d)$/.test(form);
}

/** Months since year 0 of an ISO date, so that two dates subtract to months. */
export function monthOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}
