import type { Condition, PhraseFinder, Phrases, RuleSource } from '../rules/book.js';
import type { Quantity, Severity } from '../types.js';
import { refusing, stepped, type Found } from './conditions.js';
import type { Sparing } from './guards.js';
import { placeOf, type Match, type MatchContext } from './match.js';
import type { Hit } from './scan.js';

/** Words `[start, end)` of a sentence that a phrase finder matches, with the quantities in them. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly negative: boolean;
  readonly quantities: readonly Quantity[];
}

/** Sentences whose words a phrase finder matches, spared by no guard. */
export function* findPhrases(rule: RuleSource, finder: PhraseFinder, context: MatchContext): Generator<Match> {
  const anchor = setsOf(finder)[0];
  if (!anchor) return;
  for (const sentence of context.hits.sentencesWithAll(setsOf(finder))) {
    if (!looksAt(finder, sentence, context)) continue;
    for (const words of candidates(finder, anchor, sentence, context)) {
      const match = judgeWords(rule, finder, sentence, words, context);
      if (match) yield match;
    }
  }
}

/** Whether a finder looks at the kind of block that a sentence stands in. */
export function looksAt(finder: PhraseFinder, sentence: number, { around }: MatchContext): boolean {
  const { kind } = around.blockOf(sentence);
  return finder.blocks ? finder.blocks.includes(kind) : kind !== 'heading' && kind !== 'title';
}

function candidates(finder: PhraseFinder, anchor: Phrases, sentence: number, context: MatchContext): readonly Words[] {
  return context.hits.in(sentence, anchor).flatMap((hit) => {
    const words = joined(hit, finder, sentence, context);
    return words && isWithin(words, finder) ? [words] : [];
  });
}

/** Whether the words stand as near to each other as a finder asks. */
export function isWithin({ start, end }: Words, { within = Infinity }: PhraseFinder): boolean {
  return end - start <= within;
}

/** Sets of phrases of which each must be found in the sentence; the first one is looked for first. */
export function setsOf(finder: PhraseFinder): readonly Phrases[] {
  return [...(finder.phrases ? [finder.phrases] : []), ...(finder.all ?? [])];
}

/** The words of a hit of a finder's first set and of the nearest hit of each other set, or null when one is missing. */
export function joined(hit: Hit, finder: PhraseFinder, sentence: number, { hits }: MatchContext): Words | null {
  const [anchor = {}, ...rest] = setsOf(finder);
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
  const fate = fateOf(rule, finder, sentence, words, context);
  if (fate.type !== 'found') return null;
  const place = placeOf(context.text, sentence, words.start, words.end);
  return { rule, finder, place, quantities: words.quantities, severity: fate.severity, count: 1, related: [] };
}

/** What becomes of words that the phrases of a finder match. */
export type Fate =
  | { readonly type: 'found'; readonly severity: Severity }
  | { readonly type: 'refused'; readonly by: Condition }
  | { readonly type: 'spared'; readonly by: Sparing }
  | { readonly type: 'dropped' };

/** Conditions, guards and steps, in this order: the first that speaks against the words decides. */
export function fateOf(rule: RuleSource, finder: PhraseFinder, sentence: number, words: Words, context: MatchContext): Fate {
  const condition = refusing(finder, sentence, context);
  if (condition) return { type: 'refused', by: condition };
  const { add, drop } = guardsOf(rule, finder);
  const sparing = context.guards.sparing({ sentence, ...words }, add, drop);
  if (sparing) return { type: 'spared', by: sparing };
  const severity = severityOf(rule, finder, foundIn(sentence, words), context);
  return severity ? { type: 'found', severity } : { type: 'dropped' };
}

/** What steps of severity may ask about words. */
export function foundIn(sentence: number, { quantities }: Words): Found {
  return { sentence, quantities, count: 1, share: 0 };
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
  found: Found,
  context: MatchContext,
): Severity | null {
  const own = stepped(finder.severity ?? rule.severity, finder.steps, found, context);
  return own === null || finder.steps ? own : stepped(own, rule.steps, found, context);
}
