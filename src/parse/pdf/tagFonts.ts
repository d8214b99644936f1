import type { PageText, TagNode } from './model.js';

/** A file with at least so many tagged headings per page was styled by its author, whose choice stands. */
const TAGGED_PER_PAGE = 0.1;

/** A font with more than 30 % of the letters is the font of the body, even if headings are set in it. */
const BODY_SHARE = 0.3;

/** True when the tags of the file name enough headings to be believed. */
export function hasTaggedHeadings(pages: readonly PageText[]): boolean {
  const marks = pages.map((page) => headingMarks(page.tags));
  const headings = marks.reduce((sum, { count }) => sum + count, 0);
  return headings >= Math.max(2, TAGGED_PER_PAGE * pages.length);
}

/**
 * The pages with the runs in the fonts of the tagged headings marked bold. The weight of fonts is costly to read
 * (see `fonts.ts`); in a file with tagged headings their fonts are known without it.
 */
export function markHeadingFonts(pages: readonly PageText[]): PageText[] {
  const fonts = headingFonts(pages);
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => (fonts.has(run.font) ? { ...run, bold: true } : run)) }));
}

function headingFonts(pages: readonly PageText[]): ReadonlySet<string> {
  const letters = new Map<string, number>();
  const found = new Set<string>();
  let all = 0;
  for (const page of pages) {
    const { marks } = headingMarks(page.tags);
    for (const run of page.runs) {
      letters.set(run.font, (letters.get(run.font) ?? 0) + run.text.length);
      all += run.text.length;
      if (run.mark !== null && marks.has(run.mark)) found.add(run.font);
    }
  }
  return new Set([...found].filter((font) => (letters.get(font) ?? 0) <= BODY_SHARE * all));
}

function headingMarks(tags: TagNode | null): { readonly marks: ReadonlySet<string>; readonly count: number } {
  const marks = new Set<string>();
  let count = 0;
  const walk = (node: TagNode, inside: boolean): void => {
    if (node.type === 'content' && inside) marks.add(node.id ?? '');
    const isHeading = /^H[1-6]?$/.test(node.role ?? '') && (node.children ?? []).length > 0;
    if (isHeading) count += 1;
    for (const child of node.children ?? []) walk(child, inside || isHeading);
  };
  if (tags) walk(tags, false);
  return { marks, count };
}
