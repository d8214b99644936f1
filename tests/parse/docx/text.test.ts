import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../src/parse/docx/index.js';
import { docx, docxParts, field, fieldChar, p, r, style, tbl, tc, zip } from './buildDocx.js';
import { outline } from './outline.js';

const HIDDEN = '<w:vanish/>';
const DELETED_MARK = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>';
const BOX = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`;

describe('the text a person reads', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['joins runs and keeps their spaces', p(`${r('Le titu')}${r('laire ')}${r('livre.')}`), ['Le titulaire livre.']],
    ['turns tabs and breaks into spaces and breaks', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'), ['a b/c']],
    ['writes hyphens plainly', p('<w:r><w:t>mi</w:t><w:noBreakHyphen/><w:t>temps ré\u00ADsumé</w:t><w:softHyphen/></w:r>'), ['mi-temps résumé']],
    ['keeps entities', p('R&amp;D &lt; 5 &quot;ans&quot;'), ['R&D < 5 "ans"']],
    ['keeps signs beyond the keyboard, line ends as XML has them', `${p('un\u00a0🡪 deux')}${p('a&#13;b\u2028c')}${p('\u2019a\u2019')}`, ['un\u00a0🡪 deux', 'a/b/c', '\u2019a\u2019']],
    ['reads symbols', p('<w:r><w:t xml:space="preserve">A </w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:t xml:space="preserve"> B</w:t></w:r>'), ['A 🡪 B']],
    ['takes insertions in and deletions out', p(`${r('a ')}<w:ins>${r('b ')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r>${r('d')}</w:del>${r('e')}`), ['a b e']],
    ['takes moved text where it went', `${p(`<w:moveFrom>${r('là')}</w:moveFrom>${r('x')}`)}${p(`<w:moveTo>${r('ici')}</w:moveTo>`)}`, ['x', 'ici']],
    ['joins paragraphs whose mark was deleted', `${p('un ', DELETED_MARK)}${p('deux')}`, ['un deux']],
    ['keeps text whose mark was deleted before a table', `${p('un', DELETED_MARK)}${tbl([tc('a'), tc('b')])}`, ['un', '| a | b |']],
    ['ignores old versions of properties', p(r('vu', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')), ['vu']],
    ['leaves hidden text out', p(`${r('vu')}${r(' caché', HIDDEN)}${r(' montré', '<w:vanish w:val="0"/>')}`), ['vu montré']],
    ['leaves contents fields out', `${p('avant')}${p(`${fieldChar('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${fieldChar('separate')}${r('1 Objet 3')}`)}${p('2 Délais 4')}${p(fieldChar('end'))}${p('après')}`, ['avant', 'après']],
    ['keeps references, drops page numbers', p(`${r('voir ')}${field('REF a', r('3.2'))}${r(', p. ')}${field(' PAGEREF a', r('12'))}`), ['voir 3.2, p.']],
    ['reads simple fields likewise', p(`<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple><w:fldSimple w:instr="REF x">${r('ici')}</w:fldSimple>`), ['ici']],
    ['reads the results of nested fields', p(field(`IF </w:instrText></w:r>${field('REF a', r('code'))}<w:r><w:instrText>`, r('montré'))), ['montré']],
    ['shows the choice of a drop-down', p(`${fieldChar('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="non"/><w:listEntry w:val="oui"/></w:ddList></w:ffData>')}<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>${fieldChar('end')}`), ['oui']],
    ['takes content controls in, prompts out', p(`<w:sdt><w:sdtPr/><w:sdtContent>${r('rempli')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Cliquez ici')}</w:sdtContent></w:sdt>`), ['rempli']],
    ['leaves a contents control out', `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Objet 3')}</w:sdtContent></w:sdt>${p('texte')}`, ['texte']],
    ['leaves typed contents out', `${p('Sommaire')}${p('Objet .......... 3')}${p('texte')}`, ['texte']],
    ['reads a text box once when it is there twice', p(`${r('corps')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${BOX(p('boîte'))}</mc:Choice><mc:Fallback><w:pict>${BOX(p('boîte'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`), ['corps', 'boîte']],
    ['reads a text box without fallback', p(`${r('corps')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${BOX(p('boîte'))}</mc:Choice></mc:AlternateContent></w:r>${r(' suite')}`), ['corps suite', 'boîte']],
    ['reads a text box that only the fallback has', p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback>${BOX(p('boîte'))}</mc:Fallback></mc:AlternateContent></w:r>`), ['boîte']],
    ['leaves comments out', p(`<w:commentRangeStart w:id="0"/>${r('dit')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`), ['dit']],
    ['reads what an unclosed field would swallow', `${p(`${fieldChar('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${fieldChar('separate')}`)}${p('tout le reste')}`, ['tout le reste']],
    ['splits at a typed bullet after a line break', p('<w:r><w:t>Il faut :</w:t><w:br/><w:t>- a</w:t><w:br/><w:t>- b</w:t></w:r>'), ['Il faut :', '- a', '- b']],
  ];
  it.each(cases)('%s', async (_name, body, expected) => {
    expect(await outline(docx(body))).toEqual(expected);
  });

  it('hides text whose style is hidden', async () => {
    const styles = style('Note', 'Note', '<w:basedOn w:val="Base"/>') + style('Base', 'Base', '<w:rPr><w:vanish/></w:rPr>');
    expect(await outline(docx(p('note interne', '<w:pStyle w:val="Note"/>') + p('texte'), { styles }))).toEqual(['texte']);
  });

  it('tells of hidden text and embedded objects', async () => {
    const body = p(`${r('vu')}${r('caché', HIDDEN)}<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object></w:r>`);
    const { unread } = await parseDocx(docx(body), 'a.docx');
    expect(unread.map(({ what }) => what)).toEqual(['1 hidden text', '1 embedded object']);
  });

  it('reads footnotes', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('---')}</w:footnote><w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r><w:r><w:t>la note</w:t></w:r>')}</w:footnote>`;
    const body = p(`${r('texte')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}`);
    expect(await outline(docx(body, { footnotes }))).toEqual(['texte[^fn2].', '[^fn2] la note']);
    const { tree } = await parseDocx(docx(body, { footnotes }), 'a.docx');
    expect(tree.children.at(-1)?.data?.origin).toEqual({ part: 'word/footnotes.xml', paragraph: 2 });
  });
});

describe('places', () => {
  it('counts every paragraph of the part, also deleted and empty ones', async () => {
    const body = `${p('')}<w:del>${p('x')}</w:del>${tbl([tc('a'), tc('b')])}${p('ici')}`;
    const { tree } = await parseDocx(docx(body), 'a.docx');
    expect(tree.children.map((node) => node.data?.origin?.paragraph)).toEqual([3, 5]);
  });

  it("knows pages from Word's own breaks, counting a manual break once", async () => {
    const broken = '<w:r><w:lastRenderedPageBreak/></w:r>';
    const body = `${p(`${broken}${r('un')}`)}${p('<w:r><w:br w:type="page"/></w:r>')}${p(`${broken}${r('deux')}`)}${p(`${broken}${r('trois')}`)}`;
    const parsed = await parseDocx(docx(body), 'a.docx');
    expect(parsed.tree.children.map((node) => node.data?.origin?.page)).toEqual([1, 2, 3]);
    expect(parsed.pages).toBe(3);
  });

  it('gives no page without them', async () => {
    const parsed = await parseDocx(docx(`${p('a')}${p('<w:r><w:br w:type="page"/></w:r>')}${p('b')}`), 'a.docx');
    expect(parsed.tree.children.map((node) => node.data?.origin?.page)).toEqual([undefined, undefined]);
    expect(parsed.pages).toBeNull();
  });
});

describe('metadata', () => {
  const titled = style('T', 'Title');
  it.each([
    ['the Title style', p('Portail des aides', '<w:pStyle w:val="T"/>'), 'autre chose', 'Portail des aides'],
    ['the properties', p('Cahier du portail régional'), 'Le portail régional', 'Le portail régional'],
    ['not the title of a template', p('Cahier du portail'), 'Consultancy Agreement', null],
    ['not a file name', p('cctp'), 'cctp_v3.docx', null],
  ])('takes the title from %s', async (_name, body, core, title) => {
    expect((await parseDocx(docx(body, { styles: titled, core }), 'a.docx')).title).toBe(title);
  });

  it.each([
    ['most runs', p(r('un deux trois', '<w:lang w:val="fr-FR"/>') + r('four', '<w:lang w:val="en-GB"/>')), {}, 'fr-FR'],
    ['the default style', p('texte'), { styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-BE"/></w:rPr></w:rPrDefault></w:docDefaults>' }, 'fr-BE'],
    ['the settings', p('texte'), { settings: '<w:themeFontLang w:val="en-US"/>' }, 'en-US'],
    ['nothing', p('texte'), {}, null],
  ])('takes the language from %s', async (_name, body, extras, language) => {
    expect((await parseDocx(docx(body, extras), 'a.docx')).declaredLanguage).toBe(language);
  });

  it('takes the number of pages from the properties when it is believable', async () => {
    expect((await parseDocx(docx(p('texte'), { app: '4' }), 'a.docx')).pages).toBe(4);
    expect((await parseDocx(docx(p('mot '.repeat(5000)), { app: '1' }), 'a.docx')).pages).toBeNull();
  });
});

describe('other ways to write the same file', () => {
  const body = p('Été au titulaire');
  const plain = docxParts(body).get('word/document.xml') ?? '';
  it.each([
    ['another prefix', plain.replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x=')],
    ['the strict namespace', plain.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')],
    ['a default namespace', plain.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns=')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, 'utf16le')])],
    ['Latin 1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${plain}`, 'latin1')],
    ['a byte order mark', `\uFEFF<?xml version="1.0" encoding="UTF-8"?>${plain}`],
  ])('reads %s', async (_name, xml) => {
    expect(await outline(zip(new Map([['word/document.xml', xml]])))).toEqual(['Été au titulaire']);
  });

  it('follows the relationships to the main part', async () => {
    const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/texte/corps.xml"/></Relationships>';
    const parsed = await parseDocx(zip(new Map([['_rels/.rels', relations], ['texte/corps.xml', plain]])), 'a.docx');
    expect(parsed.tree.children[0]?.data?.origin?.part).toBe('texte/corps.xml');
  });
});
