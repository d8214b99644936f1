import type { ClaimSource, Phrases } from '../rules/book.js';
import type { AgileClaim, TextDocument } from '../types.js';
import type { GuardSet } from './guards.js';
import type { DocumentHits } from './hits.js';
import { placeOf, type Place } from './match.js';

export interface Claim {
  readonly claim: AgileClaim;
  /** Where the text claims it, the strong assertions first. */
  readonly places: readonly Place[];
}

/** Distinct weak mentions that together are a way of working, not a word in passing (decision 26). */
const MANY_MENTIONS = 6;

/** Whether a document claims to work in an agile way; CVs, glossaries, history and award criteria claim nothing. */
export function findClaim(source: ClaimSource, text: TextDocument, hits: DocumentHits, guards: GuardSet): Claim {
  const strong = placesOf(source.strong, source.not, text, hits, guards);
  const weak = placesOf(source.weak, source.not, text, hits, guards);
  const places = [...strong, ...weak];
  if (strong.length > 1 || (strong.length > 0 && weak.length >= MANY_MENTIONS)) return { claim: 'strong', places };
  return { claim: places.length > 0 ? 'weak' : 'none', places };
}

function placesOf(phrases: Phrases, not: Phrases | undefined, text: TextDocument, hits: DocumentHits, guards: GuardSet): Place[] {
  const places: Place[] = [];
  for (const sentence of hits.sentencesWith(phrases)) {
    const spared = not ? hits.in(sentence, not) : [];
    const hit = hits.in(sentence, phrases).find((h) => !spared.some((n) => n.start < h.end && h.start < n.end));
    if (!hit) continue;
    if (guards.sparing({ sentence, start: hit.start, end: hit.end, negative: false }, ['award-criteria'])) continue;
    places.push(placeOf(text, sentence, hit.start, hit.end));
  }
  return places;
}
