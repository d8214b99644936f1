import { AgilefallError } from '../../errors.js';
import { DEFAULT_LIMITS, type Limits } from '../../limits.js';
import type { Parsed, Unread } from '../../types.js';
import type { Recogniser } from '../ocr/index.js';
import type { DropSink } from '../drops.js';
import { addedDraft, readAdded, withAdded, type AddedText } from './added.js';
import { findGutters } from './columns.js';
import { dropContents } from './contents.js';
import { readWeights } from './fonts.js';
import { vocabularyOf } from './joining.js';
import { mayHoldTable, readLayout } from './layout.js';
import type { OpenPdf, PdfDocument } from './library.js';
import { readLabels, readMeta } from './meta.js';
import type { Draft, PageText } from './model.js';
import { markNotes } from './notes.js';
import { openPdf } from './open.js';
import { markOutlined, readOutline } from './outline.js';
import { readPage } from './pages.js';
import { readRules, shownInstead } from './rules.js';
import { hasFewLetters, recognisePages } from './recognition.js';
import { dropRunning } from './running.js';
import { joinSequels, settleTables } from './sequels.js';
import { bodyStyle, findHeadings } from './styles.js';
import { hasTaggedHeadings, markHeadingFonts } from './tagFonts.js';
import { readTags } from './tags.js';
import { withOrigins } from '../origins.js';
import { buildTree, type Places } from './tree.js';

/**
 * Reads a PDF: by its structure tree where it has one, else by where the words stand.
 * `path` is for messages only. Pages count from 1, boxes are in points. With a recogniser, pages without text that show
 * a picture are read from it, and their places say so. `drop` is told of what is left out.
 * @throws AgilefallError `limit`, `encrypted`, `unreadable`, or `no-text` when no page holds text.
 */
export async function parsePdf(bytes: Uint8Array, path: string, limits: Limits = DEFAULT_LIMITS, recogniser: Recogniser | null = null, drop?: DropSink): Promise<Parsed> {
  const pdf = await openPdf(bytes, path, limits);
  try {
    return await readDocument(pdf, path, recogniser, drop);
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

const NONE: ReadonlySet<number> = new Set();

async function readDocument(pdf: OpenPdf, path: string, recogniser: Recogniser | null, drop?: DropSink): Promise<Parsed> {
  const { document } = pdf;
  const meta = await readMeta(document);
  const unread: Unread[] = [];
  const printed = await readPages(pdf, unread, drop);
  const { pages: all, tried, found: recognised } = recogniser === null ? { pages: printed, tried: NONE, found: NONE } : await recognisePages(pdf, printed, recogniser, path);
  const added = await readAdded(document);
  const pages = dropRunning(all, drop);
  // A stamp at the edge of each page (« reçu en préfecture le… ») makes no text of a scan.
  if (pages.every((page) => page.runs.length === 0) && added.length === 0 && unread.length === 0) throw noText(document.numPages, path, tried.size > 0);
  unread.push(...(await imagePages(document, pages.filter(({ page }) => !recognised.has(page)), tried)));
  const trusted = hasTaggedHeadings(pages);
  const byPage = await draftPages(document, pages, added, trusted, drop);
  const size = bodyStyle(byPage.flat()).size;
  const noted = byPage.flatMap((drafts, i) => markNotes(drafts, pages[i] as PageText, size));
  const found = findHeadings(markOutlined(noted, await readOutline(document)), trusted);
  const drafts = settleTables(joinSequels(dropContents(found, drop), drop));
  const tree = buildTree(drafts, vocabularyOf(drafts), await readPlaces(document, pages), drop);
  const told = recognised.size === 0 ? tree : withOrigins(tree, (origin) => (recognised.has(origin.page ?? 0) ? { ...origin, ocr: true } : origin));
  return { format: 'pdf', tree: told, source: null, pages: document.numPages, title: meta.title, declaredLanguage: meta.language, unread };
}

/** A page that breaks is empty here and told as unread, like one of which a part is lost; the others are still read. */
async function readPages({ document, damage }: OpenPdf, unread: Unread[], drop?: DropSink): Promise<PageText[]> {
  const marked = (await document.getMarkInfo().catch(() => null))?.Marked === true;
  const pages: PageText[] = [];
  damage.take();
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number, marked, drop));
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
async function draftPages(document: PdfDocument, pages: readonly PageText[], added: readonly AddedText[], trusted: boolean, drop?: DropSink): Promise<Draft[][]> {
  const weighed = trusted ? markHeadingFonts(pages) : await readWeights(document, pages);
  const drafts: Draft[][] = [];
  const byTags = weighed.map((page) => readTags(page, drop));
  const gutters = findGutters(weighed.filter((_, i) => byTags[i] === null));
  for (const [i, page] of weighed.entries()) {
    const tagged = byTags[i];
    if (tagged) drafts.push([...tagged, ...added.filter((text) => text.page === page.page).map(addedDraft)]);
    else drafts.push(await layOut(document, withAdded(page, added), trusted, gutters));
  }
  return drafts;
}

/** Ruling lines cost as much as the text of a page, so they are read only where a table may be. */
async function layOut(document: PdfDocument, page: PageText, isLight: boolean, gutters: readonly number[]): Promise<Draft[]> {
  const [text = page] = isLight ? await readWeights(document, [page]) : [page];
  if (!mayHoldTable(text)) return readLayout(text, [], gutters);
  const source = await document.getPage(text.page);
  const rules = await readRules(source, text);
  source.cleanup();
  return readLayout(text, rules, gutters);
}

/**
 * Pages next to without text that show a picture: a scan in the middle of a document. On the first and last page
 * it is a cover; on any other it may be the schedule or the annex that the reader must know, unless recognition found
 * no text there.
 */
async function imagePages(document: PdfDocument, pages: readonly PageText[], tried: ReadonlySet<number>): Promise<Unread[]> {
  const unread: Unread[] = [];
  for (const { page } of pages.filter(hasFewLetters)) {
    const empty = await document.getPage(page);
    const lost = !tried.has(page) && page > 1 && page < document.numPages;
    const shown = await shownInstead(empty);
    const reason = tried.has(page) ? `The page is a ${shown} in which no text was recognised.` : `The page is a ${shown} without text.`;
    if (shown !== null) unread.push({ what: `page ${page}`, reason, page, ...(lost && { lost }) });
    empty.cleanup();
  }
  return unread;
}

async function readPlaces(document: PdfDocument, pages: readonly PageText[]): Promise<Places> {
  const labels = await readLabels(document);
  return new Map(pages.map((page) => [page.page, { ...page, label: labels?.[page.page - 1] ?? null }]));
}

function noText(pages: number, path: string, recognised: boolean): AgilefallError {
  const count = pages === 1 ? 'Its only page is' : `Its ${pages} pages are`;
  const tried = recognised ? ' No text was recognised in them.' : '';
  return new AgilefallError('no-text', `The PDF has no text layer. ${count} pictures or empty.${tried}`, {
    place: path,
    hint: recognised ? 'Ask for the file it was made from.' : 'Run agilefall with --ocr (OCR, text recognition), or ask for the file it was made from.',
  });
}
