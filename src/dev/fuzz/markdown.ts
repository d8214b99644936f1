import { LAST, times, type Recipe } from './inputs.js';
import { plainRecipes } from './text.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
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
  recipe('a comment that is never closed', (n) => `<!--${' a\n'.repeat(n)}`.replace(/$/, '-->'), 200_000),
  recipe('openings of comments line by line', (n) => '<!-- a\n\n'.repeat(n) + '-->\n', 100_000),
  recipe('runs of backticks of each length', (n) => times(Math.min(n, 1500), (i) => `${'\u0060'.repeat(i + 1)} a `), 1500),
  recipe('runs of stars of each length', (n) => times(Math.min(n, 1500), (i) => `${'*'.repeat(i + 1)}a `), 1500),
  recipe('notes in a circle', (n) => times(n, (i) => `[^${i}]: a [^${(i + 1) % n}]\n\n`) + 'mot[^0]\n', 30_000),
  recipe('notes in notes', (n) => `mot[^a]\n\n${times(Math.min(n, 2000), (i) => `${'    '.repeat(i)}[^a${i}]: b\n\n`)}`, 2000),
  recipe('tables of many columns', (n) => `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n${`|${'b|'.repeat(10_000)}\n`.repeat(Math.ceil(n / 10_000))}`, 50_000),
  recipe('a table of many cells', (n) => `| a | b | c | d |\n|---|---|---|---|\n${'| le lot | 12 mois | un cycle en V | oui |\n'.repeat(Math.ceil(n / 4))}`, 90_000),
  recipe('rows that are longer than their table', (n) => `|a|\n|-|\n${'|b|c|d|e|f\n'.repeat(n)}`, 30_000),
  recipe('quotations of each depth and back', (n) => times(Math.min(n, 500), (i) => `${'>'.repeat(i)} a\n`) + times(Math.min(n, 500), (i) => `${'>'.repeat(500 - i)} b\n`), 500),
  recipe('fences of each length', (n) => times(Math.min(n, 1000), (i) => `${'~'.repeat(i + 3)}\n`) + `${'~'.repeat(2000)}\n\na\n`, 1000),
  recipe('a line of blanks', (n) => `a\n${' '.repeat(n)}\n${'\t'.repeat(n)}b\n`, 1_000_000),
  recipe('escapes of everything', (n) => '\\*\\[\\`\\<\\&\\|'.repeat(n), 100_000),
  recipe('references without end', (n) => `[a][${'b'.repeat(900)}] `.repeat(n / 100) + `\n\n[${'b'.repeat(900)}]: c\n`, 100_000),
  recipe('headings with attributes', (n) => times(n, (i) => `# Titre {#a${i} .b key="${'c'.repeat(20)}"}\n\n`), 30_000),
  recipe('a grid table', (n) => `+---+---+\n${'| a | b |\n+---+---+\n'.repeat(n)}`, 30_000),
];

/** Texts made by a grammar, each with one fault that grows with its size. */
export const MARKDOWN_RECIPES: readonly Recipe[] = [...REPEATED, ...SHAPES, ...plainRecipes(END)];
