import type { Boundary, Token } from '../types.js';
import { HALF, KINDS, kindOfUnit, LETTER, NUMBER, PLAIN } from './letters.js';
import { type Word, wordOf } from './words.js';

/**
 * One word: letters and digits, with the endings that French puts in brackets or after dots
 * (« titulaire(s) », « agent·e·s ») and the apostrophe of an elision or of an English contraction.
 * A word of more than a thousand letters is none; V8's own stack overflows on some millions of them.
 */
const WORD = /[\p{L}\p{N}]{1,1000}(?:['’]\p{L}{1,1000}){0,1000}(?:\((?:s|e|es|x|ne|nes|fe|trice|rice)\)|[·•][a-z]{1,5}(?:[·•]?s)?){0,1000}/uy;
const LONGEST_WORD = 1000;

/** The boundary of each sign between words (`kindOfUnit`). */
const BOUNDARIES: readonly Boundary[] = ['', '', '', ',', '(', '"', ':', ';'];

/** Words of a text in order; `words[i]` is what is known of `tokens[i]`. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

/**
 * Words of `text` with their place in it.
 * « l'équipe » is two words (`l'`, `equipe`), "agency's" one (`agency`), "isn't" one (`isn't`).
 */
export function tokenize(text: string): readonly Token[] {
  return readWords(text).tokens;
}

/** As `tokenize`, with what is known of each word. One pass over the units: a regular expression takes twice as long. */
export function readWords(text: string): Words {
  const tokens: Token[] = [];
  const words: Word[] = [];
  const add = (word: Word, start: number, end: number, rank: number): void => {
    tokens.push({ form: word.form, start, end, before: tokens.length === 0 ? '' : (BOUNDARIES[rank] as Boundary) });
    words.push(word);
  };
  let rank = PLAIN;
  // « l'A4 » is three words: an apostrophe joins letters alone.
  let least = NUMBER;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit] || kindOfUnit(unit);
    if (kind < NUMBER) {
      if (kind > rank) rank = kind;
      if (kind === HALF && isFarWord(text, at)) return readRareWords(text);
      at++;
      continue;
    }
    let end = afterRun(text, at, least);
    if (end - at > LONGEST_WORD) return readRareWords(text);
    const elision = joinsLetter(text, end) ? wordOf(text.slice(at, end + 1)) : null;
    if (elision?.elided === true) {
      add(elision, at, end + 1, rank);
      least = LETTER;
      at = end + 1;
    } else {
      if (elision !== null || isMark(text.charCodeAt(end))) end = wordEnd(text, at);
      add(wordOf(text.slice(at, end)), at, end, rank);
      least = NUMBER;
      at = end;
    }
    rank = PLAIN;
  }
  return { tokens, words };
}

/** Place after the letters, and digits when `least` lets them in, that begin at `at`. */
function afterRun(text: string, at: number, least: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if ((KINDS[unit] || kindOfUnit(unit)) < least) break;
  }
  return end;
}

/** True when an apostrophe stands at `at` and a letter behind it. */
function joinsLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 0x27 || unit === 0x2019) && at + 1 < text.length && kindOfUnit(text.charCodeAt(at + 1)) === LETTER;
}

/** A bracket or dot that may stand inside a word. */
function isMark(unit: number): boolean {
  return unit === 0x28 || unit === 0xb7 || unit === 0x2022;
}

function wordEnd(text: string, at: number): number {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at + 1;
}

/** A letter or digit beyond the first plane: a mathematical letter, a script of the past. */
function isFarWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) as number));
}

/** As `readWords`, for texts with words that hardly any tender has: of letters beyond the first plane, or of a thousand letters. */
function readRareWords(text: string): Words {
  const tokens: Token[] = [];
  const words: Word[] = [];
  let last = 0;
  for (const { 0: raw, index } of text.matchAll(new RegExp(WORD.source, 'gu'))) {
    let at = index;
    let before: Boundary = tokens.length === 0 ? '' : boundaryOf(text, last, index);
    last = index + raw.length;
    while (at < last) {
      const apostrophe = text.slice(at, last).search(/['’]/);
      const elision = apostrophe < 0 ? null : wordOf(text.slice(at, at + apostrophe + 1));
      const end = elision?.elided === true ? at + apostrophe + 1 : last;
      const word = elision?.elided === true ? elision : wordOf(text.slice(at, end));
      tokens.push({ form: word.form, start: at, end, before });
      words.push(word);
      at = end;
      before = '';
    }
  }
  return { tokens, words };
}

/** The strongest boundary among the units `[from, to)` between two words. */
function boundaryOf(text: string, from: number, to: number): Boundary {
  let rank = PLAIN;
  for (let at = from; at < to; at++) rank = Math.max(rank, kindOfUnit(text.charCodeAt(at)));
  return BOUNDARIES[rank] ?? '';
}
