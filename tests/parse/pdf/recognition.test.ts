import { describe, expect, it } from 'vitest';
import type { RecognisedLine, Recogniser } from '../../../src/parse/ocr/index.js';
import { parsePdf } from '../../../src/parse/pdf/index.js';
import { makePdf, outline } from './make.js';

/** A grey square as PNG. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCAcGs9EwAAAABJRU5ErkJggg==', 'base64');
/** Pixels of a point where pages are drawn at 250 dots an inch. */
const DOTS = 250 / 72;

const scanned = (pages: number): Promise<Uint8Array> =>
  makePdf((doc) => {
    for (let page = 0; page < pages; page += 1) {
      if (page > 0) doc.addPage();
      doc.image(PIXEL, 0, 0, { width: 500 });
    }
  });

/** A line of words as wide as in print, `y` points below the top of the page. */
function line(text: string, y: number, more: Partial<RecognisedLine> = {}): RecognisedLine {
  let left = 72 * DOTS;
  const words = text.split(' ').map((word) => {
    const right = left + word.length * 5.5 * DOTS;
    const placed = { text: word, left, right };
    left = right + 3 * DOTS;
    return placed;
  });
  return { words, baseline: y * DOTS, height: 12 * DOTS, confidence: 95, ...more };
}

function recogniser(...pages: readonly (readonly RecognisedLine[])[]): Recogniser & { readonly pictures: Uint8Array[]; readonly progress: unknown[] } {
  const pictures: Uint8Array[] = [];
  const progress: unknown[] = [];
  return {
    pictures,
    progress,
    onProgress: (...told) => void progress.push(told),
    read: async (png) => pages[pictures.push(png) - 1] ?? [],
  };
}

const PAGE = [line('Le titulaire remet un dossier complet de conception avant le début', 100), line('de la réalisation.', 114), line('Le marché dure deux ans.', 150)];

describe('recognition of scanned pages', () => {
  it('reads what was recognised like any other text, and says so in its places', async () => {
    const ocr = recogniser(PAGE);
    const parsed = await parsePdf(await scanned(1), 'scan.pdf', undefined, ocr);
    expect(outline(parsed.tree)).toEqual(['p Le titulaire remet un dossier complet de conception avant le début de la réalisation.', 'p Le marché dure deux ans.']);
    expect(parsed.tree.children[1]?.data?.origin).toMatchObject({ page: 1, ocr: true });
    const box = parsed.tree.children[1]?.data?.origin?.box ?? [];
    expect(box[0]).toBeCloseTo(72, 0);
    expect(box[1]).toBeCloseTo(841.89 - 150, -1);
    expect(parsed.unread).toEqual([]);
  });

  it('draws the page as a PNG and tells how far it is', async () => {
    const ocr = recogniser(PAGE, PAGE);
    await parsePdf(await scanned(2), 'scan.pdf', undefined, ocr);
    expect(ocr.pictures.map((png) => Buffer.from(png.subarray(1, 4)).toString())).toEqual(['PNG', 'PNG']);
    expect(ocr.progress).toEqual([['scan.pdf', 0, 2], ['scan.pdf', 1, 2], ['scan.pdf', 2, 2]]);
  });

  it('leaves pages with text alone', async () => {
    const bytes = await makePdf((doc) => doc.text('Une page de texte.').addPage().image(PIXEL, 0, 0, { width: 500 }));
    const parsed = await parsePdf(bytes, 'scan.pdf', undefined, recogniser(PAGE));
    expect(parsed.tree.children.map((node) => node.data?.origin?.ocr ?? false)).toEqual([false, true, true]);
  });

  it('reads a page with no more than a stamp, and keeps the stamp when nothing is recognised', async () => {
    const bytes = await makePdf((doc) => {
      for (let page = 0; page < 4; page += 1) {
        if (page > 0) doc.addPage();
        doc.image(PIXEL, 0, 0, { width: 595 }).text('Reçu en préfecture le 12 mars 2025', 72, 20);
      }
    });
    const texts = ['Le titulaire remet un dossier complet.', 'Le marché dure deux ans.', 'La recette clôt chaque lot livré.'];
    const parsed = await parsePdf(bytes, 'scan.pdf', undefined, recogniser(...texts.map((text, i) => [line(text, 300 + 40 * i)])));
    expect(outline(parsed.tree)).toEqual([...texts, 'Reçu en préfecture le 12 mars 2025'].map((text) => `p ${text}`));
    expect(parsed.unread).toEqual([{ what: 'page 4', reason: 'The page is a picture in which no text was recognised.', page: 4 }]);
    await expect(parsePdf(bytes, 'scan.pdf', undefined, recogniser())).rejects.toMatchObject({ code: 'no-text', hint: 'Ask for the file it was made from.' });
  });

  it('makes a heading of a larger line that was read well, and none of dirt', async () => {
    const ocr = recogniser([line('Calendrier', 80, { height: 20 * DOTS }), ...PAGE, line('Ea |', 200, { height: 30 * DOTS, confidence: 40 })]);
    const { tree } = await parsePdf(await scanned(1), 'scan.pdf', undefined, ocr);
    expect(outline(tree)[0]).toBe('h1 Calendrier');
    expect(outline(tree).filter((text) => text.startsWith('h'))).toHaveLength(1);
  });

  it('tells a picture in which nothing was recognised, and does not call it lost', async () => {
    const bytes = await makePdf((doc) => doc.text('Une page de texte.').addPage().image(PIXEL, 0, 0, { width: 500 }).addPage().text('Une autre page.'));
    const parsed = await parsePdf(bytes, 'scan.pdf', undefined, recogniser([]));
    expect(parsed.unread).toEqual([{ what: 'page 2', reason: 'The page is a picture in which no text was recognised.', page: 2 }]);
  });

  it('says that recognition was tried when nothing is left', async () => {
    await expect(parsePdf(await scanned(1), 'scan.pdf', undefined, recogniser([]))).rejects.toMatchObject({
      code: 'no-text',
      message: expect.stringContaining('No text was recognised') as string,
      hint: 'Ask for the file it was made from.',
    });
  });
});
