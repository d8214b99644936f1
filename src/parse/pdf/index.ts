import { AgilefallError } from '../../errors.js';
import { DEFAULT_LIMITS, type Limits } from '../../limits.js';
import type { Parsed, Unread } from '../../types.js';
import { dropContents } from './contents.js';
import { readWeights } from './fonts.js';
import { vocabularyOf } from './joining.js';
import { mayHoldTable, readLayout } from './layout.js';
import type { Damage } from './damage.js';
import type { OpenPdf, PdfDocument } from './library.js';
import { readFields, readMeta, type FieldValue } from './meta.js';
import type { Draft, PageText } from './model.js';
import { markNotes } from './notes.js';
import { openPdf } from './open.js';
import { readPage } from './pages.js';
import { readRules, shownInstead } from './rules.js';
import { dropRunning } from './running.js';
import { joinSequels, settleTables } from './sequels.js';
import { bodyStyle, findHeadings } from './styles.js';
import { hasTaggedHeadings, markHeadingFonts } from './tagFonts.js';
import { readTags } from './tags.js';
import { buildTree } from './tree.js';

/**
 * Reads a PDF: by its structure tree where it has one, else by where the words stand.
 * `path` is for messages only. Pages count from 1, boxes are in points.
 * @throws AgilefallError `limit`, `encrypted`, `unreadable`, or `no-text` when no page holds text.
 */
export async function parsePdf(bytes: Uint8Array, path: string, limits: Limits = DEFAULT_LIMITS): Promise<Parsed> {
  const pdf = await openPdf(bytes, path, limits);
  try {
    return await readDocument(pdf, path);
  } catch (cause) {
    if (cause instanceof AgilefallError) throw cause;
    throw new AgilefallError('unreadable', 'The PDF breaks off while it is read.', {
      place: path,
      hint: 'Open it in a PDF reader and save it again from there.',
      cause,
    });
  } finally {
    await pdf.close();
  }
}

async function readDocument({ document, damage }: OpenPdf, path: string): Promise<Parsed> {
  const meta = await readMeta(document);
  const unread: Unread[] = [];
  const all = await readPages(document, damage, unread);
  const fields = await readFields(document);
  const pages = dropRunning(all);
  // A stamp at the edge of each page (« reçu en préfecture le… ») makes no text of a scan.
  if (pages.every((page) => page.runs.length === 0) && fields.length === 0 && unread.length === 0) throw noText(document.numPages, path);
  unread.push(...(await imagePages(document, pages)));
  const trusted = hasTaggedHeadings(pages);
  const byPage = await draftPages(document, pages, trusted);
  const size = bodyStyle(byPage.flat()).size;
  const noted = byPage.flatMap((drafts, i) => markNotes(drafts, pages[i] as PageText, size));
  const found = findHeadings([...noted, ...fields.map(fieldDraft)], trusted);
  const drafts = settleTables(joinSequels(dropContents(found)));
  const tree = buildTree(drafts, vocabularyOf(drafts), new Map(pages.map((page) => [page.page, page])));
  return { format: 'pdf', tree, source: null, pages: document.numPages, title: meta.title, declaredLanguage: meta.language, unread };
}

/** A page that breaks is empty here and told as unread, like one of which a part is lost; the others are still read. */
async function readPages(document: PdfDocument, damage: Damage, unread: Unread[]): Promise<PageText[]> {
  const marked = (await document.getMarkInfo().catch(() => null))?.Marked === true;
  const pages: PageText[] = [];
  damage.take();
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number, marked));
      page.cleanup();
      if (damage.take()) unread.push({ what: `page ${number}`, reason: 'The page is damaged: a part of its text may be missing.', page: number, lost: true });
    } catch (cause) {
      if (document.numPages === 1) throw cause;
      unread.push({ what: `page ${number}`, reason: 'The page is broken.', page: number, lost: true });
    }
  }
  return pages;
}

/** By the tags where they cover the page, else by the layout. */
async function draftPages(document: PdfDocument, pages: readonly PageText[], trusted: boolean): Promise<Draft[][]> {
  const weighed = trusted ? markHeadingFonts(pages) : await readWeights(document, pages);
  const drafts: Draft[][] = [];
  for (const page of weighed) drafts.push(readTags(page) ?? (await layOut(document, page, trusted)));
  return drafts;
}

/** Ruling lines cost as much as the text of a page, so they are read only where a table may be. */
async function layOut(document: PdfDocument, page: PageText, isLight: boolean): Promise<Draft[]> {
  const [text = page] = isLight ? await readWeights(document, [page]) : [page];
  if (!mayHoldTable(text)) return readLayout(text, []);
  const source = await document.getPage(text.page);
  const rules = await readRules(source, text);
  source.cleanup();
  return readLayout(text, rules);
}

/** A page with fewer letters beside its picture holds a stamp or a page number, not a text. */
const FEW_LETTERS = 40;

/**
 * Pages next to without text that show a picture: a scan in the middle of a document. On the first and last page
 * it is a cover; on any other it may be the schedule or the annex that the reader must know.
 */
async function imagePages(document: PdfDocument, pages: readonly PageText[]): Promise<Unread[]> {
  const unread: Unread[] = [];
  for (const { page } of pages.filter(hasFewLetters)) {
    const empty = await document.getPage(page);
    const lost = page > 1 && page < document.numPages;
    const shown = await shownInstead(empty);
    if (shown !== null) unread.push({ what: `page ${page}`, reason: `The page is a ${shown} without text.`, page, ...(lost && { lost }) });
    empty.cleanup();
  }
  return unread;
}

function hasFewLetters({ runs }: PageText): boolean {
  return runs.reduce((sum, run) => sum + run.text.length, 0) < FEW_LETTERS;
}

function fieldDraft({ page, text, box }: FieldValue): Draft {
  const line = { text, page, box, y: box[1], size: 0, bold: false, textX: box[0] };
  return { kind: 'text', lines: [line], level: 0, label: '', tagged: true, right: box[2] };
}

function noText(pages: number, path: string): AgilefallError {
  const count = pages === 1 ? 'Its only page is' : `Its ${pages} pages are`;
  return new AgilefallError('no-text', `The PDF has no text layer. ${count} pictures or empty.`, {
    place: path,
    hint: 'Run a text recognition (OCR) on it, for example with ocrmypdf, or ask for the file it was made from.',
  });
}
