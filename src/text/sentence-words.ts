import type { Token } from '../types.js';

/** The recitals of a contract have sentences of 300 words. Rules look at pairs of words: what has no end is cut here. */
const LONGEST_SENTENCE = 600;

/** A sentence of a block: its place in the text, and its words, which are `[from, to)` of those of the block. */
export interface SentenceWords {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
}

/**
 * Gives each sentence its share of the words of the block, both in order. A sentence without words is left out; one
 * with more words than any real one is cut into pieces. The first word of a sentence has no boundary before it.
 */
export function cutSentences(ranges: readonly (readonly [number, number])[], tokens: readonly Token[]): SentenceWords[] {
  const sentences: SentenceWords[] = [];
  let to = 0;
  for (const [start, end] of ranges) {
    const opening = to;
    while (to < tokens.length && placeOf(tokens, to) < end) to++;
    for (let from = opening; from < to; from += LONGEST_SENTENCE) {
      const next = Math.min(from + LONGEST_SENTENCE, to);
      const own = tokens.slice(from, next);
      if (from === opening) own[0] = withoutBoundary(own[0] as Token);
      sentences.push({ start: from === opening ? start : placeOf(tokens, from), end: next === to ? end : placeOf(tokens, next), from, to: next, tokens: own });
    }
  }
  return sentences;
}

function placeOf(tokens: readonly Token[], at: number): number {
  return (tokens[at] as Token).start;
}

function withoutBoundary(token: Token): Token {
  return token.before === '' ? token : { ...token, before: '' };
}
