import { readNumberWords } from './numbers.js';
import { type Bounds, type Scan, wordsAfter, wordsBefore } from './reading.js';
import { IDENTIFIERS } from './identifiers.js';
import { tableOf } from './tables.js';

/** A number as written, in digits, words or both, or a span of two; its unit follows. */
export interface Amount extends Bounds {
  readonly certain: boolean;
  /** Pieces `[first, next)`. */
  readonly first: number;
  readonly next: number;
  /** « un », « une », "a", "one": a number before a unit of time, an article before other nouns. */
  readonly article: boolean;
  /** « une dizaine », "hundreds": the noun follows after « de » or "of". */
  readonly rough: boolean;
}

/** « une dizaine de » ≈ 10; in the plural at least two of them. */
const COLLECTIVES = tableOf<number>({
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
  dozen: 12,
});
const PLURAL_COLLECTIVES = tableOf<number>({
  ...Object.fromEntries(Object.entries(COLLECTIVES).map(([word, value]) => [`${word}s`, value])),
  tens: 10,
  hundreds: 100,
  thousands: 1000,
  million: 1e6,
  millions: 1e6,
  milliards: 1e9,
  billions: 1e9,
  hundred: 100,
  thousand: 1000,
});

const AFTER_ARTICLE: ReadonlySet<string> = new Set(['couple', ...Object.keys(COLLECTIVES), ...Object.keys(PLURAL_COLLECTIVES)]);

/** "a hundred", "a million". */
const ARTICLE_SCALES = tableOf<number>({ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 });

/** Words that begin a rough number. */
export const ROUGH_WORDS: readonly string[] = [
  ...Object.keys(COLLECTIVES),
  ...Object.keys(PLURAL_COLLECTIVES),
  ...['plusieurs', 'several', 'quelques', 'couple', 'demi'],
];

/** Letters that may touch a number without making it a code: 30M, 12h, 15j, 2.4bn, 184p. */
const GLUED_UNITS =
  /^(?:k|m|b|bn|md|mn|mm|mds|h|hrs?|j|jh|jrs?|an|ans|mois|sem|p|pp|pages?|etpt?|ftes?|min|s|keur|meur|eur|usd|euros?|ans?|months?|years?|days?|weeks?|users?|x|e|th)$/;

/** « des », and the French « a », are numbers before a collective alone: « des dizaines ». They are in every other clause. */
export function isMereArticle(scan: Scan, at: number): boolean {
  const form = scan.forms[at];
  const open = form === 'des' || ((form === 'a' || form === 'an') && scan.language === 'fr');
  return open && !AFTER_ARTICLE.has(scan.forms[at + 1] ?? '');
}

/** The number that begins at piece `at`, with its range (« de 12 à 18 », « 12-18 ») but without its unit. */
export function readAmount(scan: Scan, at: number): Amount | null {
  const low = readCore(scan, at);
  if (low === null) return null;
  const second = upperIndex(scan, low);
  if (second === null) return low;
  const high = readCore(scan, second, true);
  if (high === null || high.rough || low.rough) return low;
  const [min, max] = [Math.min(low.min, high.min), Math.max(low.max, high.max)];
  return { min, max, certain: low.certain && high.certain, first: at, next: high.next, article: false, rough: false };
}

/** Where the second number of a range begins, if a connector stands after the first. */
function upperIndex(scan: Scan, low: Amount): number | null {
  const word = scan.forms[low.next];
  const dashed = word === '-' || word === '–' || word === '—';
  if (dashed) return isDate(scan, low.next) ? null : low.next + 1;
  if (word === 'a' || word === 'to' || word === 'ou' || word === 'or') return low.next + 1;
  const opener = scan.forms[low.first - 1];
  const paired = (word === 'et' && opener === 'entre') || (word === 'and' && opener === 'between');
  return paired ? low.next + 1 : null;
}

/** 01-09-2026, 2026-09-01: three numbers joined by hyphens. */
function isDate(scan: Scan, hyphen: number): boolean {
  return scan.forms[hyphen + 2] === '-' && scan.pieces[hyphen + 3]?.kind === 'number';
}

function readCore(scan: Scan, at: number, inRange = false): Amount | null {
  const piece = scan.pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === 'number') return inRange || standsFree(scan, at) ? readDigitCore(scan, at, piece.value) : null;
  if (piece.kind !== 'word') return null;
  return readRough(scan, at) ?? readWordCore(scan, at);
}

/** « 24 », « 24 (vingt-quatre) ». */
function readDigitCore(scan: Scan, at: number, value: number): Amount | null {
  const after = scan.pieces[at + 1];
  if (after?.glued === true && (after.kind === 'word' || after.kind === 'code') && !GLUED_UNITS.test(after.form)) {
    return null;
  }
  const open = scan.forms[at + 1] === '(';
  const words = open ? readNumberWords(scan.forms, at + 2) : null;
  const next = words !== null && scan.forms[words.next] === ')' ? words.next + 1 : at + 1;
  const said = next > at + 1 && words !== null ? words.value : value;
  return both(value, said, at, next, false);
}

/** « vingt-quatre », « vingt-quatre (24) », « un », "a". */
function readWordCore(scan: Scan, at: number): Amount | null {
  const form = scan.forms[at] ?? '';
  if (form === 'cent' && scan.language === 'en') return null;
  if (form === 'a' || form === 'an') return scan.language === 'en' ? readArticle(scan, at) : null;
  const words = readNumberWords(scan.forms, at);
  if (words === null || followsIdentifier(scan, at)) return null;
  const article = words.value === 1 && words.next === at + 1;
  const digits = scan.pieces[words.next + 1];
  const bracketed = scan.forms[words.next] === '(' && digits?.kind === 'number' && scan.forms[words.next + 2] === ')';
  if (!bracketed) return both(words.value, words.value, at, words.next, article);
  return both(words.value, digits.value, at, words.next + 3, false);
}

/** "a year", "a hundred users", "a million accounts". */
function readArticle(scan: Scan, at: number): Amount | null {
  const scale = ARTICLE_SCALES[scan.forms[at + 1] ?? ''];
  if (scale !== undefined) return both(scale, scale, at, at + 2, false);
  return both(1, 1, at, at + 1, true);
}

/** A number and its words that disagree are kept both, as bounds that are not certain. */
function both(one: number, other: number, first: number, next: number, article: boolean): Amount {
  const [min, max] = [Math.min(one, other), Math.max(one, other)];
  return { min, max, certain: min === max, first, next, article, rough: false };
}

/** « une dizaine », « plusieurs milliers », "hundreds", "several", "a couple of". */
function readRough(scan: Scan, at: number): Amount | null {
  const form = scan.forms[at] ?? '';
  const vague = form === 'plusieurs' || form === 'several' || form === 'quelques' || form === 'few';
  if (vague) return readVague(scan, at);
  const article = form === 'une' || form === 'un' || form === 'a' || form === 'one' || form === 'des';
  const noun = article ? at + 1 : at;
  const word = scan.forms[noun] ?? '';
  if (word === 'couple' && article) return roughly(2, 3, at, noun + 1);
  const one = COLLECTIVES[word];
  if (one !== undefined) return roughly(one, one, at, noun + 1);
  const bare = word === 'million' || word === 'hundred' || word === 'thousand';
  const many = bare ? undefined : PLURAL_COLLECTIVES[word];
  return many === undefined ? null : manyOf(scan, many, at, noun + 1);
}

/** « des dizaines de milliers », "hundreds of thousands": one collective counts another. */
function manyOf(scan: Scan, many: number, at: number, next: number): Amount {
  const linked = scan.forms[next] === 'de' || scan.forms[next] === 'of';
  const inner = linked ? PLURAL_COLLECTIVES[scan.forms[next + 1] ?? ''] : undefined;
  return inner === undefined
    ? roughly(2 * many, Infinity, at, next)
    : roughly(2 * many * inner, Infinity, at, next + 2);
}

function readVague(scan: Scan, at: number): Amount | null {
  const many = PLURAL_COLLECTIVES[scan.forms[at + 1] ?? ''];
  return many === undefined ? roughly(2, Infinity, at, at + 1) : manyOf(scan, many, at, at + 2);
}

function roughly(min: number, max: number, first: number, next: number): Amount {
  return { min, max, certain: false, first, next, article: false, rough: true };
}

/** A number that is not the tail of a code (« REQ-0412 », « R2124-1 ») nor the name of a thing (« article 24 »). */
function standsFree(scan: Scan, at: number): boolean {
  const before = scan.pieces[at - 1];
  const joined = scan.pieces[at]?.glued === true && before?.glued === true && /^[-–./:_,]$/.test(before.form);
  return !joined && !followsIdentifier(scan, at);
}

/** « article 24 », « n° 12 », « art. 4 », « § 3 ». */
function followsIdentifier(scan: Scan, at: number): boolean {
  const before = scan.forms[at - 1] ?? '';
  if (before === '.') return IDENTIFIERS.has(scan.forms[at - 2] ?? '') && scan.pieces[at - 1]?.glued === true;
  return before === '°' || IDENTIFIERS.has(before);
}

const AT_LEAST =
  /(?:^| )(?:(?:au|mini)?\s?(?:moins|minimum)(?: de| d'| of)?|pas moins de|minimum (?:of|de|d')|at least|(?:no|not) (?:fewer|less) than|plus d[e']|more than|superieure? a|greater than|exceeding|excede)$/;
const AT_MOST =
  /(?:^| )(?:jusqu' ?a|au (?:plus|maximum)(?: de)?|maximum(?: de| d'| of)?|maximal de|max|max \.|dans la limite de|plafonnee? a|up to|at most|(?:no|not) more than|pas plus de|(?:not|never|to) exceed|not exceeding|moins de|less than|fewer than|inferieure? a|depass\w+(?: pas)?)$/;
const NOT_LESS = /(?:pas moins de|(?:no|not) (?:fewer|less) than|au moins|at least)$/;
const NOT_MORE =
  /(?:(?:^| )n[e'] (?:[a-z]+ ){1,4}plus d[e']|pas plus d[e']|(?:no|not) more than|ne (?:\w+ )?(?:pas )?(?:\w+ )?exceder?a?)$/;
const ABOUT =
  /(?:^| )(?:environ|env|env \.|approximately|about|around|circa|roughly|some|quelque|quelques|pres de|nearly|almost|de l' ordre de|autour de|estimated at|~|≈)$/;
const AT_LEAST_AFTER = /^(?:\( )?(?:(?:au |a )?(?:minimum|mini)\b|au moins|ou plus|or more|at least|et plus|and above)/;
const AT_MOST_AFTER =
  /^(?:\( )?(?:(?:au |a )?maximum\b|maxi? |maxi?$|au plus(?! tard)|ou moins|or (?:less|fewer)|at most)/;

/**
 * The bounds of an amount once the words before it (« au moins », "up to", « environ ») and after its unit
 * (« maximum », "or more") are taken into account. `next` is the piece after the unit.
 */
export function boundsOf(scan: Scan, amount: Amount, next: number): Bounds & { readonly certain: boolean } {
  const before = wordsBefore(scan, amount.first, 7);
  const after = wordsAfter(scan, next, 3);
  const plus = scan.forms[amount.next] === '+' && scan.pieces[amount.next]?.glued === true;
  const certain = amount.certain && !ABOUT.test(before) && !/^environ\b/.test(after);
  if (NOT_MORE.test(before)) return { min: 0, max: amount.max, certain };
  if (plus || NOT_LESS.test(before)) return { min: amount.min, max: Infinity, certain };
  if (amount.min !== amount.max) return { min: amount.min, max: amount.max, certain };
  if (AT_MOST.test(before) || AT_MOST_AFTER.test(after)) return { min: 0, max: amount.max, certain };
  if (AT_LEAST.test(before) || AT_LEAST_AFTER.test(after)) return { min: amount.min, max: Infinity, certain };
  return { min: amount.min, max: amount.max, certain };
}
