import { LAST, times, type Recipe } from './inputs.js';
import { zipOf, type Entry } from './zip.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMES = `xmlns:w="${W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:o="urn:schemas-microsoft-com:office:office"`;
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const END = p(run(LAST));
const wrap = (open: string, close: string, inside: string, times: number): string => open.repeat(times) + inside + close.repeat(times);

type Parts = Readonly<Record<string, string>>;

function main(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMES}><w:body>${body}</w:body></w:document>`;
}

/** The usual parts around a body; each of `parts` is the inside of its root element. */
function entries(body: string, parts: Parts = {}): Entry[] {
  const others = Object.entries(parts).map(([name, inside]) => ({ name: `word/${name}.xml`, data: `<w:${name} ${NAMES}>${inside}</w:${name}>` }));
  return [{ name: '_rels/.rels', data: relations([['officeDocument', 'word/document.xml']]) }, { name: 'word/document.xml', data: main(body) }, ...others];
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  return `<Relationships xmlns="${RELATIONS}">${targets.map(([kind, target], i) => `<Relationship Id="r${i}" Type="${KIND}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
}

const docx = (body: string, parts: Parts = {}): Uint8Array => zipOf(entries(body + END, parts));
const recipe = (name: string, body: (n: number) => string, parts: (n: number) => Parts = () => ({}), most = 1_000_000): Recipe => ({ name, most, make: (n) => docx(body(n), parts(n)) });

const SHAPES: readonly Recipe[] = [
  recipe('controls in controls', (n) => p(wrap('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', run('a'), n)), undefined, 200_000),
  recipe('insertions in insertions', (n) => p(wrap('<w:ins>', '</w:ins>', run('a'), n))),
  recipe('links in links', (n) => p(wrap('<w:hyperlink>', '</w:hyperlink>', run('a'), n))),
  recipe('unknown elements in unknown elements', (n) => wrap('<w:zz>', '</w:zz>', p(run('a')), n)),
  recipe('tables in tables', (n) => wrap('<w:tbl><w:tr><w:tc>', `${p(run('b'))}</w:tc></w:tr></w:tbl>`, p(run('a')), n), undefined, 100_000),
  recipe('tables in tables, as deep as may be', (n) => times(Math.ceil(n / 1000), () => wrap('<w:tbl><w:tr><w:tc>', `${p(run('b'))}</w:tc></w:tr></w:tbl>`, p(run('a')), 30)), undefined, 20_000),
  recipe('boxes in boxes', (n) => wrap('<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>', p(run('a')), n), undefined, 100_000),
  recipe('alternatives in alternatives', (n) => p(wrap('<mc:AlternateContent><mc:Choice>', '</mc:Choice><mc:Fallback/></mc:AlternateContent>', run('a'), n))),
  recipe('fields in fields', (n) => p(wrap('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>', run('a'), n))),
  recipe('fields that never end', (n) => p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(n) + run('a'))),
  recipe('empty paragraphs', (n) => '<w:p/>'.repeat(n), undefined, 3_000_000),
  recipe('short paragraphs', (n) => p(run('a')).repeat(n), undefined, 100_000),
  recipe('runs in one paragraph', (n) => p(run('a').repeat(n))),
  recipe('one long run', (n) => p(run('mot '.repeat(n))), undefined, 10_000_000),
  recipe('one word without end', (n) => p(run('a'.repeat(n))), undefined, 10_000_000),
  recipe('breaks', (n) => p('<w:r><w:br/></w:r>'.repeat(n))),
  recipe('blanks', (n) => p(run(' \t'.repeat(n)))),
  recipe('deleted paragraph marks', (n) => p(run('a'), '<w:rPr><w:del w:id="1"/></w:rPr>').repeat(n), undefined, 100_000),
  recipe('check boxes', (n) => p(`<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run(' option')}`).repeat(n), undefined, 50_000),
  recipe('symbols', (n) => p(times(n, (i) => `<w:r><w:sym w:font="Wingdings" w:char="${(0xf000 + (i % 256)).toString(16)}"/></w:r>`)), undefined, 100_000),
  recipe('private characters', (n) => p(run('\uF0FE\uE000\uE001'.repeat(n))), undefined, 100_000),
  recipe('alternatives that fall back on alternatives', (n) => p(wrap('<mc:AlternateContent><mc:Fallback>', '</mc:Fallback></mc:AlternateContent>', run('a'), n))),
  recipe('many choices', (n) => p(`<mc:AlternateContent>${'<mc:Choice Requires="zz">'.repeat(n)}${run('a')}${'</mc:Choice>'.repeat(n)}<mc:Fallback>${run('b')}</mc:Fallback></mc:AlternateContent>`)),
  recipe('breaks between bullets', (n) => p(run('a') + '<w:r><w:br/></w:r>'.concat(run('- b'), '<w:r><w:br/><w:br/></w:r>').repeat(n)), undefined, 30_000),
  recipe('smart tags and bidirectional runs', (n) => p(wrap('<w:smartTag><w:bdo><w:dir>', '</w:dir></w:bdo></w:smartTag>', run('a'), n)), undefined, 100_000),
  recipe('hidden runs', (n) => p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>`.repeat(n)), undefined, 100_000),
  recipe('moved text', (n) => p(`<w:moveFrom>${run('a')}</w:moveFrom><w:moveTo>${run('b')}</w:moveTo>`.repeat(n)), undefined, 100_000),
  recipe('fields of many levels that never part', (n) => p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(n) + run('a') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(n)), undefined, 100_000),
  recipe('bookmarks', (n) => p(times(n, (i) => `<w:bookmarkStart w:id="${i}" w:name="${i}"/><w:bookmarkEnd w:id="${i}"/>`) + run('a'))),
];

const TABLES: readonly Recipe[] = [
  recipe('a table of many rows', (n) => `<w:tbl>${`<w:tr><w:tc>${p(run('a'))}</w:tc><w:tc>${p(run('b'))}</w:tc></w:tr>`.repeat(n)}</w:tbl>`, undefined, 30_000),
  recipe('a row of many cells', (n) => `<w:tbl><w:tr>${`<w:tc>${p(run('a'))}</w:tc>`.repeat(n)}</w:tr><w:tr><w:tc>${p(run('a'))}</w:tc></w:tr></w:tbl>`, undefined, 40_000),
  recipe('wide cells', (n) => `<w:tbl>${`<w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p(run('a'))}</w:tc>`.repeat(20)}</w:tr>`.repeat(Math.ceil(n / 20))}</w:tbl>`, undefined, 30_000),
  recipe('merges over rows and columns', (n) => {
    const row = (merge: string): string => `<w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="63"/><w:vMerge w:val="${merge}"/></w:tcPr>${p(run('a'))}</w:tc>`.repeat(50)}</w:tr>`;
    return `<w:tbl>${row('restart')}${row('continue').repeat(Math.ceil(n / 50))}</w:tbl>`;
  }, undefined, 40_000),
  recipe('merges that continue nothing', (n) => `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p(run('a'))}</w:tc></w:tr>`.repeat(n)}</w:tbl>`, undefined, 20_000),
  recipe('rows that begin far to the right', (n) => `<w:tbl>${`<w:tr><w:trPr><w:gridBefore w:val="2147483647"/></w:trPr><w:tc>${p(run('a'))}</w:tc></w:tr>`.repeat(n)}</w:tbl>`, undefined, 10_000),
];

const SETTINGS: readonly Recipe[] = [
  recipe('styles that descend from themselves', (n) => p(run('a'), '<w:pStyle w:val="s0"/>').repeat(Math.min(n, 1000)), (n) => ({ styles: times(n, (i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:name w:val="s"/><w:basedOn w:val="s${(i + 1) % n}"/></w:style>`) }), 50_000),
  recipe('a long line of styles, all used', (n) => times(n, (i) => p(run('a'), `<w:pStyle w:val="s${i}"/>`)), (n) => ({ styles: times(n, (i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:name w:val="s"/><w:basedOn w:val="s${i + 1}"/></w:style>`) }), 30_000),
  recipe('lists that stand for each other', () => p(run('a'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), (n) => ({
    numbering: times(n, (i) => `<w:abstractNum w:abstractNumId="${i}"><w:numStyleLink w:val="s${(i + 1) % n}"/></w:abstractNum>`) + times(n, (i) => `<w:num w:numId="${i}"><w:abstractNumId w:val="${i}"/></w:num>`),
    styles: times(n, (i) => `<w:style w:type="numbering" w:styleId="s${i}"><w:name w:val="s"/><w:pPr><w:numPr><w:numId w:val="${i}"/></w:numPr></w:pPr></w:style>`),
  }), 10_000),
  ...['upperRoman', 'lowerLetter', 'decimal', 'ordinalText', 'chicago', 'ideographDigital'].map((format) =>
    recipe(`numbers in ${format} beyond reason`, (n) => p(run('a'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(Math.min(n, 300)), () => ({
      numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2147483000"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1.%1.%1.%2.%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    }))),
  recipe('a label without end', () => p(run('a'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(200), (n) => ({
    numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1.'.repeat(n)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
  }), 100_000),
  recipe('levels beyond nine', (n) => times(Math.min(n, 5000), (i) => p(run('a'), `<w:numPr><w:ilvl w:val="${i * 1_000_003}"/><w:numId w:val="1"/></w:numPr>`)), () => ({
    numbering: `<w:abstractNum w:abstractNumId="1">${times(2000, (i) => `<w:lvl w:ilvl="${i * 1_000_003}"><w:lvlText w:val="%${i}"/></w:lvl>`)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
  })),
  recipe('outline levels beyond nine', (n) => times(Math.min(n, 5000), (i) => p(run('a'), `<w:outlineLvl w:val="${i * 7919}"/>`))),
  recipe('notes that call themselves', () => p(run('a') + '<w:r><w:footnoteReference w:id="1"/></w:r>'), (n) => ({
    footnotes: times(n, (i) => `<w:footnote w:id="${i}">${p(run('note') + `<w:r><w:footnoteReference w:id="${(i + 1) % n}"/></w:r>`)}</w:footnote>`),
  }), 30_000),
  recipe('comments and properties without end', () => p(run('a')), (n) => ({ comments: times(n, (i) => `<w:comment w:id="${i}">${p(run('c'))}</w:comment>`), settings: '<w:zoom/>'.repeat(n) }), 300_000),
];

const XML: readonly Recipe[] = [
  { name: 'entities', keeps: false, make: () => raw('<!DOCTYPE d [<!ENTITY a "b">]>', '&a;') },
  { name: 'a billion laughs', keeps: false, make: () => raw(`<!DOCTYPE d [<!ENTITY l0 "lol">${times(20, (i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)}]>`, '&l20;') },
  { name: 'an external entity', keeps: false, make: () => raw('<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;') },
  { name: 'one huge attribute', most: 20_000_000, make: (n) => docx(p(run('a'), `<w:pStyle w:val="${'s'.repeat(n)}"/>`)) },
  { name: 'many attributes', most: 300_000, make: (n) => docx(`<w:p ${times(n, (i) => `w:a${i}="1" `)}>${run('a')}</w:p>`) },
  { name: 'many namespaces', most: 100_000, make: (n) => docx(`<w:p ${times(n, (i) => `xmlns:n${i}="u" `)}>${run('a')}</w:p>`.repeat(3)) },
  { name: 'namespaces declared at each level', most: 900, make: (n) => docx(times(n, (i) => `<w:zz xmlns:n${i}="u${i}" xmlns:w="${W}">`) + p(run('a')) + '</w:zz>'.repeat(n)) },
  { name: 'numeric characters', most: 1_000_000, make: (n) => docx(p(run('&#233;&#x1F600;'.repeat(n)))) },
  { name: 'UTF-16', make: () => zipOf([{ name: 'word/document.xml', data: Buffer.from(`\uFEFF${main(END).replace('UTF-8', 'UTF-16')}`, 'utf16le') }]) },
  { name: 'a declared encoding that is false', make: () => zipOf([{ name: 'word/document.xml', data: main(END).replace('UTF-8', 'UTF-16') }]) },
  { name: 'letters that are no UTF-8', make: (n) => zipOf([{ name: 'word/document.xml', data: Buffer.from(main(p(run('\xe9\xff\xc3'.repeat(n))) + END), 'latin1') }]), most: 10_000 },
  { name: 'UTF-32', keeps: false, make: () => zipOf([{ name: 'word/document.xml', data: Buffer.from([...main(END)].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8, 0, 0])) }]) },
  { name: 'UTF-16 that says it is UTF-8', make: () => zipOf([{ name: 'word/document.xml', data: Buffer.from(`\uFEFF${main(END)}`, 'utf16le').swap16() }]) },
  ...['x-zz-9', 'utf-7', 'utf-32', 'iso-2022-kr', 'replacement', 'windows-1252', 'gb18030'].map((name): Recipe => ({ name: `a declared encoding « ${name} »`, make: () => zipOf([{ name: 'word/document.xml', data: main(END).replace('UTF-8', name) }]) })),
  { name: 'a DTD without entities', keeps: false, make: () => raw('<!DOCTYPE w:document SYSTEM "http://127.0.0.1:9/a.dtd">', 'a') },
  { name: 'parameter entities', keeps: false, make: () => raw('<!DOCTYPE d [<!ENTITY % a "<!ENTITY b \'c\'>"> %a;]>', '&b;') },
  { name: 'sections of raw text', most: 300_000, make: (n) => docx(p(`<w:r><w:t>${'<![CDATA[a<b>&]]>'.repeat(n)}</w:t></w:r>`)) },
  { name: 'comments and instructions', most: 500_000, make: (n) => docx('<!-- a --><?b c?>'.repeat(n)) },
  { name: 'text outside paragraphs', make: () => zipOf(entries(`${p(run('Un texte.'))}${run(LAST)}`)) },
  { name: 'another namespace', keeps: false, make: () => zipOf([{ name: 'word/document.xml', data: main(END).replaceAll(W, 'urn:other') }]) },
];

function raw(doctype: string, inside: string): Uint8Array {
  return zipOf([{ name: 'word/document.xml', data: `<?xml version="1.0"?>${doctype}<w:document xmlns:w="${W}"><w:body>${p(run(inside))}${END}</w:body></w:document>` }]);
}

const BOMB = 100_000_000;

const ARCHIVES: readonly Recipe[] = [
  { name: 'a bomb', keeps: false, make: () => zipOf([{ name: 'word/document.xml', data: Buffer.alloc(BOMB, 0x20) }]) },
  { name: 'a bomb that says it is small', keeps: false, make: () => zipOf([{ name: 'word/document.xml', data: Buffer.alloc(BOMB, 0x20), size: 100 }]) },
  { name: 'a bomb of XML', keeps: false, make: () => zipOf(entries('<w:p/>'.repeat(10_000_000) + END)) },
  { name: 'a bomb of XML that says it is small', keeps: false, make: () => zipOf([{ name: 'word/document.xml', data: main('<w:p/>'.repeat(5_000_000) + END), size: 1000 }]) },
  { name: 'many large parts', keeps: false, make: () => zipOf(entries(END, { styles: ' '.repeat(60_000_000), numbering: ' '.repeat(60_000_000), settings: ' '.repeat(60_000_000) })) },
  { name: 'a picture that is a bomb', make: () => zipOf([...entries(END), { name: 'word/media/a.png', data: Buffer.alloc(BOMB) }]) },
  { name: 'sizes that are too large', most: 1, make: () => zipOf(entries(END).map((entry) => ({ ...entry, size: 4_000_000_000 }))) },
  { name: 'sizes that are zero', make: () => zipOf(entries(END).map((entry) => ({ ...entry, size: 0 }))) },
  { name: 'names that climb', make: () => zipOf([...entries(END), ...['../../etc/passwd', '/etc/shadow', '..\\..\\boot.ini', 'word/\0.xml', 'a/'.repeat(20_000)].map((name) => ({ name, data: 'x' }))]) },
  { name: 'many entries', most: 60_000, make: (n) => zipOf([...entries(END), ...Array.from({ length: n }, (_, i) => ({ name: `a${i}`, data: '', stored: true }))]) },
  { name: 'the text twice, the first one true', make: () => zipOf([...entries(END), { name: 'word/document.xml', data: main(p(run('Un autre texte.'))) }]) },
  { name: 'stored, not packed', make: (n) => zipOf(entries(p(run('mot '.repeat(n))) + END).map((entry) => ({ ...entry, stored: true }))), most: 1_000_000 },
  { name: 'a main part that is its own note', make: () => zipOf([...entries(END), { name: 'word/_rels/document.xml.rels', data: relations([['footnotes', 'document.xml'], ['styles', 'document.xml'], ['numbering', '../word/document.xml']]) }]) },
  { name: 'relations that lead out', make: () => zipOf([...entries(END), { name: 'word/_rels/document.xml.rels', data: relations([['footnotes', '../../../../etc/passwd'], ['styles', 'http://127.0.0.1:9/a'], ['numbering', '']]) }]) },
  { name: 'relations in a circle', make: () => zipOf([...entries(END), { name: 'word/_rels/document.xml.rels', data: relations([['footnotes', 'footnotes.xml'], ['endnotes', 'footnotes.xml'], ['comments', '_rels/document.xml.rels']]) }, { name: 'word/footnotes.xml', data: main(END) }, { name: 'word/_rels/footnotes.xml.rels', data: relations([['officeDocument', 'document.xml'], ['footnotes', 'footnotes.xml']]) }]) },
  { name: 'relations to the outside', most: 100_000, make: (n) => zipOf([...entries(p('<w:hyperlink r:id="r0">'.concat(run('a'), '</w:hyperlink>')) + END), { name: 'word/_rels/document.xml.rels', data: `<Relationships xmlns="${RELATIONS}">${times(n, (i) => `<Relationship Id="r${i}" Type="${KIND}/${['hyperlink', 'attachedTemplate', 'image', 'footnotes', 'styles', 'subDocument'][i % 6]}" Target="file://127.0.0.1/a${i}" TargetMode="External"/>`)}</Relationships>` }]) },
  { name: 'a main part far away', make: () => zipOf([{ name: '_rels/.rels', data: relations([['officeDocument', '/word/../word/./texte.xml']]) }, { name: '[Content_Types].xml', data: '<Types/>' }, { name: 'word/texte.xml', data: main(END) }]) },
  { name: 'another document inside', also: ['second texte perdu'], keeps: false, make: () => zipOf([...entries(`<w:altChunk r:id="r5"/>${END}`), { name: 'word/a.docx', data: docx(p(run('Un second texte perdu.'))) }]) },
  { name: 'broken styles', make: () => zipOf(entries(END, { styles: '<w:style' })) },
  { name: 'broken notes', make: () => zipOf(entries(p(`${run('a')}<w:r><w:footnoteReference w:id="1"/></w:r>`) + END, { footnotes: '<w:footnote w:id="1">' })) },
];

/** Word files made by a grammar, each with one fault that grows with its size. */
export const DOCX_RECIPES: readonly Recipe[] = [...SHAPES, ...TABLES, ...SETTINGS, ...XML, ...ARCHIVES];
