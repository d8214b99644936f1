import { type Amount, boundsOf } from './amounts.js';
import { type CountedNoun, readNoun } from './nouns.js';
import { type Reading, printBounds, reading, type Scan, scaled } from './reading.js';
import { readScale } from './scales.js';

/** Longest label in front of a colon, in pieces: « nombre maximal d'utilisateurs connectés simultanément ». */
const LABEL_LENGTH = 10;

const NUMBER_OF = /^(?:nombre|nb|number|volume|total)$/;

/** « Nombre de livrables : 34 », "Number of concurrent users: 5,000", "Users: 12,000": the noun stands before the number. */
export function readLabelled(scan: Scan, amount: Amount): Reading | null {
  const colon = amount.first - 1;
  if (amount.article || amount.rough || scan.forms[colon] !== ':') return null;
  const noun = labelNoun(scan, colon);
  if (noun === null) return null;
  const scale = readScale(scan, amount.next);
  const next = scale?.next ?? amount.next;
  // « Utilisateurs : 3 profils », « Durée des sessions : 2 heures »: the number has a noun of its own.
  if (scan.pieces[next]?.kind === 'word' || /^[%€$£]$/.test(scan.forms[next] ?? '')) return null;
  const bounds = boundsOf(scan, amount, next);
  const total = scaled(bounds, scale?.factor ?? 1);
  return reading({ kind: noun.kind, ...total, unit: noun.unit, value: printBounds(total), certain: bounds.certain, first: amount.first, next });
}

/** The noun after « nombre de », or the one that the label begins with. */
function labelNoun(scan: Scan, colon: number): CountedNoun | null {
  const from = Math.max(0, colon - LABEL_LENGTH);
  const head = scan.forms.slice(from, colon).findIndex((word) => NUMBER_OF.test(word));
  if (head < 0) return from === 0 ? pluralNoun(scan, 0, colon) : null;
  for (let at = from + head + 1; at < colon; at++) {
    const noun = readNoun(scan, at);
    if (noun !== null) return noun.next <= colon ? noun : null;
  }
  return null;
}

function pluralNoun(scan: Scan, at: number, colon: number): CountedNoun | null {
  const noun = readNoun(scan, at);
  return noun !== null && noun.next === colon && /[sx]$/.test(scan.forms[colon - 1] ?? '') ? noun : null;
}
