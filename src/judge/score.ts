import type { AgileClaim, DocumentKind, DocumentResult, Finding, Pillar, Severity, Strength } from '../types.js';

/** Weight of a finding by severity (catalogue §6.2). */
const GRAVITY: Readonly<Record<Severity, number>> = { error: 10, warning: 4, info: 1 };

/** One error alone gives its pillar 39 of 100, four give 86 (catalogue §6.2). */
const SCALE = 20;

/** A second finding of the same rule counts half, a third a quarter: a long document is not punished for its length. */
const REPEAT = 0.5;

/** A contradiction is the fault the tool is named after. */
const CONTRADICTION = 1.5;

/** Most of a pillar's risk that positive evidence removes, and the share that each marker removes. */
const RELIEF_MOST = 0.4;
const RELIEF_EACH = 0.2;

/** Shares of the pillars in the mean (catalogue §6.2). */
const SHARE: Readonly<Record<Pillar, number>> = { P1: 0.25, P2: 0.2, P3: 0.2, P4: 0.2, P5: 0.15 };
const WORST_PILLAR_SHARE = 0.4;

/**
 * Highest pressure of each grade. The catalogue's limits (§6.3: 15, 35, 60, 80) suppose that every signal is found. On tenders
 * that its rules were not written on the tool finds three quarters of them or less, so the weight at each limit is cut by a
 * quarter: 100 × (1 − (1 − limit / 100)^0.75). On thirteen labelled tenders this moves three grades: two onto the label, none
 * further than one letter from it.
 */
const GRADES = [['A', 12], ['B', 28], ['C', 50], ['D', 70], ['E', 100]] as const;

type Grade = NonNullable<DocumentResult['grade']>;
export type Verdict = Pick<DocumentResult, 'grade' | 'label' | 'pressure' | 'pillars'>;

/** Expected precision of a rule as a weight: a finding of an uncertain rule presses less. */
export const CONFIDENCE = { high: 1, medium: 0.8, low: 0.5 } as const;

export interface Scored {
  readonly finding: Finding;
  readonly confidence: number;
}

/** Pressure per pillar and in all, grade and label of a document. Only software documents are graded. */
export function score(scored: readonly Scored[], strengths: readonly Strength[], kind: DocumentKind, claim: AgileClaim, exceptions: readonly string[] = []): Verdict {
  const pillars = Object.fromEntries(
    (Object.keys(SHARE) as Pillar[]).map((pillar) => [pillar, Math.round(risk(pillar, scored, strengths))]),
  ) as Record<Pillar, number>;
  const mean = (Object.keys(SHARE) as Pillar[]).reduce((sum, p) => sum + pillars[p] * SHARE[p], 0);
  const pressure = Math.round(WORST_PILLAR_SHARE * Math.max(...Object.values(pillars)) + (1 - WORST_PILLAR_SHARE) * mean);
  if (kind !== 'software-build' && kind !== 'software-evolution') return { grade: null, label: null, pressure, pillars };
  const contradicted = scored.some(({ finding }) => finding.category === 'contradiction' && finding.severity === 'error');
  const grade = eased(capped(gradeOf(pressure), contradicted, strengths), scored, kind, exceptions);
  const label = contradicted && claim !== 'none' && grade >= 'C' ? 'agilefall' : null;
  return { grade, label, pressure, pillars };
}

function risk(pillar: Pillar, scored: readonly Scored[], strengths: readonly Strength[]): number {
  const own = scored.filter(({ finding }) => finding.pillar === pillar);
  const contradictions = own.filter(({ finding }) => finding.category === 'contradiction');
  const others = own.filter(({ finding }) => finding.category !== 'contradiction');
  const markers = strengths.filter((s) => s.pillar === pillar).length;
  const relief = Math.min(RELIEF_MOST, markers * RELIEF_EACH);
  const sum = weigh(others) * (1 - relief) + CONTRADICTION * weigh(contradictions);
  return 100 * (1 - Math.exp(-sum / SCALE));
}

function weigh(scored: readonly Scored[]): number {
  const times = new Map<string, number>();
  const gravest = [...scored].sort((a, b) => GRAVITY[b.finding.severity] - GRAVITY[a.finding.severity]);
  return gravest.reduce((sum, { finding, confidence }) => {
    const rank = times.get(finding.ruleId) ?? 0;
    times.set(finding.ruleId, rank + 1);
    return sum + GRAVITY[finding.severity] * confidence * REPEAT ** rank;
  }, 0);
}

function gradeOf(pressure: number): Grade {
  return (GRADES.find(([, most]) => pressure <= most) ?? GRADES[4])[0];
}

/** No better than C with a contradiction; no A without any evidence of P1 or P5, no better than C without both. */
function capped(grade: Grade, contradicted: boolean, strengths: readonly Strength[]): Grade {
  const shows = (pillar: Pillar): boolean => strengths.some((s) => s.pillar === pillar);
  if (contradicted || (!shows('P1') && !shows('P5'))) return grade < 'C' ? 'C' : grade;
  return (!shows('P1') || !shows('P5')) && grade === 'A' ? 'B' : grade;
}

/**
 * No worse than C when an exception covers the document: most of what was found is excused, or keeping an existing
 * system in order is what is bought (catalogue §5 and §6.3).
 */
function eased(grade: Grade, scored: readonly Scored[], kind: DocumentKind, exceptions: readonly string[]): Grade {
  const excused = scored.filter(({ finding }) => finding.exception !== null).length;
  const covered = excused * 2 > scored.length || (kind === 'software-evolution' && exceptions.includes(MAINTENANCE));
  return covered && grade > 'C' ? 'C' : grade;
}

const MAINTENANCE = 'existing-maintenance';
