import type { DocumentResult, Finding, Format, Language } from '../types.js';
import type { Gold, Label } from './eval-gold.js';
import { pairsOf, samePassage, type Pairs } from './eval-passages.js';

/** A document with its labels; `result` is null when it was not found or could not be read. */
export interface Judged {
  readonly gold: Gold;
  readonly result: DocumentResult | null;
  readonly findings: readonly JudgedFinding[];
  readonly labels: readonly JudgedLabel[];
}

/** Where a finding or label comes from. */
interface Source {
  readonly document: string;
  readonly language: Language | 'unknown';
  readonly format: Format | 'unread';
}

export interface JudgedFinding extends Source {
  readonly finding: Finding;
  /** Arguable counts neither for nor against. */
  readonly verdict: 'right' | 'wrong' | 'arguable';
  /** A passage flagged or arguable for some rule of the same category. */
  readonly near: boolean;
  /** Why the passage looks like a fault and is none, when its labels say so. */
  readonly trap: string | null;
}

/** A passage to flag, and whether it was. */
export interface JudgedLabel extends Source {
  readonly label: Label;
  readonly found: boolean;
  /** By any rule of the same category. */
  readonly foundLenient: boolean;
}

/** Which rules count, and the category of each. */
export interface Scope {
  readonly counts: (ruleId: string) => boolean;
  readonly categoryOf: (ruleId: string) => string | null;
}

interface Passage {
  readonly label: Label;
  readonly quotes: readonly Pairs[];
}

/**
 * Compares the findings on one document with its labels.
 * Strict: same rule on the same passage. Lenient: any rule of the same category on it.
 */
export function judgeAgainst(gold: Gold, result: DocumentResult | null, scope: Scope): Judged {
  const source = { document: gold.name, language: gold.language ?? result?.language ?? 'unknown', format: result?.format ?? 'unread' } as const;
  const passages = gold.labels
    .filter(({ id }) => scope.counts(id))
    .map((label): Passage => ({ label, quotes: [label.quote, label.quote2 ?? ''].filter((quote) => quote !== '').map(pairsOf) }));
  const found = new Set<Passage>();
  const foundLenient = new Set<Passage>();
  const findings = (result?.findings ?? [])
    .filter((finding) => !finding.suppressed && scope.counts(finding.ruleId))
    .map((finding) => ({ ...source, finding, ...judgeFinding(finding, passages, scope, found, foundLenient) }));
  const labels = passages
    .filter(({ label }) => label.label === 'flag')
    .map((passage) => ({ ...source, label: passage.label, found: found.has(passage), foundLenient: foundLenient.has(passage) }));
  return { gold, result, findings, labels };
}

function judgeFinding(finding: Finding, passages: readonly Passage[], scope: Scope, found: Set<Passage>, foundLenient: Set<Passage>): Pick<JudgedFinding, 'verdict' | 'near' | 'trap'> {
  const places = [finding.excerpt, ...finding.related.map(({ excerpt }) => excerpt)].map(pairsOf);
  const touched = passages.filter((passage) => touches(passage, places));
  const own = touched.filter(({ label }) => label.id === finding.ruleId);
  const right = own.filter(({ label }) => label.label === 'flag');
  for (const passage of right) {
    found.add(passage);
    foundLenient.add(passage);
  }
  if (right.length > 0) return { verdict: 'right', near: true, trap: null };
  if (own.some(({ label }) => label.label === 'arguable')) return { verdict: 'arguable', near: false, trap: null };
  // A label on the whole document is near to nothing but its own rule.
  const near = touched.filter(({ label }) => label.label !== 'trap' && label.quote !== '' && sameCategory(label.id, finding, scope));
  for (const passage of near) foundLenient.add(passage);
  return { verdict: 'wrong', near: near.length > 0, trap: own.find(({ label }) => label.label === 'trap')?.label.why ?? null };
}

/** A label without a quote speaks of the whole document: any finding touches it. */
function touches({ label, quotes }: Passage, places: readonly Pairs[]): boolean {
  return label.quote === '' || places.some((place) => quotes.some((quote) => samePassage(quote, place)));
}

function sameCategory(id: string, finding: Finding, { categoryOf }: Scope): boolean {
  return categoryOf(id) === (categoryOf(finding.ruleId) ?? finding.category);
}
