import type { Match } from '../match/match.js';
import type { Severity } from '../types.js';

/** A match that stands, with the rules that say the same of the same passage. */
export interface Standing {
  readonly match: Match;
  readonly also: readonly string[];
  /** Of a rule that speaks once of a document, what else it found there. */
  readonly others: readonly Match[];
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** One passage, one finding: the rule that names another in `over` takes it in; one rule speaks once of a sentence. */
export function resolveOverlaps(matches: readonly Match[]): readonly Standing[] {
  const single = oncePerSentence(matches);
  const inSentence = bySentence(single);
  return single.flatMap((match) => {
    const beside = inSentence.get(match.place?.sentence ?? null) ?? [];
    if (beside.some((other) => takesIn(other, match))) return [];
    const also = beside.filter((other) => takesIn(match, other)).map((other) => other.rule.id);
    const others = match.rule.once ? matches.filter((other) => other.rule === match.rule && other.place?.sentence !== match.place?.sentence) : [];
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

/** The gravest match of a rule in a sentence, and in the document for a rule that speaks once; of two as grave, the one that counts more. */
function oncePerSentence(matches: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.rule.id} ${match.rule.once ? '' : (match.place?.sentence ?? 'document')}`;
    const known = best.get(key);
    if (!known || weight(match) > weight(known)) best.set(key, match);
  }
  return [...best.values()];
}

/** Items counted weigh less than any step of severity. */
const MOST_COUNTED = 1000;

function weight({ severity, count }: Match): number {
  return RANK[severity] + Math.min(count, MOST_COUNTED - 1) / MOST_COUNTED;
}
