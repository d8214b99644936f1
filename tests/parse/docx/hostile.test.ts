import { describe, expect, it } from 'vitest';
import { AgilefallError } from '../../../src/errors.js';
import { parseDocx } from '../../../src/parse/docx/index.js';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import { docx, docxParts, p, r, tbl, tc, zip } from './buildDocx.js';
import { outline } from './outline.js';

const DOCUMENT = 'word/document.xml';
const good = docxParts(p('texte'));
const bomb = Buffer.alloc(DEFAULT_LIMITS.partBytes + 1, 0x20);
const withDocument = (xml: string | Uint8Array): Map<string, string | Uint8Array> => new Map([[DOCUMENT, xml]]);

async function failure(bytes: Uint8Array): Promise<AgilefallError> {
  const error: unknown = await parseDocx(bytes, 'dossier/cctp.docx').then(() => null, (cause: unknown) => cause);
  if (!(error instanceof AgilefallError)) throw new Error(`expected a refusal, got ${String(error)}`);
  return error;
}

describe('files that cannot be read', () => {
  const compound = (name: string): Uint8Array => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
  const cases: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['an empty file', new Uint8Array(), 'unreadable', /empty/],
    ['no archive', Buffer.from('du texte simple, rien de plus qu’un fichier renommé'), 'unreadable', /damaged/],
    ['a PDF', Buffer.from('%PDF-1.7 et la suite du fichier'), 'unreadable', /PDF/],
    ['an RTF', Buffer.from('{\\rtf1 et la suite du fichier}'), 'unreadable', /Rich Text/],
    ['an old .doc', compound('WordDocument'), 'unreadable', /old Word format/],
    ['a file with a password', compound('EncryptedPackage'), 'encrypted', /password/],
    ['an entry with a password', zip(good, { [DOCUMENT]: { flags: 1 } }), 'encrypted', /password/],
    ['a cut archive', docx(p('texte')).subarray(0, 120), 'unreadable', /not complete/],
    ['a wrong checksum', zip(good, { [DOCUMENT]: { crc: 1 } }), 'unreadable', /checksum/],
    ['a workbook', zip(new Map([['xl/workbook.xml', '<a/>']])), 'unreadable', /Excel/],
    ['another archive', zip(new Map([['a.txt', 'a']])), 'unreadable', /not a Word document/],
    ['broken XML', zip(withDocument('<w:document><w:body>')), 'unreadable', /not valid XML/],
    ['entities', zip(withDocument('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')), 'unreadable', /not valid XML/],
    ['a bomb', zip(withDocument(bomb)), 'limit', /unpacks to 67,108,865 bytes/],
    ['a bomb that lies', zip(withDocument(bomb), { [DOCUMENT]: { size: 10 } }), 'limit', /unpacks to more than 67,108,864 bytes/],
    ['paragraphs without end', docx('<w:p/>'.repeat(DEFAULT_LIMITS.blocks + 1)), 'limit', /paragraphs/],
    ['tables without end', docx('<w:tbl><w:tr><w:tc>'.repeat(500) + '</w:tc></w:tr></w:tbl>'.repeat(500)), 'limit', /tables inside tables/],
    ['controls inside controls without end', docx(p('<w:sdt><w:sdtContent>'.repeat(20_000) + r('au fond') + '</w:sdtContent></w:sdt>'.repeat(20_000))), 'limit', /more than 1,000 levels/],
    ['nothing to read', docx(p('')), 'no-text', /no text/],
  ];
  it.each(cases)('%s', async (_name, bytes, code, sentence) => {
    const error = await failure(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
    expect(error.place).toBe('dossier/cctp.docx');
    expect(error.hint).toBeTruthy();
  });
});

describe('files that look hostile and are read', () => {
  it('a content control nested very deep', async () => {
    const deep = 450;
    const body = p('<w:sdt><w:sdtContent>'.repeat(deep) + r('au fond') + '</w:sdtContent></w:sdt>'.repeat(deep));
    expect(await outline(docx(body))).toEqual(['au fond']);
  });

  it('a cell that claims to span a billion columns', async () => {
    const body = tbl([tc('a', '<w:gridSpan w:val="1000000000"/>'), tc('b')], [tc('1'), tc('2')]);
    expect((await outline(docx(body))).length).toBe(2);
  });

  it('styles that descend from themselves', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style>';
    expect(await outline(docx(p('texte', '<w:pStyle w:val="A"/>'), { styles }))).toEqual(['texte']);
  });
});

describe('what of a DOCX is lost is told', () => {
  it.each<[string, Uint8Array, string]>([
    ['a note that is not there', docx(p(`${r('texte')}<w:r><w:footnoteReference w:id="7"/></w:r>`)), '1 note'],
    ['text outside paragraphs', docx(p('texte') + r('perdu')), '1 text outside paragraphs'],
    ['a document within', docx(`${p('texte')}<w:altChunk/>`), '1 embedded document'],
  ])('%s', async (_name, bytes, what) => {
    expect((await parseDocx(bytes, 'a.docx')).unread).toEqual([expect.objectContaining({ what, lost: true })]);
  });

  it('hidden text is told, and not lost', async () => {
    expect((await parseDocx(docx(p(r('texte') + r('caché', '<w:vanish/>'))), 'a.docx')).unread).toEqual([{ what: '1 hidden text', reason: expect.any(String) }]);
  });
});

describe('what small files can ask for is bounded', () => {
  it('cells that span the whole table count as the cells they cover', async () => {
    const row = `<w:tr>${tc('a', '<w:gridSpan w:val="63"/>').repeat(20)}</w:tr>`;
    expect((await failure(docx(`<w:tbl>${row.repeat(100)}</w:tbl>`))).limit).toMatchObject({ name: 'blocks' });
  });

  it('a pattern of numbers is cut', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1.'.repeat(10_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const [line = ''] = await outline(docx(p('texte', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), { numbering }));
    expect(line.length).toBeLessThan(300);
  });
});
