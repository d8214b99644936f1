import { expect, test } from 'vitest';
import { outline, parseDrawn, LEFT, type Doc } from './make.js';

const TAGGED: PDFKit.PDFDocumentOptions = { pdfVersion: '1.7', tagged: true, lang: 'fr-FR' };

/** Draws with a structure element of the role around it. */
function element(doc: Doc, role: string, draw: (() => void) | PDFKit.PDFStructureElementChild[]): PDFKit.PDFStructureElement {
  return doc.struct(role as PDFKit.PDFStructureElementOptions & string, draw as () => void);
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
      element(doc, 'LI', [text(doc, 'Lbl', '•'), text(doc, 'LBody', words)] as never),
    );
    const rows = [['Profil', 'Jours'], ['Développeur', '220']].map((row, r) =>
      element(doc, 'TR', row.map((words, c) => cell(doc, r === 0 ? 'TH' : 'TD', words, LEFT + 150 * c, 400 + 20 * r)) as never),
    );
    const children = [
      text(doc, 'H1', 'Objet du marché'),
      text(doc, 'P', 'Le titulaire fournit :'),
      element(doc, 'L', items as never),
      element(doc, 'TOC', [text(doc, 'TOCI', 'Objet 1')] as never),
      element(doc, 'Table', rows as never),
      text(doc, 'H2', 'Délais'),
      text(doc, 'P', 'Le marché dure deux ans.'),
      text(doc, 'Note', '1 Hors reconduction.'),
    ];
    doc.addStructure(doc.struct('Document', children as never));
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
    doc.addStructure(doc.struct('Document', [title, text(doc, 'P', 'Le marché dure deux ans à compter de sa notification, sans reconduction possible.')] as never));
  }, TAGGED);
  expect(outline(parsed.tree)).toEqual(['h1 2. Délais', 'p Le marché dure deux ans à compter de sa notification, sans reconduction possible.']);
});

test('tags that leave most of the text out are not believed', async () => {
  const parsed = await parseDrawn((doc) => {
    doc.addStructure(doc.struct('Document', [text(doc, 'P', 'Titre')] as never));
    doc.text('Le marché dure deux ans à compter de sa notification, sans reconduction possible.', LEFT, 200);
  }, TAGGED);
  expect(outline(parsed.tree).join('\n')).toContain('Le marché dure deux ans');
});
