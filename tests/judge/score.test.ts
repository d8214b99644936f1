import { describe, expect, it } from 'vitest';
import { score, type Scored } from '../../src/judge/score.js';
import type { Finding, Pillar, Severity, Strength } from '../../src/types.js';
import { finding } from '../report/sample.js';

const scored = (severity: Severity, pillar: Pillar, changes: Partial<Finding> = {}): Scored => ({ finding: finding({ severity, pillar, ...changes }), confidence: 1 });
const strength = (pillar: Pillar, id: string): Strength => ({ id, pillar, title: { fr: id, en: id }, excerpt: '', region: finding().region, page: null });
const both = [strength('P1', 'a'), strength('P5', 'b')];

describe('score', () => {
  it('gives one error in one pillar 39, and the document about 20', () => {
    const { pillars, pressure, grade } = score([scored('error', 'P4')], both, 'software-build', 'none');
    expect(pillars.P4).toBe(39);
    expect(pressure).toBe(20);
    expect(grade).toBe('B');
  });

  it('gives four errors of different rules in one pillar 86', () => {
    const four = ['a', 'b', 'c', 'd'].map((ruleId) => scored('error', 'P4', { ruleId }));
    expect(score(four, both, 'software-build', 'none').pillars.P4).toBe(86);
  });

  it('counts repeats of one rule at most twice', () => {
    const many = Array.from({ length: 50 }, () => scored('error', 'P4', { ruleId: 'a' }));
    const two = ['a', 'b'].map((ruleId) => scored('error', 'P4', { ruleId }));
    expect(score(many, both, 'software-build', 'none').pillars.P4).toBeLessThanOrEqual(score(two, both, 'software-build', 'none').pillars.P4);
  });

  it('removes at most 40 % of a pillar for what is good in it', () => {
    const good = [...both, ...['c', 'd', 'e', 'f'].map((id) => strength('P4', id))];
    const risk = score([scored('error', 'P4')], good, 'software-build', 'none').pillars.P4;
    expect(risk).toBe(Math.round(100 * (1 - Math.exp((-10 * 0.6) / 20))));
  });

  it('gives no worse than C where an exception covers the document', () => {
    const reason = { fr: 'expérimentation', en: 'experiment' };
    const grave = (exception: typeof reason | null): Scored[] => (['P1', 'P2', 'P3', 'P4', 'P5'] as const).flatMap((pillar) => ['a', 'b', 'c'].map((ruleId) => scored('error', pillar, { ruleId: `${ruleId}-${pillar}`, exception })));
    expect(score(grave(null), both, 'software-build', 'none').grade).toBe('E');
    expect(score(grave(reason), both, 'software-build', 'none').grade).toBe('C');
    expect(score(grave(null), both, 'software-evolution', 'none', ['existing-maintenance']).grade).toBe('C');
    expect(score(grave(null), both, 'software-build', 'none', ['existing-maintenance']).grade).toBe('E');
  });

  it('caps: no A without a sign of P1 or P5, no better than C without both', () => {
    expect(score([], both, 'software-build', 'none').grade).toBe('A');
    expect(score([], both.slice(0, 1), 'software-build', 'none').grade).toBe('B');
    expect(score([], [], 'software-build', 'none').grade).toBe('C');
  });

  it('labels a contradiction under an agile claim, and only then', () => {
    const contradiction = scored('error', 'P4', { category: 'contradiction' });
    expect(score([contradiction], both, 'software-build', 'strong')).toMatchObject({ grade: 'C', label: 'agilefall' });
    expect(score([contradiction], both, 'software-build', 'none').label).toBeNull();
    expect(score([scored('error', 'P4')], both, 'software-build', 'strong').label).toBeNull();
  });

  it('grades software documents only', () => {
    expect(score([scored('error', 'P4')], both, 'off-the-shelf', 'none').grade).toBeNull();
  });
});
