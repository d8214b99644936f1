import type { DropCause, DropSink } from '../drops.js';
import { markBullets } from './bullets.js';
import { addMissingBreaks } from './breaks.js';
import { takeAttributes } from './attributes.js';
import { takeContents } from './contents.js';
import { markPlainHeadings } from './headings.js';
import { joinCutParagraphs, lineWidth } from './joins.js';
import type { Line } from './lines.js';
import { type PageStart, takePageMarks } from './pages.js';
import { takeRunningLines } from './running.js';
import { takeShortcodes } from './shortcodes.js';
import { takeWrappers } from './wrappers.js';

/** Fewer page marks are too few to say that the file keeps the lines of its pages. */
const FEWEST_PAGES = 3;

/**
 * Makes the lines read as a person reads them: page marks, running lines, tables of contents and site instructions
 * are taken out, titles and lists without Markdown marks get them. Returns where pages begin.
 */
export function clearResidue(lines: readonly Line[], drop?: DropSink): readonly PageStart[] {
  telling(lines, 'markup', drop, () => {
    takeShortcodes(lines);
    takeAttributes(lines);
    takeWrappers(lines);
  });
  const { starts, marks } = telling(lines, 'page number', drop, () => takePageMarks(lines));
  if (marks.length >= FEWEST_PAGES) telling(lines, 'running line', drop, () => takeRunningLines(lines, marks));
  telling(lines, 'contents', drop, () => takeContents(lines));
  markPlainHeadings(lines);
  markBullets(lines);
  if (marks.length > 0) joinCutParagraphs(lines);
  addMissingBreaks(lines, lineWidth(lines));
  return starts;
}

/** Takes a step and tells the sink of the lines that it changed. */
function telling<T>(lines: readonly Line[], cause: DropCause, drop: DropSink | undefined, step: () => T): T {
  if (!drop) return step();
  const before = lines.map(({ text }) => text);
  const result = step();
  lines.forEach(({ text }, i) => {
    if (text !== before[i]) drop(cause, before[i] ?? '');
  });
  return result;
}
