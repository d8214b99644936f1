import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSameLength } from '../../../src/text/fold.js';
import { cutPieces } from '../../../src/text/quantities/pieces.js';

function cut(text: string, french = true): string[] {
  return cutPieces(text, 0, text.length, french).map(({ kind, form, value }) => (Number.isNaN(value) ? `${kind} ${form}` : `${kind} ${value}`));
}

describe('cutPieces', () => {
  it.each([
    ['30 000 000 €', ['number 30000000', 'sign €']],
    ['30\u00a0000 et 3’000', ['number 30000', 'word et', 'number 3000']],
    ['30 000 0001', ['number 30000', 'number 1']],
    ['1 234567', ['number 1', 'number 234567']],
    ['2,5 1.000,25 2.400.000', ['number 2.5', 'number 1000.25', 'number 2400000']],
    ['3.2.1 31.12.2026 1.2.', ['code 3.2.1', 'code 31.12.2026', 'number 1.2', 'sign .']],
    ['1er 3e 21st 12 e', ['ordinal 1', 'ordinal 3', 'ordinal 21', 'number 12', 'word e']],
    ['T0+14 FY25 30M', ['code t0', 'sign +', 'number 14', 'code fy25', 'number 30', 'word m']],
    ['L’Équipe d’œuvre', ["word l'", 'word equipe', "word d'", 'word œuvre']],
    ['« ‑12 » ±½', ['sign «', 'sign -', 'number 12', 'sign »', 'sign ±', 'sign ½']],
    ['İstanbul 12 ΣΑΣ', ['word i', 'sign \u0307', 'word stanbul', 'number 12', 'word σ', 'word α', 'word ς']],
  ])('%s', (text, pieces) => expect(cut(text)).toEqual(pieces));

  it('reads the comma as the language does', () => {
    expect(cut('2,400 2.400', true)).toEqual(['number 2.4', 'number 2400']);
    expect(cut('2,400 2.400', false)).toEqual(['number 2400', 'number 2.4']);
  });

  it('looks at nothing beyond the end', () => {
    expect(cutPieces('12 000 mois', 0, 4, true).map(({ form }) => form)).toEqual(['12', '0']);
  });
});

/** The pieces of a folded text by one regular expression: the definition that the scan by code has to meet. */
const PIECE =
  /\d{1,3}(?:([ .,'])\d{3}(?:\1\d{3})*)(?![\d])(?:[.,]\d{1,2}(?!\d|[.,]\d))?|\d+(?:\.\d+){2,}|\d+[.,]\d+(?!\d)|\d+|[a-zœæß]+\d[a-z\d]*|[a-zœæß]+'?|[^\s]/g;

const SIGNS = [...'0123456789012345678900', ' ', ' ', '.', ',', "'", '’', '\u00a0', 'a', 'é', 'œ', 'T', 'ø', '-', '‑', '€', 'Σ', '😀', '000', '.000', ' 000', '12'];

it('cuts where the definition cuts', () => {
  const texts = fc.array(fc.constantFrom(...SIGNS), { maxLength: 24 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const expected = [...foldSameLength(text).matchAll(PIECE)].map(({ 0: form, index }) => [index, form]);
      const pieces = cutPieces(text, 0, text.length, true).flatMap(({ kind, form, start, end }) =>
        kind === 'ordinal' ? [[start, form], [start + form.length, foldSameLength(text.slice(start + form.length, end))]] : [[start, form]],
      );
      expect(pieces).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
