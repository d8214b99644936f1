import type { Text } from 'mdast';
import { describe, expect, test } from 'vitest';
import { passageBoxes, wordBoxes } from '../../../src/parse/pdf/boxes.js';
import { project } from '../../../src/text/project.js';
import type { Parsed } from '../../../src/types.js';
import { LEFT, parseDrawn } from './make.js';

const WORDS = 'Le titulaire remet chaque mois un rapport.';

/** The words on one line, then the same with a hyphen that the layout added. */
async function drawn(): Promise<{ parsed: Parsed; widthOf: (text: string) => number }> {
  let widthOf = (text: string): number => text.length;
  const parsed = await parseDrawn((doc) => {
    doc.text(WORDS, LEFT, 100, { lineBreak: false });
    doc.text('• Un produit pour le déve-', LEFT, 200, { lineBreak: false }).text('loppement durable.', LEFT + 10, 214, { lineBreak: false });
    const widths = new Map(['Le ', 'titulaire'].map((text) => [text, doc.widthOfString(text)]));
    widthOf = (text) => widths.get(text) ?? 0;
  });
  return { parsed, widthOf };
}

function firstText(parsed: Parsed, at: number): Text {
  let node = parsed.tree.children[at] as { type: string; children?: unknown[] };
  while (node.children) node = node.children[0] as typeof node;
  return node as unknown as Text;
}

describe('wordBoxes', () => {
  test('each word has its box on the page', async () => {
    const { parsed, widthOf } = await drawn();
    const text = firstText(parsed, 0);
    const boxes = wordBoxes(text);
    expect(boxes.map(({ start, end }) => text.value.slice(start, end))).toEqual(WORDS.split(' '));
    const { page, box } = boxes[1] ?? { page: 0, box: [0, 0, 0, 0] };
    expect(page).toBe(1);
    // Letters are taken to be of one width: right to a letter or two.
    expect(Math.abs(box[0] - (LEFT + widthOf('Le ')))).toBeLessThan(8);
    expect(Math.abs(box[2] - box[0] - widthOf('titulaire'))).toBeLessThan(14);
  });

  test('a word cut by a line has a box for each half, a label has none', async () => {
    const { parsed } = await drawn();
    const text = firstText(parsed, 1);
    const halves = wordBoxes(text).map(({ start, end }) => text.value.slice(start, end));
    expect(halves).toEqual(['Un', 'produit', 'pour', 'le', 'déve', 'loppement', 'durable.']);
  });
});

test('passageBoxes: a passage of the projection on the page, one box for each line', async () => {
  const { parsed } = await drawn();
  const { tree, projection } = project(parsed);
  const boxesOf = (words: string) => passageBoxes(tree, projection, projection.indexOf(words), projection.indexOf(words) + words.length);
  expect(boxesOf('chaque mois')).toHaveLength(1);
  const [first, second, ...others] = boxesOf('développement durable');
  expect(others).toEqual([]);
  expect((first?.box[1] ?? 0) - (second?.box[1] ?? 0)).toBeCloseTo(14, 0);
  expect(boxesOf('chaque mois')[0]?.box[1]).toBeGreaterThan(first?.box[3] ?? Infinity);
});
