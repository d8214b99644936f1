import type { Condition, Finder, PhraseFinder, Phrases, RuleSource } from '../rules/book.js';
import { parsePattern, type PatternNode, type QuantityTest } from '../rules/pattern.js';
import type { Quantity } from '../types.js';
import { holdingSteps } from './conditions.js';
import { kindsOf, type Matched } from './index.js';
import { placeOf, type MatchContext } from './match.js';
import { passes } from './passes.js';
import { fateOf, foundIn, isWithin, joined, looksAt, setsOf, type Fate, type Words } from './phrase.js';
import type { Hit } from './scan.js';
import { isRequired, type Attempt, type Need, type Outcome, type Spot, type Trial, type TriedFinder, type TriedPiece, type TriedRule, type TriedSentence, type TriedSet } from './trial.js';

/** Tells, of rules that were run on a text, which of their parts match which words and what became of them. */
export function trace(rules: readonly RuleSource[], { context, matches }: Matched): Omit<Trial, 'findings'> {
  const traced = rules.map((rule): TriedRule => {
    const kinds = kindsOf(rule);
    return {
      rule,
      runsOn: kinds.includes(context.kind) ? null : kinds,
      finders: rule.find.map((finder) => {
        const needs = needOf(finder);
        if (needs === null) return tracePhrases(rule, finder as PhraseFinder, context);
        const found = matches.filter((match) => match.finder === finder && match.place);
        return { finder, needs, sets: [], attempts: found.map((match) => wholeAttempt(match, context)) };
      }),
    };
  });
  return { kind: context.kind, sentences: context.text.sentences.map((s) => triedSentence(s.index, context)), rules: traced };
}

/** Whether some part of a rule matches some words. */
export function touches({ finders }: TriedRule): boolean {
  return finders.some(({ sets, attempts }) => attempts.length > 0 || sets.some((set) => isRequired(set) && set.spots.length > 0));
}

const NEEDS: readonly Need[] = ['sequence', 'list', 'table', 'schedule', 'metric', 'absence', 'contradiction'];

function needOf(finder: Finder): Need | null {
  return NEEDS.find((need) => need in finder) ?? null;
}

/** A structure found all the same, in a text of several lines. */
function wholeAttempt({ place, severity }: Matched['matches'][number], { text }: MatchContext): Attempt {
  const { sentence = 0, start = 0, end = 0 } = place ?? {};
  const from = text.sentences[sentence]?.start ?? 0;
  const words = blockText(sentence, text).slice(start, end);
  return { spot: { sentence, at: [start - from, end - from], words, phrase: '', quantities: [] }, outcome: { type: 'found', severity, steps: [] } };
}

function tracePhrases(rule: RuleSource, finder: PhraseFinder, context: MatchContext): TriedFinder {
  const { sentences } = context.text;
  const sets = setsOf(finder).map((phrases, i) => {
    const first = finder.phrases !== undefined && i === 0;
    const number = first || finder.phrases === undefined ? i + 1 : i;
    return triedSet(first ? 'phrases' : 'all', number, phrases, null, sentences.map((s) => s.index), context);
  });
  const attempts = sentences.flatMap(({ index }) => attemptsIn(rule, finder, index, context));
  return { finder, needs: null, sets: [...sets, ...conditionSets(finder, attempts, context)], attempts };
}

/** The conditions of a finder around the words that its first set matches. */
function conditionSets(finder: PhraseFinder, attempts: readonly Attempt[], context: MatchContext): readonly TriedSet[] {
  const sentences = [...new Set(attempts.map(({ spot }) => spot.sentence))];
  const traced = (as: 'with' | 'without') => (condition: Condition, i: number): TriedSet =>
    conditionSet(as, i + 1, condition, sentences.flatMap((s) => context.around.sentences(condition.in, s)), context);
  return [...(finder.with ?? []).map(traced('with')), ...(finder.without ?? []).map(traced('without'))];
}

function conditionSet(as: 'with' | 'without', number: number, condition: Condition, sentences: readonly number[], context: MatchContext): TriedSet {
  return triedSet(as, number, condition, condition.in, [...new Set(sentences)], context);
}

function triedSet(as: TriedSet['as'], number: number, phrases: Phrases, scope: TriedSet['in'], sentences: readonly number[], context: MatchContext): TriedSet {
  const spots = sentences.flatMap((sentence) => context.hits.in(sentence, phrases).map((hit) => spotOf(sentence, hit, phrases, context)));
  const wanted = as !== 'without' && spots.length === 0;
  return { as, number, in: scope, spots, pieces: wanted ? sentences.flatMap((sentence) => piecesIn(sentence, phrases, context)) : [] };
}

function attemptsIn(rule: RuleSource, finder: PhraseFinder, sentence: number, context: MatchContext): readonly Attempt[] {
  const anchor = setsOf(finder)[0] ?? {};
  return context.hits.in(sentence, anchor).map((hit) => {
    const words = joined(hit, finder, sentence, context);
    const spot = { ...spotOf(sentence, { ...hit, ...words }, anchor, context), phrase: phraseOf(sentence, hit, anchor, context) };
    return { spot, outcome: outcomeOf(rule, finder, sentence, words, context) };
  });
}

function outcomeOf(rule: RuleSource, finder: PhraseFinder, sentence: number, words: Words | null, context: MatchContext): Outcome {
  if (!looksAt(finder, sentence, context)) return { type: 'other-block', block: context.around.blockOf(sentence).kind };
  if (!words) return { type: 'incomplete' };
  if (!isWithin(words, finder)) return { type: 'apart', words: words.end - words.start, within: finder.within ?? Infinity };
  const fate = fateOf(rule, finder, sentence, words, context);
  // A finder with steps of its own leaves those of the rule out.
  const steps = holdingSteps(finder.steps ?? rule.steps, foundIn(sentence, words), context);
  return explained(fate, steps, finder, sentence, context);
}

function explained(fate: Fate, steps: ReturnType<typeof holdingSteps>, finder: PhraseFinder, sentence: number, context: MatchContext): Outcome {
  switch (fate.type) {
    case 'found':
      return { ...fate, steps };
    case 'dropped':
      return { type: 'dropped', steps };
    case 'spared': {
      const { guard, cue, hit, sentence: where } = fate.by;
      return { type: 'spared', guard, spot: spotOf(where, hit, cue, context) };
    }
    case 'refused': {
      const as = finder.with?.includes(fate.by) ? 'with' : 'without';
      const number = (finder[as] ?? []).indexOf(fate.by) + 1;
      return { type: 'refused', set: conditionSet(as, number, fate.by, context.around.sentences(fate.by.in, sentence), context) };
    }
  }
}

function spotOf(sentence: number, hit: Hit, phrases: Phrases, context: MatchContext): Spot {
  const { start, end } = placeOf(context.text, sentence, hit.start, hit.end);
  const from = context.text.sentences[sentence]?.start ?? 0;
  const words = blockText(sentence, context.text).slice(start, end);
  return { sentence, at: [start - from, end - from], words, phrase: phraseOf(sentence, hit, phrases, context), quantities: hit.quantities };
}

function phraseOf(sentence: number, hit: Hit, phrases: Phrases, { around }: MatchContext): string {
  return phrases[around.blockOf(sentence).language]?.[hit.phrase] ?? '';
}

function blockText(sentence: number, { sentences, blocks }: MatchContext['text']): string {
  return blocks[sentences[sentence]?.block ?? 0]?.text ?? '';
}

function triedSentence(index: number, { text, around }: MatchContext): TriedSentence {
  const { start = 0, end = 0, quantities = [] } = text.sentences[index] ?? {};
  const { kind, language } = around.blockOf(index);
  return { text: blockText(index, text).slice(start, end), language, block: kind, quantities };
}

/** The word lists and quantity tests of some phrases that find something in a sentence by themselves. */
function piecesIn(sentence: number, phrases: Phrases, context: MatchContext): readonly TriedPiece[] {
  const sources = phrases[context.around.blockOf(sentence).language] ?? [];
  const signs = new Map(sources.flatMap((source) => signsOf(parsePattern(source))));
  const pieces = [...signs].flatMap(([sign, said]) => (typeof said === 'string' ? listPieces(sign, said, sentence, context) : testPieces(sign, said, sentence, context)));
  return [...new Map(pieces.map((piece) => [piece.sign, piece])).values()];
}

/** Word lists by name and quantity tests of a phrase, under the sign that says them. */
function signsOf(node: PatternNode): readonly (readonly [string, string | QuantityTest])[] {
  if (node.type === 'list') return [[`<${node.name}>`, node.name]];
  if (node.type === 'quantity') return [[signOfTest(node.test), node.test]];
  if (node.type === 'optional') return signsOf(node.node);
  return 'nodes' in node ? node.nodes.flatMap(signsOf) : [];
}

function signOfTest({ kinds, operator, threshold, roles, units }: QuantityTest): string {
  const size = operator === null ? [] : [operator, String(threshold)];
  const role = roles === null ? ['role=any'] : roles.includes('free') && roles.length === 1 ? [] : [`role=${roles.join('|')}`];
  return `{${[kinds.join('|'), ...size, ...role, ...(units ? [`unit=${units.join('|')}`] : [])].join(' ')}}`;
}

/** A word list that is found, else what is found of the lists and tests in it. */
function listPieces(sign: string, name: string, sentence: number, context: MatchContext): readonly TriedPiece[] {
  const phrases = context.vocabulary[name] ?? {};
  const hits = context.hits.in(sentence, phrases);
  if (hits.length === 0) return piecesIn(sentence, phrases, context);
  return [{ sign, found: hits.map((hit) => spotOf(sentence, hit, phrases, context).words), refused: [] }];
}

function testPieces(sign: string, test: QuantityTest, sentence: number, { text }: MatchContext): readonly TriedPiece[] {
  const ofKind: readonly Quantity[] = (text.sentences[sentence]?.quantities ?? []).filter(({ kind }) => test.kinds.includes(kind));
  const found = ofKind.filter((quantity) => passes(quantity, test));
  return ofKind.length === 0 ? [] : [{ sign, found: found.map((q) => q.text), refused: ofKind.filter((q) => !found.includes(q)) }];
}
