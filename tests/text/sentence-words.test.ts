import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../src/text/sentence-words.js';
import { tokenize } from '../../src/text/tokens.js';

describe('cutSentences', () => {
  it('gives each sentence its words, the first without a boundary', () => {
    const text = 'Un, deux. (Trois), quatre. …';
    const sentences = cutSentences([[0, 9], [10, 26], [27, 28]], tokenize(text));
    expect(sentences.map(({ tokens }) => tokens.map(({ form, before }) => before + form))).toEqual([['un', ',deux'], ['trois', '(quatre']]);
    expect(sentences.map(({ start, end, from, to }) => [start, end, from, to])).toEqual([[0, 9, 0, 2], [10, 26, 2, 4]]);
  });

  it('cuts a sentence without end, and keeps the boundaries where it cuts', () => {
    const text = 'mot, '.repeat(1300);
    const sentences = cutSentences([[0, text.length - 1]], tokenize(text));
    expect(sentences.map(({ tokens }) => tokens.length)).toEqual([600, 600, 100]);
    expect(sentences.map(({ start, end }) => [start, end])).toEqual([[0, 3000], [3000, 6000], [6000, 6499]]);
    expect(sentences.map(({ tokens }) => tokens[0]?.before)).toEqual(['', ',', ',']);
  });
});
