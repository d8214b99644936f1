import { describe, expect, test } from 'vitest';
import { heading, LEFT, outline, parseDrawn, PROSE, type Doc } from './make.js';

const WIDTH = 210;
const SECOND = LEFT + WIDTH + 30;

/** Text in one column; returns where it ends. */
function column(doc: Doc, text: string, x: number, y: number): number {
  doc.text(text, x, y, { width: WIDTH });
  return doc.y;
}

describe('two columns', () => {
  test('whose lines stand at different heights, under a title over both', async () => {
    const parsed = await parseDrawn((doc) => {
      heading(doc, '1. Objet du marché et conditions générales de son exécution');
      const top = doc.y;
      column(doc, PROSE, LEFT, top);
      column(doc, `${PROSE} Fin.`, SECOND, top + 5);
    });
    expect(outline(parsed.tree)).toEqual(['h1 1. Objet du marché et conditions générales de son exécution', `p ${PROSE}`, `p ${PROSE} Fin.`]);
  });

  test('a page that ends its columns early has the gutter of the others', async () => {
    const parsed = await parseDrawn((doc) => {
      column(doc, PROSE, LEFT, 100);
      column(doc, PROSE, SECOND, 105);
      doc.addPage();
      column(doc, PROSE, LEFT, 100);
      column(doc, 'Le présent chapitre ne comporte aucune autre disposition particulière.', SECOND, 105);
    });
    expect(outline(parsed.tree)).toEqual([`p ${PROSE}`, `p ${PROSE}`, `p ${PROSE}`, 'p Le présent chapitre ne comporte aucune autre disposition particulière.']);
  });

  test('a table in one column goes on in the other, its header once', async () => {
    const table = (doc: Doc, x: number, y: number, rows: string[][]): void => {
      doc.table({ position: { x, y }, columnStyles: [70, 140], data: [['Lot', 'Objet'], ...rows] });
    };
    const parsed = await parseDrawn((doc) => {
      const end = column(doc, PROSE, LEFT, 100);
      table(doc, LEFT, end + 10, [['Lot 1', 'Conception']]);
      table(doc, SECOND, 100, [['Lot 2', 'Hébergement']]);
      column(doc, PROSE, SECOND, 160);
    });
    expect(outline(parsed.tree)).toEqual([`p ${PROSE}`, '| Lot | Objet |', '| Lot 1 | Conception |', '| Lot 2 | Hébergement |', `p ${PROSE}`]);
  });

  test('are not seen in a table of two columns without lines', async () => {
    const rows = [['Qualité du service', PROSE.slice(0, 107)], ['Tenue des délais', PROSE.slice(107, 217)], ['Suite donnée', PROSE.slice(217)]];
    const parsed = await parseDrawn((doc) => {
      doc.text(PROSE).moveDown(2);
      for (const [a = '', b = ''] of rows) {
        const y = doc.y;
        doc.text(a, LEFT, y, { width: 120 }).text(b.trim(), 220, y, { width: 300 });
        doc.y += 12;
      }
    });
    expect(outline(parsed.tree).slice(1)).toEqual(rows.map(([a = '', b = '']) => `| ${a} | ${b.trim()} |`));
  });

  test('a justified line with wide spaces is one line', async () => {
    const parsed = await parseDrawn((doc) => {
      doc.text(PROSE);
      const y = doc.y + 20;
      ['Le', 'titulaire', 'fournit', 'ceci'].reduce((x, word) => {
        doc.text(word, x, y, { lineBreak: false });
        return x + doc.widthOfString(word) + 14;
      }, LEFT);
    });
    expect(outline(parsed.tree).slice(1)).toEqual(['p Le titulaire fournit ceci']);
  });
});

test('cells merged over columns and rows keep their column', async () => {
  const parsed = await parseDrawn((doc) => {
    doc.text(PROSE).moveDown();
    doc.table({ columnStyles: [100, 100, 100], data: [['Lot', 'Début', 'Fin'], [{ text: 'Lot 1', rowSpan: 2 }, 'T0', 'T1'], ['T2', 'T3'], ['Lot 2', { text: 'à convenir', colSpan: 2 }]] });
  });
  expect(outline(parsed.tree).slice(1)).toEqual(['| Lot | Début | Fin |', '| Lot 1 | T0 | T1 |', '|  | T2 | T3 |', '| Lot 2 | à convenir |  |']);
});

const NOTE = 'Mesure faite en 2025 sur deux cents dossiers pris au hasard dans les archives du service régional de l’emploi et de ses deux antennes.';

test('footnotes over two lines, their number hanging, come after the block that calls them', async () => {
  const parsed = await parseDrawn((doc) => {
    doc.text(PROSE).moveDown();
    const y = doc.y;
    doc.text('Le délai est de trois mois', LEFT, y, { lineBreak: false });
    const x = LEFT + doc.widthOfString('Le délai est de trois mois');
    doc.fontSize(6).text('1', x, y - 2, { lineBreak: false }).fontSize(11).text(' au plus.', x + 4, y, { lineBreak: false });
    doc.text(PROSE, LEFT, y + 40);
    doc.fontSize(5).text('1', LEFT, 730, { lineBreak: false });
    doc.fontSize(8).text(NOTE, LEFT + 12, 730, { width: 439 });
  });
  expect(outline(parsed.tree)).toEqual([`p ${PROSE}`, 'p Le délai est de trois mois au plus.', `note ${NOTE}`, `p ${PROSE}`]);
  const caller = parsed.tree.children[1];
  expect(caller && 'children' in caller ? caller.children.map(({ type }) => type) : []).toEqual(['text', 'footnoteReference', 'text']);
});
