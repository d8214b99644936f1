import { LAST, times, type Recipe } from './inputs.js';
import { zipOf, type Entry } from './zip.js';

const NAMES = ['office', 'style', 'text', 'table', 'draw:drawing', 'fo:xsl-fo-compatible', 'meta', 'form', 'manifest']
  .map((name) => name.split(':'))
  .map(([prefix = '', place = prefix]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${place}:1.0"`)
  .join(' ');
const KIND = 'application/vnd.oasis.opendocument.text';

const p = (inside: string, attributes = ''): string => `<text:p${attributes}>${inside}</text:p>`;
const END = p(LAST);
const wrap = (open: string, close: string, inside: string, count: number): string => open.repeat(count) + inside + close.repeat(count);

function content(text: string, automatic = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
}

function styles(inside: string): string {
  return `<office:document-styles ${NAMES}><office:styles>${inside}</office:styles></office:document-styles>`;
}

/** A text around its content and styles, and whatever else is given. */
function entries(text: string, inside = '', more: readonly Entry[] = []): Entry[] {
  return [{ name: 'mimetype', data: KIND, stored: true }, { name: 'content.xml', data: content(text) }, { name: 'styles.xml', data: styles(inside) }, ...more];
}

const recipe = (name: string, body: (n: number) => string, most = 100_000, inside: (n: number) => string = () => ''): Recipe => ({ name, most, make: (n) => zipOf(entries(body(n) + END, inside(n))) });

const SHAPES: readonly Recipe[] = [
  recipe('spans in spans', (n) => p(wrap('<text:span>', '</text:span>', 'a', n))),
  recipe('sections in sections', (n) => wrap('<text:section>', '</text:section>', p('a'), n)),
  recipe('lists in lists', (n) => wrap('<text:list><text:list-item>', '</text:list-item></text:list>', p('a'), n)),
  recipe('lists in lists, as deep as may be', (n) => wrap('<text:list text:style-name="L"><text:list-item>', '</text:list-item></text:list>', p('a'), 400).repeat(Math.ceil(n / 400)), 50_000),
  recipe('tables in tables', (n) => wrap('<table:table><table:table-row><table:table-cell>', '</table:table-cell></table:table-row></table:table>', p('a'), n)),
  recipe('boxes in boxes', (n) => p(wrap('<draw:frame><draw:text-box>', '</draw:text-box></draw:frame>', p('a'), n))),
  recipe('notes in notes', (n) => p(wrap('<text:note text:id="a"><text:note-body><text:p>', '</text:p></text:note-body></text:note>', 'a', n))),
  recipe('paragraphs in paragraphs', (n) => wrap('<text:p>', '</text:p>', 'a', n)),
  recipe('deletions in deletions', (n) => wrap('<text:tracked-changes>', '</text:tracked-changes>', p('a'), n)),
  recipe('unknown elements in unknown elements', (n) => wrap('<zz>', '</zz>', p('a'), n)),
  recipe('short paragraphs', (n) => p('a').repeat(n)),
  recipe('headings of any level', (n) => times(n, (i) => `<text:h text:outline-level="${i * 7_919_001}">a</text:h>`), 50_000),
  recipe('spaces that say how many they are', (n) => p('a<text:s text:c="2147483647"/>b'.repeat(n))),
  recipe('breaks', (n) => p('a<text:line-break/>- b<text:line-break/><text:line-break/>'.repeat(n)), 50_000),
  recipe('breaks without text', (n) => p('<text:line-break/>'.repeat(n)), 1_000_000),
  recipe('one long paragraph', (n) => p('mot '.repeat(n)), 10_000_000),
  recipe('one long word', (n) => p('a'.repeat(n)), 10_000_000),
  recipe('blanks', (n) => p(' \n\t'.repeat(n)), 1_000_000),
  recipe('private signs', (n) => p('\uE000fn1\uE001\uF0FE'.repeat(n))),
  recipe('spans of their own style each', (n) => p(times(n, (i) => `<text:span text:style-name="s${i}">a</text:span>`))),
  recipe('notes that have one name', (n) => p('a<text:note text:id="x"><text:note-body><text:p>note</text:p></text:note-body></text:note>'.repeat(n)), 50_000),
  recipe('page breaks', (n) => '<text:soft-page-break/>'.repeat(n), 1_000_000),
];

const cells = (attributes: string, n: number): string => `<table:table-cell ${attributes}>${p('a')}</table:table-cell>`.repeat(n);
const row = (attributes: string, inside: string): string => `<table:table-row ${attributes}>${inside}</table:table-row>`;
const table = (inside: string): string => `<table:table>${inside}</table:table>`;

const TABLES: readonly Recipe[] = [
  recipe('a table of many rows', (n) => table(row('', cells('', 2)).repeat(n)), 50_000),
  recipe('a row of many cells', (n) => table(row('', cells('', n))), 100_000),
  recipe('columns repeated beyond reason', (n) => table(row('', cells('table:number-columns-repeated="1000000"', n))), 10_000),
  recipe('empty columns repeated beyond reason', (n) => table(row('', `<table:table-cell table:number-columns-repeated="1000000"/>${cells('', 1)}`).repeat(n)), 10_000),
  recipe('rows repeated beyond reason', (n) => table(row('table:number-rows-repeated="1000000"', cells('', 2)).repeat(n)), 10_000),
  recipe('empty rows repeated beyond reason', (n) => table(row('table:number-rows-repeated="1000000"', '<table:table-cell table:number-columns-repeated="1000000"/>').repeat(n) + row('', cells('', 2))), 10_000),
  recipe('rows and columns repeated at each level', (n) => {
    const level = (inside: string): string => table(row('table:number-rows-repeated="100"', `<table:table-cell table:number-columns-repeated="100">${inside}</table:table-cell>`));
    let inside = p('a');
    for (let depth = 0; depth < Math.min(n, 8); depth += 1) inside = level(inside);
    return inside;
  }),
  recipe('column declarations repeated beyond reason', (n) => table('<table:table-column table:number-columns-repeated="1000000000"/>'.repeat(n) + row('', cells('', 2)))),
  recipe('cells that span the world', (n) => table(row('', cells('table:number-columns-spanned="2147483647" table:number-rows-spanned="2147483647"', 10)).repeat(Math.ceil(n / 10))), 20_000),
  recipe('counts below zero', (n) => table(row('table:number-rows-repeated="-5"', cells('table:number-columns-repeated="-1" table:number-columns-spanned="-9" table:number-rows-spanned="0"', 2)).repeat(n)), 20_000),
  recipe('cells outside rows', (n) => cells('', n) + row('', p('b'))),
];

const level = (n: number, more: string): string => `<text:list-level-style-number text:level="${n}" style:num-format="1" ${more}/>`;
const item = (attributes: string): string => `<text:list text:style-name="L"><text:list-item ${attributes}>${p('a')}</text:list-item></text:list>`;

const STYLES: readonly Recipe[] = [
  recipe('styles that descend from themselves', (n) => p('a', ' text:style-name="s0"').repeat(Math.min(n, 1000)), 50_000, (n) => times(n, (i) => `<style:style style:family="paragraph" style:name="s${i}" style:parent-style-name="s${(i + 1) % n}"/>`)),
  recipe('a long line of styles, all used', (n) => times(n, (i) => p('a', ` text:style-name="s${i}"`)), 30_000, (n) => times(n, (i) => `<style:style style:family="paragraph" style:name="s${i}" style:parent-style-name="s${i + 1}"/>`)),
  recipe('list levels beyond reason', () => item('').repeat(20), 1, () => `<text:list-style style:name="L">${level(1, 'text:display-levels="1000000000"')}${level(1_000_000_000, 'text:display-levels="1000000000"')}</text:list-style>`),
  recipe('heading levels beyond reason', () => '<text:h text:outline-level="99999999999">a</text:h>'.repeat(3), 1, () => `<text:outline-style><text:outline-level-style text:level="99999999999" style:num-format="1" text:display-levels="99999999999"/></text:outline-style>`),
  recipe('list levels without end', () => item(''), 100_000, (n) => `<text:list-style style:name="L">${times(n, (i) => level(i + 1, `text:display-levels="${i}"`))}</text:list-style>`),
  recipe('numbers beyond reason', (n) => item('text:start-value="2147483647"').repeat(Math.min(n, 1000)), 1000, () => `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-letter-sync="true" text:start-value="99999999999999999999"/></text:list-style>`),
  recipe('a label without end', (n) => item('').repeat(Math.min(n, 300)), 1_000_000, (n) => `<text:list-style style:name="L">${level(1, `style:num-prefix="${'%1.'.repeat(n)}" style:num-suffix="${'x'.repeat(n)}"`)}</text:list-style>`),
  recipe('lists that go on with each other', (n) => times(n, (i) => `<text:list xml:id="l${i}" text:style-name="L" text:continue-list="l${(i + 1) % n}" text:continue-numbering="true"><text:list-item>${p('a')}</text:list-item></text:list>`), 30_000, () => `<text:list-style style:name="L">${level(1, '')}</text:list-style>`),
  recipe('form controls without end', (n) => `<form:form>${times(n, (i) => `<form:checkbox form:id="c${i}" form:current-state="checked"/>`)}</form:form>${p(times(n, (i) => `<draw:control draw:control="c${i}"/>`))}`, 50_000),
];

/** The content as bytes, in a package. */
const raw = (data: string | Uint8Array): Uint8Array => zipOf([{ name: 'mimetype', data: KIND, stored: true }, { name: 'content.xml', data }]);

const PACKAGES: readonly Recipe[] = [
  { name: 'a billion laughs', keeps: false, make: () => raw(content(p('&l20;') + END).replace('?>', `?><!DOCTYPE d [<!ENTITY l0 "lol">${times(20, (i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)}]>`)) },
  { name: 'an external entity', keeps: false, make: () => raw(content(p('&a;') + END).replace('?>', '?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>')) },
  { name: 'UTF-16', make: () => raw(Buffer.from(`\uFEFF${content(END).replace('UTF-8', 'UTF-16')}`, 'utf16le')) },
  { name: 'a declared encoding that is false', make: () => raw(content(END).replace('UTF-8', 'UTF-16')) },
  { name: 'a declared encoding that does not exist', make: () => raw(content(END).replace('UTF-8', 'x-zz-9')) },
  { name: 'one huge attribute', most: 20_000_000, make: (n) => zipOf(entries(p('a', ` text:style-name="${'s'.repeat(n)}"`) + END)) },
  { name: 'many attributes', most: 300_000, make: (n) => zipOf(entries(p('a', times(n, (i) => ` text:a${i}="1"`)) + END)) },
  { name: 'cut in the middle', keeps: false, make: () => raw(content(p('Un texte.').repeat(20) + END).slice(0, -200)) },
  { name: 'a body that is a sheet', keeps: false, make: () => raw(content(END).replaceAll('office:text>', 'office:spreadsheet>')) },
  { name: 'two bodies', make: () => raw(content(p('a')).replace('</office:body>', `</office:body><office:body><office:text>${END}</office:text></office:body>`)) },
  { name: 'a bomb', keeps: false, make: () => raw(Buffer.alloc(100_000_000, 0x20)) },
  { name: 'a bomb that says it is small', keeps: false, make: () => zipOf([{ name: 'mimetype', data: KIND, stored: true }, { name: 'content.xml', data: content(`${'<text:p/>'.repeat(8_000_000)}${END}`), size: 100 }]) },
  { name: 'styles that are a bomb', keeps: false, make: () => zipOf(entries(END, '<style:style/>'.repeat(6_000_000))) },
  { name: 'broken styles', keeps: false, make: () => zipOf([{ name: 'mimetype', data: KIND, stored: true }, { name: 'content.xml', data: content(END) }, { name: 'styles.xml', data: '<a' }]) },
  { name: 'a lock', keeps: false, make: () => zipOf(entries(END, '', [{ name: 'META-INF/manifest.xml', data: `<manifest:manifest ${NAMES}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>` }])) },
  { name: 'the text twice', make: () => zipOf([...entries(END), { name: 'content.xml', data: content(p('Un autre texte.')) }]) },
  { name: 'no text', keeps: false, make: () => zipOf(entries('').slice(0, 1)) },
  { name: 'pictures that are other documents', make: () => zipOf(entries(END, '', [{ name: 'word/document.txt', data: 'x' }, { name: 'Object 1/content.xml', data: content(p('Un objet.')) }])) },
];

/** OpenDocument texts made by a grammar, each with one fault that grows with its size. */
export const ODT_RECIPES: readonly Recipe[] = [...SHAPES, ...TABLES, ...STYLES, ...PACKAGES];
