import { describe, expect, it } from 'vitest';
import { isOver, readDirective } from '../../src/judge/directives.js';

const markdown = (text: string) => readDirective({ form: 'markdown', text, at: [0, 1] });
const word = (text: string) => readDirective({ form: 'word', text, at: null });

describe('a remark of Markdown', () => {
  it.each([
    ['agilefall-disable-next-line a-b -- why not', { reach: 'next', rules: ['a-b'], reason: 'why not', until: null }],
    ['agilefall-disable-line a', { reach: 'line', rules: ['a'], reason: '', until: null }],
    ['agilefall-disable a, b-c,d -- two -- dashes', { reach: 'open', rules: ['a', 'b-c', 'd'], reason: 'two -- dashes', until: null }],
    ['agilefall-enable', { reach: 'close', rules: [], reason: '', until: null }],
    ['agilefall-disable-file a — date légale', { reach: 'file', rules: ['a'], reason: 'date légale', until: null }],
    ['agilefall-disable a until 2026-12-31 -- r', { reach: 'open', rules: ['a'], reason: 'r', until: '2026-12-31' }],
    ['agilefall-disable a -- réglé au prochain marché, jusqu’au 31/12/2026.', { reach: 'open', rules: ['a'], reason: 'réglé au prochain marché', until: '2026-12-31' }],
    ['agilefall-disable a -- r (until 2026-12-31)', { reach: 'open', rules: ['a'], reason: 'r', until: '2026-12-31' }],
    ['agilefall-disable -- no rule', { reach: 'open', rules: [], reason: 'no rule', until: null }],
    ['agilefall-disable a --', { reach: 'open', rules: ['a'], reason: '', until: null }],
  ])('%s', (text, expected) => expect(markdown(text)).toEqual(expected));

  it('of another word is none', () => expect(markdown('agilefall-ignore a -- r')).toBeNull());
});

describe('a comment of Word', () => {
  it.each([
    ['agilefall: ignore a -- why', { reach: 'range', rules: ['a'], reason: 'why', until: null }],
    ['Agilefall\u00a0: ignorer a – parce que', { reach: 'range', rules: ['a'], reason: 'parce que', until: null }],
    ['agilefall:ignore-file a,b -- why until 2026-01-02', { reach: 'file', rules: ['a', 'b'], reason: 'why', until: '2026-01-02' }],
  ])('%s', (text, expected) => expect(word(text)).toEqual(expected));

  it('of another word is none', () => expect(word('agilefall: to be discussed')).toBeNull());
});

describe('a date', () => {
  it.each([
    ['2026-12-31', '2026-12-30', false],
    ['2026-12-31', '2026-12-31', false],
    ['2026-12-31', '2027-01-01', true],
    ['2026-02-30', '2026-01-01', true],
    ['2026-13-01', '2026-01-01', true],
  ])('%s on %s: over %s', (until, today, expected) => expect(isOver(until, today)).toBe(expected));
});
