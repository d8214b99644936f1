import { expect, test } from 'vitest';
import { cleanGlyphs, dropUnticked } from '../../../src/parse/pdf/glyphs.js';

test.each([
  ['ﬁnancement eﬃcace', 'financement efficace'],
  ['\uf0b7', '•'],
  ['\uf0a7 point', '• point'],
  ['mot\uf8ff suite', 'mot suite'],
  ['dé\u00advelopper', 'développer'],
  ['déve\u00ad', 'déve\u2010'],
  ['a\u200bb', 'ab'],
  ['P r é a m b u l e', 'Préambule'],
  ['A B C D', 'A B C D'],
  ['X X X X', 'X X X X'],
  ['1 2 4 8', '1 2 4 8'],
  ['été à l’œuvre', 'été à l’œuvre'],
])('cleanGlyphs %j', (text, expected) => {
  expect(cleanGlyphs(text)).toBe(expected);
});

test.each([
  ['☐ Oui ☒ Non', 'Non'],
  ['☑ Oui ☐ Non', 'Oui'],
  ['sans case', 'sans case'],
])('dropUnticked %j', (text, expected) => {
  expect(dropUnticked(text).trim()).toBe(expected);
});
