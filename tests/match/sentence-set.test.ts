import { describe, expect, it } from 'vitest';
import { SentenceSet } from '../../src/match/sentence-set.js';

function setOf(count: number, ...sentences: readonly number[]): SentenceSet {
  const set = new SentenceSet(count);
  for (const sentence of sentences) set.add(sentence);
  return set;
}

describe('sets of sentences', () => {
  it('keeps sentences in order, the last of each word included', () => {
    const set = setOf(70, 69, 31, 0, 32, 63, 64);
    expect(set.all()).toEqual([0, 31, 32, 63, 64, 69]);
    expect(set.size).toBe(6);
    expect([31, 33, 69].map((s) => set.has(s))).toEqual([true, false, true]);
  });

  it('forgets a sentence', () => {
    const set = setOf(40, 31, 39);
    set.delete(31);
    expect(set.all()).toEqual([39]);
    set.delete(39);
    expect(set.isEmpty).toBe(true);
  });

  it('adds what sets have in common', () => {
    const set = setOf(70, 1);
    set.addCommon([setOf(70, 2, 31, 69), setOf(70, 31, 69), setOf(70, 3, 31)]);
    expect(set.all()).toEqual([1, 31]);
  });

  it('holds nothing without sentences', () => {
    expect(setOf(0).has(0)).toBe(false);
    expect(setOf(0).all()).toEqual([]);
  });
});
