import type { RecognisedLine, Recogniser } from '../ocr/index.js';
import type { OpenPdf } from './library.js';
import type { Box, PageText, Run } from './model.js';
import { shownInstead } from './rules.js';
import { dropRunning } from './running.js';

/** On real scans 200, 250 and 300 dots an inch give the same words; 200 take two thirds of the time of 300, and small print needs some more. */
const DOTS_PER_POINT = 250 / 72;
/** A page of A3 at 250 dots an inch is 12 million; a plan is read at fewer dots, a hostile page at very few. */
const MOST_PIXELS = 12_500_000;
/** Height of a row (from the top of « l » to the foot of « p ») in sizes of its font. */
const ROW_PER_SIZE = 0.95;
/** Rows of one size are measured within this factor of each other: what lies outside is a title or small print. */
const SAME_SIZE = 1.25;
/** Beyond three times the usual size stand logos and stamps; a title has few words, and they are read well. */
const TITLE = { largest: 3, words: 12, confidence: 75 };

/** A page with fewer letters beside its picture holds a stamp or a page number, not a text. */
const FEW_LETTERS = 40;

export function hasFewLetters({ runs }: PageText): boolean {
  return runs.reduce((sum, run) => sum + run.text.length, 0) < FEW_LETTERS;
}

/** The pages with the text of pictures recognised. */
export interface Recognised {
  readonly pages: readonly PageText[];
  /** Pages on which text was looked for, and those on which some was found. */
  readonly tried: ReadonlySet<number>;
  readonly found: ReadonlySet<number>;
}

/** Reads the pages that show a picture and have no text, or no more than a stamp and what stands at the edge of each page. */
export async function recognisePages(pdf: OpenPdf, pages: readonly PageText[], recogniser: Recogniser, path: string): Promise<Recognised> {
  const pictures = await picturesOf(pdf, pages);
  const read = new Map<number, PageText>();
  if (pictures.length > 0) recogniser.onProgress?.(path, 0, pictures.length);
  for (const [index, page] of pictures.entries()) {
    const { png, width, height } = await pdf.render(page.page, DOTS_PER_POINT, MOST_PIXELS);
    const view: Box = [0, 0, width.points, height.points];
    const runs = runsOf(await recogniser.read(png), width.points / width.pixels, height.points);
    if (runs.length > 0) read.set(page.page, { ...page, view, turns: 0, runs });
    recogniser.onProgress?.(path, index + 1, pictures.length);
  }
  return { pages: pages.map((page) => read.get(page.page) ?? page), tried: new Set(pictures.map(({ page }) => page)), found: new Set(read.keys()) };
}

async function picturesOf({ document }: OpenPdf, pages: readonly PageText[]): Promise<PageText[]> {
  const pictures: PageText[] = [];
  for (const [index, { runs }] of dropRunning(pages).entries()) {
    const text = pages[index] as PageText;
    if (!hasFewLetters({ ...text, runs })) continue;
    const page = await document.getPage(text.page);
    // On a page that is quite empty, a small picture may hold its text.
    if ((await shownInstead(page, text.runs.length === 0 ? 0 : undefined)) !== null) pictures.push(text);
    page.cleanup();
  }
  return pictures;
}

/** Words as a PDF would draw them: points from the bottom left of the page as it is shown. */
function runsOf(lines: readonly RecognisedLine[], points: number, height: number): Run[] {
  const usual = median(lines.map((line) => line.height));
  return lines.flatMap((line): Run[] => {
    const size = Math.round(rowHeight(line, usual) * points * ROW_PER_SIZE * 2) / 2;
    return line.words.map(({ text, left, right }) => ({
      text, x: left * points, y: height - line.baseline * points, width: (right - left) * points, size, font: 'recognised', bold: false, mark: null,
    }));
  });
}

/** The height that a line is believed to have: the measure takes rules of tables and specks for letters. */
function rowHeight({ height, words, confidence }: RecognisedLine, usual: number): number {
  const factor = height / usual;
  if (factor < 1 / SAME_SIZE) return Math.max(height, usual / 2);
  const title = factor > SAME_SIZE && factor <= TITLE.largest && words.length <= TITLE.words && confidence >= TITLE.confidence;
  return title ? height : usual;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
