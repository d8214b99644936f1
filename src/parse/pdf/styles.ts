import type { Draft, Line, TextDraft } from './model.js';
import { isNamedDivision, numberingDepth } from './labels.js';

/** A heading is at least 12 % larger than the body: 11 points on 12.5, 10 on 11.2. */
const LARGER = 1.12;

/** Longer than 200 letters or three lines is text, whatever its style. */
const LONGEST = 200;
const MOST_LINES = 3;

/** A file with at least so many tagged headings per page was styled by its author, whose choice stands. */
const TAGGED_PER_PAGE = 0.1;

export interface BodyStyle {
  readonly size: number;
  /** True when most of the text is bold, and bold says nothing. */
  readonly bold: boolean;
}

/** The size in which most letters are set. */
export function bodyStyle(drafts: readonly Draft[]): BodyStyle {
  const sizes = new Map<number, number>();
  let [bold, all] = [0, 0];
  for (const line of drafts.flatMap(linesOfDraft)) {
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.bold) bold += line.text.length;
  }
  const [size = 11] = [...sizes].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [11, 0]);
  return { size, bold: bold > 0.5 * all };
}

export function linesOfDraft(draft: Draft): readonly Line[] {
  if (draft.kind !== 'table') return draft.lines;
  return draft.rows.flatMap((row) => row.flatMap((cell) => cell.parts.flat()));
}

/** True when the tags of the file name enough headings to be believed. */
export function hasTaggedHeadings(drafts: readonly Draft[], pages: number): boolean {
  return drafts.filter((draft) => draft.kind === 'heading').length >= Math.max(2, TAGGED_PER_PAGE * pages);
}

/** Finds the headings by size, weight and numbering, unless the tags of the file name enough of them. */
export function findHeadings(drafts: readonly Draft[], pages: number): Draft[] {
  const body = bodyStyle(drafts);
  const trusted = hasTaggedHeadings(drafts, pages);
  const found = drafts.map((draft, i) => {
    if (draft.kind !== 'text' && draft.kind !== 'item') return draft;
    if (trusted && draft.tagged) return draft;
    return isHeading(draft, drafts[i + 1], body) ? asHeading(draft) : draft;
  });
  return withDepths(found, body);
}

/** The number of a heading is part of its text. */
function asHeading(draft: TextDraft): TextDraft {
  const [first, ...rest] = draft.lines;
  if (!first || draft.label === '') return { ...draft, kind: 'heading' };
  return { ...draft, kind: 'heading', lines: [{ ...first, text: `${draft.label} ${first.text}` }, ...rest], label: '' };
}

function isHeading(draft: TextDraft, next: Draft | undefined, body: BodyStyle): boolean {
  const first = draft.lines[0];
  const text = fullText(draft);
  if (!first || draft.lines.length > MOST_LINES || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  const label = draft.label;
  if (draft.kind === 'item' && !/\d|^[IVX]+|^[A-Z]/.test(label)) return false;
  const numbered = numberingDepth(text) > 0;
  const bold = !body.bold && draft.lines.every((line) => line.bold);
  const large = first.size >= LARGER * body.size;
  // A sentence is a paragraph even in bold; a numbered heading may end with a full stop (« 2.1. Definitions. »).
  if (/[;,:]$/.test(text)) return (large || bold) && numbered && /:$/.test(text);
  if (/[.!?]$/.test(text) && !(numbered && (bold || large) && text.length < 100)) return false;
  if (large || (bold && numbered)) return true;
  if (bold) return text.split(' ').length <= 15 && startsBig(text) && first.size >= body.size - 0.6;
  return isPlainHeading(text, next);
}

/** Same size and weight as the body: only the numbering tells, and what follows must not be its own sequel. */
function isPlainHeading(text: string, next: Draft | undefined): boolean {
  if (isNamedDivision(text)) return text.length < 120;
  const isDeep = /^\d{1,2}(?:\.\d{1,2}){1,4}\.?\s+\p{Lu}/u.test(text);
  const isCapitals = numberingDepth(text) > 0 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  const words = text.split(' ').length;
  return (isDeep || isCapitals) && words <= 12 && next !== undefined && next.kind !== 'item';
}

function startsBig(text: string): boolean {
  return /^[\d(«"“]*\s*[\p{Lu}\d]/u.test(text);
}

export function fullText(draft: TextDraft): string {
  const text = draft.lines.map((line) => line.text).join(' ');
  return draft.label === '' ? text : `${draft.label} ${text}`;
}

/** Gives a depth to headings without one: their numbering, else the rank of their style among the styles met. */
function withDepths(drafts: readonly Draft[], body: BodyStyle): Draft[] {
  const ranks = styleRanks(drafts);
  const hasArticles = drafts.some((d) => d.kind === 'heading' && d.level === 0 && /^(?:partie|titre|chapitre|chapter|part)\s/i.test(fullText(d)));
  let above = 0;
  return drafts.map((draft) => {
    if (draft.kind !== 'heading') return draft;
    const level = draft.level > 0 ? draft.level : depthOf(draft, ranks, hasArticles, above, body);
    if (numberingDepth(fullText(draft)) > 0 || draft.level > 0) above = level;
    return { ...draft, level };
  });
}

function depthOf(draft: TextDraft, ranks: ReadonlyMap<string, number>, parts: boolean, above: number, body: BodyStyle): number {
  const text = fullText(draft);
  const numbering = numberingDepth(text);
  if (numbering > 0) {
    const below = parts && !/^(?:partie|titre|chapitre|chapter|part)\s/i.test(text) ? 1 : 0;
    return Math.min(6, numbering + below);
  }
  const size = draft.lines[0]?.size ?? body.size;
  // In the size of the body, an unnumbered bold line stands under the numbered heading above it.
  if (size < LARGER * body.size) return Math.min(6, above + 1);
  return Math.min(6, ranks.get(styleOf(draft)) ?? 1);
}

function styleRanks(drafts: readonly Draft[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const draft of drafts) if (draft.kind === 'heading' && draft.level === 0) sizes.set(styleOf(draft), draft.lines[0]?.size ?? 0);
  const sorted = [...new Set(sizes.values())].sort((a, b) => b - a);
  return new Map([...sizes].map(([style, size]) => [style, sorted.indexOf(size) + 1]));
}

function styleOf(draft: TextDraft): string {
  return String(Math.round(draft.lines[0]?.size ?? 0));
}
