import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersIn } from '../../../src/parse/docx/letters.js';

describe('lettersIn', () => {
  it.each([
    ['', 0],
    ['Lot 2, 24 mois.', 10],
    ["« L'équipe » – l’œuvre…", 13],
    ['m² ½ ª µ × ÷', 5],
    ['Ελλάδα 12', 8],
    ['𝔸b', 3],
  ])('%s', (text, letters) => expect(lettersIn(text)).toBe(letters));

  it('counts what Unicode calls letters and numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('é', 'œ', '’', '\u2070', '²', ' ', '–'))).map((parts) => parts.join('')), (text) => {
        expect(lettersIn(text)).toBe(text.replace(/[^\p{L}\p{N}]/gu, '').length);
      }),
    );
  });
});
