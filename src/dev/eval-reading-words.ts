import type { DropCause } from '../parse/drops.js';

/** Words of a peer's text, by what became of them in ours. */
export interface WordTally {
  readonly words: number;
  readonly found: number;
  /** Words that our parser says it left out, by cause. */
  readonly dropped: ReadonlyMap<DropCause, number>;
  /** The others, in the order of the peer's text. */
  readonly missing: readonly string[];
}

export interface Left {
  readonly cause: DropCause;
  readonly text: string;
}

/** Looks for each word of the peer's text in ours, as often as it stands there, then in what was left out. */
export function tallyWords(peer: string, ours: string, left: readonly Left[]): WordTally {
  const bag = bagOf(wordsOf(ours));
  const dropBags = new Map<DropCause, Map<string, number>>();
  for (const { cause, text } of left) bagOf(wordsOf(text), dropBags.get(cause) ?? dropBags.set(cause, new Map()).get(cause));
  const dropped = new Map<DropCause, number>();
  const missing: string[] = [];
  const words = wordsOf(peer);
  let found = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const taken = takeWord(bag, word, words[i + 1]);
    if (taken > 0) {
      found += taken;
      i += taken - 1;
      continue;
    }
    const cause = [...dropBags].find(([, dropBag]) => takeWord(dropBag, word, undefined) > 0)?.[0];
    if (cause === undefined) missing.push(word);
    else dropped.set(cause, (dropped.get(cause) ?? 0) + 1);
  }
  return { words: words.length, found, dropped, missing };
}

/** Share of the words that should be there, 0 to 1: those that are left out on purpose do not count. */
export function shareFound({ found, missing }: Pick<WordTally, 'found' | 'missing'>): number {
  return found + missing.length === 0 ? 1 : found / (found + missing.length);
}

/** Words of letters and digits; a word cut at the end of a line is whole, letters in private use and ligatures are not told apart. */
export function wordsOf(text: string): string[] {
  const whole = text.normalize('NFKC').replace(/\u00ad/g, '').replace(/(\p{L})[-\u2010][ \t]*\n\s*(?=\p{Ll})/gu, '$1');
  return whole.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function bagOf(words: readonly string[], bag = new Map<string, number>()): Map<string, number> {
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Takes a word out of the bag, whole, in two halves, or as the first half of one; returns how many words were used up. */
function takeWord(bag: Map<string, number>, word: string, next: string | undefined): 0 | 1 | 2 {
  if (takeOne(bag, word)) return 1;
  if (next !== undefined && takeOne(bag, word + next)) return 2;
  // Halves of three letters and more: « s » stands everywhere.
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (first !== second && (bag.get(first) ?? 0) > 0 && (bag.get(second) ?? 0) > 0) return takeOne(bag, first) && takeOne(bag, second) ? 1 : 0;
  }
  return 0;
}

function takeOne(bag: Map<string, number>, word: string): boolean {
  const count = bag.get(word) ?? 0;
  if (count > 0) bag.set(word, count - 1);
  return count > 0;
}
