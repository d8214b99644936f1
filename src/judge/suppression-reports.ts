import type { Bilingual, Finding, Region, Severity, TextDocument } from '../types.js';
import type { ReportLevels } from './excuses.js';
import { fingerprintOf } from './fingerprint.js';
import { reservedRule } from './reserved.js';
import type { SuppressionFault } from './suppressions.js';

/** What is said of the suppressions of a document, as findings, in the order of the document. */
export function suppressionFindings(faults: readonly SuppressionFault[], levels: ReportLevels, text: TextDocument, title: Region): readonly Finding[] {
  const wanted = faults.filter(({ id }) => levels[id] !== 'off');
  const findings = wanted.map((fault) => findingOf(fault, levels[fault.id] as Severity | undefined, text, title));
  return [...findings].sort((a, b) => a.region.start - b.region.start);
}

function findingOf(fault: SuppressionFault, level: Severity | undefined, { sections, projection }: TextDocument, title: Region): Finding {
  const { id, names, region, block, text, from } = fault;
  const rule = reservedRule(id);
  const section = block ? (sections[block.section]?.path ?? []) : [];
  const at = region ?? title;
  // A comment of Markdown is shown as it stands in the file, one of Word by its words.
  const written = projection.slice(at.start, at.end);
  const excerpt = region === null ? '' : written.startsWith('<!--') ? written : text;
  return {
    ruleId: id,
    severity: level ?? rule.severity,
    category: rule.category,
    pillar: rule.pillar,
    message: withNames(rule.message, names, from),
    why: rule.why,
    instead: rule.instead,
    excerpt,
    match: excerpt,
    matchAt: [0, excerpt.length],
    evidence: names.map((words) => ({ words, role: 'suppression', value: words })),
    region: at,
    page: block?.origin.page ?? null,
    section,
    origin: block?.origin ?? {},
    related: [],
    also: [],
    exception: null,
    suppressed: null,
    fingerprint: fingerprintOf(id, `${excerpt} ${names.join(' ')}`, section),
  };
}

/** « Cette dispense n'excuse aucun constat : big-bang-rollout (cctp.pdf.agilefall.yaml:3). » */
function withNames(message: Bilingual, names: readonly string[], from: string | null): Bilingual {
  const place = from === null ? '' : ` (${from})`;
  const said = (sentence: string, colon: string): string => `${sentence.slice(0, -1)}${names.length > 0 ? colon + names.join(', ') : ''}${place}.`;
  return { fr: said(message.fr, ' : '), en: said(message.en, ': ') };
}
