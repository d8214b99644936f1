import fc from 'fast-check';
import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/parse/markdown/index.js';
import { flattenInline, toProjection } from '../../src/text/inline.js';
import { project } from '../../src/text/project.js';
import type { Parsed } from '../../src/types.js';

const parsed = (...children: RootContent[]): Parsed => ({
  format: 'docx',
  tree: { type: 'root', children },
  source: null,
  pages: null,
  title: null,
  declaredLanguage: null,
  unread: [],
});
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const p = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] });
const printed = (...children: RootContent[]): string => project(parsed(...children)).projection;

describe('project', () => {
  it('leaves a Markdown file as it is', () => {
    const file = parseMarkdown('# Titre\n\n* a\n');
    expect(project(file)).toEqual({ tree: file.tree, projection: '# Titre\n\n* a\n' });
  });

  it('prints all kinds of blocks', () => {
    const cell = (value: string): Extract<Nodes, { type: 'tableCell' }> => ({ type: 'tableCell', children: [text(value)] as never });
    expect(
      printed(
        { type: 'heading', depth: 2, data: { origin: { label: '3.2' } }, children: [text('Calendrier')] },
        { type: 'paragraph', children: [text('Le '), { type: 'strong', children: [text('titulaire')] }, { type: 'footnoteReference', identifier: '1' }, { type: 'break' }, text('assure')] },
        {
          type: 'list',
          ordered: false,
          children: [
            { type: 'listItem', data: { origin: { label: 'a)' } }, children: [p('un'), { type: 'list', ordered: true, start: 3, children: [{ type: 'listItem', children: [p('trois'), p('suite')] }] }] as never },
            { type: 'listItem', children: [p('deux')] as never },
          ],
        },
        { type: 'table', children: [{ type: 'tableRow', children: [cell('Lot'), cell('Durée')] }, { type: 'tableRow', children: [cell('A|B'), cell('24\nmois')] }] },
        { type: 'blockquote', children: [p('cité'), p('encore')] as never },
        { type: 'footnoteDefinition', identifier: '1', children: [p('la note'), p('longue')] as never },
      ),
    ).toBe(
      [
        '## 3.2 Calendrier',
        '',
        'Le titulaire[^1]',
        'assure',
        '',
        '- a) un',
        '  3. trois',
        '',
        '     suite',
        '- deux',
        '',
        '| Lot | Durée |',
        '| --- | --- |',
        '| A\\|B | 24 mois |',
        '',
        '> cité',
        '>',
        '> encore',
        '',
        '[^1]: la note',
        '',
        '    longue',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['# dièse', '\\# dièse\n'],
    ['- tiret', '\\- tiret\n'],
    ['+ plus', '\\+ plus\n'],
    ['> chevron', '\\> chevron\n'],
    ['1. un', '1\\. un\n'],
    ['12) douze', '12\\) douze\n'],
    ['2.1 Objet', '2.1 Objet\n'],
    ['-5 °C', '-5 °C\n'],
    ['a # b - c > d 1. e', 'a # b - c > d 1. e\n'],
  ])('escapes only what would be a mark: %s', (value, expected) => {
    expect(printed(p(value))).toBe(expected);
  });

  it('gives the line, column and offset of each node', () => {
    const { tree, projection } = project(parsed(p('un'), { type: 'list', ordered: false, children: [{ type: 'listItem', children: [p('deux')] as never }] }));
    const item = (tree.children[1] as Extract<Nodes, { type: 'list' }>).children[0];
    expect(item?.children[0]?.position?.start).toEqual({ line: 3, column: 3, offset: projection.indexOf('deux') });
    expect(tree.position?.end.offset).toBe(projection.length);
  });

  it('prints what the Markdown parser reads as the same text, at the places it says', () => {
    const words = fc.array(fc.constantFrom('le', 'titulaire', '#', '-', '1.', '>', 'été', '24', 'mois', '|', '2)', '+'), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    const blocks = fc.array(
      fc.oneof(
        words.map(p),
        words.map((value): RootContent => ({ type: 'heading', depth: 3, children: [text(`T ${value}`)] })),
        fc.array(words, { minLength: 1, maxLength: 3 }).map((items): RootContent => ({ type: 'list', ordered: false, children: items.map((item) => ({ type: 'listItem', children: [p(item)] as never })) })),
        words.map((value): RootContent => ({ type: 'table', children: [0, 1].map(() => ({ type: 'tableRow', children: [{ type: 'tableCell', children: [text(value)] as never }] })) })),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(blocks, (children) => {
        const { tree, projection } = project(parsed(...children));
        const before = flats({ type: 'root', children }, (node) => plain(node));
        const after = flats(tree, (node) => {
          const flat = flattenInline(node, projection);
          for (const span of flat.spans) expect(projection.slice(span.at, span.at + span.length)).toBe(flat.text.slice(span.from, span.from + span.length));
          expect(projection.slice(toProjection(flat.spans, 0))).not.toBe('');
          return flat.text;
        });
        expect(after).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});

function flats(root: Root, read: (node: Parent) => string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') found.push(read(node));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

function plain(node: Parent): string {
  return node.children.map((child) => ('value' in child ? String(child.value) : '')).join('');
}
