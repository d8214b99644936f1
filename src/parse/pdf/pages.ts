import type { DropCause, DropSink } from '../drops.js';
import type { PdfItem, PdfPage } from './library.js';
import { cleanGlyphs } from './glyphs.js';
import { turnPoint } from './turns.js';
import type { Box, PageText, Run, TagNode } from './model.js';

interface Raw {
  readonly text: string;
  readonly matrix: readonly number[];
  readonly width: number;
  readonly font: string;
  readonly mark: string | null;
}

/** Reads the runs of a page, in the order of the file, turned so that most of the text is horizontal. */
export async function readPage(page: PdfPage, number: number, marked: boolean, drop?: DropSink): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: marked });
  const tags: TagNode | null = marked ? await page.getStructTree() : null;
  const raws = readItems(items, drop);
  const turns = mainTurn(raws);
  const [x1 = 0, y1 = 0, x2 = 612, y2 = 792] = page.view;
  const view: Box = [x1, y1, x2, y2];
  const runs = raws.flatMap((raw) => place(raw, turns, view, drop));
  return { page: number, view, turns, runs: withoutShadows(runs, drop), tags };
}

/** Text items with the innermost mark around each; artifacts (running lines, page numbers) are left out. */
function readItems(items: readonly PdfItem[], drop?: DropSink): Raw[] {
  const raws: Raw[] = [];
  const marks: (string | null)[] = [];
  let artifacts = 0;
  let artifact = '';
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') {
      marks.push(item.tag === 'Artifact' ? 'Artifact' : (item.id ?? null));
      if (item.tag === 'Artifact') artifacts += 1;
    } else if (item.type === 'endMarkedContent') {
      if (marks.pop() !== 'Artifact') continue;
      artifacts -= 1;
      drop?.('running line', artifact);
      artifact = '';
    } else if (artifacts === 0) {
      const raw = rawOf(item, marks);
      if (raw) raws.push(raw);
    } else if (drop) artifact += `${cleanGlyphs(item.str ?? '')}${item.hasEOL === true ? '\n' : ''}`;
  }
  return raws;
}

function rawOf(item: PdfItem, marks: readonly (string | null)[]): Raw | null {
  const { str, transform, width = 0, fontName = '' } = item;
  if (str === undefined || transform === undefined || str.trim() === '') return null;
  const text = cleanGlyphs(str);
  if (text.trim() === '') return null;
  const mark = marks.findLast((id) => id !== null) ?? null;
  return { text, matrix: transform, width, font: fontName, mark };
}

/** Quarter turns (0 to 3) of the direction in which most letters of the page are written. */
function mainTurn(raws: readonly Raw[]): number {
  const letters = [0, 0, 0, 0];
  for (const raw of raws) {
    const turn = turnOf(raw.matrix);
    if (turn !== null) letters[turn] = (letters[turn] ?? 0) + raw.text.length;
  }
  return letters.indexOf(Math.max(...letters));
}

/** null for slanted text: watermarks and stamps, which are no part of the text. */
function turnOf([a = 1, b = 0]: readonly number[]): number | null {
  const slant = Math.min(Math.abs(a), Math.abs(b)) / Math.max(Math.abs(a), Math.abs(b));
  if (slant > 0.05) return null;
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}

function place(raw: Raw, turns: number, view: Box, drop?: DropSink): Run[] {
  if (turnOf(raw.matrix) !== turns) return leaveOut(raw, 'watermark', drop);
  const [, , c = 0, d = 0, e = 0, f = 0] = raw.matrix;
  const [x1, y1, x2, y2] = view;
  const outside = e < x1 - 2 || e > x2 + 2 || f < y1 - 2 || f > y2 + 2;
  if (outside) return leaveOut(raw, 'off the page', drop);
  const [x, y] = turnPoint(e, f, turns, view);
  const size = Math.hypot(c, d);
  return [{ text: raw.text, x, y, width: raw.width, size, font: raw.font, bold: false, mark: raw.mark }];
}

function leaveOut({ text }: Raw, cause: DropCause, drop?: DropSink): [] {
  drop?.(cause, text);
  return [];
}

/** Some programs print a word twice, a hair apart, to make it bold or to give it a shadow. */
function withoutShadows(runs: readonly Run[], drop?: DropSink): Run[] {
  return runs.filter((run, i) => {
    const before = runs[i - 1];
    if (!before || before.text !== run.text) return true;
    const near = 0.2 * run.size;
    const isApart = Math.abs(before.x - run.x) > near || Math.abs(before.y - run.y) > near;
    if (!isApart) drop?.('printed twice', run.text);
    return isApart;
  });
}
