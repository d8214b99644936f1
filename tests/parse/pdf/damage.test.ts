import { expect, test, vi } from 'vitest';
import { lint } from '../../../src/lint.js';
import { parsePdf } from '../../../src/parse/pdf/index.js';
import { book } from '../../rules/book.js';
import { makePdf, outline } from './make.js';

const FIRST = 'Le titulaire livre un premier lot utilisable.';

/** A file of two pages, with `words` of its bytes replaced by as many others. */
async function damaged(words: string, others: string): Promise<Uint8Array> {
  const bytes = Buffer.from(await makePdf((doc) => doc.text(FIRST).addPage().text('Une autre page.')));
  bytes.write(others, bytes.indexOf(words), 'latin1');
  return new Uint8Array(bytes);
}

test.each([
  ['an operator that does not exist', 'TJ', 'ZJ'],
  ['text without a font', ' Tf', ' Zf'],
  ['letters that are none', '> ', 'z '],
  ['an array that never ends', '] TJ', '  TJ'],
])('%s: the page is told as damaged, and the others are read', async (_, words, others) => {
  const parsed = await parsePdf(await damaged(words, others), 'a.pdf');
  expect(parsed.unread).toEqual([expect.objectContaining({ what: 'page 1', page: 1, lost: true })]);
  expect(outline(parsed.tree)).toContain('p Une autre page.');
});

test('a file without damage tells none, and what it prints on the console stays away', async () => {
  const warn = vi.spyOn(console, 'warn');
  const bytes = await makePdf((doc) => doc.text(FIRST));
  expect((await parsePdf(bytes, 'a.pdf')).unread).toEqual([]);
  expect(warn).not.toHaveBeenCalled();
  expect(console.warn).toBe(warn);
  warn.mockRestore();
});

test('what others print meanwhile is printed', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const reading = parsePdf(await makePdf((doc) => doc.text(FIRST)), 'a.pdf');
  console.warn('something else');
  await reading;
  console.warn('afterwards');
  expect(warn.mock.calls).toEqual([['something else'], ['afterwards']]);
  warn.mockRestore();
});

test('a damaged page is a problem beside the report', async () => {
  const { documents, problems } = await lint([{ path: 'a.pdf', bytes: await damaged(' Tf', ' Zf') }], { book });
  expect(documents).toHaveLength(1);
  expect(problems).toEqual([expect.objectContaining({ code: 'not-read', path: 'a.pdf', message: expect.stringContaining('page 1') })]);
});

/** A grey square as PNG. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCAcGs9EwAAAABJRU5ErkJggg==', 'base64');

test('a scan with a stamp on each page is no text', async () => {
  const bytes = await makePdf((doc) => {
    for (let page = 0; page < 4; page += 1) {
      if (page > 0) doc.addPage();
      doc.image(PIXEL, 0, 0, { width: 595 }).text('Reçu en préfecture le 12 mars 2025', 72, 20);
    }
  });
  await expect(parsePdf(bytes, 'a.pdf')).rejects.toMatchObject({ code: 'no-text' });
});

test.each([
  ['a scanned page in the middle is lost text', { width: 595 }, [expect.objectContaining({ what: 'page 2', lost: true })]],
  ['a logo on a page of few words is none', { width: 100 }, []],
])('%s', async (_, size, unread) => {
  const bytes = await makePdf((doc) => doc.text(FIRST).addPage().image(PIXEL, 0, 0, size).text('Annexe 1', 72, 600).addPage().text('Une autre page.'));
  expect((await parsePdf(bytes, 'a.pdf')).unread).toEqual(unread);
});
