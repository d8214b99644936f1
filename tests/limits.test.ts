import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLimit, countWords, DEFAULT_LIMITS, overLimit, withDefaults, type LimitName } from '../src/limits.js';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['   \n\t', 0],
    ['un', 1],
    ['un  deux\ntrois', 3],
    ['a'.repeat(100), 1],
    ['a'.repeat(101), 2],
    ['a'.repeat(1000), 10],
  ])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));

  it('stops soon after the most that is asked for', () => expect(countWords('mot '.repeat(1000), 10)).toBe(11));

  it('counts as many words as split does, when none is long', () => {
    const word = fc.stringMatching(/^[a-zé]{1,90}$/);
    fc.assert(fc.property(fc.array(word), (words) => countWords(words.join(' ')) === words.length));
  });

  it('never lets a long text have few words', () => {
    fc.assert(fc.property(fc.string(), (text) => countWords(text.repeat(50)) * 100 >= text.replace(/[\0- ]/g, '').length * 50));
  });
});

describe('a limit', () => {
  const names = Object.keys(DEFAULT_LIMITS) as LimitName[];

  it.each(names)('%s is told with its value, the value of the file and how to raise it', (name) => {
    const error = overLimit({ name, allowed: 1000, found: 2500 }, 'a.pdf');
    expect(error).toMatchObject({ code: 'limit', place: 'a.pdf', limit: { name, allowed: 1000, found: 2500 } });
    expect(error.message).toContain(name);
    expect(error.message).toContain('1,000');
    expect(error.message).toContain('2,500');
    expect(error.hint).toContain(`limits.${name}`);
  });

  it('lets pass what is not above it', () => {
    expect(() => checkLimit('pages', 10, withDefaults({ pages: 10 }), 'a.pdf')).not.toThrow();
    expect(() => checkLimit('pages', 11, withDefaults({ pages: 10 }), 'a.pdf')).toThrow(/11 pages/);
  });

  it('is the default one unless it was set', () => {
    expect(withDefaults({ pages: 3 })).toEqual({ ...DEFAULT_LIMITS, pages: 3 });
  });
});
