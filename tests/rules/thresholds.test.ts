import { describe, expect, it } from 'vitest';
import type { RuleSource } from '../../src/rules/book.js';
import { thresholdsOf, withThresholds } from '../../src/rules/thresholds.js';
import { book } from './book.js';
import { smallBook } from './small-book.js';

const ruleNamed = (id: string, from = smallBook): RuleSource => from.rules.find((rule) => rule.id === id) as RuleSource;

describe('thresholds', () => {
  it('have names that say where they stand', () => {
    const told = thresholdsOf(ruleNamed('frozen-plan'), smallBook.vocabulary).map(({ name, operator, value }) => [name, operator, value]);
    expect(told).toEqual([
      ['plan-and-horizon.within', null, 12],
      ['none.duration', '>=', 60],
      ['error.duration', '>=', 24],
      ['<long>.duration', '>=', 12],
    ]);
    expect(thresholdsOf(ruleNamed('long-list'), smallBook.vocabulary).map(({ name }) => name)).toEqual(['items.least', 'size.least']);
  });

  it('are named once in each rule of the package', () => {
    for (const rule of book.rules) {
      const names = thresholdsOf(rule, book.vocabulary).map(({ name }) => name);
      expect(new Set(names).size, rule.id).toBe(names.length);
    }
  });

  it('change nothing when none is set', () => {
    for (const rule of book.rules) {
      const { rule: same, lists } = withThresholds(rule, book.vocabulary, {});
      expect(same).toEqual(rule);
      expect(lists).toEqual({});
    }
  });

  it('can each be set, by the name they are told by', () => {
    for (const rule of book.rules) {
      for (const { name, value } of thresholdsOf(rule, book.vocabulary)) {
        const { rule: set, lists } = withThresholds(rule, book.vocabulary, { [name]: value + 1 });
        const own = Object.fromEntries(Object.entries(lists).map(([list, phrases]) => [list.replace(`--${rule.id}`, ''), phrases]));
        expect(JSON.stringify([set, own]), `${rule.id} ${name}`).not.toBe(JSON.stringify([rule, {}]));
      }
    }
  });

  it('keep the phrases that do not change as they are, so that they need no compiling', () => {
    const rule = ruleNamed('frozen-plan');
    const { rule: set } = withThresholds(rule, smallBook.vocabulary, { 'error.duration': 18 });
    expect(set.steps?.[1]?.quantity).toBe('{duration >= 18}');
    expect((set.find[0] as { all: unknown[] }).all[0]).toBe((rule.find[0] as { all: unknown[] }).all[0]);
  });

  it('give a rule its own copy of a word list', () => {
    const { rule, lists } = withThresholds(ruleNamed('frozen-plan'), smallBook.vocabulary, { '<long>.duration': 36 });
    expect(lists).toEqual({ 'long--frozen-plan': { fr: ['{duration >= 36}'], en: ['{duration >= 36}'] } });
    expect(JSON.stringify(rule.find)).toContain('<long--frozen-plan>');
  });

  it('refuse a name that does not exist', () => {
    expect(() => withThresholds(ruleNamed('frozen-plan'), smallBook.vocabulary, { 'error.durations': 3 })).toThrow(RangeError);
  });
});
