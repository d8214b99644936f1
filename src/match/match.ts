import type { Finder, Phrases, RuleSource } from '../rules/book.js';
import type { AgileClaim, DocumentKind, Quantity, Severity, TextDocument } from '../types.js';
import type { EvidenceFound } from './evidence.js';
import type { GuardSet } from './guards.js';
import type { DocumentHits } from './hits.js';
import type { Surroundings } from './scope.js';

/** Characters `[start, end)` of one block of a document, within one sentence. */
export interface Place {
  readonly text: TextDocument;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** What one finder of a rule found, before exceptions, overlaps and suppressions. */
export interface Match {
  readonly rule: RuleSource;
  readonly finder: Finder;
  /** Null for a finding on the whole document. */
  readonly place: Place | null;
  readonly quantities: readonly Quantity[];
  readonly severity: Severity;
  /** Items, stages or occurrences counted by a structure or metric. */
  readonly count: number;
  readonly related: readonly Place[];
}

/** All that finders may ask about one document. */
export interface MatchContext {
  readonly text: TextDocument;
  readonly hits: DocumentHits;
  readonly around: Surroundings;
  readonly guards: GuardSet;
  readonly vocabulary: Readonly<Record<string, Phrases>>;
  readonly kind: DocumentKind;
  readonly piece: string;
  readonly mainPiece: boolean;
  readonly claim: AgileClaim;
  readonly claimPlaces: readonly Place[];
  readonly evidence: ReadonlyMap<string, EvidenceFound>;
}

/** Pieces judged together: a dossier, or one document alone. */
export interface Dossier {
  readonly pieces: readonly MatchContext[];
  /** The piece on which absences are reported; null when the pieces say too little to miss anything. */
  readonly bearer: MatchContext | null;
}

/** Words `[start, end)` of a sentence as characters of its block. */
export function placeOf(text: TextDocument, sentence: number, start: number, end: number): Place {
  const { tokens } = text.sentences[sentence] as TextDocument['sentences'][number];
  const first = tokens[start];
  const last = tokens[Math.max(start, end - 1)];
  return { text, sentence, start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/** A whole sentence as a place. */
export function wholeSentence(text: TextDocument, sentence: number): Place {
  const { tokens } = text.sentences[sentence] as TextDocument['sentences'][number];
  return placeOf(text, sentence, 0, tokens.length);
}
