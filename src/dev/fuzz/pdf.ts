import { deflateSync } from 'node:zlib';
import { LAST, times, type Recipe } from './inputs.js';

/** An object of a PDF: its dictionary or value, and its stream if it is one. */
export type PdfObject = string | { readonly dictionary: string; readonly stream: Uint8Array | string; readonly plain?: boolean };

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
export const text = (words: string, y = 40, x = 40, size = 10): string => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET\n`;
const END = text(LAST);

interface Shape {
  /** Content of the only page. */
  readonly content?: string | Uint8Array;
  /** Objects from number 6 on. */
  readonly more?: readonly PdfObject[];
  readonly catalog?: string;
  readonly page?: string;
  readonly resources?: string;
  readonly pages?: string;
  readonly trailer?: string;
  readonly filter?: string;
}

/** A file of one page: 1 catalog, 2 pages, 3 page, 4 content, 5 font, 6… whatever else. */
export function pdf(shape: Shape): Uint8Array {
  const { content = '', more = [], catalog = '', page = '', resources = '', pages = '/Kids [3 0 R] /Count 1', filter } = shape;
  const packed = deflateSync(Buffer.from(content as string, 'latin1'), { level: 1 });
  const objects: PdfObject[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages ${pages} >>`,
    `<< /Type /Page /Parent 2 0 R ${/\/MediaBox/.test(page) ? '' : '/MediaBox [0 0 595 842]'} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    { dictionary: filter ?? '/Filter /FlateDecode', stream: packed },
    FONT,
    ...more,
  ];
  return fileOf(objects, shape.trailer ?? '');
}

/** A file of these objects, numbered from 1. */
export function fileOf(objects: readonly PdfObject[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = 9;
  objects.forEach((object, i) => {
    places.push(at);
    const body = typeof object === 'string'
      ? Buffer.from(`${i + 1} 0 obj\n${object}\nendobj\n`, 'latin1')
      : Buffer.concat([Buffer.from(`${i + 1} 0 obj\n<< /Length ${object.stream.length} ${object.dictionary} >>\nstream\n`, 'latin1'), Buffer.from(object.stream as string, 'latin1'), Buffer.from('\nendstream\nendobj\n')]);
    parts.push(body);
    at += body.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** A page with one thing wrong, before its last words. */
export const page = (name: string, content: (n: number, random: () => number) => string, shape: (n: number) => Shape = () => ({}), most = 200_000): Recipe => ({
  name, most, make: (n, random) => pdf({ ...shape(n), content: content(n, () => random.next()) + END }),
});
const spread = (to: number, random: () => number): number => Math.round(random() * to * 100) / 100;

const PAGES: readonly Recipe[] = [
  page('words anywhere', (n, random) => times(n, () => text('mot', spread(800, random), spread(560, random))), undefined, 50_000),
  page('words on one line', (n) => times(n, (i) => text('mot', 400, (i * 7) % 100_000)), undefined, 100_000),
  page('words in one column', (n) => times(n, (i) => text('mot', 10_000 - i * 0.1, 40)), undefined, 100_000),
  page('words in one place', (n) => text('mot', 400, 40).repeat(n), undefined, 100_000),
  page('many small columns', (n) => times(n, (i) => text('mot', 800 - Math.floor(i / 60) * 9, (i % 60) * 9.5, 4)), undefined, 20_000),
  page('letters one by one', (n) => times(n, (i) => text('a', 800 - Math.floor(i / 100) * 7, 40 + (i % 100) * 5)), undefined, 100_000),
  page('many sizes', (n, random) => times(n, () => text('mot', spread(800, random), 40, spread(40, random))), undefined, 20_000),
  page('ruling lines', (n, random) => times(n, () => `${spread(560, random)} ${spread(800, random)} m ${spread(560, random)} ${spread(800, random)} l S\n`) + text('a', 700, 40) + text('b', 700, 300) + text('c', 680, 40) + text('d', 680, 300), undefined, 100_000),
  page('a grid of lines', (n) => times(n, (i) => `${i} 0 m ${i} 842 l S 0 ${i} m 595 ${i} l S\n`) + times(400, (i) => text('a', 800 - Math.floor(i / 20) * 30, (i % 20) * 28)), undefined, 3000),
  page('a grid of boxes', (n) => times(n, (i) => `${(i % 100) * 6} ${Math.floor(i / 100) * 8} 6 8 re S\n`) + times(400, (i) => text('a', 800 - Math.floor(i / 20) * 30, (i % 20) * 28)), undefined, 30_000),
  page('places beyond numbers', (n) => times(Math.min(n, 200), (i) => text('mot', [1e30, -1e30, 1e9, 0.0000001][i % 4], [1e30, 1e9][i % 2])), undefined),
  page('sizes beyond numbers', (n) => times(Math.min(n, 200), (i) => text('mot', 400, 40, [0, -10, 1e30, 1e-30][i % 4]))),
  page('turned words', (n) => times(n, (i) => `BT /F1 10 Tf ${Math.cos(i).toFixed(3)} ${Math.sin(i).toFixed(3)} ${(-Math.sin(i)).toFixed(3)} ${Math.cos(i).toFixed(3)} 300 400 Tm (mot) Tj ET\n`), undefined, 50_000),
  page('states without end', (n) => 'q '.repeat(n)),
  page('operators that do not exist', (n) => 'zz '.repeat(n)),
  page('brackets without end', (n) => `${'['.repeat(n)}${']'.repeat(n)} TJ\n`),
  page('dictionaries without end', (n) => `/a ${'<<'.repeat(n)}${'>>'.repeat(n)} BDC EMC\n`),
  page('one long text', (n) => text('mot '.repeat(n)), undefined, 2_000_000),
  page('one long word', (n) => text('a'.repeat(n)), undefined, 2_000_000),
  page('marked content in marked content', (n) => '/P BMC '.repeat(n) + text('mot') + 'EMC '.repeat(n)),
  page('a picture within the text', (n) => `BI /W ${n} /H ${n} /BPC 8 /CS /G ID ${'x'.repeat(100)} EI\n`),
  page('a giant page', () => '', () => ({ page: '/MediaBox [0 0 1e30 1e30]' })),
  page('a page without size', () => '', () => ({ page: '/MediaBox [0 0 0 0] /Rotate 45 /UserUnit 1e30' })),
];

const bigPicture = (side: number): PdfObject => ({ dictionary: `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`, stream: deflateSync(Buffer.alloc(1000)) });

const OBJECTS: readonly Recipe[] = [
  page('a form that draws itself', () => '/X Do\n', () => ({ resources: '/XObject << /X 6 0 R >>', more: [{ dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>', stream: '/X Do' }] })),
  page('forms that draw ten forms each', () => '/X Do\n', () => ({
    resources: '/XObject << /X 6 0 R >>',
    more: Array.from({ length: 9 }, (_, i) => ({ dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> /XObject << /X ${i === 8 ? 5 : i + 7} 0 R >> >>`, stream: `${'/X Do '.repeat(10)}${text('mot')}` })),
  })),
  page('a deep line of forms', () => '/X Do\n', (n) => ({
    resources: '/XObject << /X 6 0 R >>',
    more: Array.from({ length: n }, (_, i) => ({ dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${i + 7} 0 R >> >>`, stream: '/X Do' })),
  }), 20_000),
  page('a font that is itself', () => '', () => ({ resources: '/ExtGState << /G 6 0 R >>', more: ['<< /Font [6 0 R 6 0 R] /SMask << /G 6 0 R >> >>'] })),
  page('letters that draw letters', () => 'BT /F2 10 Tf (aaaa) Tj ET\n', () => ({
    page: '/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >>',
    more: ['<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 7 0 R >> /Resources << /Font << /F2 6 0 R >> >> >>', { dictionary: '', stream: 'BT /F2 10 Tf (aaaa) Tj ET' }],
  })),
  page('a map of characters without end', () => 'BT /F2 10 Tf (aaaa) Tj ET\n', (n) => ({
    page: '/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >>',
    more: ['<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 4294967295 1] >>] >>', { dictionary: '', stream: `begincmap ${'100 beginbfrange <00000000> <ffffffff> <0000> endbfrange '.repeat(Math.min(n, 1000))} endcmap` }],
  })),
  page('differences without end', () => '', (n) => ({ page: '/Resources << /Font << /F1 6 0 R >> >>', more: [`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [${'200 /a '.repeat(n)}] >> /Widths [${'500 '.repeat(n)}] /FirstChar 0 /LastChar ${n} >>`] })),
  page('a large picture', () => '/X Do\n', (n) => ({ resources: '/XObject << /X 6 0 R >>', more: [bigPicture(n)] })),
  { name: 'only a large picture', keeps: false, most: 100_000, make: (n) => pdf({ content: '/X Do\n', resources: '/XObject << /X 6 0 R >>', more: [bigPicture(n)] }) },
  { name: 'pages that are pictures', keeps: true, most: 1500, make: (n) => pagesOf(n, (i) => (i === 0 ? END : '/X Do\n')) },
  page('a filter on a filter', () => '', (n) => ({ filter: `/Filter [${'/FlateDecode '.repeat(n)}]` }), 2000),
  page('a stream as long as itself', () => '', () => ({ filter: '/Filter /FlateDecode /Length 4 0 R' })),
  page('notes on the page', () => '', (n) => ({ page: `/Annots [${'6 0 R '.repeat(n)}]`, more: ['<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (note) /Popup 6 0 R /Parent 6 0 R >>'] }), 20_000),
  page('a form field that is its own child', () => '', () => ({ catalog: '/AcroForm << /Fields [6 0 R] >>', more: ['<< /FT /Tx /T (a) /V (valeur) /Kids [6 0 R] /Parent 6 0 R >>'] })),
  page('form fields without end', () => '', (n) => ({ catalog: `/AcroForm << /Fields [${times(n, (i) => `${i + 6} 0 R `)}] >>`, more: Array.from({ length: n }, (_, i) => `<< /FT /Tx /T (f${i}) /V (valeur) /Subtype /Widget /Rect [0 0 9 9] /P 3 0 R >>`) }), 20_000),
  page('programs and addresses', () => '', () => ({ catalog: '/OpenAction << /S /JavaScript /JS (while\\(1\\){}) >> /AA << /WC << /S /URI /URI (http://127.0.0.1:9/) >> >>' })),
  page('an outline in a circle', () => '', () => ({ catalog: '/Outlines << /First 6 0 R /Last 6 0 R /Count 1 >>', more: ['<< /Title (a) /Next 6 0 R /First 6 0 R /Parent 6 0 R >>'] })),
];

const tagged = (name: string, tree: (n: number) => readonly PdfObject[], most = 100_000): Recipe =>
  page(name, () => '/P << /MCID 0 >> BDC\n', (n) => ({ catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R', page: '/StructParents 0', more: tree(n) }), most);

const TAGS: readonly Recipe[] = [
  tagged('tags in a circle', () => ['<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [7 0 R]] >> >>', '<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K [0 7 0 R] >>']),
  tagged('tags that are very deep', (n) => ['<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [7 0 R]] >> >>', ...Array.from({ length: n }, (_, i) => `<< /Type /StructElem /S /Span /P ${i + 8} 0 R /Pg 3 0 R /K [0 ${i + 8} 0 R] >>`)], 20_000),
  tagged('tags without end', (n) => [`<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [${times(n, (i) => `${i + 8} 0 R `)}]] >> >>`, `<< /Type /StructElem /S /Document /P 6 0 R /K [${times(n, (i) => `${i + 8} 0 R `)}] >>`, ...Array.from({ length: n }, () => '<< /Type /StructElem /S /TD /P 7 0 R /Pg 3 0 R /K 0 >>')], 20_000),
  tagged('a tree of tags without tags', () => ['<< /Type /StructTreeRoot /ParentTree << /Nums [0 6 0 R] /Kids [6 0 R] >> >>']),
];

/** A file of many pages: two objects each. */
function pagesOf(count: number, content: (i: number) => string): Uint8Array {
  const objects: PdfObject[] = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${count} /Kids [${times(count, (i) => `${5 + i * 2} 0 R `)}] >>`, FONT, bigPicture(10)];
  for (let i = 0; i < count; i += 1) {
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /X 4 0 R >> >> >>`, { dictionary: '', stream: content(i) });
  }
  return fileOf(objects, '');
}

const FILES: readonly Recipe[] = [
  { name: 'many pages', most: 5000, make: (n) => pagesOf(n, (i) => text(`Page ${i} du cahier`, 800) + END) },
  { name: 'one page many times', most: 100_000, make: (n) => pdf({ content: END, pages: `/Kids [${'3 0 R '.repeat(n)}] /Count ${n}` }) },
  { name: 'a page tree in a circle', make: () => pdf({ content: END, pages: '/Kids [2 0 R 3 0 R] /Count 2' }) },
  { name: 'a deep page tree', most: 20_000, make: (n) => pdf({ content: END, pages: '/Kids [6 0 R] /Count 1', more: Array.from({ length: n }, (_, i) => `<< /Type /Pages /Count 1 /Parent 2 0 R /Kids [${i === n - 1 ? 3 : i + 7} 0 R] >>`) }) },
  { name: 'a false count of pages', make: () => pdf({ content: END, pages: '/Kids [3 0 R] /Count 2000000000' }) },
  { name: 'a count of pages below zero', make: () => pdf({ content: END, pages: '/Kids [3 0 R] /Count -5' }) },
  { name: 'a page that is not there', make: () => pdf({ content: END, pages: '/Kids [3 0 R 99 0 R] /Count 2' }) },
  { name: 'a bomb in a page', keeps: false, make: () => pdf({ content: Buffer.alloc(400_000_000, 0x20) }) },
  { name: 'a bomb of text in a page', keeps: false, make: () => pdf({ content: text('mot ').repeat(5_000_000) }) },
  { name: 'no table of objects', make: () => cut(pdf({ content: END }), 'xref') },
  { name: 'a table of objects that is its own', make: () => pdf({ content: END, trailer: '/Prev 9' }) },
  { name: 'a table of objects in a circle', make: () => replaced(pdf({ content: END, trailer: '/Prev 0000000000' }), '/Prev 0000000000', (at) => `/Prev ${String(at).padStart(10, '0')}`) },
  { name: 'a password', keeps: false, make: () => pdf({ content: END, trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>` }) },
  { name: 'a broken lock', keeps: false, make: () => pdf({ content: END, trailer: '/Encrypt << /Filter /Standard /V 99 >>' }) },
  { name: 'objects without end', most: 200_000, make: (n) => pdf({ content: END, more: Array.from({ length: n }, () => 'null') }) },
  { name: 'a line of links', most: 100_000, make: (n) => pdf({ content: END, catalog: '/Metadata 6 0 R', more: Array.from({ length: n }, (_, i) => `${7 + ((i + 1) % n)} 0 R`) }) },
  { name: 'a header and nothing', keeps: false, make: (n) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(Math.min(n * 10, 5_000_000), 0x41)]) },
  { name: 'a header and objects that never end', keeps: false, most: 300_000, make: (n) => Buffer.from(`%PDF-1.7\n${'1 0 obj <<'.repeat(n)}`) },
];

function cut(bytes: Uint8Array, from: string): Uint8Array {
  return bytes.subarray(0, Buffer.from(bytes).lastIndexOf(from));
}

/** Puts the place of the table of objects where `words` stand. */
function replaced(bytes: Uint8Array, words: string, by: (at: number) => string): Uint8Array {
  const file = Buffer.from(bytes);
  file.write(by(file.lastIndexOf('xref\n0')), file.indexOf(words), 'latin1');
  return file;
}

/** PDFs made by a grammar, each with one fault that grows with its size. */
export const PDF_RECIPES: readonly Recipe[] = [...PAGES, ...OBJECTS, ...TAGS, ...FILES];
