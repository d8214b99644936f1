import type { Amount } from './amounts.js';
import { counted } from './counts.js';
import { type CountedNoun, readNoun } from './nouns.js';
import type { Reading, Scan } from './reading.js';
import { readScale } from './scales.js';

/** Longest label in front of a colon, in pieces: « nombre maximal d'utilisateurs connectés simultanément ». */
const LABEL_LENGTH = 10;

const NUMBER_OF = /^(?:nombre|nb|number|volume|total)$/;

/** « Nombre de livrables : 34 », "Number of concurrent users: 5,000", "Interfaces | 34": the noun stands before the number. */
export function readLabelled(scan: Scan, amount: Amount): Reading | null {
  const mark = amount.first - 1;
  const inCell = scan.forms[mark] === '|';
  if (amount.article || amount.rough || (scan.forms[mark] !== ':' && !inCell)) return null;
  if (inCell && (scan.forms[amount.next] ?? '|') !== '|') return null;
  const noun = labelNoun(scan, mark);
  if (noun === null) return null;
  const scale = readScale(scan, amount.next);
  const next = scale?.next ?? amount.next;
  // « Utilisateurs : 3 profils », « Durée des sessions : 2 heures »: the number has a noun of its own.
  if (scan.pieces[next]?.kind === 'word' || /^[%€$£]$/.test(scan.forms[next] ?? '')) return null;
  return counted(scan, amount, scale, { ...noun, next });
}

/** The noun after « nombre de », or the one that the label begins with. */
function labelNoun(scan: Scan, mark: number): CountedNoun | null {
  const near = Math.max(0, mark - LABEL_LENGTH);
  const cell = scan.forms.slice(near, mark).lastIndexOf('|');
  const from = near + cell + 1;
  const head = scan.forms.slice(from, mark).findIndex((word) => NUMBER_OF.test(word));
  if (head < 0) return near === 0 || cell >= 0 ? pluralNoun(scan, from, mark) : null;
  for (let at = from + head + 1; at < mark; at++) {
    const noun = readNoun(scan, at);
    if (noun !== null) return noun.next <= mark ? noun : null;
  }
  return null;
}

function pluralNoun(scan: Scan, at: number, mark: number): CountedNoun | null {
  const noun = readNoun(scan, at);
  return noun !== null && noun.next === mark && /[sx]$/.test(scan.forms[mark - 1] ?? '') ? noun : null;
}
