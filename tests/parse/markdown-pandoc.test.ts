import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/parse/markdown/index.js';
import { readText } from '../../src/text/document.js';
import { outline } from './markdown-outline.js';

const read = (...lines: readonly string[]): string[] => outline(parseMarkdown(`${lines.join('\n')}\n`).tree);

describe('grid tables of Pandoc', () => {
  const GRID = [
    '+--------+-------------+', '| Lot    | Objet       |', '+========+=============+', '| Lot 1  | Reprise des |', '|        | **données** |', '+--------+-------------+', '| Lot 2  | - Conseil   |', '|        | - Audit     |', '+--------+-------------+',
  ];

  it('become tables, a row for each stretch between two rules', () => {
    expect(read('Les lots :', '', ...GRID, '', 'Suite.')).toEqual(['paragraph: Les lots :', 'row: Lot | Objet', 'row: Lot 1 | Reprise des données', 'row: Lot 2 | Conseil Audit', 'paragraph: Suite.']);
  });

  it('keep the places of the file', () => {
    const source = `Les lots :\n\n${GRID.join('\n')}\n`;
    const slices: string[] = [];
    visit(parseMarkdown(source).tree, (node) => {
      if (node.type === 'text') slices.push(source.slice(node.position?.start.offset, node.position?.end.offset));
    });
    expect(slices).toEqual(['Les lots :', 'Lot', 'Objet', 'Lot 1', 'Reprise des ', 'données', 'Lot 2', 'Conseil', 'Audit'].map((text) => text.trimEnd()));
    const row = readText('a.md', parseMarkdown(source)).blocks.find(({ text }) => text.startsWith('Lot 1'));
    expect(row?.text).toBe('Lot 1 | Reprise des données');
  });

  it('may have cells over several columns, and no header', () => {
    expect(read('+----+----+', '| a  | b  |', '+----+----+', '| large   |', '+----+----+')).toEqual(['row: a | b', 'row: large | ']);
  });

  it('are not seen in a sum', () => {
    expect(read('+ 3 % par an', 'en moyenne')).toEqual(['item: 3 % par an⏎en moyenne']);
  });
});

describe('attributes of Pandoc', () => {
  it.each([
    ['a heading', '## Calendrier {#calendrier .unnumbered}', '## Calendrier'],
    ['a span', 'Un [délai]{.smallcaps lang="fr"} de deux mois.', 'paragraph: Un [délai] de deux mois.'],
    ['a heading without number', '# Préambule {-}', '# Préambule'],
    ['not braces in a text', 'Le champ {nom} est saisi {sic}.', 'paragraph: Le champ {nom} est saisi {sic}.'],
    ['not braces at the end of a text', 'La valeur est {.5}', 'paragraph: La valeur est {.5}'],
  ])('%s', (_, source, expected) => {
    expect(read(source).map((line) => line.replace(/ +/g, ' ').trim())).toEqual([expected]);
  });

  it('boxes go, what they hold stays', () => {
    expect(read('::: {.note}', 'Le site est sobre.', ':::', '', ':::: warning', '- un', '::::')).toEqual(['paragraph: Le site est sobre.', 'item: un']);
  });
});

it('reads many grid tables', () => {
  const table = '+-----+-----+\n| a   | b   |\n+=====+=====+\n| un  | deux|\n+-----+-----+\n\nTexte.\n\n';
  const { tree } = parseMarkdown(table.repeat(2000));
  expect(tree.children.filter(({ type }) => type === 'table')).toHaveLength(2000);
});

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
