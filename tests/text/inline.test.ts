import fc from 'fast-check';
import type { Nodes, Parent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/parse/markdown/index.js';
import { flattenInline, toProjection } from '../../src/text/inline.js';

const first = (source: string): Parent => {
  let found: Nodes = parseMarkdown(source).tree;
  while ('children' in found && found.type !== 'paragraph' && found.type !== 'heading' && found.type !== 'tableRow') found = found.children[0] as Nodes;
  return found as Parent;
};
const flat = (source: string): string => flattenInline(first(source), source).text;

describe('flattenInline', () => {
  it.each([
    ['emphasis, links and code', 'Le *titulaire* **assure** [la `TMA`](http://a.fr).', 'Le titulaire assure la TMA.'],
    ['line breaks', 'Le titulaire  \nassure\\\nla\nTMA', 'Le titulaire assure la TMA'],
    ['spaces of all kinds', 'un\u00a0:\u202f12\u2009\tmois   fermes', 'un : 12 mois fermes'],
    ['invisible characters', 'main\u00adte\u200bnance\ufeff', 'maintenance'],
    ['decomposed accents', 'de\u0301lai', 'délai'],
    ['ligatures', 'ﬁnal ﬂux oﬃciel', 'final flux officiel'],
    ['escapes and entities', 'a\\*b &amp; c&nbsp;d &#233;', 'a*b & c d é'],
    ['images and HTML', 'a ![photo](x.png) b<br>c <b>d</b>', 'a b c d'],
    ['footnote marks', 'le site[^1] public\n\n[^1]: note', 'le site public'],
    ['quotation marks at the start of lines', '> le site\n> public', 'le site public'],
    ['a word cut at its hyphen', 'les éco-\nresponsables et les pré-\net post-tests', 'les éco-responsables et les pré- et post-tests'],
    ['spaces at both ends', '# &nbsp;Titre&nbsp;', 'Titre'],
    ['astral characters', 'un 😀 deux', 'un 😀 deux'],
  ])('reads %s', (_, source, text) => {
    expect(flat(source)).toBe(text);
  });

  it.each([
    ['plain', 'Le délai est de 24 mois.', '24 mois'],
    ['after markup', '**Le** [délai](http://a.fr) est `de` 24 mois.', '24 mois'],
    ['after an escape', 'a\\*b\\_c 24 mois', '24 mois'],
    ['after an entity', 'a &amp; b &eacute; 24 mois', '24 mois'],
    ['after collapsed spaces', 'a    b \t 24 mois', '24 mois'],
    ['after decomposed accents', 'e\u0301te\u0301 24 mois', '24 mois'],
    ['after a ligature', 'ﬁn oﬃciel 24 mois', '24 mois'],
    ['in a quotation', '> a\n>   b\n> 24 mois', '24 mois'],
    ['in an indented item', '- a\n\n     b\n     24 mois', '24 mois'],
    ['in a cell', '| a\\|b \\| 24 mois |\n|---|\n| c |', '24 mois'],
    ['with \\r\\n', 'a\r\nb\r\n24 mois', '24 mois'],
    ['in code', '`` a ` 24 mois ``', '24 mois'],
  ])('knows the place of words: %s', (_, source, words) => {
    let found = '';
    each(parseMarkdown(source).tree, (node) => {
      const { text, spans } = flattenInline(node, source);
      const at = text.indexOf(words);
      if (at >= 0) found = source.slice(toProjection(spans, at), toProjection(spans, at + words.length - 1) + 1);
    });
    expect(found).toBe(words);
  });

  it('has one span for a plain text', () => {
    const source = 'Le délai est de 24 mois, à compter du T0 – « ferme ».';
    expect(flattenInline(first(source), source).spans).toEqual([{ from: 0, at: 0, length: source.length }]);
  });

  it('gives each span the characters of the projection', () => {
    const piece = fc.constantFrom('mot', 'é', 'e\u0301', 'ﬁ', ' ', '  ', '\n', '\n> ', '\\*', '&amp;', '&eacute;', '*a*', '**b c**', '`d`', '[e](f)', '\u00a0', '\u00ad', '😀', '1.', '<br>', '![x](y)', '|', '\t', '\r\n', '-', 'œ', '&', '\\');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
        const source = pieces.join('');
        each(parseMarkdown(source).tree, (node) => {
          const { text, spans } = flattenInline(node, source);
          expect(text).toBe(text.normalize('NFC').replace(/\s+/g, ' ').trim());
          let end = 0;
          let at = 0;
          for (const span of spans) {
            expect(span.from).toBeGreaterThanOrEqual(end);
            expect(span.at).toBeGreaterThanOrEqual(at);
            expect(source.slice(span.at, span.at + span.length).replace(/\s/g, ' ')).toBe(text.slice(span.from, span.from + span.length));
            end = span.from + span.length;
            at = span.at + span.length;
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('toProjection', () => {
  it('finds the span by its start', () => {
    const spans = [
      { from: 0, at: 10, length: 5 },
      { from: 6, at: 20, length: 4 },
    ];
    expect([0, 4, 5, 6, 9, 10, 99].map((offset) => toProjection(spans, offset))).toEqual([10, 14, 15, 20, 23, 24, 24]);
    expect(toProjection([], 3)).toBe(0);
  });
});

function each(node: Nodes, see: (node: Parent) => void): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') see(node);
  else if ('children' in node) for (const child of node.children) each(child, see);
}
