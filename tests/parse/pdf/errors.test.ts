import { expect, test } from 'vitest';
import { AgilefallError } from '../../../src/errors.js';
import { parsePdf } from '../../../src/parse/pdf/index.js';
import { makePdf, outline, parseDrawn } from './make.js';

/** A grey square as PNG. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCAcGs9EwAAAABJRU5ErkJggg==', 'base64');

async function failure(bytes: Uint8Array): Promise<AgilefallError> {
  const error: unknown = await parsePdf(bytes, 'dossier/cctp.pdf').catch((e: unknown) => e);
  if (!(error instanceof AgilefallError)) throw new Error('no AgilefallError was thrown');
  return error;
}

test('a password to open: encrypted, with what to do', async () => {
  const bytes = await makePdf((doc) => doc.text('Secret'), { userPassword: 'secret', ownerPassword: 'owner' });
  expect(await failure(bytes)).toMatchObject({ code: 'encrypted', place: 'dossier/cctp.pdf', hint: expect.stringContaining('password') });
});

test('a password only against changes: read', async () => {
  const parsed = await parseDrawn((doc) => doc.text('Le marché dure deux ans.'), { ownerPassword: 'owner' });
  expect(outline(parsed.tree)).toEqual(['p Le marché dure deux ans.']);
});

test.each([
  ['not a PDF', Buffer.from('Bonjour')],
  ['a head without a body', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')],
  ['nothing', Buffer.alloc(0)],
])('%s: unreadable', async (_, bytes) => {
  expect(await failure(new Uint8Array(bytes))).toMatchObject({ code: 'unreadable' });
});

test('no text layer: no-text, with the number of pages and the hint', async () => {
  const bytes = await makePdf((doc) => doc.image(PIXEL, 0, 0, { width: 500 }).addPage().image(PIXEL, 0, 0, { width: 500 }));
  const error = await failure(bytes);
  expect(error).toMatchObject({ code: 'no-text', hint: expect.stringContaining('OCR') });
  expect(error.message).toContain('2 pages');
});

test('a scanned page among others is told, the others are read', async () => {
  const parsed = await parseDrawn((doc) => doc.text('Une page de texte.').addPage().image(PIXEL, 0, 0, { width: 500 }));
  expect(parsed.pages).toBe(2);
  expect(parsed.unread).toEqual([{ what: 'page 2', reason: expect.any(String), page: 2 }]);
  expect(outline(parsed.tree)).toEqual(['p Une page de texte.']);
});

test('the built-ins that the library replaces are put back, and the bytes given are left whole', async () => {
  const [push, parse] = [Array.prototype.push, JSON.parse];
  const bytes = await makePdf((doc) => doc.text('Un texte.'));
  const before = bytes.length;
  await parsePdf(bytes, 'a.pdf');
  expect(Array.prototype.push).toBe(push);
  expect(JSON.parse).toBe(parse);
  expect(bytes.length).toBe(before);
});
