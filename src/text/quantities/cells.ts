import { readAmount } from './amounts.js';
import { printBounds, type Reading, reading, type Scan, scaled } from './reading.js';
import { monthsIn, printLength, type TimeUnit } from './units.js';

const TIME_HEADERS: readonly (readonly [RegExp, TimeUnit['unit']])[] = [
  [/\b(?:mois|months?)\b/, 'month'],
  [/\b(?:semaines?|weeks?)\b/, 'week'],
  [/\b(?:jours? ouvres?|working days?|business days?)\b/, 'working-day'],
  [/\b(?:jours?|days?)\b/, 'day'],
  [/\b(?:ans?|annees|years)\b/, 'year'],
];

/**
 * A number alone in a cell takes the unit of its column header: « 14 » under « mois », « 200 » under « pages ».
 * Under « délai » or "duration" with no unit it is taken for months, not certain.
 */
export function readCell(scan: Scan): Reading | null {
  const amount = scan.header === '' ? null : readAmount(scan, 0);
  if (amount === null || amount.article || amount.next !== scan.pieces.length) return null;
  const { min, max, certain, first, next } = amount;
  const timed = timeOf(scan.header);
  if (timed !== null) {
    const value = printBounds(amount, (count) => printLength(timed.unit, count));
    const months = scaled({ min, max }, monthsIn(timed.unit));
    return reading({
      kind: 'duration',
      min: months.min,
      max: months.max,
      unit: timed.unit,
      value,
      certain: certain && timed.said,
      first,
      next,
    });
  }
  const counted = countedBy(scan.header);
  if (counted === null) return null;
  const [kind, unit] = counted;
  const value = kind === 'money' ? `${unit} ${printBounds(amount)}` : printBounds(amount);
  return reading({ kind, min, max, unit, value, certain, first, next });
}

function timeOf(header: string): { readonly unit: TimeUnit['unit']; readonly said: boolean } | null {
  const found = TIME_HEADERS.find(([pattern]) => pattern.test(header));
  // « Jours/homme », « prix par mois » are not lengths of time.
  if (found !== undefined)
    return /homme|person|prix|cout|price|cost|€|\bpar\b|\bper\b|date/.test(header)
      ? null
      : { unit: found[1], said: true };
  return /\b(?:delais?|durees?|duration|lead time)\b/.test(header) ? { unit: 'month', said: false } : null;
}

function countedBy(
  header: string,
): readonly ['pages' | 'people' | 'effort' | 'money' | 'ratio' | 'population', string] | null {
  if (/€|\beur(?:os?)?\b/.test(header)) return ['money', 'EUR'];
  if (/\$|\busd\b/.test(header)) return ['money', 'USD'];
  if (/\bpages?\b/.test(header)) return ['pages', 'page'];
  if (/\b(?:etpt?|ftes?)\b/.test(header)) return ['people', 'fte'];
  if (/\b(?:jh|jours?[ /-]hommes?|person[ -]days?)\b/.test(header)) return ['effort', 'person-day'];
  if (/\b(?:utilisateurs|usagers|users)\b/.test(header)) return ['population', 'user'];
  return /%|\bpourcentage|percent/.test(header) ? ['ratio', '%'] : null;
}
