import { describe, expect, test } from 'vitest';
import { LEFT, outline, parseDrawn, PROSE, textOf } from './make.js';

describe('text put on a page after it was made', () => {
  test('the value of a form field stands beside its label', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text(PROSE).text('Durée du marché :', LEFT, 300, { lineBreak: false });
      doc.initForm();
      doc.formText('duree', LEFT + 110, 294, 200, 20, { value: 'quatre ans fermes' });
      doc.text('Fin du document.', LEFT, 500);
    });
    expect(outline(parsed.tree)).toEqual([`p ${PROSE}`, 'p Durée du marché : quatre ans fermes', 'p Fin du document.']);
  });

  test('words typed over the page are text, a note in a pop-up is a comment', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text('Le marché dure deux ans.');
      doc.textAnnotation(LEFT, 200, 200, 30, 'Sauf le lot 2.', {});
      doc.note(LEFT, 300, 20, 20, 'À revoir avec les juristes', {});
    });
    expect(parsed.tree.children.map(textOf)).toEqual(['Le marché dure deux ans.', 'Sauf le lot 2.']);
  });
});

test('the outline of the file tells headings that look like text', async () => {
  const draw = (withOutline: boolean) => parseDrawn((doc) => {
    doc.text('Objet du marché').moveDown().text(PROSE);
    if (withOutline) doc.outline.addItem('Objet du  marché');
  });
  expect(outline((await draw(false)).tree)[0]).toBe('p Objet du marché');
  expect(outline((await draw(true)).tree)).toEqual(['h1 Objet du marché', `p ${PROSE}`]);
});

test('a page says its label where that is not its number', async () => {
  const parsed = await parseDrawn((doc) => {
    doc.text('Préambule du marché.').addPage().text('Objet du marché.');
    const root = (doc as unknown as { _root: { data: Record<string, unknown> } })._root.data;
    root['PageLabels'] = { Nums: [0, { S: 'r' }, 1, { S: 'D', St: 2 }] };
  });
  expect(parsed.tree.children.map((node) => node.data?.origin)).toMatchObject([{ page: 1, pageLabel: 'i' }, { page: 2 }]);
  expect(parsed.tree.children[1]?.data?.origin).not.toHaveProperty('pageLabel');
});
