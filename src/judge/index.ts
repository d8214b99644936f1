import type { Matched } from '../match/index.js';
import type { Match, MatchContext, Place } from '../match/match.js';
import type { RuleBook } from '../rules/book.js';
import { countsInGrade } from '../rules/packs.js';
import type { DocumentResult, Evidence, Finding, Region, RelatedPlace, Strength } from '../types.js';
import { showsProductMode } from './doubt.js';
import { excuse, type Excused } from './exceptions.js';
import type { ReportLevels, Suppression } from './excuses.js';
import { fingerprintOf, passageId, uniqueFingerprint } from './fingerprint.js';
import { resolveOverlaps, type Standing } from './overlaps.js';
import { Locator } from './places.js';
import { CONFIDENCE, score } from './score.js';
import { suppressionFindings } from './suppression-reports.js';
import { Suppressions } from './suppressions.js';

/** Strengths told per document: a reader should see what is good, not a list as long as the faults. */
const MOST_STRENGTHS = 8;

export interface Judging {
  /** Ids of the rules that run; all of the book when not given. */
  readonly active?: ReadonlySet<string>;
  /** Passages excused by a sidecar or the configuration. */
  readonly suppressions?: readonly Suppression[];
  /** ISO day of the run, for suppressions with a date; a day before all when not given. */
  readonly today?: string;
  /** How grave the reports on suppressions are. */
  readonly reports?: ReportLevels;
}

/** Something set aside, or standing when `suppressed` is null. */
interface Judged extends Standing {
  readonly suppressed: Finding['suppressed'];
}

/** Makes findings of what the rules found in one document: suppressions, exceptions, overlaps, places, strengths, verdict. */
export function judgeDocument({ context, matches }: Matched, book: RuleBook, judging: Judging = {}): DocumentResult {
  const { text } = context;
  const locator = Locator.of(text);
  const known = new Set(book.rules.map(({ id }) => id));
  const suppressions = new Suppressions(text, locator, { outside: judging.suppressions ?? [], today: judging.today ?? '', known, active: judging.active ?? known });
  const used = new Map<string, number>();
  const exceptions = new Set<string>();
  const inProductMode = showsProductMode(context, matches);
  const scored = inOrder(withSuppressed(matches, suppressions)).map((s) => {
    const finding = toFinding(s, excuse(s.match, book.exceptions, context, inProductMode), context, locator, used, exceptions);
    return { finding, confidence: CONFIDENCE[s.match.rule.precision], counts: s.suppressed === null && countsInGrade(s.match.rule) };
  });
  // Nothing is found in a document about something else, so that nothing can be said to be needless there.
  const faults = [...suppressions.faults, ...(context.kind === 'other' ? [] : suppressions.needless())];
  const reports = suppressionFindings(faults, judging.reports ?? {}, text, locator.title());
  const strengths = context.kind === 'other' ? [] : strengthsOf(context, locator);
  return {
    path: text.path,
    format: text.format,
    language: text.language,
    kind: context.kind,
    piece: context.piece,
    agileClaim: context.claim,
    ...score(scored.filter(({ counts }) => counts), strengths, context.kind, context.claim, [...exceptions]),
    exceptions: [...exceptions].sort(),
    strengths: strengths.slice(0, MOST_STRENGTHS),
    unread: text.unread,
    pages: text.pages,
    words: text.words,
    findings: [...scored.map(({ finding }) => finding), ...reports],
    projection: text.projection,
  };
}

/**
 * Overlaps are resolved apart: a match that is excused takes in no other of its sentence, which would then be excused
 * without anybody saying so.
 */
function withSuppressed(matches: readonly Match[], suppressions: Suppressions): readonly Judged[] {
  const excuses = new Map(matches.map((match) => [match, suppressions.excusing(match, passageOf(match.place).excerpt)] as const));
  const standing = resolveOverlaps(matches.filter((match) => !excuses.get(match)));
  const excused = resolveOverlaps(matches.filter((match) => excuses.get(match)));
  return [...standing, ...excused].map((one) => ({ ...one, suppressed: excuses.get(one.match) ?? null }));
}

/** By place in the document; findings on the whole document first. */
function inOrder(judged: readonly Judged[]): readonly Judged[] {
  const at = ({ match }: Standing): number => match.place?.sentence ?? -1;
  return [...judged].sort((a, b) => at(a) - at(b) || (a.match.place?.start ?? 0) - (b.match.place?.start ?? 0) || (a.match.rule.id < b.match.rule.id ? -1 : 1));
}

function toFinding(
  { match, also, others, suppressed }: Judged,
  { severity, because, ids }: Excused,
  context: MatchContext,
  locator: Locator,
  used: Map<string, number>,
  exceptions: Set<string>,
): Finding {
  const { rule, place } = match;
  for (const id of ids) exceptions.add(id);
  const passage = passageOf(place);
  const block = place ? locator.blockOf(place) : context.text.blocks[0];
  const section = place ? (context.text.sections[block?.section ?? 0]?.path ?? []) : [];
  return {
    ruleId: rule.id,
    severity,
    category: rule.category,
    pillar: rule.pillar,
    message: rule.message,
    why: rule.why,
    instead: rule.instead,
    ...passage,
    evidence: match.quantities.map((q): Evidence => ({ words: q.text, role: q.kind, value: q.value })),
    region: place ? locator.region(place) : locator.title(),
    ...(place && { passage: passageRegion(place, locator) }),
    page: block?.origin.page ?? null,
    section,
    origin: block?.origin ?? {},
    related: relatedOf(match, others).map(relatedPlace),
    also,
    exception: because,
    suppressed,
    ...knownBy(match, others),
    fingerprint: uniqueFingerprint(fingerprintOf(rule.id, passage.excerpt, section), used),
  };
}

/**
 * What a baseline knows a finding by besides its passage. One that counts over the document, or sets two places against each
 * other, is about the whole of it: the first of its places only bears it, and is another when a section moves.
 */
function knownBy({ rule, finder, place }: Match, others: readonly Match[]): Pick<Finding, 'alike'> {
  const whole = place !== null && ('metric' in finder || 'contradiction' in finder) ? [passageId(rule.id, '')] : [];
  return others.length + whole.length === 0 ? {} : { alike: [...alikeIds(others), ...whole] };
}

/** Passages of a rule that speaks once, for the baseline: which of them is told depends on their order. */
function alikeIds(others: readonly Match[]): readonly string[] {
  return [...new Set(others.map(({ rule, place }) => passageId(rule.id, passageOf(place).excerpt)))].sort();
}

function passageOf(place: Place | null): Pick<Finding, 'excerpt' | 'match' | 'matchAt'> {
  if (!place) return { excerpt: '', match: '', matchAt: [0, 0] };
  const { text } = place;
  const sentence = text.sentences[place.sentence];
  const block = text.blocks[sentence?.block ?? 0];
  if (!sentence || !block) return { excerpt: '', match: '', matchAt: [0, 0] };
  return {
    excerpt: block.text.slice(sentence.start, sentence.end),
    match: block.text.slice(place.start, place.end),
    matchAt: [place.start - sentence.start, place.end - sentence.start],
  };
}

function passageRegion(place: Place, locator: Locator): Region {
  const { start = place.start, end = place.end } = place.text.sentences[place.sentence] ?? {};
  return locator.region({ ...place, start, end });
}

/** Other places told with a finding: enough to go and look, not a second report. */
const MOST_RELATED = 8;

/** The parts of what was found, then the other passages of a rule that speaks once; each sentence once. */
function relatedOf({ place, related }: Match, others: readonly Match[]): readonly Place[] {
  const places = [...related, ...others.flatMap((other) => other.place ?? [])];
  const seen = new Set([place && `${place.text.path} ${place.sentence}`]);
  const fresh = places.filter(({ text, sentence }) => {
    const key = `${text.path} ${sentence}`;
    return !seen.has(key) && seen.add(key);
  });
  return fresh.slice(0, MOST_RELATED);
}

/** The other place of a contradiction, which may stand in another piece. */
function relatedPlace(place: Place): RelatedPlace {
  const { excerpt } = passageOf(place);
  const locator = Locator.of(place.text);
  return { path: place.text.path, excerpt, region: locator.region(place), page: locator.blockOf(place).origin.page ?? null };
}

function strengthsOf(context: MatchContext, locator: Locator): readonly Strength[] {
  return [...context.evidence.values()].flatMap(({ source, strong }) => {
    const place = strong[0];
    if (!place) return [];
    const { excerpt } = passageOf(place);
    return [{ id: source.id, pillar: source.pillar, title: source.title, excerpt, region: locator.region(place), page: locator.blockOf(place).origin.page ?? null }];
  });
}
