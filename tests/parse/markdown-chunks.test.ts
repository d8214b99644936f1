import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutChunks } from '../../src/parse/markdown/chunks.js';
import { parseMarkdown, prepareFrontMatter } from '../../src/parse/markdown/index.js';
import { splitLines } from '../../src/parse/markdown/lines.js';
import { readTree } from '../../src/parse/markdown/read.js';

beforeAll(() => prepareFrontMatter('---'));

const words = fc.array(fc.constantFrom('le', 'titulaire', '*assure*', '[guide]', '[le][Guide]', '[^n]', '`code`', '**la**', 'a_b', '<br>', '&amp;', '1.', '#', '|', '\\*'), { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));

const block = fc.oneof(
  words,
  fc.tuple(fc.integer({ min: 1, max: 4 }), words).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  fc.array(fc.tuple(fc.constantFrom('- ', '  - ', '* ', '1. ', '   '), words).map(([mark, text]) => mark + text), { minLength: 1, maxLength: 4 }).map((items) => items.join('\n')),
  words.map((text) => `- ${text}\n\n  ${text}\n- ${text}`),
  words.map((text) => `> ${text}\n> - ${text}\nlazy ${text}`),
  words.map((text) => `\`\`\`\n# ${text}\n\n${text}\n\`\`\``),
  words.map((text) => `| a | b |\n|---|---|\n| ${text.replaceAll('|', '')} | x |`),
  words.map((text) => `<!-- ${text}\n\n# ${text} -->`),
  words.map((text) => `<div>\n${text}\n</div>`),
  words.map((text) => `[^n]: ${text}\n\n    ${text}`),
  fc.constant('[guide]: http://example.org "x"'),
  fc.constant('Titre\n====='),
  fc.constant('---'),
);
const document = fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n\r\n')), { minLength: 1, maxLength: 14 }).map((parts) => parts.flat().join(''));

describe('readTree', () => {
  it('gives the same tree in chunks as in one piece', () => {
    fc.assert(
      fc.property(document, (source) => {
        expect(readTree(source, splitLines(source), null, 1)).toEqual(readTree(source, splitLines(source), null, Infinity));
      }),
      { numRuns: 150 },
    );
  });

  it('gives each text its own words in the file', () => {
    fc.assert(
      fc.property(document, (source) => {
        visit(parseMarkdown(source).tree, (node) => {
          if (node.type !== 'text') return;
          const slice = source.slice(node.position?.start.offset, node.position?.end.offset);
          const letters = (text: string): string => text.replace(/&amp;/g, '').replace(/[^\p{L}\d]/gu, '');
          expect(letters(slice)).toBe(letters(node.value));
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('cutChunks', () => {
  const rows = (source: string): { start: number; text: string; literal: boolean }[] => splitLines(source).map(({ start, text, literal }) => ({ start, text, literal }));

  it.each([
    ['a fence', '```\na\n\n# b\n\nc\n```\n', 1],
    ['a list', '- a\n\n  b\n\n- c\n', 1],
    ['paragraphs', 'a\n\nb\n\n# c\n', 3],
    ['a comment', '<!--\n\n# b\n-->\n\nc\n', 2],
    ['HTML', '<div>\na\n# b\n</div>\n', 1],
    ['paragraphs that begin with a tag', '<b>a</b>\n\n<b>b</b>\n\n<b>c</b>\n', 3],
  ])('cuts only where nothing goes on: %s', (_, source, count) => {
    expect(cutChunks(rows(source), source.length, 1)).toHaveLength(count);
  });

  it('covers the text without overlap', () => {
    fc.assert(
      fc.property(document, (source) => {
        const chunks = cutChunks(rows(source), source.length, 20);
        expect(chunks.map(({ start }) => start)).toEqual([0, ...chunks.slice(0, -1).map(({ end }) => end)]);
        expect(chunks.at(-1)?.end).toBe(source.length);
      }),
    );
  });
});

describe('hostile input', () => {
  const MARKS = ['*', '[', '>', '`', '|', '_', '<', '![', '- ', '> ', '1. ', '**a', '[a][', '[^1]', '<!--', '*[', '&', '\\', '`a``', '](', '+ ', '1) ', '\n[', '\n>', '\n- ', '\n|', '\n```', '\n[a]:', '\n1. ', '{{<', '\n<pre>', '....1\n', '• '];

  it.each(MARKS)('is read to its end: %j many times', (mark) => {
    const source = mark.repeat(5_000);
    const { tree } = parseMarkdown(source);
    expect(tree.position?.end.offset).toBe(source.length);
  });

  it('is kept as text', () => {
    const source = `# Objet\n\n${'[a *b '.repeat(5000)}\n\nSuite *du* texte.\n`;
    const [heading, plain, after] = parseMarkdown(source).tree.children;
    expect([heading?.type, after?.type]).toEqual(['heading', 'paragraph']);
    expect(plain).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: '[a *b '.repeat(5000).trim() }] });
  });
});

describe('lists and tables without a safe place to cut', () => {
  const items = Array.from({ length: 1500 }, (_, i) => i);

  it.each([
    ['list', items.map((i) => `- point ${i}\n`).join('')],
    ['loose list', items.map((i) => `1. point ${i}\n\n`).join('')],
    ['table', `| a | b |\n|---|---|\n${items.map((i) => `| ${i} | *x* |\n`).join('')}`],
  ])('are whole: %s', (_, source) => {
    const lines = splitLines(source);
    expect(readTree(source, lines, null)).toEqual(readTree(source, lines, null, Infinity));
  });
});

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
