import { describe, expect, test } from 'vitest';
import { heading, LEFT, makePdf, outline, parseDrawn, PROSE, textOf, WIDTH, type Doc } from './make.js';
import { parsePdf } from '../../../src/parse/pdf/index.js';

function bullet(doc: Doc, label: string, text: string, indent = 0): void {
  const y = doc.y;
  doc.text(label, LEFT + indent, y, { lineBreak: false });
  doc.text(text, LEFT + indent + 18, y, { width: WIDTH - indent - 18 });
  doc.x = LEFT;
}

describe('an untagged file', () => {
  test('headings by size and numbering, paragraphs whole, titles above numbers', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.font('Helvetica-Bold').fontSize(20).text('Cahier des clauses techniques').font('Helvetica').fontSize(11);
      heading(doc, '1. Objet');
      doc.text(PROSE);
      heading(doc, '1.1 Périmètre du service');
      doc.text(PROSE);
    });
    expect(outline(parsed.tree)).toEqual(['h1 Cahier des clauses techniques', 'h2 1. Objet', `p ${PROSE}`, 'h3 1.1 Périmètre du service', `p ${PROSE}`]);
  });

  test('lists nested by indent, without their labels', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text(`${PROSE} Le titulaire fournit :`);
      bullet(doc, '•', 'une équipe stable qui comprend des développeurs, une personne chargée du produit et une autre de la conception ;');
      bullet(doc, '•', 'des livraisons :');
      bullet(doc, '–', 'fréquentes ;', 20);
      bullet(doc, '–', 'mesurées.', 20);
      bullet(doc, '•', 'un rapport.');
      doc.moveDown();
      bullet(doc, '1.', 'Premier point.');
      bullet(doc, '2.', 'Second point.');
    });
    expect(outline(parsed.tree).slice(1)).toEqual([
      '- une équipe stable qui comprend des développeurs, une personne chargée du produit et une autre de la conception ;',
      '- des livraisons :',
      '  - fréquentes ;',
      '  - mesurées.',
      '- un rapport.',
      '1. Premier point.',
      '1. Second point.',
    ]);
  });

  test('a table with ruling lines: wrapped cells, empty cells, header row first', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text(PROSE).moveDown();
      doc.table({
        columnStyles: [120, 220, 100],
        data: [
          ['Jalon', 'Contenu', 'Échéance'],
          ['Version pilote', 'Ouverture du service à un premier département volontaire, avec une équipe sur place', 'T0 + 3 mois'],
          ['Bilan', '', 'T0 + 6 mois'],
        ],
      });
    });
    expect(outline(parsed.tree).slice(1)).toEqual([
      '| Jalon | Contenu | Échéance |',
      '| Version pilote | Ouverture du service à un premier département volontaire, avec une équipe sur place | T0 + 3 mois |',
      '| Bilan |  | T0 + 6 mois |',
    ]);
  });

  test('a table without lines, by its aligned columns', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text(PROSE).moveDown();
      for (const [a, b, c] of [['Profil', 'Nombre', 'Jours'], ['Développeur', '3', '220'], ['Chef de projet', '1', '110'], ['Architecte', '1', '40']]) {
        const y = doc.y;
        doc.text(a ?? '', LEFT, y).text(b ?? '', 260, y).text(c ?? '', 380, y);
        doc.y = y + 16;
      }
    });
    expect(outline(parsed.tree).slice(1)).toEqual(['| Profil | Nombre | Jours |', '| Développeur | 3 | 220 |', '| Chef de projet | 1 | 110 |', '| Architecte | 1 | 40 |']);
  });

  test('two columns of text are read one after the other', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text(`${PROSE} ${PROSE}`, { columns: 2, columnGap: 30, height: 150 });
    });
    expect(outline(parsed.tree)).toEqual([`p ${PROSE} ${PROSE}`]);
  });

  test('a sentence and a table cut by the page are whole again; repeated header rows go', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text(PROSE).text('Le titulaire remet chaque mois au comité un état complet de', LEFT, 740, { width: 300, lineBreak: false });
      doc.addPage().text('la consommation du budget.', LEFT, 72);
      doc.table({ position: { x: LEFT, y: 600 }, columnStyles: [150, 250], data: [['Lot', 'Objet'], ['Lot 1', 'Conception']] });
      doc.addPage();
      doc.table({ position: { x: LEFT, y: 72 }, columnStyles: [150, 250], data: [['Lot', 'Objet'], ['Lot 2', 'Hébergement']] });
    });
    expect(outline(parsed.tree).slice(1)).toEqual([
      'p Le titulaire remet chaque mois au comité un état complet de la consommation du budget.',
      '| Lot | Objet |',
      '| Lot 1 | Conception |',
      '| Lot 2 | Hébergement |',
    ]);
  });

  test('running lines, page numbers, tables of contents and watermarks are left out', async () => {
    const parsed = await parseDrawn((doc) => {
      for (let page = 1; page <= 3; page += 1) {
        if (page > 1) doc.addPage();
        doc.fontSize(9).text('Ville de Rivemont – CCTP', LEFT, 30, { lineBreak: false }).text(`Page ${page} sur 3`, LEFT, 750, { lineBreak: false });
        doc.save().rotate(45, { origin: [200, 400] }).fontSize(40).text('PROJET', 200, 400, { lineBreak: false }).restore().fontSize(11);
        doc.text('', LEFT, 90);
        if (page === 1) {
          heading(doc, 'Sommaire');
          doc.text(`1. Objet ${'.'.repeat(80)} 2`).text(`2. Délais ${'.'.repeat(78)} 3`);
        } else {
          heading(doc, page === 2 ? '1. Objet' : '2. Délais');
          doc.text(PROSE);
        }
      }
    });
    expect(outline(parsed.tree)).toEqual(['h1 1. Objet', `p ${PROSE}`, 'h1 2. Délais', `p ${PROSE}`]);
  });

  test('footnotes are notes, and their calls leave the words', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text(PROSE).moveDown();
      const y = doc.y;
      doc.text('Le délai est de trois mois', LEFT, y, { lineBreak: false });
      const x = LEFT + doc.widthOfString('Le délai est de trois mois');
      doc.fontSize(6).text('1', x, y - 2, { lineBreak: false }).fontSize(11).text('.', x + 4, y, { lineBreak: false });
      doc.fontSize(8).text('1 Mesure faite en 2025 sur deux cents dossiers.', LEFT, 740, { lineBreak: false });
    });
    expect(outline(parsed.tree).slice(1)).toEqual(['p Le délai est de trois mois.', 'note Mesure faite en 2025 sur deux cents dossiers.']);
  });
});

describe('places and metadata', () => {
  test('every block knows its page and box', async () => {
    const parsed = await parseDrawn((doc) => doc.text('Première page.', LEFT, 100).addPage().text('Seconde page.', LEFT, 200));
    const origins = parsed.tree.children.map((node) => node.data?.origin);
    expect(origins.map((origin) => origin?.page)).toEqual([1, 2]);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = origins[1]?.box ?? [];
    expect(Math.abs(x1 - LEFT)).toBeLessThan(1);
    // A4 is 842 points high: 200 from the top is 642 from the bottom.
    expect(y2).toBeGreaterThan(y1);
    expect(Math.abs(y2 - 642)).toBeLessThan(6);
    expect(x2).toBeGreaterThan(x1 + 50);
  });

  test.each([
    ['CCTP – Portail des aides', 'CCTP – Portail des aides'],
    ['Microsoft Word - cctp_v3.docx', null],
    ['cctp_v3.docx', null],
    ['', null],
  ])('title %j', async (title, expected) => {
    const parsed = await parseDrawn((doc) => doc.text('Un texte.'), { info: { Title: title }, lang: 'fr-FR' });
    expect(parsed.title).toBe(expected);
    expect(parsed.declaredLanguage).toBe('fr-FR');
  });

  test('values of form fields are read', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text('Durée du marché :');
      doc.initForm();
      doc.formText('duree', LEFT, 120, 200, 20, { value: 'quatre ans fermes' });
    });
    expect(parsed.tree.children.map(textOf)).toContain('quatre ans fermes');
  });

  test('a page of text set sideways is read, and its boxes are those of the file', async () => {
    const bytes = await makePdf((doc) => {
      doc.rotate(90, { origin: [300, 400] }).text('Calendrier prévisionnel du marché', 200, 300, { lineBreak: false });
    });
    const parsed = await parsePdf(bytes, 'a.pdf');
    expect(outline(parsed.tree)).toEqual(['p Calendrier prévisionnel du marché']);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = parsed.tree.children[0]?.data?.origin?.box ?? [];
    expect(y2 - y1).toBeGreaterThan(x2 - x1);
  });
});
