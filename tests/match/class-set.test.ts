import { describe, expect, it } from 'vitest';
import { ClassSet } from '../../src/match/class-set.js';

function setOf(...numbers: number[]): ClassSet {
  const set = new ClassSet(100);
  for (const number of numbers) set.add(number);
  return set;
}

describe('a set of classes', () => {
  it('has what was added and nothing else', () => {
    const set = setOf(0, 31, 32, 99);
    expect(Array.from({ length: 100 }, (_, number) => number).filter((number) => set.has(number))).toEqual([0, 31, 32, 99]);
  });

  it('has a quantity or the beginning of a sentence only when told', () => {
    const set = setOf(1);
    expect([set.quantity, set.start]).toEqual([false, false]);
  });
});
