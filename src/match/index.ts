import type { CompiledLanguage } from '../rules/compile.js';
import type { Finder, RuleBook, RuleSource } from '../rules/book.js';
import type { DocumentKind, Language, TextDocument } from '../types.js';
import { findClaim } from './claim.js';
import { findEvidence } from './evidence.js';
import { GuardSet } from './guards.js';
import { DocumentHits } from './hits.js';
import { identify } from './kind.js';
import type { Match, MatchContext } from './match.js';
import { findPhrases } from './phrase.js';
import { Surroundings } from './scope.js';
import { findLists, findSchedules, findSequences, findTables } from './structure.js';
import { findAbsences, findContradictions, findMetrics } from './whole.js';

export interface MatchOptions {
  readonly book: RuleBook;
  readonly compiled: (language: Language) => CompiledLanguage;
  readonly kind: DocumentKind | null;
  /** Ids of the rules to run; all of the book when null. */
  readonly rules: ReadonlySet<string> | null;
}

/** What the rules find in one document, and what the document is. */
export interface Matched {
  readonly context: MatchContext;
  readonly matches: readonly Match[];
}

/** Finds the phrases of all rules in one pass, then asks each rule what it makes of them; contradictions last. */
export function matchDocument(text: TextDocument, options: MatchOptions): Matched {
  const context = contextOf(text, options);
  const rules = options.book.rules.filter((rule) => runsOn(rule, context));
  const single = rules.flatMap((rule) => rule.find.flatMap((finder) => [...findMatches(rule, finder, context)]));
  const contradictions = rules.flatMap((rule) =>
    rule.find.flatMap((finder) => ('contradiction' in finder ? [...findContradictions(rule, finder, single, context)] : [])),
  );
  const asked = (match: Match): boolean => options.rules === null || options.rules.has(match.rule.id);
  return { context, matches: [...contradictions, ...single].filter(asked) };
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
  return (rule.kinds ?? KINDS_OF_CATEGORY[rule.category] ?? SOFTWARE).includes(context.kind);
}

function findMatches(rule: RuleSource, finder: Finder, context: MatchContext): Iterable<Match> {
  if (finder.kinds && !finder.kinds.includes(context.kind)) return [];
  if ('sequence' in finder) return findSequences(rule, finder, context);
  if ('list' in finder) return findLists(rule, finder, context);
  if ('table' in finder) return findTables(rule, finder, context);
  if ('schedule' in finder) return findSchedules(rule, finder, context);
  if ('metric' in finder) return findMetrics(rule, finder, context);
  if ('absence' in finder) return findAbsences(rule, finder, context);
  if ('contradiction' in finder) return [];
  return findPhrases(rule, finder, context);
}
