import type { Match } from '../match/match.js';
import type { Severity } from '../types.js';

/** A match that stands, with the rules that say the same of the same passage. */
export interface Standing {
  readonly match: Match;
  readonly also: readonly string[];
  /** What else its rule found that is told with it: in the document for a rule that speaks once, in rows that say the same. */
  readonly others: readonly Match[];
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** One passage, one finding: the rule that names another in `over` takes it in; one rule speaks once of a sentence, and of rows that say the same. */
export function resolveOverlaps(matches: readonly Match[]): readonly Standing[] {
  const groups = grouped([...grouped(matches, sentenceOf).values()].map(gravest), toldAs);
  const single = [...groups.values()].map(gravest);
  const inSentence = bySentence(single);
  return single.flatMap((match) => {
    const beside = inSentence.get(match.place?.sentence ?? null) ?? [];
    if (beside.some((other) => takesIn(other, match))) return [];
    const also = beside.filter((other) => takesIn(match, other)).map((other) => other.rule.id);
    const others = (groups.get(toldAs(match)) ?? []).filter((other) => other.place?.sentence !== match.place?.sentence);
    return [{ match, also: [...new Set(also)].sort(), others }];
  });
}

/** Matches by their sentence: only those of one sentence take each other in. */
function bySentence(matches: readonly Match[]): ReadonlyMap<number | null, readonly Match[]> {
  const groups = new Map<number | null, Match[]>();
  for (const match of matches) {
    const sentence = match.place?.sentence ?? null;
    const group = groups.get(sentence);
    if (group) group.push(match);
    else groups.set(sentence, [match]);
  }
  return groups;
}

function takesIn(winner: Match, other: Match): boolean {
  if (winner === other || !winner.rule.over?.includes(other.rule.id)) return false;
  return winner.place !== null && winner.place.sentence === other.place?.sentence;
}

function grouped(matches: readonly Match[], keyOf: (match: Match) => string): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = keyOf(match);
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  return groups;
}

function sentenceOf({ rule, place }: Match): string {
  return `${rule.id} ${place?.sentence ?? 'document'}`;
}

/** What a rule speaks of once: a document, the rows of a table that say the same (« 0,5 % par jour de retard » beside each deliverable), or a sentence. */
function toldAs(match: Match): string {
  const { rule, place } = match;
  if (rule.once) return rule.id;
  const sentence = place?.text.sentences[place.sentence];
  const block = sentence && place?.text.blocks[sentence.block];
  if (!place || !block?.table) return sentenceOf(match);
  const cell = block.table.cells.find(({ end }) => end >= place.end);
  return `${rule.id} table ${block.table.table} ${block.text.slice(Math.max(place.start, cell?.start ?? 0), place.end)}`;
}

/** The gravest of some matches; of two as grave, the one that counts more; the first of equal ones. */
function gravest(matches: readonly Match[]): Match {
  return matches.reduce((best, match) => (weight(match) > weight(best) ? match : best));
}

/** Items counted weigh less than any step of severity. */
const MOST_COUNTED = 1000;

function weight({ severity, count }: Match): number {
  return RANK[severity] + Math.min(count, MOST_COUNTED - 1) / MOST_COUNTED;
}
