import { describe, expect, it } from 'vitest';
import { priorities } from '../../src/judge/priorities.js';
import { finding } from '../report/sample.js';

describe('what to fix first', () => {
  it('puts contradictions and errors first, each rule once, two of a pillar', () => {
    const chosen = priorities([
      finding({ ruleId: 'note', severity: 'info', pillar: 'P5' }),
      finding({ ruleId: 'a', pillar: 'P4' }),
      finding({ ruleId: 'a', pillar: 'P4' }),
      finding({ ruleId: 'b', pillar: 'P4' }),
      finding({ ruleId: 'c', pillar: 'P4' }),
      finding({ ruleId: 'x', pillar: 'P2', category: 'contradiction' }),
      finding({ ruleId: 'w', pillar: 'P3', severity: 'warning' }),
    ]);
    expect(chosen.map((f) => f.ruleId)).toEqual(['x', 'a', 'b', 'w', 'note']);
  });

  it('leaves out what is excused and stops at five', () => {
    const all = ['P1', 'P2', 'P3', 'P4', 'P5'].flatMap((pillar) => [1, 2].map((n) => finding({ ruleId: `${pillar}-${n}`, pillar: pillar as 'P1' })));
    expect(priorities(all)).toHaveLength(5);
    expect(priorities([finding({ suppressed: { reason: 'agreed' } })])).toEqual([]);
  });
});
