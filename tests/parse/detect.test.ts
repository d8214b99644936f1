import { describe, expect, it } from 'vitest';
import { AgilefallError } from '../../src/errors.js';
import { decodeText, detectFormat } from '../../src/parse/detect.js';
import { parse } from '../../src/parse/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string): string => [...text].map((c) => `${c}\0`).join('');

describe('detectFormat', () => {
  it.each([
    ['a PDF under any name', 'tender.docx', latin1('%PDF-1.7\n'), 'pdf'],
    ['a PDF after junk', 'tender', latin1(`${'x'.repeat(900)}%PDF-1.4`), 'pdf'],
    ['a Word document under any name', 'tender.md', latin1('PK\x03\x04....word/document.xml'), 'docx'],
    ['Word document whose main part has a number', 'a.docx', latin1('PK\x03\x04....word/document2.xml'), 'docx'],
    ['Markdown', 'a.md', bytes('# Titre'), 'markdown'],
    ['text without extension', 'README', bytes('Le marché'), 'markdown'],
    ['UTF-16 text', 'a.txt', latin1(`\xff\xfe${utf16('Le marche')}`), 'markdown'],
  ])('takes %s', (_, path, content, format) => {
    expect(detectFormat({ path, bytes: content })).toBe(format);
  });

  it.each([
    ['an old Word file', 'a.doc', latin1(`${OLE}${utf16('WordDocument')}`), 'unknown-format', /save it as \.docx/i],
    ['an encrypted file', 'a.docx', latin1(`${OLE}${utf16('EncryptedPackage')}`), 'encrypted', /remove the password/i],
    ['an old Excel file', 'a.xls', latin1(`${OLE}${utf16('Workbook')}`), 'unknown-format', /\.docx or \.pdf/],
    ['an Excel workbook', 'a.xlsx', latin1('PK\x03\x04...xl/workbook.xml'), 'unknown-format', /\.pdf/],
    ['an OpenDocument text', 'a.odt', latin1('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), 'unknown-format', /\.docx/],
    ['another archive', 'a.zip', latin1('PK\x03\x04...'), 'unknown-format', /unpack/i],
    ['an image', 'a.md', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'unknown-format', /\.docx, \.pdf or \.md/],
    ['a web page', 'a.html', bytes('<p>Le marché</p>'), 'unknown-format', /\.md/],
    ['a web page without extension', 'page', bytes('<!DOCTYPE html><p>'), 'unknown-format', /\.md/],
    ['rich text', 'a.rtf', bytes('{\\rtf1 Le marche}'), 'unknown-format', /\.docx/],
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
