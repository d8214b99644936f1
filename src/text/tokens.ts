import type { Boundary, Token } from '../types.js';
import { foldWord } from './fold.js';

/**
 * One word: letters and digits, with the endings that French puts in brackets or after dots
 * (« titulaire(s) », « agent·e·s ») and the apostrophe of an elision or of an English contraction.
 * A word of more than a thousand letters is none; V8's own stack overflows on some millions of them.
 */
const WORD = /[\p{L}\p{N}]{1,1000}(?:['’]\p{L}{1,1000}){0,1000}(?:\((?:s|e|es|x|ne|nes|fe|trice|rice)\)|[·•][a-z]{1,5}(?:[·•]?s)?){0,1000}/gu;

const ELISION = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)$/i;

const RANK: readonly Boundary[] = ['', ',', '(', '"', ':', ';'];

/** The strongest boundary among the characters `[from, to)` between two words. */
function boundaryOf(text: string, from: number, to: number): Boundary {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return '';
  let rank = 0;
  for (let at = from; at < to; at++) rank = Math.max(rank, rankOf(text.charAt(at)));
  return RANK[rank] ?? '';
}

const SPACE = 0x20;

function rankOf(c: string): number {
  if (c === ',') return 1;
  if (c === '(' || c === ')' || c === '[' || c === ']' || c === '–' || c === '—') return 2;
  if (c === '«' || c === '»' || c === '"' || c === '“' || c === '”') return 3;
  if (c === ':') return 4;
  return c === ';' || c === '|' ? 5 : 0;
}

/**
 * Words of `text[start, end)` with their place in `text`.
 * « l'équipe » is two words (`l'`, `equipe`), "agency's" one (`agency`), "isn't" one (`isn't`).
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(start, end);
  let last = 0;
  for (const found of slice.matchAll(WORD)) {
    const before = tokens.length === 0 ? '' : boundaryOf(slice, last, found.index);
    pushWord(tokens, found[0], start + found.index, before);
    last = found.index + found[0].length;
  }
  return tokens;
}

function pushWord(tokens: Token[], word: string, start: number, boundary: Boundary): void {
  let raw = word;
  let at = start;
  let before = boundary;
  for (let apostrophe = raw.search(/['’]/); apostrophe >= 0; apostrophe = raw.search(/['’]/)) {
    const head = raw.slice(0, apostrophe);
    const tail = raw.slice(apostrophe + 1);
    if (!ELISION.test(head)) {
      tokens.push({ form: contracted(head, tail), start: at, end: at + raw.length, before });
      return;
    }
    tokens.push({ form: `${foldWord(head)}'`, start: at, end: at + apostrophe + 1, before });
    raw = tail;
    at += apostrophe + 1;
    before = '';
  }
  tokens.push({ form: foldWord(bare(raw)), start: at, end: at + raw.length, before });
}

/** "agency's" and "users'" lose the mark of the genitive; "isn't" and « aujourd'hui » stay whole. */
function contracted(head: string, tail: string): string {
  return /^s$/i.test(tail) ? foldWord(head) : `${foldWord(head)}'${foldWord(bare(tail))}`;
}

function bare(word: string): string {
  const cut = word.search(/[(·•]/);
  return cut < 0 ? word : word.slice(0, cut);
}
