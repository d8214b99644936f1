import { franc } from 'franc';
import type { Language, Token } from '../types.js';
import { functionWordVote } from './function-words.js';
import { readWords, type Words } from './tokens.js';
import type { Word } from './words.js';

/** Below this many characters franc and function words are right in 37-80 % only: the prior decides. */
const SHORTEST_JUDGED = 60;

/** Function words must disagree by this much; with franc agreeing too, false switches stay under 0.1 %. */
const MARGIN = 2;

/** franc is right in all cases from 300 characters on; more text only costs time. */
const READ_BY_FRANC = 500;
const READ_FOR_WORDS = 1500;

/** Paragraphs that vote on the language of the document, spread over its length. */
const VOTERS = 24;

/**
 * Language of a document from its paragraphs; long ones vote first, `declared` (a BCP 47 tag of the file) is one
 * more vote. A document without words is taken for what it declares, else for French.
 */
export function detectDocumentLanguage(paragraphs: readonly string[], declared: string | null): Language {
  const said = declaredLanguage(declared);
  const voters = votersOf(paragraphs);
  const own = voters.map((voter) => functionWordVote(voter.slice(0, READ_FOR_WORDS)));
  const words = own.reduce((sum, vote) => sum + vote, 0);
  let balance = own.reduce((sum, vote) => sum + Math.sign(vote), said === null ? 0 : sign(said));
  const asked = voters.filter((voter) => voter.length >= SHORTEST_JUDGED);
  for (let left = asked.length; left > 0 && !isDecided(balance, words, left); left--) balance += francVote(asked[left - 1] ?? '');
  if (balance === 0 && words === 0) return said ?? 'fr';
  return (balance || words) > 0 ? 'fr' : 'en';
}

/** True when the votes that are left cannot change the result. franc takes half a millisecond a vote: most documents need none. */
function isDecided(balance: number, words: number, left: number): boolean {
  return Math.abs(balance) > left || (Math.abs(balance) === left && Math.sign(words) === Math.sign(balance));
}

/**
 * Language of one block. It differs from `prior`, the language of the document, only when the block is long enough
 * and both its function words and franc say so.
 */
export function detectBlockLanguage(text: string, prior: Language, read: Words = readWords(text)): Language {
  if (text.length < SHORTEST_JUDGED) return prior;
  const against = -wordBalance(text, read) * sign(prior);
  if (against < MARGIN) return prior;
  const other: Language = prior === 'fr' ? 'en' : 'fr';
  return francVote(text) === sign(other) ? other : prior;
}

/** French function words at the beginning of a text less English ones. */
function wordBalance(text: string, { tokens, words }: Words): number {
  let balance = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { start, end } = tokens[at] as Token;
    if (end > READ_FOR_WORDS) return balance + functionWordVote(text.slice(start, READ_FOR_WORDS));
    balance += (words[at] as Word).vote;
  }
  return balance;
}

function votersOf(paragraphs: readonly string[]): string[] {
  const long = paragraphs.filter((paragraph) => paragraph.length > 300);
  if (long.length === 0) return [paragraphs.slice(0, 200).join('\n')];
  const step = Math.max(1, Math.floor(long.length / VOTERS));
  return long.filter((_, index) => index % step === 0).slice(0, VOTERS);
}

/** 1 for French, -1 for English, 0 when franc cannot tell. */
function francVote(text: string): -1 | 0 | 1 {
  const code = franc(text.slice(0, READ_BY_FRANC), { only: ['fra', 'eng'] });
  if (code === 'fra') return 1;
  return code === 'eng' ? -1 : 0;
}

function sign(language: Language): -1 | 1 {
  return language === 'fr' ? 1 : -1;
}

function declaredLanguage(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === 'fr' || primary === 'en' ? primary : null;
}
