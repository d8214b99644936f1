import type { DocumentResult } from '../types.js';
import type { Judged, JudgedFinding, JudgedLabel } from './eval-score.js';

/** Counts of findings and of passages to flag. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  /** Of the wrong ones, those that the labels foresaw. */
  readonly traps: number;
  readonly arguable: number;
  readonly rightLenient: number;
  /** Passages to flag, and those that were. */
  readonly gold: number;
  readonly found: number;
  readonly foundLenient: number;
}

/** Shares from 0 to 1; null where there is nothing to divide. */
export interface Ratios {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function tally(findings: readonly JudgedFinding[], labels: readonly JudgedLabel[]): Tally {
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong');
  const right = findings.filter(({ verdict }) => verdict === 'right').length;
  return {
    right,
    wrong: wrong.length,
    traps: wrong.filter(({ trap }) => trap !== null).length,
    arguable: findings.filter(({ verdict }) => verdict === 'arguable').length,
    rightLenient: right + wrong.filter(({ near }) => near).length,
    gold: labels.length,
    found: labels.filter(({ found }) => found).length,
    foundLenient: labels.filter(({ foundLenient }) => foundLenient).length,
  };
}

/** Same rule, same passage. */
export function strict({ right, wrong, gold, found }: Tally): Ratios {
  return ratios(right, right + wrong, found, gold);
}

/** Same category, same passage. */
export function lenient({ right, wrong, rightLenient, gold, foundLenient }: Tally): Ratios {
  return ratios(rightLenient, right + wrong, foundLenient, gold);
}

function ratios(right: number, told: number, found: number, gold: number): Ratios {
  const precision = told === 0 ? null : right / told;
  const recall = gold === 0 ? null : found / gold;
  if (precision === null || recall === null) return { precision, recall, f1: null };
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Tallies by some property that findings and labels share, sorted by its values. */
export function tallyBy(judged: readonly Judged[], keyOfFinding: (finding: JudgedFinding) => string, keyOfLabel: (label: JudgedLabel) => string): readonly (readonly [string, Tally])[] {
  const findings = judged.flatMap((one) => one.findings);
  const labels = judged.flatMap((one) => one.labels);
  const keys = [...new Set([...findings.map(keyOfFinding), ...labels.map(keyOfLabel)])].sort();
  return keys.map((key) => [key, tally(findings.filter((finding) => keyOfFinding(finding) === key), labels.filter((label) => keyOfLabel(label) === key))]);
}

type Grade = NonNullable<DocumentResult['grade']>;

/** Letters between two grades. */
export function gradeDistance(a: Grade, b: Grade): number {
  return Math.abs(a.charCodeAt(0) - b.charCodeAt(0));
}

/** Documents whose kind and grade a person gave, and those where the linter agrees. */
export interface Verdicts {
  readonly kinds: number;
  readonly kindsRight: number;
  readonly grades: number;
  readonly gradesRight: number;
  readonly gradesWithinOne: number;
}

export function verdictsOf(judged: readonly Judged[]): Verdicts {
  const kinds = judged.filter(({ gold }) => gold.kind !== null);
  const graded = judged.filter(({ gold }) => gold.grade !== null);
  const distances = graded.map(({ gold, result }) => (result?.grade && gold.grade ? gradeDistance(result.grade, gold.grade) : Infinity));
  return {
    kinds: kinds.length,
    kindsRight: kinds.filter(({ gold, result }) => result?.kind === gold.kind).length,
    grades: graded.length,
    gradesRight: distances.filter((distance) => distance === 0).length,
    gradesWithinOne: distances.filter((distance) => distance <= 1).length,
  };
}
