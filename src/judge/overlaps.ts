import type { Match } from '../match/match.js';
import type { Severity } from '../types.js';

/** A match that stands, with the rules that say the same of the same passage. */
export interface Standing {
  readonly match: Match;
  readonly also: readonly string[];
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** One passage, one finding: the rule that names another in `over` takes it in; one rule speaks once of a sentence. */
export function resolveOverlaps(matches: readonly Match[]): readonly Standing[] {
  const single = oncePerSentence(matches);
  return single.flatMap((match) => {
    if (single.some((other) => takesIn(other, match))) return [];
    const also = single.filter((other) => takesIn(match, other)).map((other) => other.rule.id);
    return [{ match, also: [...new Set(also)].sort() }];
  });
}

function takesIn(winner: Match, other: Match): boolean {
  if (winner === other || !winner.rule.over?.includes(other.rule.id)) return false;
  return winner.place !== null && winner.place.sentence === other.place?.sentence;
}

/** The gravest match of a rule in a sentence, and in the document for a rule that speaks once. */
function oncePerSentence(matches: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.rule.id} ${match.rule.once ? '' : (match.place?.sentence ?? 'document')}`;
    const known = best.get(key);
    if (!known || RANK[match.severity] > RANK[known.severity]) best.set(key, match);
  }
  return [...best.values()];
}
