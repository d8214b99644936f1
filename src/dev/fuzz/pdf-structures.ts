import { deflateSync } from 'node:zlib';
import { LAST, times, type Recipe } from './inputs.js';
import { fileOf, page, pdf, text, type PdfObject } from './pdf.js';

const END = text(LAST);
const stream = (content: string, dictionary = ''): PdfObject => ({ dictionary, stream: content });

/** A font whose program is not what it says it is. */
function fontOf(kind: 'FontFile' | 'FontFile2' | 'FontFile3', program: string, subtype = 'TrueType'): readonly PdfObject[] {
  return [
    `<< /Type /Font /Subtype /${subtype} /BaseFont /Abc /FirstChar 97 /LastChar 122 /Widths [${'500 '.repeat(26)}] /Encoding /WinAnsiEncoding /FontDescriptor 7 0 R >>`,
    `<< /Type /FontDescriptor /FontName /Abc /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /${kind} 8 0 R >>`,
    stream(program, `/Length1 ${program.length} ${kind === 'FontFile3' ? '/Subtype /Type1C' : ''}`),
  ];
}

const FONT_PAGE = '/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >>';
const font = (name: string, make: (n: number) => readonly PdfObject[], most = 100_000): Recipe => page(name, () => 'BT /F2 10 Tf 40 700 Td (mot mot mot) Tj ET\n', (n) => ({ page: FONT_PAGE, more: make(n) }), most);

const FONTS: readonly Recipe[] = [
  font('a font program of nothing', () => fontOf('FontFile2', ''), 1),
  font('a font program of noise', (n) => fontOf('FontFile2', times(n, (i) => String.fromCharCode((i * 7919) % 256)))),
  font('a font with more tables than bytes', () => fontOf('FontFile2', '\0\x01\0\0\xff\xff\0\0\0\0\0\0glyf'), 1),
  font('a font whose tables lie on each other', (n) => fontOf('FontFile2', `\0\x01\0\0\0\x09\0\0\0\0\0\0${['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'].map((tag) => `${tag}\0\0\0\0\0\0\0\0\0\0\xff\xff`).join('')}${'\xff'.repeat(n)}`)),
  font('a CFF font that is its own index', (n) => fontOf('FontFile3', `\x01\0\x04\x04${'\xff\xff\x04\0\0\0\0'.repeat(n)}`, 'Type1')),
  font('a CFF font of subroutines that call themselves', () => fontOf('FontFile3', `\x01\0\x04\x01\0\x01\x01\x01\x04abc\0\x01\x01\x01\x05\x8b\x8b\x11\x12\0\0\0\x01\x01\x01\x03\x20\x0a`, 'Type1'), 1),
  font('a Type 1 font without end', (n) => fontOf('FontFile', `%!PS-AdobeFont-1.0\n${'/a '.repeat(n)} eexec ${'a'.repeat(n)}`, 'Type1')),
  font('a Type 1 font that loops', () => fontOf('FontFile', '%!PS-AdobeFont-1.0\n/FontMatrix [0 0 0 0 0 0] def { } loop\neexec ', 'Type1'), 1),
  font('widths without end', (n) => [`<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> /W [${times(n, (i) => `${i} [500] `)}] /W2 [0 65535 1 2 3] /DW -99999999 >>] >>`]),
  font('a map of characters that uses itself', () => [`<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding 7 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>`, stream('begincmap 1 begincodespacerange <00> <ff> endcodespacerange endcmap', '/Type /CMap /CMapName /Z /UseCMap 7 0 R')], 1),
  font('a map of characters that is not there', () => ['<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /No-Such-Map-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Nowhere9) /Supplement 0 >> >>] >>'], 1),
  font('a map of characters by a path', () => ['<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /..#2F..#2F..#2Fetc#2Fpasswd /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>'], 1),
];

/** An object stream of so many objects: its numbers, then what stands at each of them. */
function objectStream(numbers: readonly number[], body: string, more = ''): PdfObject {
  const head = `${numbers.map((number, i) => `${number} ${i}`).join(' ')} `;
  return { dictionary: `/Type /ObjStm /N ${numbers.length} /First ${head.length} /Filter /FlateDecode ${more}`, stream: deflateSync(Buffer.from(head + body)) };
}

const STREAMS: readonly Recipe[] = [
  page('an object stream that stands on itself', () => '', () => ({ catalog: '/Metadata 6 0 R', more: [objectStream([6, 7], 'null null', '/Extends 6 0 R')] }), 1),
  page('object streams in a circle', () => '', () => ({ catalog: '/Metadata 6 0 R', more: [objectStream([9], 'null', '/Extends 7 0 R'), objectStream([9], 'null', '/Extends 6 0 R')] }), 1),
  page('an object stream that says it is longer', () => '', () => ({ catalog: '/Metadata 6 0 R', more: [{ dictionary: '/Type /ObjStm /N 2000000000 /First 2000000000', stream: '1 0 2 0' }] }), 1),
  page('pictures as text', () => '', (n) => ({ filter: '/Filter [/FlateDecode /DCTDecode]', content: 'x'.repeat(n) }), 100_000),
  ...['LZWDecode', 'ASCII85Decode', 'ASCIIHexDecode', 'RunLengthDecode', 'CCITTFaxDecode', 'JBIG2Decode', 'JPXDecode', 'Crypt', 'Zz'].map((filter) =>
    page(`a second page in ${filter}`, () => '', (n) => ({ pages: '/Kids [3 0 R 6 0 R] /Count 2', more: ['<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R >>', stream('\x80\x0b\x60\x50'.repeat(Math.ceil(n / 4)), `/Filter /${filter} /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 99 /K -1 >>`)] }), 100_000)),
  page('a predictor beyond reason', () => '', () => ({ filter: '/Filter /FlateDecode /DecodeParms << /Predictor 1 /Columns 2147483647 /Colors 2147483647 /BitsPerComponent 64 >>' }), 1),
  page('contents in many pieces', () => '', (n) => ({ page: `/Contents [4 0 R ${'6 0 R '.repeat(n)}]`, more: [stream('q Q ')] }), 50_000),
];

const TREES: readonly Recipe[] = [
  { name: 'pages that are their own parents', make: () => pdf({ content: END, pages: '/Kids [3 0 R 6 0 R] /Count 2 /Parent 6 0 R', more: ['<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>'] }) },
  { name: 'a tree of many branches that lead to one page', most: 12, make: (n) => pdf({ content: END, pages: `/Kids [${'6 0 R '.repeat(4)}] /Count ${4 ** n}`, more: Array.from({ length: n }, (_, i) => `<< /Type /Pages /Parent ${i === 0 ? 2 : i + 5} 0 R /Count ${4 ** (n - i - 1)} /Kids [${`${i === n - 1 ? 3 : i + 7} 0 R `.repeat(4)}] >>`) }) },
  { name: 'a page that is a font', make: () => pdf({ content: END, pages: '/Kids [5 0 R 3 0 R] /Count 2' }), keeps: false },
  { name: 'boxes of all kinds', make: () => pdf({ content: END, page: '/MediaBox [1e30 -1e30 (a) null] /CropBox [0 0 1e-30 1e-30] /TrimBox 7 /UserUnit -5 /Rotate 1e9' }) },
  { name: 'a huge page', make: () => pdf({ content: END, page: '/MediaBox [-99999999 -99999999 99999999 99999999]' }) },
  { name: 'many annotations', most: 100_000, make: (n) => pdf({ content: END, page: `/Annots [${times(n, (i) => `${i + 6} 0 R `)}]`, more: Array.from({ length: n }, (_, i) => `<< /Type /Annot /Subtype /FreeText /Rect [0 ${i % 800} 90 ${(i % 800) + 9}] /Contents (note ${i}) /DA (/F1 9 Tf) >>`) }) },
  { name: 'annotations that answer each other', most: 30_000, make: (n) => pdf({ content: END, page: `/Annots [${times(n, (i) => `${i + 6} 0 R `)}]`, more: Array.from({ length: n }, (_, i) => `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (note) /IRT ${6 + ((i + 1) % n)} 0 R /AP << /N ${6 + i} 0 R >> >>`) }) },
  { name: 'an outline without end', most: 100_000, make: (n) => pdf({ content: END, catalog: '/Outlines << /First 6 0 R /Last 6 0 R >>', more: Array.from({ length: n }, (_, i) => `<< /Title (Titre ${i}) /Dest [3 0 R /Fit] ${i === n - 1 ? '' : `/Next ${i + 7} 0 R`} >>`) }) },
  { name: 'a deep outline', most: 100_000, make: (n) => pdf({ content: END, catalog: '/Outlines << /First 6 0 R /Last 6 0 R >>', more: Array.from({ length: n }, (_, i) => `<< /Title (Titre ${i}) /Dest [3 0 R /Fit] ${i === n - 1 ? '' : `/First ${i + 7} 0 R /Last ${i + 7} 0 R`} >>`) }) },
  { name: 'page labels beyond reason', make: () => pdf({ content: END, catalog: '/PageLabels << /Nums [0 << /S /R /St 2147483647 /P (a) >>] >>' }) },
  { name: 'page labels in a circle', make: () => pdf({ content: END, catalog: '/PageLabels 6 0 R', more: ['<< /Kids [6 0 R 6 0 R] >>'] }) },
  { name: 'names in a circle', make: () => pdf({ content: END, catalog: '/Names << /Dests 6 0 R /EmbeddedFiles 6 0 R >>', more: ['<< /Kids [6 0 R] /Limits [(a) (z)] >>'] }) },
  { name: 'layers that are off', keeps: false, make: () => pdf({ content: `/OC /L BDC ${END} EMC\n${text('Un texte.', 400)}`, catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>', resources: '/Properties << /L 6 0 R >>', more: ['<< /Type /OCG /Name (a) >>'] }) },
];

const TABLES: readonly Recipe[] = [
  { name: 'a table of objects that leads nowhere', make: () => Buffer.from(Buffer.from(pdf({ content: END })).toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999999999'), 'latin1') },
  { name: 'a table of objects below zero', make: () => Buffer.from(Buffer.from(pdf({ content: END })).toString('latin1').replace(/startxref\n\d+/, 'startxref\n-7'), 'latin1') },
  { name: 'a table of objects that says it is longer', make: () => Buffer.from(Buffer.from(pdf({ content: END })).toString('latin1').replace(/xref\n0 \d+/, 'xref\n0 2000000000'), 'latin1') },
  { name: 'objects that all stand in one place', make: () => Buffer.from(Buffer.from(pdf({ content: END })).toString('latin1').replace(/\d{10} 00000 n/g, '0000000009 00000 n'), 'latin1') },
  { name: 'many tables of objects', most: 2000, make: (n) => Buffer.concat([pdf({ content: END }), Buffer.from(times(n, () => 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'))]) },
  { name: 'a root that is its own page', keeps: false, make: () => fileOf(['<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 1 >>'], '') },
  { name: 'a file in a file', make: () => Buffer.concat([Buffer.alloc(1000, 0x20), pdf({ content: END })]) },
];

/** PDFs whose fonts, streams, trees and tables of objects are wrong. */
export const PDF_STRUCTURES: readonly Recipe[] = [...FONTS, ...STREAMS, ...TREES, ...TABLES];
