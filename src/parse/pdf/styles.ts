import type { Draft, Line, TextDraft } from './model.js';
import { isNamedDivision, numberingDepth } from './labels.js';

/** A heading is at least 12 % larger than the body: 11 points on 12.5, 10 on 11.2. */
const LARGER = 1.12;

/** Longer than 200 letters or three lines is text, whatever its style. */
const LONGEST = 200;
const MOST_LINES = 3;

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

function linesOfDraft(draft: Draft): readonly Line[] {
  if (draft.kind !== 'table') return draft.lines;
  return draft.rows.flatMap((row) => row.flatMap((cell) => cell.parts.flat()));
}

/**
 * Finds the headings by size, weight and numbering. Where the tags of the file name its headings (`trusted`),
 * only lines in bold of their own are added: authors style the numbered headings and set the small ones in bold.
 */
export function findHeadings(drafts: readonly Draft[], trusted: boolean): Draft[] {
  const body = bodyStyle(drafts);
  const found = drafts.map((draft, i) => {
    if (draft.kind !== 'text' && draft.kind !== 'item') return draft;
    const next = drafts[i + 1];
    // Right under the title it is a subtitle.
    const isSubtitle = i === 1 && drafts[0]?.kind === 'heading';
    const isFound = trusted && draft.tagged ? !isSubtitle && isBoldLine(draft, next, body) : isHeading(draft, next, body);
    return isFound ? asHeading(draft) : draft;
  });
  return withDepths(joinTitles(found, body), body);
}

/** A title over several lines, each short enough for the next word: large lines of one size, closely set. */
function joinTitles(drafts: readonly Draft[], body: BodyStyle): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before?.kind === 'heading' && draft.kind === 'heading' && isOneTitle(before, draft, body)) {
      joined[joined.length - 1] = { ...before, lines: [...before.lines, ...draft.lines] };
    } else joined.push(draft);
  }
  return joined;
}

function isOneTitle(before: TextDraft, draft: TextDraft, body: BodyStyle): boolean {
  const [last, first] = [before.lines.at(-1), draft.lines[0]];
  if (!last || !first || before.level > 0 || draft.level > 0 || last.page !== first.page) return false;
  // 1.2 times the body: below that, two headings in a row (« 3 Délais », « 3.1 Durée ») are more likely.
  const large = first.size >= 1.2 * body.size && Math.abs(first.size - last.size) < 0.6 && first.bold === last.bold;
  const step = last.y - first.y;
  if (!large || step <= 0 || step > 1.5 * first.size) return false;
  return numberingDepth(fullText(draft)) === 0 && !/[.!?:;]$/.test(last.text);
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
  if (/[;,]$/.test(text) || (/:$/.test(text) && !bold && !large)) return false;
  if (/[.!?]$/.test(text) && !(numbered && (bold || large) && text.length < 100)) return false;
  if (large || (bold && numbered)) return true;
  if (isBoldLine(draft, next, body)) return true;
  return !bold && isPlainHeading(text, next);
}

/** A short line all in bold. Bold lines on bold lines are a cover page or a signature. */
function isBoldLine(draft: TextDraft, next: Draft | undefined, body: BodyStyle): boolean {
  const text = fullText(draft);
  const isBold = (other: Draft | undefined): boolean => other?.kind === 'text' && other.lines.every((line) => line.bold);
  if (body.bold || draft.kind !== 'text' || !isBold(draft) || isBold(next) || /[.;,!?]$/.test(text)) return false;
  return draft.lines.length <= MOST_LINES && text.split(' ').length <= 15 && startsBig(text) && sizeOf(draft) >= body.size - 0.6;
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

/** The number of a heading is part of its text. */
export function asHeading(draft: TextDraft): TextDraft {
  const [first, ...rest] = draft.lines;
  if (!first || draft.label === '') return { ...draft, kind: 'heading' };
  return { ...draft, kind: 'heading', lines: [{ ...first, text: `${draft.label} ${first.text}` }, ...rest], label: '' };
}

export function fullText(draft: TextDraft): string {
  const text = draft.lines.map((line) => line.text).join(' ');
  return draft.label === '' ? text : `${draft.label} ${text}`;
}

/** What the depth of an untagged heading depends on. */
interface Ladder {
  /** Rank of each style among the headings, the largest first. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Levels above « 1. »: the title of the document. */
  readonly title: number;
  /** Levels between « Partie I » or « Titre I » and « Article 1 ». */
  readonly parts: number;
}

const PART = /^(?:partie|titre|chapitre|chapter|part)\s/i;

/** Gives a depth to headings without one: their numbering, else the rank of their style among the styles met. */
function withDepths(drafts: readonly Draft[], body: BodyStyle): Draft[] {
  const ladder = ladderOf(drafts);
  let above = ladder.title;
  return drafts.map((draft) => {
    if (draft.kind !== 'heading') return draft;
    const level = draft.level > 0 ? draft.level : depthOf(draft, ladder, above, body);
    if (numberingDepth(fullText(draft)) > 0 || draft.level > 0) above = level;
    return { ...draft, level };
  });
}

function ladderOf(drafts: readonly Draft[]): Ladder {
  const open = drafts.filter((draft): draft is TextDraft => draft.kind === 'heading' && draft.level === 0);
  const numbered = open.filter((draft) => numberingDepth(fullText(draft)) > 0).map(sizeOf);
  const [first] = open;
  const isTitled = first !== undefined && numberingDepth(fullText(first)) === 0 && numbered.length > 0 && sizeOf(first) > Math.max(...numbered) + 0.5;
  return { ranks: styleRanks(open), title: isTitled ? 1 : 0, parts: open.some((draft) => PART.test(fullText(draft))) ? 1 : 0 };
}

function depthOf(draft: TextDraft, ladder: Ladder, above: number, body: BodyStyle): number {
  const text = fullText(draft);
  const numbering = numberingDepth(text);
  if (numbering > 0) return Math.min(6, numbering + ladder.title + (PART.test(text) ? 0 : ladder.parts));
  // In the size of the body, an unnumbered bold line stands under the numbered heading above it.
  if (sizeOf(draft) < LARGER * body.size) return Math.min(6, above + 1);
  return Math.min(6, ladder.ranks.get(styleOf(draft)) ?? 1);
}

function sizeOf(draft: TextDraft): number {
  return draft.lines[0]?.size ?? 0;
}

function styleRanks(headings: readonly TextDraft[]): Map<string, number> {
  const styles = [...new Set(headings.map(styleOf))].sort((a, b) => Number(b) - Number(a));
  return new Map(styles.map((style, i) => [style, i + 1]));
}

function styleOf(draft: TextDraft): string {
  return String(Math.round(sizeOf(draft)));
}
