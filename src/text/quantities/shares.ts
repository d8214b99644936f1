import { type Amount, boundsOf } from './amounts.js';
import { type Reading, reading, printBounds, type Scan, scaled, singular } from './reading.js';
import { tableOf } from './tables.js';

const PARTS = tableOf<number>({
  tier: 3,
  third: 3,
  quart: 4,
  quarter: 4,
  cinquieme: 5,
  fifth: 5,
  sixieme: 6,
  dixieme: 10,
  tenth: 10,
});

/** The words that make a share of a number, in the singular. */
export const SHARE_WORDS: readonly string[] = ['%', 'percent', 'cent', 'nine', ...Object.keys(PARTS)];

/** « 99,95 % », "5 percent", « les quatre cinquièmes », "two thirds", "five nines". */
export function readShare(scan: Scan, amount: Amount): Reading | null {
  if (amount.article) return null;
  const next = afterPercent(scan, amount.next);
  if (next !== null) return shareOf(scan, amount, next);
  if (scan.forms[amount.next] === 'nines' && amount.min >= 2 && amount.min <= 9) return ninesOf(amount);
  const parts = PARTS[singular(scan.forms[amount.next] ?? '')];
  // « un tiers » is a third party, « un quart d'heure » a length of time: at least two parts.
  if (parts === undefined || amount.min < 2 || amount.max > parts || amount.rough) return null;
  if (/^(?:quarters?|d')$/.test(scan.forms[amount.next] ?? '') && scan.forms[amount.next + 1] !== 'of') return null;
  const share = scaled(amount, 100 / parts);
  return reading({
    kind: 'ratio',
    min: share.min,
    max: share.max,
    unit: '%',
    value: `${printBounds(share)} %`,
    certain: true,
    first: amount.first,
    next: amount.next + 1,
  });
}

function afterPercent(scan: Scan, at: number): number | null {
  const form = scan.forms[at] ?? '';
  if (form === '%' || form === 'percent') return at + 1;
  const pair = scan.forms[at + 1];
  return (form === 'pour' && pair === 'cent') || (form === 'per' && pair === 'cent') ? at + 2 : null;
}

function shareOf(scan: Scan, amount: Amount, next: number): Reading {
  const { min, max, certain } = boundsOf(scan, amount, next);
  const bounds = { min, max: Math.min(max, Math.max(100, amount.max)) };
  return reading({
    kind: 'ratio',
    min: bounds.min,
    max: bounds.max,
    unit: '%',
    value: `${printBounds(bounds)} %`,
    certain,
    first: amount.first,
    next,
  });
}

/** "five nines" of availability: 99.999 %. */
function ninesOf(amount: Amount): Reading {
  const share = 100 - 10 ** (2 - amount.min);
  const text = share.toFixed(Math.max(0, amount.min - 2));
  return reading({
    kind: 'ratio',
    min: Number(text),
    max: Number(text),
    unit: '%',
    value: `${text} %`,
    certain: true,
    first: amount.first,
    next: amount.next + 1,
  });
}
