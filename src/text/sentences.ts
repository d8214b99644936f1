import type { Language } from '../types.js';

/** Abbreviations that never end a sentence: a name or a number always follows. */
const OPEN_ABBREVIATIONS = new Set(
  (
    'art § m mm mme mmes mlle me dr pr mr mrs ms st ste cf ex fig sec vs v p pp al réf ref chap par tél tel ' +
    'e.g i.e c.-à-d c.à.d resp approx dept env gen vol éd ed'
  ).split(' '),
);

/** Abbreviations that may also end a sentence: they hold it open only before a digit. */
const LOOSE_ABBREVIATIONS = new Set('n no nos nº n° max min etc inc ltd corp co ann col b.o j.o'.split(' '));

/** « 3.2.1. », « 1) », « b. », « IV. »: a clause number belongs to the sentence after it. */
const CLAUSE_NUMBER = /^[([]?(?:\d{1,3}(?:\.\d{1,3}){0,6}|[a-zA-Z]|[ivxIVX]{1,5})[.)\]°]{1,2}$/;

/** Words that open a new sentence after « lot A. » or "in the U.S.", where a name would go on. */
const OPENER =
  /^(?:le|la|les|l|un|une|des|ce|cet|cette|ces|il|elle|ils|elles|en|au|aux|si|pour|dans|the|a|an|this|these|those|it|they|all|each|if|in|for|no)(?:$|[\s'’])/i;

/** What closes a bracket or quote; 0 when the unit opens none. */
function closerOf(unit: number): number {
  if (unit === 0x28) return 0x29; // ( )
  if (unit === 0x5b) return 0x5d; // [ ]
  if (unit === 0xab) return 0xbb; // « »
  return unit === 0x201c ? 0x201d : 0; // “ ”
}

/** A bracket longer than this, in characters, holds whole sentences and not an aside: it is split inside. */
const LONGEST_ASIDE = 300;

/** Characters given to ICU at once: longer than nearly all sentences, short enough to bound its worst case. */
const WINDOW = 2048;

/** A bracket or quote that is open at the end of the sentence so far. */
interface Aside {
  readonly closer: number;
  readonly at: number;
}

const segmenters = new Map<Language, Intl.Segmenter | null>();

/**
 * Sentences of one block (paragraph, item or row) as trimmed `[start, end)` ranges of `text`, in order, none empty.
 * Semicolons do not split. Linear in the text.
 */
export function splitSentences(text: string, language: Language): [number, number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  let read = 0;
  let aside: Aside | null = null;
  for (const at of candidateEnds(text, language)) {
    if (at < text.length) {
      aside = asideAfter(text, read, at, aside);
      read = at;
      if (continues(text, start, at, aside)) continue;
    }
    pushTrimmed(sentences, text, start, at);
    start = at;
    aside = null;
  }
  return sentences;
}

/** A sign that may end a sentence with something behind it; most items and headings have none, and ICU need not be asked. */
const MAY_SPLIT = /[.!?…]\S{0,3}\s|[.!?…]\p{Lu}|\n/u;

/** Ends of the candidate sentences, the last one at the end of the text. */
function* candidateEnds(text: string, language: Language): Generator<number> {
  if (!MAY_SPLIT.test(text)) {
    yield text.length;
    return;
  }
  const segmenter = segmenterOf(language);
  if (segmenter !== null) {
    yield* segmentedEnds(text, segmenter);
    return;
  }
  for (const found of text.matchAll(/[.!?…][)»”"]?\s|\n/g)) {
    const at = found.index + found[0].length;
    if (at < text.length) yield at;
  }
  yield text.length;
}

/**
 * ICU takes a time quadratic in the text on « M. M. M. … »: it is given one window at a time. The last end of a window
 * may come from the cut, so the next window begins at the end before it.
 */
function* segmentedEnds(text: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0;
  while (from < text.length) {
    const to = Math.min(text.length, from + WINDOW);
    let end = from;
    for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
      end = from + index;
      if (index > 0) yield end;
      if (to === text.length) end = from + index + segment.length;
    }
    from = end > from ? end : to;
  }
  yield text.length;
}

/** Some builds of Node have no sentence data: a plain rule on full stops takes over. */
function segmenterOf(language: Language): Intl.Segmenter | null {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(language, { granularity: 'sentence' }) : null;
  segmenters.set(language, made);
  return made;
}

function asideAfter(text: string, from: number, to: number, before: Aside | null): Aside | null {
  let aside = before;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (aside !== null) aside = unit === aside.closer ? null : aside;
    else if (closerOf(unit) !== 0) aside = { closer: closerOf(unit), at };
  }
  return aside;
}

/** True when the text goes on after `at`: the full stop there was not the end of the sentence. */
function continues(text: string, start: number, at: number, aside: Aside | null): boolean {
  const next = text.slice(at, at + 40).trimStart();
  const said = text.slice(Math.max(start, at - 40), at);
  const tail = said.trimEnd();
  if (next === '' || !/[\p{L}\p{N}]/u.test(tail)) return true;
  if (at - start < 40 && CLAUSE_NUMBER.test(tail.trim())) return true;
  if (aside !== null && text.slice(at, aside.at + LONGEST_ASIDE).includes(String.fromCharCode(aside.closer))) return true;
  if (/^[)\]»”]/.test(next)) return true;
  if (/\n/.test(said.slice(tail.length)) && !/[.!?…:;]["»”)\]]?$/.test(tail)) return continuesLine(tail, next);
  if (/^\p{Ll}/u.test(next) && !/^[a-z][.)]\s/.test(next)) return true;
  return endsInAbbreviation(tail, next);
}

/** A line break without a full stop: the sentence was cut by the line unless a capital opens a new one. */
function continuesLine(tail: string, next: string): boolean {
  return /^[\p{Ll}\d(€%]/u.test(next) || /[,(–'’-]$/.test(tail);
}

function endsInAbbreviation(tail: string, next: string): boolean {
  if (!tail.endsWith('.')) return false;
  const word = /[^\s('’"«[]+$/.exec(tail.slice(0, -1))?.[0];
  if (word === undefined) return false;
  const digitNext = /^[\d[(]/.test(next);
  if (/^(?:[A-Z]\.)+[A-Z]$/.test(word) || /^[A-ZÉ]$/.test(word)) return digitNext || !OPENER.test(next);
  const folded = word.toLowerCase();
  return OPEN_ABBREVIATIONS.has(folded) || (digitNext && LOOSE_ABBREVIATIONS.has(folded));
}

function pushTrimmed(sentences: [number, number][], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  if (end > start) sentences.push([start, end]);
}
