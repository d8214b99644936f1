import { LAST, times, type Recipe } from './inputs.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const WORDS = ['de', 'un', 'mois', 'art.', 'n°', 'cycle en V', 'vingt', 'et', '1 000', '2024', '12/', '€', '%', 'millions', 'T0 +', 'M.', '(', '«', 'le lot 1,', 'must', 'shall not', 'not', 'ne pas', 'sous', 'jusqu’à', 'entre 2 et', 'par', 'janvier', 'dix-', 'two', 'twenty-', 'per', 'phase', 'recette', 'agile', '…', 'a'];

/** Texts without marks of any kind; `end` is what comes last in each. */
function textsBefore(end: string): readonly Recipe[] {
  const recipe = (name: string, body: (n: number) => string, most = 1_000_000): Recipe => ({ name, most, make: (n) => encode(body(n) + end) });
  return [
    ...WORDS.map((word) => recipe(`« ${word} » without end`, (n) => `${word} `.repeat(n), 50_000)),
    ...['1', '1 ', 'I', 'a.', '-1', '1,', '1/', '.', 'é', 'ﬁ', '👩‍👩‍👧', '\u0301', "l'", 'd’', 'n°'].map((sign) => recipe(`${JSON.stringify(sign)} without a space`, (n) => sign.repeat(n), 200_000)),
    recipe('words in any order', (n) => times(n, (i) => `${WORDS[(i * 7919) % WORDS.length]} `), 50_000),
    recipe('one sentence without end', (n) => 'le titulaire réalise le développement du produit selon un cycle en V et '.repeat(n / 10), 100_000),
    recipe('a fault in each sentence', (n) => 'Le titulaire livre le logiciel selon un cycle en V. '.repeat(n / 10), 50_000),
    recipe('one long line', (n) => 'mot '.repeat(n), 1_000_000),
    recipe('one long word', (n) => 'a'.repeat(n), 5_000_000),
    recipe('blank lines', (n) => '\n'.repeat(n), 2_000_000),
    recipe('returns', (n) => '\r'.repeat(n), 1_000_000),
    recipe('blanks at the end of lines', (n) => `a${' '.repeat(n)}\n`, 1_000_000),
    recipe('from right to left', (n) => 'עברית العربية \u202e abc \u202c '.repeat(n), 50_000),
    recipe('width of nothing', (n) => 'm\u200bo\u200dt\u2060 '.repeat(n), 100_000),
    recipe('clauses between commas', (n) => times(n, (i) => `le lot ${i} est livré selon un cycle en V, `), 60_000),
    recipe('short lines of a list', (n) => times(n, (i) => `- ${i % 100}\n`)),
    recipe('short lines of a numbered list', (n) => times(n, (i) => `${i}) a\n`), 300_000),
    recipe('lines of tabs', (n) => times(n, (i) => `${i}\ta\tb\n`), 200_000),
    ...['é', 'e\u0301', '\u0301', '\u200b', '\u200d', '👩‍👩‍👧 ', '👩‍', '🇫🇷', '9', '((((', '« ', 'M. M. ', '1.2.', '\u00a0', '\ufe0f', '’', '-', '/', 'ﬁ ', 'a(s) ', 'a·e·s ', 'n’', 'À '].map((sign) =>
      recipe(`a text of ${JSON.stringify(sign)}`, (n) => sign.repeat(n), 700_000)),
    ...['dix mois, ', 'de 2 à 4 mois ', 'pendant 24 mois et ', '12 sprints ou ', 'le titulaire ne ', 'sauf ', 'au plus tard le 3 mars 2027 ', '1 000 000 € ', 'agile, ', 'non ', 'the supplier shall not ', 'FY2025 through '].map((words) =>
      recipe(`« ${words.trim()} » in one sentence`, (n) => words.repeat(n), 200_000)),
  ];
}

/** Bytes that are no clean text before `end`. */
function bytesBefore(end: string): readonly Recipe[] {
  return [
    { name: 'NUL late in the text', most: 1_000_000, make: (n) => encode(`${'mot '.repeat(3000)}${'\0'.repeat(n)}${end}`) },
    { name: 'NUL at once', keeps: false, make: (n) => encode('\0'.repeat(Math.min(n, 1000)) + end) },
    { name: 'letters that are no UTF-8', most: 100_000, make: (n) => Buffer.concat([Buffer.alloc(n, 0xff), encode(end)]) },
    { name: 'UTF-8 with one bad byte', make: () => Buffer.concat([encode('Un texte réalisé à l’été.\n\n'.repeat(50)), Buffer.from([0xff]), encode(end.replace('enfin', 'enfin à l’été'))]), keeps: false },
    { name: 'halves of characters', most: 100_000, make: (n) => Buffer.concat([Buffer.from('eda080'.repeat(n), 'hex'), encode(end)]) },
    { name: 'UTF-16', make: () => Buffer.from(`\ufeff${end}`, 'utf16le') },
    { name: 'UTF-16, the other way', make: () => Buffer.from(`\ufeff${end}`, 'utf16le').swap16() },
    { name: 'UTF-16 of odd length', make: () => Buffer.concat([Buffer.from(`\ufeff${end}`, 'utf16le'), Buffer.from([0x41])]) },
    { name: 'UTF-16 without a mark', keeps: false, make: () => Buffer.from(end, 'utf16le') },
    { name: 'bytes of any kind', most: 100_000, keeps: false, make: (n, random) => Uint8Array.from({ length: n }, () => random.below(256)) },
    { name: 'signs of control', most: 100_000, make: (n) => encode(`${'mot '.repeat(3000)}${'\x01\x1b\x7f\x0c'.repeat(n)}${end}`) },
  ];
}

/** What is hard in a text whatever its marks. */
export function plainRecipes(end: string): readonly Recipe[] {
  return [...textsBefore(end), ...bytesBefore(end)];
}

/** Plain texts made by a grammar, each with one fault that grows with its size. */
export const TEXT_RECIPES: readonly Recipe[] = plainRecipes(`\n\nFIN\n\n${LAST}\n`);
