import type { CompiledLanguage } from '../rules/compile.js';
import type { Finder, RuleBook, RuleSource } from '../rules/book.js';
import type { DocumentKind, Language, TextDocument } from '../types.js';
import { findClaim } from './claim.js';
import { findEvidence } from './evidence.js';
import { GuardSet } from './guards.js';
import { DocumentHits } from './hits.js';
import { identify, MAIN_PIECE_WORDS } from './kind.js';
import type { Dossier, Match, MatchContext } from './match.js';
import { findPhrases } from './phrase.js';
import { Surroundings } from './scope.js';
import { findSchedules } from './schedule.js';
import { findLists, findSequences, findTables } from './structure.js';
import { findAbsences, findContradictions, findMetrics } from './whole.js';

export interface MatchOptions {
  readonly book: RuleBook;
  readonly compiled: (language: Language) => CompiledLanguage;
  readonly kind: DocumentKind | null;
  /** Ids of the rules to run; all of the book when null. */
  readonly rules: ReadonlySet<string> | null;
  /** Told when a rule begins to look at a document. */
  readonly onRule?: (id: string) => void;
}

/** What the rules find in one document, and what the document is. */
export interface Matched {
  readonly context: MatchContext;
  readonly matches: readonly Match[];
}

/**
 * Finds what the rules find in documents judged together: the pieces of a dossier, or one document alone.
 * The phrases of all rules are found in one pass over the words of each; absences and contradictions look at all pieces.
 */
export function matchDossier(texts: readonly TextDocument[], options: MatchOptions): readonly Matched[] {
  const pieces = contextsOf(texts, options);
  const dossier: Dossier = { pieces, bearer: bearerOf(pieces) };
  const single = pieces.map((context) =>
    rulesOn(options, context).flatMap((rule) => {
      options.onRule?.(rule.id);
      return rule.find.flatMap((finder) => [...findMatches(rule, finder, context, dossier)]);
    }),
  );
  const all = single.flat();
  const asked = (match: Match): boolean => options.rules === null || options.rules.has(match.rule.id);
  return pieces.map((context, i) => {
    const contradictions = rulesOn(options, context).flatMap((rule) =>
      rule.find.flatMap((finder) => ('contradiction' in finder ? [...findContradictions(rule, finder, all, context, dossier)] : [])),
    );
    return { context, matches: [...contradictions, ...(single[i] ?? [])].filter(asked) };
  });
}

function rulesOn({ book }: MatchOptions, context: MatchContext): readonly RuleSource[] {
  return book.rules.filter((rule) => runsOn(rule, context));
}

/** Contexts of all pieces; a piece that does not say what is bought takes it from the main ones, a claim of one is a claim of all. */
function contextsOf(texts: readonly TextDocument[], options: MatchOptions): readonly MatchContext[] {
  const alone = texts.map((text) => contextOf(text, options));
  if (alone.length < 2) return alone;
  const leading = [...alone].sort((a, b) => Number(b.mainPiece) - Number(a.mainPiece) || b.text.words - a.text.words);
  const kind = leading.find((c) => c.kind !== 'other')?.kind ?? 'other';
  const claim = (['strong', 'weak'] as const).find((c) => alone.some((a) => a.claim === c)) ?? 'none';
  return alone.map((context) => ({ ...context, claim, kind: context.kind === 'other' || !context.mainPiece ? kind : context.kind }));
}

/** Of a single document, itself when it is a main piece; of a dossier long enough, its longest main piece (decision 1). */
function bearerOf(pieces: readonly MatchContext[]): MatchContext | null {
  const longest = [...pieces].sort((a, b) => Number(b.mainPiece) - Number(a.mainPiece) || b.text.words - a.text.words)[0];
  if (!longest) return null;
  if (pieces.length === 1) return longest.mainPiece ? longest : null;
  return pieces.reduce((sum, piece) => sum + piece.text.words, 0) >= MAIN_PIECE_WORDS ? longest : null;
}

function contextOf(text: TextDocument, { book, compiled, kind }: MatchOptions): MatchContext {
  const hits = new DocumentHits(text, compiled);
  const around = new Surroundings(text);
  const guards = new GuardSet(book.guards, text, hits, around);
  const { claim, places } = findClaim(book.claims, text, hits, guards);
  return {
    text,
    hits,
    around,
    guards,
    vocabulary: book.vocabulary,
    ...identify(book, text, hits, kind),
    claim,
    claimPlaces: places,
    evidence: findEvidence(book.evidence, text, hits, guards, around),
  };
}

/** Kinds of document a rule runs on when it does not say (catalogue §1.4, decisions 2 and 4). */
const SOFTWARE: readonly DocumentKind[] = ['software-build', 'software-evolution'];
const KINDS_OF_CATEGORY: Readonly<Record<string, readonly DocumentKind[]>> = {
  contract: [...SOFTWARE, 'off-the-shelf'],
  security: [...SOFTWARE, 'off-the-shelf', 'hosting-infrastructure'],
  infrastructure: [...SOFTWARE, 'hosting-infrastructure'],
  governance: [...SOFTWARE, 'advisory'],
};

function runsOn(rule: RuleSource, context: MatchContext): boolean {
  if (rule.notOn?.includes(context.piece)) return false;
  return kindsOf(rule).includes(context.kind);
}

/** Kinds of document that a rule runs on. */
export function kindsOf(rule: RuleSource): readonly DocumentKind[] {
  return rule.kinds ?? KINDS_OF_CATEGORY[rule.category] ?? SOFTWARE;
}

function findMatches(rule: RuleSource, finder: Finder, context: MatchContext, dossier: Dossier): Iterable<Match> {
  if (finder.kinds && !finder.kinds.includes(context.kind)) return [];
  // A document about something else is not read clause by clause: only what it is as a whole may be said of it.
  if (context.kind === 'other' && !('metric' in finder)) return [];
  if ('sequence' in finder) return findSequences(rule, finder, context);
  if ('list' in finder) return findLists(rule, finder, context);
  if ('table' in finder) return findTables(rule, finder, context);
  if ('schedule' in finder) return findSchedules(rule, finder, context);
  if ('metric' in finder) return findMetrics(rule, finder, context);
  if ('absence' in finder) return findAbsences(rule, finder, context, dossier);
  if ('contradiction' in finder) return [];
  return findPhrases(rule, finder, context);
}
