import type { BaselineUse, DocumentResult, Finding, Language, LintResult, RelatedPlace, Strength, Unread } from '../types.js';
import { countBySeverity, type ReportOptions } from './report.js';

/** The JSON report: a contract that other tools read, so its keys are all written here. */
export function jsonReport(result: LintResult, options: ReportOptions): string {
  const report = {
    version: result.version,
    documents: result.documents.map((document) => documentJson(document, options.language ?? document.language)),
    summary: countBySeverity(result.documents),
    ...(result.baselines && { baselines: result.baselines.map(baselineJson) }),
    problems: result.problems.map(({ code, path, message, hint, limit }) => ({ code, path, message, hint, ...(limit && { limit }) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function documentJson(document: DocumentResult, language: Language): object {
  return {
    path: document.path,
    format: document.format,
    language: document.language,
    kind: document.kind,
    piece: document.piece,
    agileClaim: document.agileClaim,
    label: document.label,
    grade: document.grade,
    pressure: document.pressure,
    pillars: document.pillars,
    exceptions: document.exceptions,
    strengths: document.strengths.map((strength) => strengthJson(strength, language)),
    unread: document.unread.map(unreadJson),
    pages: document.pages,
    words: document.words,
    findings: document.findings.map((finding) => findingJson(finding, language)),
  };
}

function findingJson(finding: Finding, language: Language): object {
  const { line, column, endLine, endColumn } = finding.region;
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    category: finding.category,
    pillar: finding.pillar,
    message: finding.message[language],
    instead: finding.instead[language],
    excerpt: finding.excerpt,
    match: finding.match,
    evidence: finding.evidence.map(({ words, role, value }) => ({ words, role, value })),
    line,
    column,
    endLine,
    endColumn,
    page: finding.page,
    section: finding.section,
    origin: finding.origin,
    related: finding.related.map(relatedJson),
    also: finding.also,
    exception: finding.exception?.[language] ?? null,
    suppressed: finding.suppressed === null ? null : { reason: finding.suppressed.reason, from: finding.suppressed.from ?? null },
    fingerprint: finding.fingerprint,
  };
}

function baselineJson({ file, known, unused }: BaselineUse): object {
  return { file, known, unused: unused.map(({ path, rule, section, passage, count }) => ({ path, rule, section, passage, count })) };
}

function relatedJson({ path, excerpt, region, page }: RelatedPlace): object {
  return { path, excerpt, line: region.line, page };
}

function strengthJson({ id, title, excerpt, region, page }: Strength, language: Language): object {
  return { id, title: title[language], excerpt, line: region.line, page };
}

function unreadJson({ what, reason, page, lost }: Unread): object {
  return { what, reason, page: page ?? null, ...(lost === true && { lost }) };
}
