import type { Parsed } from '../../types.js';
import type { DropSink } from '../drops.js';
import { findFrontMatter } from './front.js';
import { splitLines } from './lines.js';
import { addPages } from './origins.js';
import { readTree } from './read.js';
import { outsideCode, takeRemarks } from './remarks.js';
import { clearResidue } from './residue.js';

export { prepareFrontMatter } from './front.js';

/**
 * Tree of a Markdown file (CommonMark, tables, footnotes, front matter), its places being those of the file.
 * Lines that a PDF converter left (page marks, running headers, tables of contents) are not in the tree;
 * what comes from a known page says so in `data.origin.page`. `drop` is told of what is left out.
 * To be called once `prepareFrontMatter` is done for the text.
 */
export function parseMarkdown(source: string, drop?: DropSink): Parsed {
  const lines = splitLines(source);
  const matter = findFrontMatter(lines);
  const body = matter === null ? lines : lines.slice(matter.last + 1);
  if (drop && matter) drop('markup', lines.slice(matter.first, matter.last).map(({ text }) => text).join('\n'));
  const remarks = takeRemarks(body, source);
  const starts = clearResidue(body, drop);
  const tree = readTree(source, lines, matter);
  addPages(tree, starts, body);
  return {
    format: 'markdown',
    tree,
    source,
    pages: starts.length === 0 ? null : Math.max(...starts.map(({ page }) => page)),
    title: matter?.title ?? null,
    declaredLanguage: matter?.language ?? null,
    unread: [],
    ...(remarks.length > 0 && { remarks: outsideCode(remarks, tree) }),
  };
}
