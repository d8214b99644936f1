import type { Parsed } from '../../types.js';
import { addMissingBreaks } from '../markdown/breaks.js';
import { markBullets } from '../markdown/bullets.js';
import { takeContents } from '../markdown/contents.js';
import { markPlainHeadings } from '../markdown/headings.js';
import { joinCutParagraphs, lineWidth } from '../markdown/joins.js';
import { splitPlainLines, type Line } from '../markdown/lines.js';
import { addPages } from '../markdown/origins.js';
import { type PageStart, takePageMarks } from '../markdown/pages.js';
import { readPlainTree } from '../markdown/read.js';
import { takeRunningLines } from '../markdown/running.js';
import { breakParagraphs, markCapitals, markLettered, markTabbed } from './lines.js';

/** Fewer page marks are too few to say that the file keeps the lines of its pages. */
const FEWEST_PAGES = 3;

/**
 * Tree of a plain text, its places being those of the file: numbered titles, lists, tables from tabs, paragraphs whose
 * lines are joined. Form feeds and page numbers tell the pages; running lines and tables of contents are left out.
 *
 * The steps are those that clear a converted Markdown file; then the lines are read with the marks that these steps
 * put before them, and with no other mark: `*`, `_`, `<` and `[` are letters here.
 */
export function parseText(source: string): Parsed {
  const lines = splitPlainLines(source);
  const starts = arrange(lines);
  const tree = readPlainTree(source, lines);
  addPages(tree, starts, lines);
  return {
    format: 'text',
    tree,
    source,
    pages: starts.length === 0 ? null : Math.max(...starts.map(({ page }) => page)),
    title: null,
    declaredLanguage: null,
    unread: [],
  };
}

function arrange(lines: readonly Line[]): readonly PageStart[] {
  const { starts, marks } = takePageMarks(lines);
  if (marks.length >= FEWEST_PAGES) takeRunningLines(lines, marks);
  takeContents(lines);
  markTabbed(lines);
  markPlainHeadings(lines);
  markCapitals(lines);
  markBullets(lines);
  markLettered(lines);
  if (marks.length > 0) joinCutParagraphs(lines);
  breakParagraphs(lines);
  addMissingBreaks(lines, lineWidth(lines));
  return starts;
}
