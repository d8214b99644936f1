import type { Finding, Pillar, Severity } from '../types.js';

/** Things to fix first: enough to begin with, few enough to read (catalogue §6.4). */
const MOST = 5;

/** Fixes in one pillar, so that the five are not five times the same fault. */
const MOST_PER_PILLAR = 2;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * What to fix first: contradictions, then by gravity, then passages (a sentence is easier to rewrite than an absence);
 * each rule once and at most two of a pillar.
 */
export function priorities(findings: readonly Finding[]): readonly Finding[] {
  const chosen: Finding[] = [];
  const perPillar = new Map<Pillar, number>();
  for (const finding of [...findings].filter(isFault).sort((a, b) => gain(b) - gain(a))) {
    const inPillar = perPillar.get(finding.pillar) ?? 0;
    if (inPillar === MOST_PER_PILLAR || chosen.some((other) => other.ruleId === finding.ruleId)) continue;
    perPillar.set(finding.pillar, inPillar + 1);
    chosen.push(finding);
    if (chosen.length === MOST) break;
  }
  return chosen;
}

/** What is said of suppressions is no fault of the purchase. */
function isFault({ suppressed, category }: Finding): boolean {
  return !suppressed && category !== 'suppression';
}

function gain(finding: Finding): number {
  const contradiction = finding.category === 'contradiction' ? 1 : 0;
  return 4 * GRAVITY[finding.severity] + 2 * contradiction + (finding.excerpt === '' ? 0 : 1);
}
