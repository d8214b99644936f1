import type { PhraseFinder, Phrases, RuleSource } from '../rules/book.js';
import type { Quantity, Severity } from '../types.js';
import { allows, stepped } from './conditions.js';
import { placeOf, type Match, type MatchContext } from './match.js';
import type { Hit } from './scan.js';

interface Words {
  readonly start: number;
  readonly end: number;
  readonly negative: boolean;
  readonly quantities: readonly Quantity[];
}

/** Sentences whose words a phrase finder matches, spared by no guard. */
export function* findPhrases(rule: RuleSource, finder: PhraseFinder, context: MatchContext): Generator<Match> {
  const anchor = finder.phrases ?? finder.all?.[0];
  if (!anchor) return;
  for (const sentence of context.hits.sentencesWith(anchor)) {
    if (!looksAt(finder, sentence, context)) continue;
    for (const words of candidates(finder, anchor, sentence, context)) {
      const match = judgeWords(rule, finder, sentence, words, context);
      if (match) yield match;
    }
  }
}

function looksAt(finder: PhraseFinder, sentence: number, { around }: MatchContext): boolean {
  const { kind } = around.blockOf(sentence);
  return finder.blocks ? finder.blocks.includes(kind) : kind !== 'heading' && kind !== 'title';
}

function candidates(finder: PhraseFinder, anchor: Phrases, sentence: number, context: MatchContext): readonly Words[] {
  const hits = context.hits.in(sentence, anchor);
  const rest = finder.phrases ? (finder.all ?? []) : (finder.all?.slice(1) ?? []);
  return hits.flatMap((hit) => {
    const words = joined(hit, anchor, rest, sentence, context);
    return words && words.end - words.start <= (finder.within ?? Infinity) ? [words] : [];
  });
}

/** The words of a hit and of the nearest hit of each other set, or null when one is missing. */
function joined(hit: Hit, anchor: Phrases, rest: readonly Phrases[], sentence: number, { hits }: MatchContext): Words | null {
  let words: Words = { ...hit, negative: hits.isNegative(sentence, anchor, hit) };
  for (const phrases of rest) {
    const nearest = nearestTo(words, hits.in(sentence, phrases));
    if (!nearest) return null;
    words = {
      start: Math.min(words.start, nearest.start),
      end: Math.max(words.end, nearest.end),
      negative: words.negative || hits.isNegative(sentence, phrases, nearest),
      quantities: [...words.quantities, ...nearest.quantities],
    };
  }
  return words;
}

function nearestTo(words: Words, hits: readonly Hit[]): Hit | null {
  let best: Hit | null = null;
  let distance = Infinity;
  for (const hit of hits) {
    const gap = Math.max(hit.start - words.end, words.start - hit.end, 0);
    if (gap < distance) [best, distance] = [hit, gap];
  }
  return best;
}

function judgeWords(rule: RuleSource, finder: PhraseFinder, sentence: number, words: Words, context: MatchContext): Match | null {
  if (!allows(finder, sentence, context)) return null;
  const { add, drop } = guardsOf(rule, finder);
  if (context.guards.sparing({ sentence, ...words }, add, drop)) return null;
  const found = { sentence, quantities: words.quantities, count: 1, share: 0 };
  const severity = severityOf(rule, finder, found, context);
  if (!severity) return null;
  const place = placeOf(context.text, sentence, words.start, words.end);
  return { rule, finder, place, quantities: words.quantities, severity, count: 1, related: [] };
}

/** Guards that a rule and one of its finders add to the default ones or leave out. */
export function guardsOf(rule: RuleSource, finder: RuleSource['find'][number]): { add: readonly string[]; drop: readonly string[] } {
  return {
    add: [...(rule.guards?.add ?? []), ...(finder.guards?.add ?? [])],
    drop: [...(rule.guards?.drop ?? []), ...(finder.guards?.drop ?? [])],
  };
}

/** Severity by the finder's own steps, then by the rule's; null when a step says that this is no finding. */
export function severityOf(
  rule: RuleSource,
  finder: RuleSource['find'][number],
  found: Parameters<typeof stepped>[2],
  context: MatchContext,
): Severity | null {
  const own = stepped(finder.severity ?? rule.severity, finder.steps, found, context);
  return own === null || finder.steps ? own : stepped(own, rule.steps, found, context);
}
