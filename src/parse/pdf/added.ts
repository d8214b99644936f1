import type { PdfAnnotation, PdfDocument, PdfField } from './library.js';
import type { Draft, PageText, Run, TextDraft } from './model.js';

/** Text that somebody put on a page after it was made: the value of a form field, or words typed over the page. */
export interface AddedText {
  readonly page: number;
  readonly text: string;
  readonly box: readonly [number, number, number, number];
}

/** pdf.js's number for annotations that show their text on the page itself. Notes in pop-ups are comments. */
const FREE_TEXT = 3;

/** Annotation flags that keep it off the page: invisible, hidden, not viewed. */
const UNSEEN = 0b100011;

/** Texts filled into the form or typed over the pages; buttons, signatures, empty fields and comments are left out. */
export async function readAdded(document: PdfDocument): Promise<AddedText[]> {
  const fields = await document.getFieldObjects().catch(() => null);
  const values = Object.values(fields ?? {}).flat().flatMap(valueOf);
  const typed = await document.getAnnotationsByType(new Set([FREE_TEXT]), new Set()).catch(() => []);
  return [...values, ...typed.flatMap(typedText)];
}

function valueOf(field: PdfField): AddedText[] {
  const isText = field.type === 'text' || field.type === 'combobox' || field.type === 'listbox';
  const value = Array.isArray(field.value) ? field.value.join(', ') : field.value;
  if (!isText || field.hidden === true || typeof value !== 'string') return [];
  return addedText((field.page ?? 0) + 1, value, field.rect);
}

function typedText({ textContent, contentsObj, annotationFlags = 0, pageIndex = 0, rect }: PdfAnnotation): AddedText[] {
  if ((annotationFlags & UNSEEN) !== 0) return [];
  return addedText(pageIndex + 1, textContent?.join(' ') ?? contentsObj?.str ?? '', rect);
}

function addedText(page: number, value: string, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[] = []): AddedText[] {
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ page, text, box: [x1, y1, x2, y2] }];
}

/** The page with its added texts among its own, where the layout is read; a page that was turned keeps its own only. */
export function withAdded(page: PageText, added: readonly AddedText[]): PageText {
  const own = page.turns === 0 ? added.filter((text) => text.page === page.page) : [];
  return own.length === 0 ? page : { ...page, runs: [...page.runs, ...own.map((text) => runOf(text, usualSize(page)))] };
}

function usualSize({ runs }: PageText): number {
  const sizes = runs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}

/** In the middle of its box, in letters of the page; half an em is the width of a letter. */
function runOf({ text, box: [x1, y1, x2, y2] }: AddedText, size: number): Run {
  const width = Math.min(Math.max(x2 - x1, size), text.length * size * 0.5);
  return { text, x: x1, y: (y1 + y2) / 2 - 0.3 * size, width, size, font: '', bold: false, mark: null };
}

/** An added text as a block of its own, for pages that are read by their tags, which do not know it. */
export function addedDraft({ page, text, box }: AddedText): Draft {
  const line = { text, page, box, y: box[1], size: 0, bold: false, textX: box[0] };
  return { kind: 'text', lines: [line], level: 0, label: '', tagged: true, right: box[2] } satisfies TextDraft;
}
