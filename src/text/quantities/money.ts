import { type Amount, boundsOf } from './amounts.js';
import { type Reading, reading, printBounds, type Scan, scaled } from './reading.js';
import { endsInScale, readScale } from './scales.js';
import { tableOf } from './tables.js';

/** ISO 4217 code of each sign and name. */
const CURRENCIES = tableOf<string>({
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  cad: 'CAD',
  aud: 'AUD',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  chf: 'CHF',
  xaf: 'XAF',
  xof: 'XOF',
  fcfa: 'XOF',
  cfa: 'XOF',
  mad: 'MAD',
  dirham: 'MAD',
  dirhams: 'MAD',
  // Swiss, Congolese or CFA: the text need not say.
  franc: 'XXX',
  francs: 'XXX',
  jpy: 'JPY',
  '¥': 'JPY',
});

/** « MEUR », « kEUR »: scale and currency in one word. */
const JOINED = tableOf<readonly [number, string]>({
  meur: [1e6, 'EUR'],
  keur: [1e3, 'EUR'],
  mdeur: [1e9, 'EUR'],
  musd: [1e6, 'USD'],
  kusd: [1e3, 'USD'],
});

/** Signs and names that make a price of a number; « b » and "bn" do without. */
export const MONEY_WORDS: readonly string[] = [...Object.keys(CURRENCIES), ...Object.keys(JOINED), 'b', 'bn'];

/** ISO 4217: no currency. */
const NO_CURRENCY = 'XXX';

interface Price {
  readonly factor: number;
  readonly currency: string;
  readonly first: number;
  readonly next: number;
  readonly certain: boolean;
}

/** « 2,4 M€ TTC », « 30 millions d'euros », "$48M", "€2.4bn", « 780 000 euros », "2.4B". */
export function readMoney(scan: Scan, amount: Amount): Reading | null {
  if (amount.article) return null;
  const price = signBefore(scan, amount) ?? signAfter(scan, amount) ?? billionsAlone(scan, amount);
  if (price === null) return null;
  const next = afterTax(scan, price.next);
  const bounds = boundsOf(scan, { ...amount, first: price.first }, next);
  const total = scaled(bounds, price.factor);
  const { currency, first } = price;
  const value = `${currency} ${printBounds(total)}`;
  return reading({
    kind: 'money',
    min: total.min,
    max: total.max,
    unit: currency,
    value,
    certain: bounds.certain && price.certain,
    first,
    next,
  });
}

/** "$48M", "£85 million", "EUR 500,000", "US$ 5m". */
function signBefore(scan: Scan, amount: Amount): Price | null {
  const sign = scan.forms[amount.first - 1] ?? '';
  const currency = CURRENCIES[sign];
  if (currency === undefined || /^(?:euros?|dollars?|pounds?|francs?|dirhams?)$/.test(sign)) return null;
  // « 5 € 200 pages »: the sign belongs to the number before it.
  if (scan.pieces[amount.first - 2]?.kind === 'number' && scan.pieces[amount.first]?.glued !== true) return null;
  const scale = readScale(scan, amount.next);
  const next = scale?.next ?? amount.next;
  const nation =
    /^(?:us|u|c|ca|a)$/.test(scan.forms[amount.first - 2] ?? '') && scan.pieces[amount.first - 1]?.glued === true;
  return { factor: scale?.factor ?? 1, currency, first: amount.first - (nation ? 2 : 1), next, certain: true };
}

function signAfter(scan: Scan, amount: Amount): Price | null {
  const joined = JOINED[scan.forms[amount.next] ?? ''];
  if (joined !== undefined) {
    return { factor: joined[0], currency: joined[1], first: amount.first, next: amount.next + 1, certain: true };
  }
  const scale = readScale(scan, amount.next);
  const from = scale?.next ?? amount.next;
  const link = scan.forms[from];
  const linked = (scale !== null || endsInScale(scan, amount)) && (link === "d'" || link === 'de' || link === 'of');
  const at = linked ? from + 1 : link === 'us' || link === '-' ? from + 1 : from;
  const currency = CURRENCIES[scan.forms[at] ?? ''];
  return currency === undefined
    ? null
    : { factor: scale?.factor ?? 1, currency, first: amount.first, next: at + 1, certain: true };
}

/** "2.4B", "3bn" with nothing after: a price whose currency is not said. */
function billionsAlone(scan: Scan, amount: Amount): Price | null {
  const form = scan.forms[amount.next];
  if ((form !== 'b' && form !== 'bn') || scan.pieces[amount.next]?.glued !== true || scan.language !== 'en')
    return null;
  if (
    scan.pieces[amount.next + 1]?.kind === 'word' &&
    /^(?:users?|citizens?|people|of)$/.test(scan.forms[amount.next + 1] ?? '')
  )
    return null;
  return { factor: 1e9, currency: NO_CURRENCY, first: amount.first, next: amount.next + 1, certain: false };
}

function afterTax(scan: Scan, at: number): number {
  return scan.forms[at] === 'ht' || scan.forms[at] === 'ttc' ? at + 1 : at;
}
