import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/text/quantities/index.js';
import { read } from './read.js';

describe('findQuantities', () => {
  it('reads only its own sentence, with offsets in the block', () => {
    const text = 'Durée de 12 mois. Le délai est de 18 mois. Puis 24 mois.';
    const [start, end] = [18, 42];
    const [found, ...others] = findQuantities(text, start, end, { language: 'fr', sections: [] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ text: '18 mois', start: 34, end: 41 });
  });

  it('takes the unit of a bare cell from its column header', () => {
    const headers = ['Livraison', 'Délai (mois)', 'Pages', 'Délai'];
    const text = 'Version 1 | 14 | 200 | 6';
    const cell = (start: number, end: number) =>
      findQuantities(text, start, end, { language: 'fr', sections: [], headers });
    expect(cell(12, 14)).toMatchObject([{ kind: 'duration', min: 14, unit: 'month', certain: true }]);
    expect(cell(17, 20)).toMatchObject([{ kind: 'pages', min: 200 }]);
    expect(cell(23, 24)).toMatchObject([{ kind: 'duration', min: 6, certain: false }]);
    expect(cell(0, 9)).toEqual([]);
  });

  it('reads T0+14 in the unit of its header', () => {
    const context = { language: 'fr', sections: [], headers: ['Étape', 'Échéance (semaines)'] } as const;
    expect(findQuantities('Essai | T0+14', 8, 13, context)).toMatchObject([{ kind: 'offset', unit: 'week' }]);
  });

  it('keeps the longest of two readings and sorts by place', () => {
    const found = read('30 M€ sur 2025-2029 pour 14 modules et 2 mises en production par an', 'fr');
    expect(found.map(({ text }) => text)).toEqual(['30 M€', '2025-2029', '14 modules', '2 mises en production par an']);
  });

  it('gives slices of the text, inside the sentence, that do not overlap', () => {
    const words = fc.constantFrom(
      ...'vingt-quatre (24) 30 000 2,4 M€ mois ans T0 + 14 J+30 2027 2025-2029 fin avant le 31/12/2026 deux fois par an exigences usagers de à et % pages S1 Q4 FY2025 N+2 marché garantie depuis . ; | à l’horizon "1.2.3" 24h/24'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.nat(60), fc.nat(60), fc.boolean(), (parts, a, b, french) => {
        const text = parts.join(' ');
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const found = findQuantities(text, start, end, { language: french ? 'fr' : 'en', sections: [] });
        let last = start;
        for (const quantity of found) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeLessThanOrEqual(end);
          expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
          expect(quantity.min).toBeLessThanOrEqual(quantity.max);
          last = quantity.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a constructor', '12 constructor par constructor', 'vingt constructor', 'T0 + 3 constructor', '5 toString'])(
    'does not take "%s" for anything',
    (text) => {
      expect(read(text, 'en').filter(({ kind }) => kind !== 'offset')).toEqual([]);
      for (const { min } of read(text, 'en')) expect(min).toBe(3);
    },
  );

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const quantity of read(text, 'en')) expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
      }),
    );
  });
});
