import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXlsx } from '../../../src/parse/xlsx/index.js';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import { project } from '../../../src/text/project.js';
import { row, xlsx } from './workbook.js';

type More = Parameters<typeof xlsx>[1];

function printed(xml: string, more?: More): string[] {
  return lines(xlsx([{ name: 'Feuille', xml }], more)).slice(1);
}

function lines(bytes: Uint8Array): string[] {
  return project(parseXlsx(bytes, 'bpu.xlsx')).projection.split('\n').filter((line) => line !== '');
}

const data = (...rows: readonly string[]): string => `<sheetData>${rows.join('')}</sheetData>`;
const HEAD = ['| N° | Exigence | Niveau |', '| --- | --- | --- |'];
const head = (number: number): string => row(number, 'N°', 'Exigence', 'Niveau');

describe('sheets', () => {
  it('makes a section of each sheet that is shown', () => {
    const sheet = (name: string, state = 'visible') => ({ name, state, xml: data(row(1, `Texte de ${name}`)) });
    const bytes = xlsx([sheet('Exigences'), sheet('Calculs', 'hidden'), sheet('Prix'), sheet('Listes', 'veryHidden')]);
    expect(lines(bytes)).toEqual(['# Exigences', 'Texte de Exigences', '# Prix', 'Texte de Prix']);
    expect(parseXlsx(bytes, 'bpu.xlsx').unread).toEqual([{ what: '2 hidden sheets (Calculs, Listes)', reason: 'hidden in the workbook, so not shown' }]);
  });

  it('tells the sheet and the row of each block', () => {
    const { tree } = parseXlsx(xlsx([{ name: 'Exigences', xml: data(row(2, 'Titre'), head(4), row(7, '1', 'Le système doit', 'Haut')) }]), 'bpu.xlsx');
    const table = tree.children.at(-1);
    expect(table).toMatchObject({ type: 'table', children: [{ data: { origin: { sheet: 'Exigences', row: 4 } } }, { data: { origin: { sheet: 'Exigences', row: 7 } } }] });
    expect(JSON.stringify(tree)).not.toContain('worksheets');
  });
});

describe('what a workbook names and does not hold', () => {
  const shared = (index: number): string => `<c r="B${String(index + 1)}" t="s"><v>${String(index)}</v></c>`;

  it('is told as lost: texts', () => {
    const rows = `<row r="1">${shared(0)}</row><row r="2">${shared(1)}</row><row r="3">${shared(2)}</row>`;
    const bytes = xlsx([{ name: 'Prix', xml: data(rows) }], { strings: '<si><t>Un texte.</t></si>' });
    expect(lines(bytes).join()).toContain('Un texte.');
    expect(parseXlsx(bytes, 'bpu.xlsx').unread).toEqual([{ what: '2 cells', reason: 'its text is missing from the workbook', lost: true }]);
  });

  it('is told as lost: sheets', () => {
    const sheets = ['Prix', 'Exigences'].map((name) => ({ name, xml: data(row(1, `Texte de ${name}`)) }));
    const parts = unzipSync(xlsx(sheets));
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/worksheets/sheet1.xml')));
    expect(parseXlsx(bytes, 'bpu.xlsx').unread).toEqual([{ what: '1 lost sheet (Exigences)', reason: 'the workbook names it and does not hold it', lost: true }]);
    const none = zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith('xl/worksheets'))));
    expect(() => parseXlsx(none, 'bpu.xlsx')).toThrow(expect.objectContaining({ code: 'unreadable' }) as Error);
  });
});

describe('tables', () => {
  it.each([
    ['a title above the head', [row(1, 'Bordereau des prix unitaires'), head(3), row(4, '1', 'Reprise', 'Haut')], ['Bordereau des prix unitaires', ...HEAD, '| 1 | Reprise | Haut |']],
    ['empty rows inside', [head(1), row(2, '1', 'Reprise', 'Haut'), row(4, '2', 'Export', 'Bas')], [...HEAD, '| 1 | Reprise | Haut |', '| 2 | Export | Bas |']],
    ['a second table under its own title', [head(1), row(2, '1', 'Reprise', 'Haut'), row(4, 'Lot 2'), head(5), row(6, '2', 'Export', 'Bas')], [...HEAD, '| 1 | Reprise | Haut |', '## Lot 2', ...HEAD, '| 2 | Export | Bas |']],
    ['a second head below an empty row', [head(1), row(2, '1', 'Reprise', 'Haut'), head(4), row(5, '2', 'Export', 'Bas')], [...HEAD, '| 1 | Reprise | Haut |', ...HEAD, '| 2 | Export | Bas |']],
    ['a band inside a table', [head(1), row(2, 'Sécurité'), row(3, '1', 'Reprise', 'Haut')], [...HEAD, '| Sécurité |  |  |', '| 1 | Reprise | Haut |']],
    ['empty columns', [row(1, 'N°', '', 'Exigence'), row(2, '1', '', 'Reprise')], ['| N° | Exigence |', '| --- | --- |', '| 1 | Reprise |']],
    ['a list in one column', [row(1, 'Le système doit A.'), row(2, 'Le système doit B.')], ['Le système doit A.', 'Le système doit B.']],
  ])('%s', (_, rows, expected) => {
    expect(printed(data(...rows))).toEqual(expected);
  });

  it('repeats a cell merged over rows and leaves one merged over columns empty behind', () => {
    const merges = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B4:C4"/></mergeCells>';
    const rows = [head(1), row(2, 'Lot 1', 'Reprise', 'Haut'), row(3, '', 'Export', 'Bas'), row(4, 'Lot 2', 'Tout')];
    expect(printed(data(...rows) + merges)).toEqual([...HEAD, '| Lot 1 | Reprise | Haut |', '| Lot 1 | Export | Bas |', '| Lot 2 | Tout |  |']);
  });

  it('leaves hidden rows and columns out and tells them', () => {
    const xml = `<cols><col min="3" max="3" hidden="1"/></cols>${data(head(1), row(2, '1', 'Reprise', 'Haut'), row(3, '2', 'Export', 'Bas').replace('<row', '<row hidden="1"'))}`;
    const bytes = xlsx([{ name: 'Feuille', xml }]);
    expect(lines(bytes).slice(1)).toEqual(['| N° | Exigence |', '| --- | --- |', '| 1 | Reprise |']);
    expect(parseXlsx(bytes, 'bpu.xlsx').unread.map(({ what }) => what)).toEqual(['1 hidden row', '1 hidden column']);
  });

  it('leaves form options that are not ticked out', () => {
    expect(printed(data(row(1, 'Option', 'Choix'), row(2, '☒', 'Forfait'), row(3, '☐', 'Régie')))).toEqual(['| Option | Choix |', '| --- | --- |', '|  | Forfait |']);
  });
});

it('reads a sheet with very many merged and hidden columns', () => {
  const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`;
  const columns = `<cols>${'<col min="2" max="16384" hidden="1"/>'.repeat(5_000)}</cols>`;
  const rows = Array.from({ length: 2_000 }, (_, i) => row(i + 1, `Le texte ${String(i)}.`, 'masqué'));
  expect(printed(columns + data(...rows) + merges)[0]).toBe('Le texte 0.');
});

describe('cells', () => {
  const one = (cell: string, more?: More): string | undefined => printed(data(`<row r="1">${cell}</row>`, row(2, 'Un texte')), more).at(0);
  it.each([
    ['a shared text with its runs', '<c r="A1" t="s"><v>0</v></c>', 'Le prix ferme'],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><r><t>Le </t></r><r><t>prix</t></r></is></c>', 'Le prix'],
    ['the last text of a formula', '<c r="A1" t="str"><f>A2&amp;B2</f><v>à la demande</v></c>', 'à la demande'],
    ['the last number of a formula', '<c r="A1"><f>SUM(A2:A4)</f><v>1250</v></c>', '1250'],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', 'VRAI'],
    ['a date by its name', '<c r="A1" t="d"><v>2027-03-05</v></c>', '05/03/2027'],
    ['a date by its format', '<c r="A1" s="1"><v>46753</v></c>', '01/01/2028'],
    ['an amount', '<c r="A1" s="2"><v>12500.5</v></c>', '12\u00a0500,50 €'],
    ['characters that XML forbids', '<c r="A1" t="inlineStr"><is><t>Un_x000D_ deux</t></is></c>', 'Un deux'],
  ])('%s', (_, cell, text) => {
    const styles = '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';
    const strings = '<si><r><t>Le </t></r><r><t>prix ferme</t></r><rPh><t>aide</t></rPh></si>';
    expect(one(cell, { styles, strings })).toBe(text);
  });

  it('leaves errors out', () => {
    expect(printed(data('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>', row(2, 'Un texte')))).toEqual(['Un texte']);
  });

  it('counts days from 1904 where the workbook does', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    expect(one('<c r="A1" s="1"><v>45291</v></c>', { styles, properties: '<workbookPr date1904="1"/>' })).toBe('01/01/2028');
  });
});

describe('what lies over a sheet', () => {
  it('reads text boxes and tells charts', () => {
    const drawing = '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><xdr:sp><xdr:txBody><a:p><a:r><a:t>Prix </a:t></a:r><a:r><a:t>fermes.</a:t></a:r></a:p></xdr:txBody></xdr:sp><c:chart/></xdr:wsDr>';
    const bytes = xlsx([{ name: 'Feuille', xml: data(row(1, 'Un texte')), drawing }]);
    expect(lines(bytes)).toEqual(['# Feuille', 'Un texte', 'Prix fermes.']);
    expect(parseXlsx(bytes, 'bpu.xlsx').unread).toEqual([{ what: '1 chart', reason: 'its text cannot be read from here' }]);
  });
});

describe('workbooks that cannot be read', () => {
  it.each([
    ['without text', xlsx([{ name: 'Feuille', xml: data() }]), {}, 'no-text'],
    ['with hidden text alone', xlsx([{ name: 'Feuille', state: 'hidden', xml: data(row(1, 'x')) }]), {}, 'no-text'],
    ['cut', xlsx([{ name: 'Feuille', xml: data(row(1, 'x')) }]).subarray(0, 200), {}, 'unreadable'],
    ['with too many cells', xlsx([{ name: 'Feuille', xml: data(row(1, 'a', 'b', 'c')) }]), { blocks: 2 }, 'limit'],
    ['with one text in very many cells', xlsx([{ name: 'Feuille', xml: data(...Array.from({ length: 30 }, (_, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}" t="s"><v>0</v></c></row>`)) }], { strings: `<si><t>${'x'.repeat(1000)}</t></si>` }), { words: 200 }, 'limit'],
    ['with cells far apart', xlsx([{ name: 'Feuille', xml: data(...Array.from({ length: 26 }, (_, i) => `<row r="${String(i + 1)}"><c r="${String.fromCharCode(65 + i)}${String(i + 1)}"><v>1</v></c><c r="ZZ${String(i + 1)}"><v>1</v></c></row>`)) }]), { blocks: 100 }, 'limit'],
    ['with broken XML', xlsx([{ name: 'Feuille', xml: '<sheetData>' }]), {}, 'unreadable'],
  ])('%s', (_, bytes, limit, code) => {
    expect(() => parseXlsx(bytes, 'bpu.xlsx', { ...DEFAULT_LIMITS, ...limit })).toThrow(expect.objectContaining({ code, place: 'bpu.xlsx' }) as Error);
  });
});
