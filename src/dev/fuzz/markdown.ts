import { LAST, type Recipe } from './inputs.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const times = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('');
const END = `\n\n# Fin\n\n${LAST}\n`;

const recipe = (name: string, body: (n: number) => string, most = 1_000_000): Recipe => ({ name, most, make: (n) => encode(body(n) + END) });

const MARKS = [
  '[', ']', '*', '_', '>', '`', '|', '<', '&', '!', '![', '[](', '](', '\\', '~', '#', '-', '+', ':', '^', '"', '(', ')', '{', '$',
  '[^', '[a]: b', '<!-- ', '<a ', '</', '<?', '<![CDATA[', '&amp;', '{{<', '{%', '* * ', '- - ', '> > ', '1. ', '[[', 'a](', '**a ', '_a ', '*a_ ', '``` ',
  '\t', '\u00a0', '\u200b', '\u0301', '\u202e', '\ufeff', '|-', '| a ', '<b>', '$$', '~~~', '***a*', '[a](<b', '<a@b.c>', 'http://a.b ', ':::', '=== ', '--- ', '[^a] ', '<br>', '<!a ', '<li>', '<td>', '<tr>', '<p>', '<h1>',
];

const SPREADS: readonly (readonly [string, (mark: string) => string])[] = [
  ['in one line', (mark) => mark],
  ['line by line', (mark) => `${mark}\n`],
  ['paragraph by paragraph', (mark) => `${mark}\n\n`],
  ['between words', (mark) => `mot ${mark} mot `],
];

const REPEATED = MARKS.flatMap((mark) => SPREADS.map(([where, put]) => recipe(`${JSON.stringify(mark)} ${where}`, (n) => put(mark).repeat(n), 100_000)));

const SHAPES: readonly Recipe[] = [
  recipe('a long table', (n) => `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(n)}`, 100_000),
  recipe('a wide table', (n) => `|${' a |'.repeat(n)}\n|${'---|'.repeat(n)}\n|${' 1 |'.repeat(n)}\n`, 100_000),
  recipe('a large table', (n) => { const side = Math.ceil(Math.sqrt(n)); return `|${' a |'.repeat(side)}\n|${'---|'.repeat(side)}\n${`|${' 1 |'.repeat(side)}\n`.repeat(side)}`; }, 200_000),
  recipe('a table head over nothing', (n) => '| a | b |\n|---|---|\n\n'.repeat(n), 100_000),
  recipe('lists in lists', (n) => times(Math.min(n, 1500), (i) => `${'  '.repeat(i)}- a\n`)),
  recipe('lists in lists on one line', (n) => `${'- '.repeat(n)}a\n`, 100_000),
  recipe('quotations in quotations', (n) => times(Math.min(n, 1500), (i) => `${'> '.repeat(i)}a\n\n`)),
  recipe('quotations and lists in turn', (n) => `${'> - '.repeat(n)}a\n`, 100_000),
  recipe('deeper and deeper text', (n) => times(Math.min(n, 3000), (i) => `${' '.repeat(i)}a\n`)),
  recipe('a comment that never ends', () => `Un texte.\n\n<!-- ${'a '.repeat(50)}`),
  recipe('a fence that never ends', () => `Un texte.\n\n\`\`\`\n${'a '.repeat(50)}`),
  recipe('a tag that never ends', () => `Un texte.\n\n<script>\n${'a '.repeat(50)}`),
  recipe('an instruction that never ends', () => `Un texte.\n\n<?php ${'a '.repeat(50)}`),
  recipe('HTML in HTML', (n) => `${'<div>\n'.repeat(n)}a\n${'</div>\n'.repeat(n)}`, 50_000),
  recipe('definitions', (n) => times(n, (i) => `[a${i}]: http://a.b/${i}\n`) + '[a1] [a2]\n', 50_000),
  recipe('definitions that are used', (n) => times(n, (i) => `[a${i}]: http://a.b\n\n[a${i}] [a${n - i}]\n\n`), 20_000),
  recipe('notes', (n) => times(n, (i) => `mot[^${i}]\n\n[^${i}]: note [^${i + 1}]\n\n`), 20_000),
  recipe('notes that call themselves', (n) => '[^a]: note [^a]\n\n'.repeat(n), 50_000),
  recipe('headings', (n) => '# a\n\n'.repeat(n), 100_000),
  recipe('underlined headings', (n) => 'a\n===\n'.repeat(n), 100_000),
  recipe('deep and deeper headings', (n) => times(n, (i) => `${'#'.repeat((i % 6) + 1)} ${i}\n\n`), 50_000),
  recipe('rules', (n) => '---\n'.repeat(n), 200_000),
  recipe('page marks', (n) => times(n, (i) => `Page ${i} / ${n}\n\n`), 50_000),
  recipe('contents', (n) => times(n, (i) => `${i}. Titre ${'.'.repeat(40)} ${i}\n`), 30_000),
  recipe('lines of dots', (n) => `Titre ${'.'.repeat(n)} 3\n`, 1_000_000),
  recipe('numbered headings', (n) => times(n, (i) => `${i}.${i}.${i} Titre\n\n`), 30_000),
  recipe('front matter without end', (n) => `---\n${times(n, (i) => `k${i}: v\n`)}`, 50_000),
  recipe('front matter that laughs', () => `---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n${times(12, (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]\n`)}title: *a12\n---\n`),
  recipe('deep front matter', (n) => `---\ntitle: ${'['.repeat(n)}${']'.repeat(n)}\n---\n`, 100_000),
  recipe('a grid table', (n) => `+---+---+\n${'| a | b |\n+---+---+\n'.repeat(n)}`, 30_000),
];

const WORDS = ['de', 'un', 'mois', 'art.', 'n°', 'cycle en V', 'vingt', 'et', '1 000', '2024', '12/', '€', '%', 'millions', 'T0 +', 'M.', '(', '«', 'le lot 1,', 'must', 'shall not', 'not', 'ne pas', 'sous', 'jusqu’à', 'entre 2 et', 'par', 'janvier', 'dix-', 'two', 'twenty-', 'per', 'phase', 'recette', 'agile', '…', 'a'];

const TEXTS: readonly Recipe[] = [
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
];

const BYTES: readonly Recipe[] = [
  { name: 'NUL late in the text', most: 1_000_000, make: (n) => encode(`${'mot '.repeat(3000)}${'\0'.repeat(n)}${END}`) },
  { name: 'NUL at once', keeps: false, make: (n) => encode('\0'.repeat(Math.min(n, 1000)) + END) },
  { name: 'letters that are no UTF-8', most: 100_000, make: (n) => Buffer.concat([Buffer.alloc(n, 0xff), encode(END)]) },
  { name: 'UTF-8 with one bad byte', make: () => Buffer.concat([encode('Un texte réalisé à l’été.\n\n'.repeat(50)), Buffer.from([0xff]), encode(END.replace('enfin', 'enfin à l’été'))]), keeps: false },
  { name: 'halves of characters', most: 100_000, make: (n) => Buffer.concat([Buffer.from('eda080'.repeat(n), 'hex'), encode(END)]) },
  { name: 'UTF-16', make: () => Buffer.from(`\ufeff${END}`, 'utf16le') },
  { name: 'UTF-16, the other way', make: () => Buffer.from(`\ufeff${END}`, 'utf16le').swap16() },
  { name: 'UTF-16 of odd length', make: () => Buffer.concat([Buffer.from(`\ufeff${END}`, 'utf16le'), Buffer.from([0x41])]) },
  { name: 'UTF-16 without a mark', keeps: false, make: () => Buffer.from(END, 'utf16le') },
  { name: 'bytes of any kind', most: 100_000, keeps: false, make: (n, random) => Uint8Array.from({ length: n }, () => random.below(256)) },
  { name: 'signs of control', most: 100_000, make: (n) => encode(`${'mot '.repeat(3000)}${'\x01\x1b\x7f\x0c'.repeat(n)}${END}`) },
];

/** Texts made by a grammar, each with one fault that grows with its size. */
export const MARKDOWN_RECIPES: readonly Recipe[] = [...REPEATED, ...SHAPES, ...TEXTS, ...BYTES];
