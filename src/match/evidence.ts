import type { EvidenceSource, Phrases } from '../rules/book.js';
import type { TextDocument } from '../types.js';
import type { GuardSet } from './guards.js';
import type { DocumentHits } from './hits.js';
import { placeOf, type Place } from './match.js';
import type { Surroundings } from './scope.js';

/** Where a document shows one positive marker (catalogue §4). */
export interface EvidenceFound {
  readonly source: EvidenceSource;
  readonly strong: readonly Place[];
  readonly weak: readonly Place[];
}

/** Finds the positive markers that are asserted about the wanted service: guards apply to them as to signals. */
export function findEvidence(
  sources: readonly EvidenceSource[],
  text: TextDocument,
  hits: DocumentHits,
  guards: GuardSet,
  around: Surroundings,
): ReadonlyMap<string, EvidenceFound> {
  const asserted = (source: EvidenceSource, phrases: Phrases | undefined): readonly Place[] =>
    phrases ? assertedPlaces(source, phrases, text, hits, guards, around) : [];
  return new Map(
    sources.map((source) => [source.id, { source, strong: asserted(source, source.strong), weak: asserted(source, source.weak) }]),
  );
}

function assertedPlaces(
  source: EvidenceSource,
  phrases: Phrases,
  text: TextDocument,
  hits: DocumentHits,
  guards: GuardSet,
  around: Surroundings,
): readonly Place[] {
  const places: Place[] = [];
  for (const sentence of hits.sentencesWith(phrases)) {
    if (around.blockOf(sentence).kind === 'heading') continue;
    const not = source.not ? hits.in(sentence, source.not) : [];
    for (const hit of hits.in(sentence, phrases)) {
      if (not.some((n) => n.start < hit.end && hit.start < n.end)) continue;
      const negative = hits.isNegative(sentence, phrases, hit);
      if (guards.sparing({ sentence, start: hit.start, end: hit.end, negative }, source.guards?.add, source.guards?.drop)) continue;
      places.push(placeOf(text, sentence, hit.start, hit.end));
    }
  }
  return places;
}
