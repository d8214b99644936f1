import { LAST, times, type Recipe } from './inputs.js';
import { zipOf, type Entry } from './zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const link = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (links: string): string => `<Relationships xmlns="${RELATIONS}">${links}</Relationships>`;
const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (cells: string, attributes = ''): string => `<row${attributes}>${cells}</row>`;
const END = row(cell('A1048570', LAST), ' r="1048570"');

interface Book {
  /** What stands in the rows of its first sheet, before the last row. */
  readonly rows?: string;
  /** What stands before the rows, and after them. */
  readonly head?: string;
  readonly tail?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly sheets?: string;
  readonly links?: string;
  readonly more?: readonly Entry[];
}

const worksheet = (rows: string, head = '', tail = ''): string => `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

/** A workbook of one sheet, « sheet0 », and whatever else is given. */
function entries({ rows = '', head = '', tail = '', strings = '', styles = '', sheets = '', links = '', more = [] }: Book): Entry[] {
  return [
    { name: '_rels/.rels', data: relations(link('r', 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/workbook.xml', data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Prix" sheetId="1" r:id="s0"/>${sheets}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', data: relations(link('s0', 'worksheet', 'worksheets/sheet0.xml') + link('t', 'sharedStrings', 'sharedStrings.xml') + link('u', 'styles', 'styles.xml') + links) },
    { name: 'xl/sharedStrings.xml', data: `<sst xmlns="${MAIN}">${strings}</sst>` },
    { name: 'xl/styles.xml', data: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    { name: 'xl/worksheets/sheet0.xml', data: worksheet(rows + END, head, tail) },
    ...more,
  ];
}

const recipe = (name: string, book: (n: number) => Book, most = 100_000): Recipe => ({ name, most, make: (n) => zipOf(entries(book(n))) });

/** « A », « Z », « AA »… of a column from 0. */
function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

const CELLS: readonly Recipe[] = [
  recipe('many rows', (n) => ({ rows: times(n, (i) => row(cell(`A${i + 1}`, 'mot') + cell(`B${i + 1}`, 'prix'))) }), 60_000),
  recipe('a row of many cells', (n) => ({ rows: row(times(n, (i) => cell(`${columnName(i)}1`, 'a'))) }), 16_384),
  recipe('cells beyond the last column', (n) => ({ rows: row(times(n, (i) => cell(`ZZZ${i + 1}`, 'a')) + times(n, () => '<c t="str"><v>b</v></c>')) }), 30_000),
  recipe('the first cell and the last', () => ({ rows: row(cell('A1', 'a')) + row(cell('XFD1048576', 'a')) })),
  recipe('cells on the diagonal', (n) => ({ rows: times(n, (i) => row(cell(`${columnName(i)}${i + 1}`, 'a'))) }), 16_384),
  recipe('cells here and there', (n) => ({ rows: times(n, (i) => row(cell(`${columnName((i * 7919) % 16_384)}${i * 97 + 1}`, 'a'))) }), 10_000),
  recipe('places that are no places', (n) => ({ rows: times(n, (i) => row(cell(['', '0', 'A0', 'A', 'é1', 'A99999999', '$A$1'][i % 7] ?? '', 'mot'), ` r="${['-1', '1e9', '99999999999', 'x'][i % 4]}"`)) }), 30_000),
  recipe('one place many times', (n) => ({ rows: row(cell('A1', 'a').repeat(n)) }), 50_000),
  recipe('rows from the last to the first', (n) => ({ rows: times(n, (i) => row(cell(`A${n - i}`, 'a'), ` r="${n - i}"`)) }), 50_000),
  recipe('rows in rows', (n) => ({ rows: '<row><c><is><t>'.repeat(n) + '</t></is></c></row>'.repeat(n) })),
  recipe('one long text', (n) => ({ rows: row(cell('A1', 'mot '.repeat(n))) }), 5_000_000),
  recipe('lines in one cell', (n) => ({ rows: row(cell('A1', '- a&#10;&#10;b&#10;'.repeat(n))) }), 50_000),
  recipe('escapes', (n) => ({ rows: row(cell('A1', 'a_x000D_&#10;_x005F_x000D_'.repeat(n))) })),
  recipe('formulas without end', (n) => ({ rows: times(n, (i) => row(`<c r="A${i + 1}"><f>${'SUM(A1:XFD1048576,'.repeat(10)}</f><v>1</v></c>`)) }), 30_000),
  recipe('a formula in a formula', (n) => ({ rows: row(`<c r="A1"><f>${'IF('.repeat(n)}${')'.repeat(n)}</f><v>1</v></c>`) }), 1_000_000),
  recipe('errors and truth', (n) => ({ rows: times(n, (i) => row(`<c r="A${i + 1}" t="${['e', 'b', 'd', 'zz'][i % 4]}"><v>${['#N/A', '7', '99999-99-99', 'x'][i % 4]}</v></c>`)) }), 50_000),
  recipe('numbers beyond reason', (n) => ({ rows: times(n, (i) => row(`<c r="A${i + 1}" s="${i % 9}"><v>${['1e308', '-1e308', '1e999', 'NaN', '-0', '0x1F', '9'.repeat(400), '.', '2958466'][i % 9]}</v></c>`)), styles: `<cellXfs>${times(9, (i) => `<xf numFmtId="${[0, 1, 4, 10, 14, 22, 44, 47, 49][i]}"/>`)}</cellXfs>` }), 50_000),
];

const SHARED: readonly Recipe[] = [
  recipe('one long text in many cells', (n) => ({ strings: `<si><t>${'mot '.repeat(n)}</t></si>`, rows: times(n, (i) => row(`<c r="A${i + 1}" t="s"><v>0</v></c>`)) }), 30_000),
  recipe('one long word in many cells', (n) => ({ strings: `<si><t>${'a'.repeat(n * 10)}</t></si>`, rows: times(n, (i) => row(`<c r="A${i + 1}" t="s"><v>0</v></c>`)) }), 30_000),
  recipe('shared texts that nobody uses', (n) => ({ strings: '<si><t>mot</t></si>'.repeat(n) }), 1_000_000),
  recipe('a shared text of many runs', (n) => ({ strings: `<si>${'<r><rPr><b/></rPr><t>a</t></r>'.repeat(n)}</si>`, rows: row('<c r="A1" t="s"><v>0</v></c>') }), 300_000),
  recipe('shared texts in shared texts', (n) => ({ strings: `${'<si>'.repeat(n)}<t>a</t>${'</si>'.repeat(n)}` })),
  recipe('reading aids', (n) => ({ strings: `<si>${'<rPh><t>a</t></rPh>'.repeat(n)}<t>mot</t></si>`, rows: row('<c r="A1" t="s"><v>0</v></c>') }), 300_000),
  { name: 'shared texts that are not there', keeps: false, make: () => zipOf(entries({ rows: row(cell('A1', 'Un texte.')) + times(50, (i) => row(`<c r="A${i + 2}" t="s"><v>${i}</v></c>`)) }).map((one) => (one.name === 'xl/worksheets/sheet0.xml' ? { ...one, data: String(one.data).replace(END, '') } : one)).filter(({ name }) => name !== 'xl/sharedStrings.xml')) },
];

const merge = (reference: string): string => `<mergeCell ref="${reference}"/>`;

const SHEETS: readonly Recipe[] = [
  recipe('one merge over the world', (n) => ({ rows: times(n, (i) => row(cell(`A${i + 1}`, 'a') + cell(`B${i + 1}`, 'b'))), tail: `<mergeCells>${merge('B2:XFD1048000')}</mergeCells>` }), 30_000),
  recipe('merges over each other', (n) => ({ rows: times(200, (i) => row(cell(`A${i + 1}`, 'a') + cell(`B${i + 1}`, 'b'))), tail: `<mergeCells>${times(n, (i) => merge(`A${(i % 200) + 1}:B${300 + i}`))}</mergeCells>` })),
  recipe('merges of nothing', (n) => ({ tail: `<mergeCells>${times(n, (i) => merge(['', ':', 'A1', 'B9:A1', 'A1:B2:C3', 'A0:A0'][i % 6] ?? ''))}</mergeCells>` }), 300_000),
  recipe('hidden columns beyond reason', (n) => ({ head: `<cols>${'<col min="1" max="2147483647" hidden="1"/>'.repeat(n)}</cols><cols><col min="-5" max="-1" width="0"/></cols>` }), 50_000),
  recipe('sheets that are one', (n) => ({ sheets: times(n, (i) => `<sheet name="S${i}" sheetId="${i + 2}" r:id="s0"/>`) }), 50_000),
  recipe('sheets without end', (n) => ({ sheets: times(n, (i) => `<sheet name="S${i}" sheetId="${i + 2}" r:id="n${i}"/>`), links: times(n, (i) => link(`n${i}`, 'worksheet', 'worksheets/sheet0.xml')) }), 50_000),
  recipe('hidden sheets', (n) => ({ sheets: times(n, (i) => `<sheet name="${'S'.repeat(30)}${i}" state="veryHidden" sheetId="${i + 2}" r:id="s0"/>`) }), 30_000),
  { name: 'a sheet that is not there', also: ['feuille perdue'], make: () => zipOf(entries({ sheets: '<sheet name="Exigences" sheetId="2" r:id="s9"/>', links: link('s9', 'worksheet', 'worksheets/sheet9.xml'), more: [{ name: 'xl/worksheets/sheet7.xml', data: worksheet(row(cell('A1', 'Une feuille perdue.'))) }] })) },
  { name: 'a sheet without a link', also: ['feuille perdue'], make: () => zipOf(entries({ sheets: '<sheet name="Exigences" sheetId="2" r:id="zz"/>', more: [{ name: 'xl/worksheets/sheet7.xml', data: worksheet(row(cell('A1', 'Une feuille perdue.'))) }] })) },
  recipe('a name without end', (n) => ({ sheets: `<sheet name="${'S '.repeat(n)}" sheetId="2" r:id="s0"/>` })),
  recipe('a sheet that is its own text', () => ({ links: link('x', 'sharedStrings', 'worksheets/sheet0.xml'), sheets: '<sheet name="A" sheetId="2" r:id="t"/>' }), 1),
  recipe('relations that lead out', () => ({ links: link('q', 'worksheet', '../../../../etc/passwd') + `<Relationship Id="w" Type="${OFFICE}/worksheet" Target="http://127.0.0.1:9/a" TargetMode="External"/>`, sheets: '<sheet name="A" sheetId="2" r:id="q"/><sheet name="B" sheetId="3" r:id="w"/>' }), 1),
  recipe('styles without end', (n) => ({ rows: times(Math.min(n, 1000), (i) => row(`<c r="A${i + 1}" s="${i * 7919}"><v>${i}</v></c>`)), styles: `<numFmts>${times(n, (i) => `<numFmt numFmtId="${i}" formatCode="${'#,##0.0;'.repeat(40)}"/>`)}</numFmts><fonts>${'<font><b/></font>'.repeat(n)}</fonts><cellXfs>${times(n, (i) => `<xf numFmtId="${i}" fontId="${n - i}"/>`)}</cellXfs>` }), 50_000),
  ...['&quot;', '[', '[$', '_', '*', '\\', 'y', 'm', '0', '#,', '?', '%', ';', 'General'].map((sign) =>
    recipe(`a number format of « ${sign} »`, (n) => ({ rows: times(n, (i) => row(`<c r="A${i + 1}" s="0"><v>${i * 1000.5}</v></c>`)), styles: `<numFmts><numFmt numFmtId="200" formatCode="${sign.repeat(n)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>` }), 20_000)),
  recipe('boxes over the sheet', (n) => ({
    tail: '<drawing r:id="d"/>',
    more: [
      { name: 'xl/worksheets/_rels/sheet0.xml.rels', data: relations(link('d', 'drawing', '../drawings/d.xml').repeat(20)) },
      { name: 'xl/drawings/d.xml', data: `<a:zz xmlns:a="${DRAWING}">${'<a:p><a:r><a:t>mot</a:t></a:r></a:p>'.repeat(n)}</a:zz>` },
    ],
  }), 100_000),
  recipe('a drawing that is the sheet', () => ({ more: [{ name: 'xl/worksheets/_rels/sheet0.xml.rels', data: relations(link('d', 'drawing', 'sheet0.xml') + link('e', 'drawing', '../workbook.xml')) }] }), 1),
];

const withSheet = (data: string | Uint8Array, size?: number): Uint8Array => zipOf(entries({}).map((one) => (one.name === 'xl/worksheets/sheet0.xml' ? { ...one, data, ...(size !== undefined && { size }) } : one)));

const PACKAGES: readonly Recipe[] = [
  { name: 'a billion laughs', keeps: false, make: () => withSheet(`<!DOCTYPE d [<!ENTITY l0 "lol">${times(20, (i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)}]>${worksheet(row(cell('A1', '&l20;')) + END)}`) },
  { name: 'UTF-16', make: () => withSheet(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${worksheet(END)}`, 'utf16le')) },
  { name: 'a declared encoding that is false', make: () => withSheet(`<?xml version="1.0" encoding="UTF-16"?>${worksheet(END)}`) },
  { name: 'a sheet that is cut', keeps: false, make: () => withSheet(worksheet(row(cell('A1', 'Un texte.')) + END).slice(0, -60)) },
  { name: 'a sheet of another namespace', keeps: false, make: () => withSheet(worksheet(END).replace(MAIN, 'urn:other')) },
  { name: 'a bomb', keeps: false, make: () => withSheet(Buffer.alloc(100_000_000, 0x20)) },
  { name: 'a bomb of cells that says it is small', keeps: false, make: () => withSheet(worksheet('<row><c><v>1</v></c></row>'.repeat(2_000_000) + END), 100) },
  { name: 'shared texts that are a bomb', keeps: false, make: () => zipOf(entries({ strings: '<si><t>a</t></si>'.repeat(5_000_000) })) },
  { name: 'empty cells without end', most: 2_000_000, make: (n) => withSheet(worksheet('<row><c/></row>'.repeat(n) + END)) },
  { name: 'the sheet twice', make: () => zipOf([...entries({}), { name: 'xl/worksheets/sheet0.xml', data: worksheet(row(cell('A1', 'Un autre texte.'))) }]) },
  { name: 'no sheet', keeps: false, make: () => zipOf(entries({}).filter(({ name }) => !name.startsWith('xl/worksheets'))) },
  { name: 'no links', keeps: false, make: () => zipOf(entries({}).filter(({ name }) => !name.endsWith('.rels'))) },
];

/** Excel workbooks made by a grammar, each with one fault that grows with its size. */
export const XLSX_RECIPES: readonly Recipe[] = [...CELLS, ...SHARED, ...SHEETS, ...PACKAGES];
