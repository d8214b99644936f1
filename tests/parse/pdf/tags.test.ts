import { expect, test } from 'vitest';
import { outline, parseDrawn, LEFT, type Doc } from './make.js';

const TAGGED: PDFKit.PDFDocumentOptions = { pdfVersion: '1.7', tagged: true, lang: 'fr-FR' };

/** An element that draws; `parent` makes one of other elements. */
function element(doc: Doc, role: string, draw: () => void): PDFKit.PDFStructureElement {
  return doc.struct(role, {}, draw);
}

function parent(doc: Doc, role: string, children: PDFKit.PDFStructureElement[]): PDFKit.PDFStructureElement {
  return doc.struct(role, {}, children);
}

function text(doc: Doc, role: string, words: string): PDFKit.PDFStructureElement {
  return element(doc, role, () => doc.text(words));
}

function cell(doc: Doc, role: string, words: string, x: number, y: number): PDFKit.PDFStructureElement {
  return element(doc, role, () => doc.text(words, x, y, { lineBreak: false }));
}

test('a tagged file is read by its tags, whatever it looks like', async () => {
  const parsed = await parseDrawn((doc) => {
    const items = ['une équipe ;', 'un produit.'].map((words) =>
      parent(doc, 'LI', [text(doc, 'Lbl', '•'), text(doc, 'LBody', words)]),
    );
    const rows = [['Profil', 'Jours'], ['Développeur', '220']].map((row, r) =>
      parent(doc, 'TR', row.map((words, c) => cell(doc, r === 0 ? 'TH' : 'TD', words, LEFT + 150 * c, 400 + 20 * r))),
    );
    const children = [
      text(doc, 'H1', 'Objet du marché'),
      text(doc, 'P', 'Le titulaire fournit :'),
      parent(doc, 'L', items),
      parent(doc, 'TOC', [text(doc, 'TOCI', 'Objet 1')]),
      parent(doc, 'Table', rows),
      text(doc, 'H2', 'Délais'),
      text(doc, 'P', 'Le marché dure deux ans.'),
      text(doc, 'Note', '1 Hors reconduction.'),
    ];
    doc.addStructure(parent(doc, 'Document', children));
  }, TAGGED);
  expect(outline(parsed.tree)).toEqual([
    'h1 Objet du marché',
    'p Le titulaire fournit :',
    '- une équipe ;',
    '- un produit.',
    '| Profil | Jours |',
    '| Développeur | 220 |',
    'h2 Délais',
    'p Le marché dure deux ans.',
    'note Hors reconduction.',
  ]);
});

test('tags without headings: size and numbering tell them', async () => {
  const parsed = await parseDrawn((doc) => {
    const title = element(doc, 'P', () => doc.font('Helvetica-Bold').fontSize(16).text('2. Délais').font('Helvetica').fontSize(11));
    doc.addStructure(parent(doc, 'Document', [title, text(doc, 'P', 'Le marché dure deux ans à compter de sa notification, sans reconduction possible.')]));
  }, TAGGED);
  expect(outline(parsed.tree)).toEqual(['h1 2. Délais', 'p Le marché dure deux ans à compter de sa notification, sans reconduction possible.']);
});

test('tags that leave most of the text out are not believed', async () => {
  const parsed = await parseDrawn((doc) => {
    doc.addStructure(parent(doc, 'Document', [text(doc, 'P', 'Titre')]));
    doc.text('Le marché dure deux ans à compter de sa notification, sans reconduction possible.', LEFT, 200);
  }, TAGGED);
  expect(outline(parsed.tree).join('\n')).toContain('Le marché dure deux ans');
});
