import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { shortened, underlined } from '../../src/report/excerpt.js';

describe('underlined', () => {
  it('draws a caret and tildes under the words', () => {
    expect(underlined('Une feuille de route sur deux ans', [[4, 20]], 80, null)).toEqual([
      'Une feuille de route sur deux ans',
      '    ^~~~~~~~~~~~~~~~',
    ]);
  });

  it('goes on under the next line, without a second caret', () => {
    expect(underlined('Une feuille de route sur deux ans', [[4, 20]], 14, null)).toEqual([
      'Une feuille de',
      '    ^~~~~~~~~~',
      'route sur deux',
      '~~~~~',
      'ans',
    ]);
  });

  it('marks several stretches of one line', () => {
    expect(underlined('un deux trois', [[0, 2], [8, 13]], 80, null)).toEqual(['un deux trois', '^~      ^~~~~']);
  });

  it('keeps the carets below the words after wide and combining characters', () => {
    expect(underlined('要e\u0301 mot', [[4, 7]], 80, null)).toEqual(['要e\u0301 mot', '    ^~~']);
  });

  it('uses the style of the screen when there is one', () => {
    expect(underlined('un deux trois', [[3, 7]], 80, (text) => `<${text}>`)).toEqual(['un <deux> trois']);
  });

  it('draws nothing for an empty stretch', () => {
    expect(underlined('un deux', [[3, 3]], 80, null)).toEqual(['un deux']);
  });
});

describe('shortened', () => {
  const long = `${'avant '.repeat(60)}les mots signalés${' après'.repeat(60)}`;
  const start = long.indexOf('les mots');

  it('leaves a sentence of a few lines whole', () => {
    expect(shortened('Une phrase.', [4, 10])).toEqual({ text: 'Une phrase.', at: [4, 10] });
  });

  it('cuts a long one between words on both sides', () => {
    const { text, at } = shortened(long, [start, start + 17]);
    expect(text).toMatch(/^… (?:avant )+les mots signalés(?: après)+ …$/);
    expect(text.slice(...at)).toBe('les mots signalés');
    expect(text.length).toBeLessThan(320);
  });

  it('cuts flagged words that fill a whole table', () => {
    const { text, at } = shortened(long, [0, long.length]);
    expect(text.length).toBeLessThan(300);
    expect(text.endsWith(' …')).toBe(true);
    expect(at[0]).toBe(0);
  });

  it('never loses its place, whatever the text and the match', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 800 }), fc.nat(800), fc.nat(800), (text, from, length) => {
        const quote = shortened(text, [from, from + length]);
        expect(quote.at[0]).toBeGreaterThanOrEqual(0);
        expect(quote.at[1]).toBeLessThanOrEqual(quote.text.length);
        expect(quote.at[0]).toBeLessThanOrEqual(quote.at[1]);
      }),
    );
  });
});
