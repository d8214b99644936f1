import { isoDay, pad } from './calendar.js';

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'semester' | 'year';

/** A day, month, quarter, semester or year as written. `year` null when the text leaves it out. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly year: number | null;
  /** First and last month, 1 to 12; day of the month for a day. */
  readonly months: readonly [number, number];
  readonly day: number | null;
  /** « fin 2027 » counts by its last day, « début 2027 » and the others by the period itself. */
  readonly part: 'end' | 'start' | 'middle' | null;
  /** A year alone (« 2027 »): a date only beside a word that makes it one. */
  readonly bare: boolean;
  readonly certain: boolean;
  readonly first: number;
  readonly next: number;
}

export function partOfYear(
  unit: 'quarter' | 'semester',
  year: number | null,
  number: number,
  first: number,
  next: number,
): Period {
  const size = unit === 'quarter' ? 3 : 6;
  return period(unit, year, [(number - 1) * size + 1, number * size], first, next);
}

export function dayPeriod(year: number | null, month: number, day: number, first: number, next: number): Period {
  return { ...period('day', year, [month, month], first, next), day };
}

export function period(
  unit: PeriodUnit,
  year: number | null,
  months: readonly [number, number],
  first: number,
  next: number,
): Period {
  return { unit, year, months, day: null, part: null, bare: false, certain: true, first, next };
}

/** ISO dates of the first and last day of a period of a known year. */
export function daysOf({ year, months, day }: Period): readonly [string, string] | null {
  if (year === null) return null;
  if (day !== null) return [isoDay(year, months[0], day), isoDay(year, months[0], day)];
  return [isoDay(year, months[0], 1), isoDay(year, months[1], 31)];
}

/** `2027-12-31`, `2027-09`, `2027-Q4`, `2026-H1`, `2027`; `--06-14` and `--06` without a year. */
export function printPeriod(period: Period): string {
  const { unit, year, months, day } = period;
  const head = year === null ? '-' : String(year);
  if (day !== null) return year === null ? `--${pad(months[0])}-${pad(day)}` : isoDay(year, months[0], day);
  if (period.part === 'end' && year !== null) return isoDay(year, months[1], 31);
  if (unit === 'year' && period.part === null) return head;
  if (unit === 'quarter' && months[1] % 3 === 0 && months[1] - months[0] === 2) return `${head}-Q${months[1] / 3}`;
  return unit === 'semester' ? `${head}-H${months[1] / 6}` : `${head}-${pad(months[1])}`;
}
