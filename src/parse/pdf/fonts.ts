import type { PdfDocument, PdfFont } from './library.js';
import type { PageText } from './model.js';

/** Names that foundries give to heavy cuts; CMBX and SFBX are the bold of TeX, Medi that of Nimbus. */
const HEAVY = /bold|black|heavy|demi|cmbx|cmssbx|sfbx|sfsx|ecbx|lmbx|-medi(?!um)|-bd\b|,b/i;

/**
 * pdf.js tells a font's name only with the drawing operators of a page, which cost as much as its text.
 * 40 such readings cover all fonts of real files; a file with new fonts on every page loses its bold after that.
 */
const MAX_READINGS = 40;

/** The pages with every run marked bold or not. */
export async function readWeights(document: PdfDocument, pages: readonly PageText[]): Promise<PageText[]> {
  const bold = await boldFonts(document, pages);
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => (bold.has(run.font) ? { ...run, bold: true } : run)) }));
}

async function boldFonts(document: PdfDocument, pages: readonly PageText[]): Promise<ReadonlySet<string>> {
  const left = new Set(pages.flatMap((page) => page.runs.map((run) => run.font)));
  const bold = new Set<string>();
  // Pages with many fonts first: fewer readings cover them all.
  const fonts = pages.map((page) => ({ page: page.page, names: [...new Set(page.runs.map((run) => run.font))] }));
  fonts.sort((a, b) => b.names.length - a.names.length || a.page - b.page);
  let readings = 0;
  for (const { page, names } of fonts) {
    const fresh = names.filter((name) => left.has(name));
    if (fresh.length === 0) continue;
    if (++readings > MAX_READINGS) break;
    for (const name of await boldOn(document, page, fresh)) bold.add(name);
    for (const name of fresh) left.delete(name);
  }
  return bold;
}

async function boldOn(document: PdfDocument, number: number, names: readonly string[]): Promise<string[]> {
  const page = await document.getPage(number);
  await page.getOperatorList().catch(() => null);
  const bold = names.filter((name) => page.commonObjs.has(name) && isHeavy(page.commonObjs.get(name)));
  page.cleanup();
  return bold;
}

function isHeavy(font: PdfFont | null): boolean {
  if (!font) return false;
  return font.bold === true || font.black === true || HEAVY.test(font.name ?? '');
}
