import { type Amount, boundsOf } from './amounts.js';
import { isYear } from './calendar.js';
import { type CountedNoun, readNoun } from './nouns.js';
import { type Reading, reading, printBounds, type Scan, scaled, wordsAfter, wordsBefore } from './reading.js';
import { endsInScale, readScale, type Scale } from './scales.js';
import { SCALE_WORD } from './traits.js';
import { tableOf } from './tables.js';

/** French adjectives that stand before the noun; English ones are any word that is not a tool word. */
const BEFORE_NOUN =
  /^(?:premiers?|premieres?|principaux|principales?|nouveaux|nouvelles?|autres?|grands?|grandes?|futurs?|futures?|differents?|differentes?|seuls?|seules?|eventuels?|prochains?|prochaines?|petits?|petites?)$/;

/** Words that cannot stand between an English number and its noun. */
const TOOL_WORD =
  /^(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|if|as|is|are|was|were|be|been|will|shall|must|may|can|should|has|have|had|not|no|all|any|each|every|per|this|that|these|those|it|its|their|our|which|who|when|where|than|then|after|before|within|until|during|under|over|into|through|percent|months?|years?|days?|weeks?|hours?|minutes?|quarters?|via|plus|times?|million|thousand|hundred|dollars?|euros?|de|du|des|le|la|les|et|ou|pour|par|sur|dans|en|au|aux|est|sont|m|k|h|j|\w+')$/;

/** « 412 exigences », « 30 M d'usagers », "5,000 concurrent users", « une centaine d'entretiens », "200-page". */
export function readCount(scan: Scan, amount: Amount): Reading | null {
  // « plusieurs modules » gives no number to compare with.
  const vague = amount.rough && amount.min < 8;
  if (vague || (amount.article && !isPlainOne(scan, amount))) return null;
  const scale = readScale(scan, amount.next);
  const at = skipLink(scan, scale?.next ?? amount.next, scale !== null || endsInScale(scan, amount));
  const noun = nounAfter(scan, at, amount);
  if (noun === null || isHeadingNumber(scan, amount) || isLabel(scan, amount, scale, noun)) return null;
  return countOf(scan, amount, scale, inTeam(scan, amount, noun));
}

/** "one-page" counts; « un module » and "one module" are articles. */
function isPlainOne(scan: Scan, amount: Amount): boolean {
  return scan.forms[amount.first] === 'one' && scan.forms[amount.next] === '-';
}

function countOf(scan: Scan, amount: Amount, scale: Scale | null, noun: CountedNoun): Reading | null {
  const rate = readPerSecond(scan, noun);
  if (rate !== null) return rateOf(scan, amount, scale, rate);
  return counted(scan, amount, scale, noun);
}

/** So many of a noun, wherever the noun stands; `next` is the piece after both. */
export function counted(scan: Scan, amount: Amount, scale: Scale | null, { kind, unit, next }: CountedNoun): Reading {
  const bounds = boundsOf(scan, amount, next);
  const total = scaled(bounds, scale?.factor ?? 1);
  return reading({ kind, min: total.min, max: total.max, unit, value: printBounds(total), certain: bounds.certain, first: amount.first, next });
}

/** « 30 M d'usagers », « une dizaine de », "hundreds of". */
function skipLink(scan: Scan, at: number, linked: boolean): number {
  if (scan.forms[at] === '-') return at + 1;
  const link = scan.forms[at];
  return linked && (link === 'de' || link === "d'" || link === 'of') ? at + 1 : at;
}

/** Words and hyphens between an English number and its noun: « five well-defined interfaces ». */
const MOST_ADJECTIVES = 3;

function nounAfter(scan: Scan, from: number, amount: Amount): CountedNoun | null {
  const direct = readNoun(scan, from);
  if (direct !== null) return isMeasureLetter(scan, from) ? null : (nounOfAdjective(scan, amount, direct) ?? direct);
  const year = amount.next === amount.first + 1 && isYear(scan.forms[amount.first]);
  // « time » is a tool word elsewhere: « five times », « on time ».
  const fullTime = /^(?:full|part) - time$/.test(wordsAfter(scan, from, 3));
  const first = fullTime ? from + 3 : from;
  const noun = fullTime ? readNoun(scan, first) : null;
  if (noun !== null) return noun;
  for (let at = first; at < first + MOST_ADJECTIVES && !year; at++) {
    const word = scan.forms[at] ?? '';
    const adjective = BEFORE_NOUN.test(word) || (scan.language === 'en' && isWord(scan, at) && !TOOL_WORD.test(word));
    if (!adjective && word !== '-') return null;
    const noun = readNoun(scan, at + 1);
    if (noun !== null) return noun;
  }
  return null;
}

/** "500 individual (functional) requirements": a noun in the singular after a number is the adjective of the next one. */
function nounOfAdjective(scan: Scan, { min }: Amount, { next }: CountedNoun): CountedNoun | null {
  if (scan.language !== 'en' || min < 2 || /s$/.test(scan.forms[next - 1] ?? '')) return null;
  const adjective = isWord(scan, next) && !TOOL_WORD.test(scan.forms[next] ?? '');
  const noun = readNoun(scan, next) ?? (adjective ? readNoun(scan, next + 1) : null);
  return noun !== null && /s$/.test(scan.forms[noun.next - 1] ?? '') ? noun : null;
}

function isWord(scan: Scan, at: number): boolean {
  return scan.pieces[at]?.kind === 'word';
}

/** « p. 12 » is a place; « 184 p. » and "120 pp." are lengths, but « 12 p » without a full stop is neither. */
function isMeasureLetter(scan: Scan, at: number): boolean {
  const word = scan.forms[at];
  if (word !== 'p' && word !== 'pp') return false;
  const piece = scan.pieces[at];
  const capital = piece !== undefined && scan.text.charAt(piece.start) === 'P';
  return capital || (scan.forms[at + 1] !== '.' && piece?.glued !== true);
}

/** « 4.1 Pages », « 2 Exigences » at the head of a block: the number of a heading. */
function isHeadingNumber(scan: Scan, amount: Amount): boolean {
  const piece = scan.pieces[amount.first];
  if (piece?.kind !== 'number' || piece.start !== 0 || amount.next !== amount.first + 1) return false;
  const next = scan.pieces[amount.next];
  if (next === undefined) return false;
  const capital = /^\p{Lu}\p{Ll}/u.test(scan.text.slice(next.start, next.start + 2));
  return capital && (/[.,]/.test(piece.form) || piece.value < 30);
}

/** Forms that count without the mark of the plural. */
const INVARIABLE = /^(?:people|staff|personnel|children|criteria|etpt?|fte|pp?|bug|flux|api|kpi)$/;

/**
 * « 3.02 Requirements », « 2 Service Internet », « 4 PHASE »: two or more of a thing are whole and in the plural, else
 * the number is a label. "200-page" and « 2,5 ETP » are amounts.
 */
function isLabel(scan: Scan, amount: Amount, scale: Scale | null, noun: CountedNoun): boolean {
  if (amount.rough || scale !== null || noun.unit === 'fte') return false;
  const piece = scan.pieces[amount.first];
  const decimal = piece?.kind === 'number' && /[.,]\d{1,2}$/.test(piece.form);
  if (decimal || !Number.isInteger(amount.min)) return true;
  const words = scan.forms.slice(amount.next, noun.next);
  const plural = words.some((word) => /[sx]$/.test(word) || INVARIABLE.test(word));
  return amount.max >= 2 && !plural && words[0] !== '-';
}

/** « une équipe de 2 à 4 personnes », "a team of 30 people": the people of a team are not a population. */
function inTeam(scan: Scan, amount: Amount, noun: CountedNoun): CountedNoun {
  if (noun.unit !== 'person' && noun.unit !== 'agent' && noun.unit !== 'employee') return noun;
  const near = `${wordsBefore(scan, amount.first, 6)} ${wordsAfter(scan, noun.next, 2)}`;
  // A development team above 500 people is an organisation.
  const team = /\b(?:equipe|equipes|team|teams|plateau|squad|staffing)\b/.test(near) && amount.max < 500;
  return team ? { ...noun, kind: 'people' } : noun;
}

/** True of the word that makes the size of a team of a number with no noun. */
export function isTeamWord(form: string): boolean {
  return form.endsWith('equipe') || form.endsWith('team');
}

/** "a team of 30", « une équipe de vingt », with no noun after. */
export function readTeamSize(scan: Scan, amount: Amount): Reading | null {
  if (amount.article || amount.min < 2 || amount.max >= 500) return null;
  if (!/(?:equipe|team) (?:de|of)(?: \w+){0,3}$/.test(wordsBefore(scan, amount.first, 5))) return null;
  const after = scan.pieces[amount.next];
  if (
    after !== undefined &&
    after.kind === 'word' &&
    !/^(?:a|est|sera|is|will|shall|et|and|for|pour|dans|in|sur|on|qui|who|that)$/.test(after.form)
  )
    return null;
  if (after !== undefined && /^[%€$£]$/.test(after.form)) return null;
  const bounds = boundsOf(scan, amount, amount.next);
  return reading({
    kind: 'people',
    ...bounds,
    unit: 'person',
    value: printBounds(bounds),
    first: amount.first,
    next: amount.next,
  });
}

interface PerSecond {
  readonly unit: string;
  readonly factor: number;
  readonly next: number;
}

const SECONDS = tableOf<number>({
  s: 1,
  sec: 1,
  second: 1,
  seconde: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  heure: 3600,
});

function readPerSecond(scan: Scan, noun: CountedNoun): PerSecond | null {
  return perSecond(scan, noun.unit, noun.next);
}

function perSecond(scan: Scan, unit: string, at: number): PerSecond | null {
  if (!/^(?:par|per|\/|a)$/.test(scan.forms[at] ?? '')) return null;
  const la = scan.forms[at + 1] === 'la' ? at + 1 : at;
  const word = scan.forms[la + 1] ?? '';
  const seconds = SECONDS[word] ?? SECONDS[word.replace(/s$/, '')];
  return seconds === undefined ? null : { unit, factor: 1 / seconds, next: la + 2 };
}

const CALLS = /^(?:requetes?|requests?|req|reqs|transactions?|hits?|appels?|calls?|messages?|operations?)$/;

/** The words that make a rate of a number, in the singular. */
export const CALL_WORDS: readonly string[] =
  'rps tps requete request req reqs transaction hit appel call message operation'.split(' ');

/** « 5 000 requêtes par seconde », "200 req/s", "500 tps". */
export function readCallRate(scan: Scan, amount: Amount): Reading | null {
  const scale = readScale(scan, amount.next);
  const at = skipLink(scan, scale?.next ?? amount.next, scale !== null || endsInScale(scan, amount));
  const word = scan.forms[at] ?? '';
  if (word === 'rps' || word === 'tps') {
    return rateOf(scan, amount, scale, { unit: word === 'rps' ? 'request' : 'transaction', factor: 1, next: at + 1 });
  }
  if (!CALLS.test(word)) return null;
  const rate = perSecond(scan, word.startsWith('trans') ? 'transaction' : 'request', at + 1);
  return rate === null ? null : rateOf(scan, amount, scale, rate);
}

function rateOf(scan: Scan, amount: Amount, scale: Scale | null, rate: PerSecond): Reading {
  const bounds = boundsOf(scan, amount, rate.next);
  const total = scaled(bounds, (scale?.factor ?? 1) * rate.factor);
  return reading({
    kind: 'rate',
    min: total.min,
    max: total.max,
    unit: rate.unit,
    value: `${printBounds(total)}/s`,
    certain: bounds.certain,
    first: amount.first,
    next: rate.next,
  });
}

/** From here a number with no noun is a size all the same: no date, code or price is that large. */
const LARGE = 1e6;

/** « 30 millions », « 30 000 000 », « plusieurs milliers » with no noun after: a count of nothing said. */
export function readBareNumber(scan: Scan, amount: Amount): Reading | null {
  if (amount.article || (!amount.rough && amount.min < LARGE && (scan.traits & SCALE_WORD) === 0)) return null;
  const scale = readScale(scan, amount.next);
  const digits = scan.pieces[amount.first];
  // « RFP 180000022 » is a code: a size in digits is written in groups.
  if (scale === null && digits?.kind === 'number' && !/[ ,.']/.test(digits.form)) return null;
  const collective = amount.rough && amount.min >= 10 && amount.min !== 15;
  if (!collective && (scale?.factor ?? 1) * amount.min < LARGE) return null;
  return counted(scan, amount, scale, { kind: 'count', unit: 'number', next: scale?.next ?? amount.next });
}
