import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords, tokenize } from '../../src/text/tokens.js';

function said(text: string): string[] {
  return tokenize(text).map(({ form, before }) => before + form);
}

describe('tokenize', () => {
  it.each([
    ["L'équipe agile", ["l'", 'equipe', 'agile']],
    ['jusqu’à la l’A4(s)', ["jusqu'", 'a', 'la', "l'", 'a', '4']],
    ["the agency's users' plan isn't", ['the', 'agency', 'users', 'plan', "isn't"]],
    ["d'aujourd’hui", ["d'", "aujourd'hui"]],
    ['le(s) titulaire(s), agent·e·s (usagers)', ['le', 'titulaire', ',agent', '(usagers']],
    ['un : deux ; « trois » | quatre – cinq', ['un', ':deux', ';trois', ';quatre', '(cinq']],
    ['dès des ouvrés œuvre', ['dès', 'des', 'ouvré', 'oeuvre']],
    ['T0+14 et 2,5 %', ['t0', '14', 'et', '2', ',5']],
    ['😀 fin, 😀 𝐀𝐁, suite', ['fin', ',𝐀𝐁', ',suite']],
    ['', []],
  ])('%s', (text, words) => expect(said(text)).toEqual(words));

  it('gives each word its place', () => {
    const text = 'Jusqu’à l’équipe(s) du lot';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Jusqu’', 'à', 'l’', 'équipe(s)', 'du', 'lot']);
  });

  it('cuts a word without end', () => {
    expect(tokenize('a'.repeat(2500)).map(({ start, end }) => end - start)).toEqual([1000, 1000, 500]);
  });
});

/** The words of a text by one regular expression: the definition that the scan by code has to meet. */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*(?:\((?:s|e|es|x|ne|nes|fe|trice|rice)\)|[·•][a-z]{1,5}(?:[·•]?s)?)*/gu;

const SIGNS = [..."abEé1²'’(s)·•,;:|«» \n-–ªœß\u0301\u00a0Ж中", '𝐀', '😀', "l'", '(s)', '·e', 'qu’', 'aujourd’hui'];

describe('readWords', () => {
  it('covers what is a word, and nothing else', () => {
    const texts = fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, words } = readWords(text);
        const covered = new Set(tokens.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
        const expected = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => Array.from({ length: word.length }, (_, i) => index + i));
        expect([...covered]).toEqual(expected);
        expect(words.map(({ form }) => form)).toEqual(tokens.map(({ form }) => form));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["l'an", [true, false]],
    ["aujourd'hui", [false]],
  ])('tells elisions from words: %s', (text, elided) => expect(readWords(text).words.map((word) => word.elided)).toEqual(elided));

  it.each([
    ['le projet avance', 0],
    ['le budget de deux ans', 2],
    ['le lot 3', 1],
    ['LES MOIS QUI VIENNENT', 1],
  ])('knows how many words of « %s » may make a quantity', (text, count) => {
    expect(readWords(text).words.filter(({ telling }) => telling)).toHaveLength(count);
  });

  it('counts French function words less English ones', () => {
    const votes = (text: string): number => readWords(text).words.reduce((sum, { vote }) => sum + vote, 0);
    expect(votes('Le marché est à l’équipe')).toBe(4);
    expect(votes('The contractor shall deliver')).toBe(-3);
  });
});
