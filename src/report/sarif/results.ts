import type { DocumentResult, Finding, Language, LintResult, RelatedPlace, RuleInfo } from '../../types.js';
import { findingMessage, sentence } from '../message.js';
import { relatedWords } from '../places.js';
import { GRAVITY, standingFindings, type ReportOptions } from '../report.js';
import { WORDS } from '../words.js';
import { locationHashes } from './fingerprints.js';
import { lineHashes } from './line-hash.js';
import { contextRegion, sarifRegion, splitLines, type Lines } from './regions.js';
import { level } from './rules.js';
import { relativeUri } from '../paths.js';

export const SOURCE_ROOT = '%SRCROOT%';

/**
 * Most results in one run: code scanning refuses a file with more, and shows the first 5,000 at most.
 * Source: GitHub, « SARIF results exceed one or more limits ».
 */
export const MOST_RESULTS = 25_000;

/** What the results of one run share. */
interface Run {
  readonly rules: ReadonlyMap<string, number>;
  readonly artifacts: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<string, Lines>;
  readonly options: ReportOptions;
}

/** A finding with what its document knows of it. */
interface Entry {
  readonly finding: Finding;
  readonly document: DocumentResult;
  readonly hash: string;
}

interface Results {
  readonly results: readonly object[];
  /** Findings beyond the limit, the least grave ones, that the run does not hold. */
  readonly left: number;
}

/**
 * The findings of all documents as SARIF results: the gravest first, as readers that cut a long list keep its beginning,
 * then in the order of the documents. Excused findings are left out, as code scanning would show them as open.
 */
export function sarifResults(result: LintResult, rules: readonly RuleInfo[], options: ReportOptions): Results {
  const run: Run = {
    rules: new Map(rules.map((rule, index) => [rule.id, index])),
    artifacts: new Map(result.documents.map((document, index) => [document.path, index])),
    lines: new Map(result.documents.map((document) => [document.path, splitLines(document.projection)])),
    options,
  };
  const entries = result.documents.flatMap((document) => documentEntries(document, options.excused === true));
  const sorted = entries.sort((a, b) => GRAVITY[b.finding.severity] - GRAVITY[a.finding.severity]);
  const kept = sorted.slice(0, MOST_RESULTS);
  return { results: kept.map((entry) => findingResult(entry, run)), left: sorted.length - kept.length };
}

function documentEntries(document: DocumentResult, excused: boolean): readonly Entry[] {
  const findings = excused ? document.findings : standingFindings(document);
  if (findings.length === 0) return [];
  const hashes = locationHashes(findings, lineHashes(document.projection));
  return findings.map((finding, index) => ({ finding, document, hash: hashes[index] ?? '' }));
}

function findingResult({ finding, document, hash }: Entry, run: Run): object {
  const language = run.options.language ?? document.language;
  const index = run.rules.get(finding.ruleId);
  const related = relatedLocations(finding, document, language, run);
  return {
    ruleId: finding.ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: level(finding.severity),
    message: { text: messageText(finding, document, language, run) },
    locations: [
      {
        physicalLocation: physicalLocation(document.path, finding.region, run),
        logicalLocations: logicalLocations(finding, document, language),
      },
    ],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { primaryLocationLineHash: hash, 'agilefall/v1': finding.fingerprint },
    ...(finding.suppressed === null ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: finding.suppressed.reason }] }),
    properties: { category: finding.category, pillar: finding.pillar, also: finding.also },
  };
}

/** The finding in words, and the line of its text where there is a file with it. */
function messageText(finding: Finding, document: DocumentResult, language: Language, run: Run): string {
  const message = findingMessage(finding, document, language);
  const text = run.options.texts?.get(document.path);
  return text === undefined ? message : `${message} ${sentence(WORDS[language].textLine(finding.region.line, link(text, TEXT_ID)))}`;
}

/** Id of the place in the text of the document among the related locations; the others count from 1. */
const TEXT_ID = 0;

/** A link of a SARIF message to a related location. */
function link(path: string, id: number): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `[${name.replace(/[[\]\\]/g, '\\$&')}](${id})`;
}

function physicalLocation(path: string, region: Finding['region'], run: Run): object {
  const lines = run.lines.get(path) ?? splitLines('');
  const context = contextRegion(region, lines);
  const index = run.artifacts.get(path);
  return {
    artifactLocation: {
      uri: relativeUri(path, run.options.root),
      uriBaseId: SOURCE_ROOT,
      ...(index === undefined ? {} : { index }),
    },
    region: sarifRegion(region, lines),
    ...(context === undefined ? {} : { contextRegion: context }),
  };
}

function logicalLocations(finding: Finding, document: DocumentResult, language: Language): readonly object[] {
  const heading = finding.section.at(-1);
  const section = heading === undefined ? [] : [{ name: heading, fullyQualifiedName: finding.section.join(' / '), kind: 'section' }];
  const page =
    finding.page === null || document.format === 'markdown'
      ? []
      : [{ name: WORDS[language].page(finding.page), fullyQualifiedName: `page/${finding.page}`, kind: 'page' }];
  const places = [...section, ...page];
  if (places.length > 0) return places;
  return [{ name: WORDS[language].wholeDocument, fullyQualifiedName: 'document', kind: 'document' }];
}

/** The same place in the text of the document, then the other places that the finding stands on. */
function relatedLocations(finding: Finding, document: DocumentResult, language: Language, run: Run): readonly object[] {
  const text = run.options.texts?.get(document.path);
  const others = finding.related.map((place, number) => relatedLocation(place, number + 1, relatedWords(place, language, document.path), run));
  return text === undefined ? others : [textLocation(text, finding, document.path, language, run), ...others];
}

function textLocation(text: string, { region }: Finding, path: string, language: Language, run: Run): object {
  const lines = run.lines.get(path) ?? splitLines('');
  return {
    id: TEXT_ID,
    message: { text: sentence(WORDS[language].textOf(path.slice(path.lastIndexOf('/') + 1))) },
    physicalLocation: { artifactLocation: { uri: relativeUri(text, run.options.root), uriBaseId: SOURCE_ROOT }, region: sarifRegion(region, lines) },
  };
}

function relatedLocation(place: RelatedPlace, id: number, words: string, run: Run): object {
  return { id, message: { text: sentence(words) }, physicalLocation: physicalLocation(place.path, place.region, run) };
}
