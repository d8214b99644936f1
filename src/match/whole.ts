import type { AbsenceFinder, ContradictionFinder, MetricFinder, Phrases, RuleSource } from '../rules/book.js';
import type { Severity } from '../types.js';
import { allows, lower } from './conditions.js';
import { placeOf, wholeSentence, type Dossier, type Match, type MatchContext, type Place } from './match.js';
import { guardsOf, severityOf } from './phrase.js';

/** Measures of the whole document: pages, words, counts and densities of phrases. */
export function* findMetrics(rule: RuleSource, finder: MetricFinder, context: MatchContext): Generator<Match> {
  const { metric } = finder;
  if (metric.title && !titleSays(metric.title, context)) return;
  const { value, first } = measure(rule, finder, context);
  if (value < metric.least) return;
  const severity = severityOf(rule, finder, { sentence: first?.sentence ?? null, quantities: [], count: value, share: 0 }, context);
  if (severity) yield { rule, finder, place: first, quantities: [], severity, count: value, related: [] };
}

/** Words in which a density is counted. */
const DENSITY_WORDS = 1000;

/** Sentences at the top of a document that hold its title. */
const TITLE_SENTENCES = 10;

function titleSays(phrases: Phrases, { hits }: MatchContext): boolean {
  return (hits.sentencesWith(phrases)[0] ?? Infinity) < TITLE_SENTENCES;
}

function measure(rule: RuleSource, finder: MetricFinder, context: MatchContext): { value: number; first: Place | null } {
  const { of, phrases } = finder.metric;
  if (of === 'pages') return { value: context.text.pages, first: null };
  if (of === 'words') return { value: context.text.words, first: null };
  const places = phrases ? unguarded(rule, finder, phrases, context) : [];
  const first = places[0] ? wholeSentence(context.text, places[0].sentence) : null;
  if (of === 'distinct') return { value: new Set(places.map((p) => p.phrase)).size, first };
  const count = places.length < (finder.metric.occurrences ?? 0) ? 0 : places.length;
  return { value: of === 'count' ? count : (count * DENSITY_WORDS) / Math.max(DENSITY_WORDS, context.text.words), first };
}

function unguarded(rule: RuleSource, finder: MetricFinder, phrases: Phrases, context: MatchContext): readonly { sentence: number; phrase: number }[] {
  const { add, drop } = guardsOf(rule, finder);
  return context.hits.sentencesWith(phrases).flatMap((sentence) =>
    context.hits
      .in(sentence, phrases)
      .filter((hit) => !context.guards.sparing({ sentence, start: hit.start, end: hit.end, negative: true }, add, drop))
      .map((hit) => ({ sentence, phrase: hit.phrase })),
  );
}

/** What a good document of this kind would hold and no piece does. Reported once, on the piece that bears absences. */
export function* findAbsences(rule: RuleSource, finder: AbsenceFinder, context: MatchContext, { pieces, bearer }: Dossier): Generator<Match> {
  if (context !== bearer) return;
  const found = finder.absence.of.flatMap((id) => pieces.flatMap((piece) => piece.evidence.get(id) ?? []));
  if (found.some((f) => f.strong.length > 0) || !allows(finder, null, context)) return;
  const stepped = severityOf(rule, finder, { sentence: null, quantities: [], count: 0, share: 0 }, context);
  if (!stepped) return;
  const weak = found.flatMap((f) => f.weak);
  const severity: Severity = weak.length > 0 ? lower(stepped) : stepped;
  yield { rule, finder, place: null, quantities: [], severity, count: 0, related: weak.slice(0, 1) };
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Two places that cannot both be meant; `matches` are those of all other rules in all pieces. */
export function* findContradictions(
  rule: RuleSource,
  finder: ContradictionFinder,
  matches: readonly Match[],
  context: MatchContext,
  { pieces }: Dossier,
): Generator<Match> {
  const bearing = pieces.find((piece) => firstPlaces(finder, piece).length > 0);
  const first = bearing === context ? firstPlaces(finder, context)[0] : undefined;
  if (!first || !allows(finder, first.sentence, context)) return;
  const against = opposing(finder, matches, pieces);
  const distinct = new Set(against.map((a) => a.rule));
  if (distinct.size < (finder.contradiction.least ?? 1)) return;
  const second = against.find((a) => a.place)?.place;
  const severity = severityOf(rule, finder, { sentence: first.sentence, quantities: [], count: distinct.size, share: 0 }, context);
  if (!severity) return;
  yield { rule, finder, place: wholeSentence(context.text, first.sentence), quantities: [], severity, count: distinct.size, related: second ? [second] : [] };
}

function firstPlaces({ contradiction }: ContradictionFinder, context: MatchContext): readonly Place[] {
  const places: Place[] = [];
  if (contradiction.claim && contradiction.claim !== 'none') {
    if (context.claim === 'none' || (contradiction.claim === 'strong' && context.claim !== 'strong')) return [];
    places.push(...context.claimPlaces);
  }
  for (const id of contradiction.evidence ?? []) places.push(...(context.evidence.get(id)?.strong ?? []));
  if (contradiction.first) places.push(...phrasePlaces(contradiction.first, context));
  return places;
}

function opposing(
  { contradiction }: ContradictionFinder,
  matches: readonly Match[],
  pieces: readonly MatchContext[],
): readonly { rule: string; place: Place | null }[] {
  const found = contradiction.against.flatMap(({ rule, severity = 'info' }) =>
    matches.filter((m) => m.rule.id === rule && RANK[m.severity] >= RANK[severity]).map((m) => ({ rule, place: m.place })),
  );
  const { second } = contradiction;
  const worded = second ? pieces.flatMap((piece) => phrasePlaces(second, piece)).map((place) => ({ rule: 'words', place })) : [];
  return [...found, ...worded];
}

function phrasePlaces(phrases: Phrases, context: MatchContext): readonly Place[] {
  return context.hits.sentencesWith(phrases).flatMap((sentence) =>
    context.hits
      .in(sentence, phrases)
      .filter((hit) => !context.guards.sparing({ sentence, start: hit.start, end: hit.end, negative: context.hits.isNegative(sentence, phrases, hit) }))
      .map((hit) => placeOf(context.text, sentence, hit.start, hit.end)),
  );
}
