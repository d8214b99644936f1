/** Pairs of words of a passage, with how often each occurs. */
export type Pairs = ReadonlyMap<string, number>;

/** Two texts are the same passage when this share of the shorter one's pairs of words is in the other: a quote may be cut, a sentence longer. */
const SAME_PASSAGE = 0.6;

/** Words without case, accents, soft hyphens and cuts at line ends, as pairs; a single word is a pair by itself. */
export function pairsOf(text: string): Pairs {
  const words = wordsOf(text);
  const pairs = new Map<string, number>();
  if (words.length === 1) pairs.set(words[0] ?? '', 1);
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = `${words[i]} ${words[i + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Whether one passage holds most of the other. */
export function samePassage(a: Pairs, b: Pairs): boolean {
  return Math.max(shareWithin(a, b), shareWithin(b, a)) >= SAME_PASSAGE;
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[\u00ad\u200b]/g, '').replace(/-\s*\n\s*/g, '');
  return plain.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function shareWithin(part: Pairs, whole: Pairs): number {
  let all = 0;
  let shared = 0;
  for (const [pair, times] of part) {
    all += times;
    shared += Math.min(times, whole.get(pair) ?? 0);
  }
  return all === 0 ? 0 : shared / all;
}
