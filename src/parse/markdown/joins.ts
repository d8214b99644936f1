import { indentOf, type Line, nextFilled, visible } from './lines.js';

/** What a paragraph does not end with when its sentence goes on. */
const ENDS = /[.!?:;…»")\]|]\s*$/;
/** A line this much of the full width was broken by the page, not by its writer. */
const FULL = 0.85;
/** Without a full width to compare with, a shorter line is more likely a title than the start of a sentence. */
const SHORTEST_CUT = 40;
/** Converters keep the lines of the page, some 60 to 130 characters wide; wider ones are whole paragraphs. */
const WIDEST = 140;

/**
 * Joins what a page mark or the converter cut in two: the paragraph above does not end its sentence and the one
 * below begins in lower case. Only for files that were converted from pages.
 */
export function joinCutParagraphs(lines: readonly Line[]): void {
  const width = lineWidth(lines);
  for (let above = nextFilled(lines, -1, 1); above >= 0; ) {
    const below = nextFilled(lines, above, 1);
    if (below > above + 1 && isCut(lines[above] as Line, lines[below] as Line, width)) closeGap(lines, above, below);
    else if (below > above + 1 && isCutTable(lines, above, below)) closeGap(lines, above, below);
    above = below;
  }
}

function isCut(above: Line, below: Line, width: number | null): boolean {
  if (above.literal || below.literal || /[#|]/.test(below.before) || isMarked(visible(below))) return false;
  const text = visible(above);
  if (above.before.includes('#') || /^(?:#|\||>)/.test(text) || ENDS.test(text)) return false;
  if (below.before.trim() !== '') return false;
  const full = width !== null && above.text.trimEnd().length >= width * FULL;
  if (/^(?:\p{Ll}|\d)/u.test(visible(below))) return /^\p{Ll}/u.test(visible(below)) && (full || text.length >= SHORTEST_CUT);
  return full && /^[\p{Lu}«(]/u.test(visible(below)) && Math.abs(indentOf(above.text) - indentOf(below.text)) <= 4;
}

/** Has its own mark: heading, list, table, quotation, rule. */
function isMarked(text: string): boolean {
  return /^(?:#{1,6}\s|[-+*•●▪■◦○–—➔✗✓]\s|\d{1,3}[.)]\s|[a-z][.)]\s|\||>|<|\[|-{3,}|={3,})/.test(text);
}

/** A table that goes on below the page mark has no second rule. */
function isCutTable(lines: readonly Line[], above: number, below: number): boolean {
  const after = visible(lines[below + 1]);
  return visible(lines[above]).startsWith('|') && visible(lines[below]).startsWith('|') && !/^\|[\s:|-]+$/.test(after);
}

/** Leaves one line break of the gap, so that the two sides are two lines of a paragraph. */
function closeGap(lines: readonly Line[], above: number, below: number): void {
  for (let i = above + 1; i < below; i += 1) (lines[i] as Line).dropped = true;
}

/** Width of the lines of a file that keeps the lines of its pages; null when its lines are whole paragraphs. */
export function lineWidth(lines: readonly Line[]): number | null {
  const lengths = lines.filter((line) => visible(line) !== '').map((line) => line.text.trimEnd().length);
  lengths.sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return widest > 0 && widest <= WIDEST && usual >= SHORTEST_CUT ? usual : null;
}
