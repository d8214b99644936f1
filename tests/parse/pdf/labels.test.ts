import { describe, expect, test } from 'vitest';
import { isNamedDivision, labelOf, numberingDepth } from '../../../src/parse/pdf/labels.js';

describe('labelOf', () => {
  test.each([
    ['• un outil', '•', 'un outil'],
    ['•un outil', '•', 'un outil'],
    ['- un outil', '-', 'un outil'],
    ['– un outil', '–', 'un outil'],
    ['o un outil', 'o', 'un outil'],
    ['a) un outil', 'a)', 'un outil'],
    ['(ii) un outil', '(ii)', 'un outil'],
    ['1. Un outil', '1.', 'Un outil'],
    ['2.4.1. To supplement', '2.4.1.', 'To supplement'],
    ['3.2 Objet', '3.2', 'Objet'],
    ['12) Objet', '12)', 'Objet'],
  ])('%s', (text, label, rest) => {
    expect(labelOf(text)).toMatchObject({ label, rest });
  });

  test.each(['-50 % des coûts', '9.6 miles of track', '12 mois', '2025 est une année', 'M. Durand', 'où que ce soit', '3 500 € par mois', '1. 5 millions'])(
    'no label: %s',
    (text) => {
      expect(labelOf(text).label).toBe('');
    },
  );
});

describe('numberingDepth', () => {
  test.each([
    ['3 Objet', 1],
    ['3. Objet', 1],
    ['3.2 Objet', 2],
    ['3.2.1. Objet', 3],
    ['ARTICLE 5 - DURÉE', 1],
    ['Chapitre II : délais', 1],
    ['Annexe A – Énoncé', 1],
    ['IV. Prix', 1],
    ['Objet du marché', 0],
  ])('%s is %i', (text, depth) => {
    expect(numberingDepth(text)).toBe(depth);
  });
});

test.each([
  ['ARTICLE 5 - DURÉE', true],
  ['Chapitre II : délais', true],
  ['Article 5 du présent document', false],
  ['Section critique', false],
])('isNamedDivision: %s', (text, expected) => {
  expect(isNamedDivision(text)).toBe(expected);
});
