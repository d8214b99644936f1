import type { DocumentResult, Finding, Language, LintResult, RelatedPlace, RuleInfo } from '../../types.js';
import { shortened } from '../excerpt.js';
import { findingPlace, relatedWords } from '../places.js';
import { standingFindings, type ReportOptions } from '../report.js';
import { WORDS } from '../words.js';
import { lineHashes } from './line-hash.js';
import { contextRegion, sarifRegion, splitLines, type Lines } from './regions.js';
import { level, sentence } from './rules.js';
import { relativeUri } from './uri.js';

export const SOURCE_ROOT = '%SRCROOT%';

/** What the results of one run share. */
interface Run {
  readonly rules: ReadonlyMap<string, number>;
  readonly artifacts: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<string, Lines>;
  readonly options: ReportOptions;
}

/** The standing findings of all documents as SARIF results. */
export function sarifResults(result: LintResult, rules: readonly RuleInfo[], options: ReportOptions): readonly object[] {
  const run: Run = {
    rules: new Map(rules.map((rule, index) => [rule.id, index])),
    artifacts: new Map(result.documents.map((document, index) => [document.path, index])),
    lines: new Map(result.documents.map((document) => [document.path, splitLines(document.projection)])),
    options,
  };
  return result.documents.flatMap((document) => documentResults(document, run));
}

function documentResults(document: DocumentResult, run: Run): readonly object[] {
  const findings = standingFindings(document);
  if (findings.length === 0) return [];
  const hashes = distinctHashes(findings, lineHashes(document.projection));
  return findings.map((finding, index) => findingResult(finding, document, hashes[index] ?? '', run));
}

/**
 * Hash of the line of each finding. Code scanning takes two results with one hash for one,
 * so from the second finding of a line on, the number after the colon is the next one free.
 */
function distinctHashes(findings: readonly Finding[], hashes: readonly string[]): readonly string[] {
  const highest = new Map<string, number>();
  for (const hash of hashes) {
    const [hex = '', count] = hash.split(':');
    highest.set(hex, Number(count));
  }
  const used = new Set<string>();
  return findings.map((finding) => {
    const own = hashes[finding.region.line - 1] ?? '0:1';
    const [hex = ''] = own.split(':');
    const next = (highest.get(hex) ?? 0) + 1;
    const hash = used.has(own) ? `${hex}:${next}` : own;
    if (hash !== own) highest.set(hex, next);
    used.add(hash);
    return hash;
  });
}

function findingResult(finding: Finding, document: DocumentResult, hash: string, run: Run): object {
  const language = run.options.language ?? document.language;
  const index = run.rules.get(finding.ruleId);
  const related = finding.related.map((place, number) => relatedLocation(place, number + 1, language, run));
  return {
    ruleId: finding.ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: level(finding.severity),
    message: { text: messageText(finding, document, language) },
    locations: [
      {
        physicalLocation: physicalLocation(document.path, finding.region, run),
        logicalLocations: logicalLocations(finding, document, language),
      },
    ],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { primaryLocationLineHash: hash, 'agilefall/v1': finding.fingerprint },
    properties: { category: finding.category, pillar: finding.pillar, also: finding.also },
  };
}

/** The sentence of the rule first, then place and words: viewers show no preview of a DOCX or PDF. */
function messageText(finding: Finding, document: DocumentResult, language: Language): string {
  const { instead, colon, quote, lowered } = WORDS[language];
  const place = findingPlace(finding, document, language);
  const where = place.charAt(0).toUpperCase() + place.slice(1);
  const said = finding.excerpt === '' ? '' : `${colon}${quote(shortened(finding.excerpt, finding.matchAt).text)}`;
  const exception = finding.exception === null ? [] : [sentence(`${lowered}${colon}${finding.exception[language]}`)];
  return [
    sentence(finding.message[language]),
    sentence(where + said),
    ...exception,
    sentence(`${instead}${colon}${finding.instead[language]}`),
  ].join(' ');
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

function relatedLocation(place: RelatedPlace, id: number, language: Language, run: Run): object {
  const text = sentence(relatedWords(place, language));
  return { id, message: { text }, physicalLocation: physicalLocation(place.path, place.region, run) };
}
