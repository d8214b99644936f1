import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AgilefallError } from '../../src/errors.js';
import { decodeText, detectFormat } from '../../src/parse/detect.js';
import { parse } from '../../src/parse/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string): string => [...text].map((c) => `${c}\0`).join('');

const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])));
const opened = (mimetype: string): Uint8Array => zipSync({ mimetype: bytes(mimetype), 'content.xml': bytes('<a/>') });

describe('detectFormat', () => {
  it.each([
    ['a PDF under any name', 'tender.docx', latin1('%PDF-1.7\n'), 'pdf'],
    ['a PDF after junk', 'tender', latin1(`${'x'.repeat(900)}%PDF-1.4`), 'pdf'],
    ['a Word document under any name', 'tender.md', zip('word/document.xml'), 'docx'],
    ['a Word document that is cut', 'tender.docx', latin1('PK\x03\x04....word/document.xml'), 'docx'],
    ['a Word document whose main part has a number', 'a.docx', zip('word/document2.xml'), 'docx'],
    ['a Word document whose main part has another name', 'a.docx', zip('[Content_Types].xml', 'word/texte.xml'), 'docx'],
    ['an OpenDocument text under any name', 'a.zip', opened('application/vnd.oasis.opendocument.text'), 'odt'],
    ['a template of OpenDocument text', 'a.ott', opened('application/vnd.oasis.opendocument.text-template'), 'odt'],
    ['an OpenDocument text that is cut', 'a.odt', latin1('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), 'odt'],
    ['an Excel workbook', 'a.zip', zip('xl/workbook.xml'), 'xlsx'],
    ['an archive of documents', 'a.docx', zip('cctp.docx', 'Lot 1/ccap.pdf'), 'zip'],
    ['an archive with a Word document that is not packed', 'a.zip', zipSync({ 'a.docx': zip('word/document.xml') }, { level: 0 }), 'zip'],
    ['Markdown', 'a.md', bytes('# Titre'), 'markdown'],
    ['text without extension', 'README', bytes('Le marché'), 'markdown'],
    ['plain text', 'a.txt', bytes('Le marché'), 'text'],
    ['UTF-16 text', 'a.txt', latin1(`\xff\xfe${utf16('Le marche')}`), 'text'],
    ['UTF-16 text without its mark', 'a.txt', latin1(utf16('Le marche dure deux ans.')), 'text'],
    ['Markdown under the name of plain text', 'a.txt', bytes('Un.\n\n## Deux\n'), 'markdown'],
    ['a table of Markdown under the name of plain text', 'a.txt', bytes('| A | B |\n| --- | --- |\n| 1 | 2 |\n'), 'markdown'],
    ['a web page by its name', 'a.html', bytes('<p>Le marché</p>'), 'html'],
    ['a web page without extension', 'page', bytes('<!DOCTYPE html><p>'), 'html'],
    ['a web page under the name of a Word file', 'a.doc', bytes('<html><body>'), 'html'],
    ['a web page in XML', 'a.xml', bytes('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'), 'html'],
    ['HTML in a Markdown file', 'a.md', bytes('<html>\n\n# Titre'), 'markdown'],
  ])('takes %s', (_, path, content, format) => {
    expect(detectFormat({ path, bytes: content })).toBe(format);
  });

  it.each([
    ['an old Word file', 'a.doc', latin1(`${OLE}${utf16('WordDocument')}`), 'unknown-format', /save it as \.docx/i],
    ['an encrypted file', 'a.docx', latin1(`${OLE}${utf16('EncryptedPackage')}`), 'encrypted', /remove the password/i],
    ['an old Excel file', 'a.xls', latin1(`${OLE}${utf16('Workbook')}`), 'unknown-format', /\.xlsx/],
    ['an old presentation', 'a.ppt', latin1(`${OLE}${utf16('PowerPoint Document')}`), 'unknown-format', /\.pdf/],
    ['a message of Outlook', 'a.msg', latin1(`${OLE}${utf16('__substg1.0_0037001F')}`), 'unknown-format', /attached/],
    ['a binary workbook', 'a.xlsb', zip('xl/workbook.bin'), 'unknown-format', /\.xlsx/],
    ['a presentation', 'a.pptx', zip('ppt/presentation.xml'), 'unknown-format', /\.pdf/],
    ['an OpenDocument spreadsheet', 'a.ods', opened('application/vnd.oasis.opendocument.spreadsheet'), 'unknown-format', /\.xlsx/],
    ['a file of Pages', 'a.pages', zip('Index/Document.iwa'), 'unknown-format', /Export To/],
    ['an electronic book', 'a.epub', opened('application/epub+zip'), 'unknown-format', /\.pdf/],
    ['another archive', 'a.7z', latin1('7z\xbc\xaf\x27\x1c'), 'unknown-format', /\.zip/],
    ['a PNG picture', 'a.md', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'unknown-format', /--ocr/],
    ['a JPEG picture', 'a.jpg', latin1('\xff\xd8\xff\xe0'), 'unknown-format', /--ocr/],
    ['a binary file', 'a.bin', latin1('\0\x01\x02'), 'unknown-format', /\.docx, \.odt, \.pdf/],
    ['rich text', 'a.rtf', bytes('{\\rtf1 Le marche}'), 'unknown-format', /\.docx/],
    ['rich text under another name', 'a.txt', bytes('{\\rtf1 Le marche}'), 'unknown-format', /\.docx/],
    ['a message by its name', 'a.eml', bytes('Bonjour'), 'unknown-format', /attached/],
    ['a message by its head', 'a.txt', bytes('Received: from mail.example\n'), 'unknown-format', /attached/],
    ['a table in plain text', 'a.csv', bytes('a;b'), 'unknown-format', /\.xlsx/],
    ['data', 'a.json', bytes('{}'), 'unknown-format', /Word, OpenDocument, PDF/],
    ['an OpenDocument text in one piece', 'a.xml', bytes('<?xml version="1.0"?><office:document>'), 'unknown-format', /\.odt/],
  ])('refuses %s and says what to do', (_, path, content, code, hint) => {
    const error = caught(() => detectFormat({ path, bytes: content }));
    expect(error.code).toBe(code);
    expect(error.hint).toMatch(hint);
    expect(error.place).toBe(path);
  });
});

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes('à la clé')],
    ['UTF-8 with its mark', latin1('\xef\xbb\xbf\xc3\xa0 la cl\xc3\xa9')],
    ['UTF-16 LE without its mark', latin1(utf16('à la clé'))],
    ['UTF-16 BE without its mark', latin1([...'à la clé'].map((c) => `\0${c}`).join(''))],
    ['UTF-16 LE', latin1(`\xff\xfe${utf16('à la clé')}`)],
    ['UTF-16 BE', latin1(`\xfe\xff${[...'à la clé'].map((c) => `\0${c}`).join('')}`)],
    ['Windows-1252', latin1('\xe0 la cl\xe9')],
  ])('reads %s', (_, content) => {
    expect(decodeText(content)).toEqual({ text: 'à la clé', unreadable: 0 });
  });

  it('reads the quotes and the euro of Windows-1252', () => {
    expect(decodeText(latin1('l\x92offre \x80'))).toEqual({ text: 'l’offre €', unreadable: 0 });
  });
});

describe('parse', () => {
  it.each([
    ['without a byte', bytes('')],
    ['of blanks', bytes(' \n\n')],
  ])('refuses a file %s', async (_, content) => {
    await expect(parse({ path: 'a.md', bytes: content })).rejects.toMatchObject({ code: 'no-text', place: 'a.md' });
  });

  it('reads Markdown', async () => {
    const parsed = await parse({ path: 'a.md', bytes: latin1('# March\xe9\n') });
    expect(parsed.format).toBe('markdown');
    expect(parsed.source).toBe('# Marché\n');
  });
});

function caught(run: () => unknown): AgilefallError {
  try {
    run();
  } catch (error) {
    if (error instanceof AgilefallError) return error;
  }
  throw new Error('no AgilefallError was thrown');
}
