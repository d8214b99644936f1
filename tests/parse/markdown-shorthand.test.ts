import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseShort } from '../../src/parse/markdown/shorthand.js';

const processor = unified()
  .data('micromarkExtensions', [gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .use(remarkParse)
  .freeze();

/** What the parser was given, one after the other, with □ for what was left out. */
function given(text: string): string[] {
  const texts: string[] = [];
  parseShort(text, (part) => {
    texts.push(part.replaceAll('\ue000', '□'));
    return processor.parse(part);
  });
  return texts;
}

/** A tree as it is compared: lines and columns are found later, from the offsets. */
function outline(tree: Root): unknown {
  const bare = (node: Nodes): unknown => ({
    ...node,
    position: [node.position?.start.offset, node.position?.end.offset],
    ...('children' in node && { children: node.children.map(bare) }),
  });
  return bare(tree);
}

const TABLE = '| Lot | Objet |\n| --- | --- |\n';
const WORDS = 'Le titulaire livre la version finale';

describe('parseShort', () => {
  it.each([
    ['a paragraph', `${WORDS}.`, ['L□e.']],
    ['each side of a mark', `${WORDS} **${WORDS}** ${WORDS}`, ['L□e **L□e** L□e']],
    ['an item and a heading with their marks', `- ${WORDS} ;\n\n## 3.1 ${WORDS} ##`, ['- L□e ;\n\n## 3.1 L□e ##']],
    ['the cells of a table', `${TABLE}| 12 | ${WORDS} |`, ['| | |\n| --- | --- |\n| | |']],
    ['but not those with marks', `${TABLE}| **Lot** 1 | ${WORDS} |\n| &amp; | \`${WORDS}\` |`, [`| | |\n| --- | --- |\n| **Lot** 1 | |\n| &amp; | \`${WORDS}\` |`]],
    ['nor those behind an escaped pipe', `${TABLE}| Lot \\| 1 | ${WORDS} |`, [`| | |\n| --- | --- |\n| Lot \\| 1 | ${WORDS} |`]],
    ['nothing after what may be a link, until the next paragraph', `${WORDS} [a\n${WORDS}\n\n${WORDS}`, [`L□e [a\n${WORDS}\n\nL□e`]],
    ['nothing of a text without words', '12 000, 24 000, 36 000', ['12 000, 24 000, 36 000']],
    ['nothing of a text that has the sign itself', `${WORDS} \ue000`, [`${WORDS} □`]],
  ])('leaves out %s', (_, text, expected) => expect(given(text)).toEqual(expected));

  it.each([
    ['a comment over several paragraphs', `<!-- a\n\n${WORDS}\n\n-->`],
    ['code over several paragraphs', `~~~\na\n\n${WORDS}\n~~~`],
    ['a row outside of a table', `| ${WORDS} | b |\n  c`],
  ])('parses the text itself when words do not come back: %s', (_, text) => {
    expect(given(text).at(-1)).toBe(text);
    expect(given(text)).toHaveLength(2);
  });

  const piece = fc.constantFrom(
    WORDS, 'reprise des données du système', "l'application « métier »", 'é', 'a', '24 mois', '\u00a0', ' ', '\n', '\n', '\n\n', '\r\n', '\t', '    ',
    '|', '| ', TABLE, '\n| --- | --- |\n', '**', '*', '_', '`', '``', '```', '~~~', '[', ']', '](', ')', '"', '!', '[^1]', '[^1]: ', '[a]: ', '<', '>', '<a ',
    '<div>', '</div>', '<!--', '-->', '&', '&eacute;', '\\', '\\|', '#', '## ', '- ', '1. ', '> ', '---', '===', '<http://a.b>', '<br>', '  \n',
  );

  it('gives the tree of the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join('')), (text) => {
        expect(outline(parseShort(text, (part) => processor.parse(part)))).toEqual(outline(processor.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });
});
