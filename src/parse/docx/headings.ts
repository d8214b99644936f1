import { contradictsHeading, isBoldLine, isBrief, LONGEST_STYLED, standsOut, writtenDepth } from './headingSigns.js';
import { plainText, type Paragraph, type Piece } from './paragraphs.js';

/** What headings look like in one document, learnt from all of it. */
interface HeadingHabits {
  /** The author used heading styles. */
  readonly styled: boolean;
  /** Depth of the styled headings by the parts of their hand-written number: « 3.2 » has two. */
  readonly numberDepths: ReadonlyMap<number, number>;
  /** List levels whose items are headings, with their depth when a style gives it. */
  readonly lists: ReadonlyMap<string, number | null>;
  /** Bold lines are few enough to mean something. */
  readonly boldMeans: boolean;
}

/** mdast and Markdown have six depths. */
const DEEPEST = 6;
/** One or two styled headings (a cover, an annex) do not show that the author used styles. */
const FEWEST_STYLED = 3;
/** Where a third of the paragraphs is bold, bold is the body face and not the sign of a heading. */
const BOLD_SHARE = 1 / 3;

const HEADING_NAME = /^(?:heading|titre|überschrift|título|titolo)\s*([1-9])$/i;
const TITLE_NAME = /^(?:title|titre|titre principal|document title)$/i;
const CONTENTS_NAME = /^(?:toc|tm|contents)\s*(?:\d|heading|titre)|^(?:table of (?:figures|contents|authorities)|table des (?:illustrations|mati[eè]res))|en-t[eê]te de table des mati|^index \d/i;
/** « Calendrier ......... 12 » */
const DOTTED_PAGE = /(?:\.\s?){5,}\s*\d{1,4}$|…{3,}\s*\d{1,4}$/;
/** The dots of a contents line stand within its last letters; looking at no more keeps the search linear. */
const LINE_END = 60;
const CONTENTS_TITLE = /^(?:sommaire|table des mati[eè]res|table of contents|contents)\s*:?$/i;

/** True for a line of a table of contents that its style or its words give away. */
export function isContentsLine(paragraph: Paragraph): boolean {
  const text = plainText(paragraph.text);
  return paragraph.fact.styles.some((name) => CONTENTS_NAME.test(name)) || CONTENTS_TITLE.test(text) || DOTTED_PAGE.test(text.slice(-LINE_END));
}

export function isTitle(paragraph: Paragraph): boolean {
  return TITLE_NAME.test(paragraph.fact.styles[0] ?? '');
}

/** The headings among the pieces of a document, with their depth from 1 to 6. */
export function findHeadings(flow: readonly Piece[]): ReadonlyMap<Piece, number> {
  const habits = learnHabits(flow.filter((piece): piece is Paragraph => piece.kind === 'paragraph'));
  const headings = new Map<Piece, number>();
  /** Depth of the last heading with a style, and of the last one that is more than a bold line. */
  let base = 0;
  let above = 0;
  flow.forEach((piece, index) => {
    if (piece.kind !== 'paragraph') return;
    const styled = styledDepth(piece, habits);
    if (styled !== null && !isTitle(piece)) base = styled;
    const depth = styled ?? listedDepth(piece, habits, base) ?? numberedDepth(piece, habits, base);
    if (depth !== null) headings.set(piece, Math.min(depth, DEEPEST));
    if (depth !== null && !isTitle(piece)) above = Math.min(depth, DEEPEST - 1);
    // Bold lines on bold lines are a cover page or a signature.
    if (depth === null && isPlainHeading(piece, habits) && !isPlainHeading(flow[index + 1], habits)) headings.set(piece, above + 1);
  });
  return headings;
}

function learnHabits(paragraphs: readonly Paragraph[]): HeadingHabits {
  const headings = paragraphs.flatMap((paragraph) => {
    const depth = depthOfStyle(paragraph);
    return depth === null || isTitle(paragraph) ? [] : [{ paragraph, depth }];
  });
  const numberDepths = new Map<number, number>();
  for (const { paragraph, depth } of headings) {
    const parts = writtenDepth(plainText(paragraph.text), paragraph.fact.bold);
    if (parts !== null) numberDepths.set(parts, depth);
  }
  const bold = paragraphs.filter((paragraph) => depthOfStyle(paragraph) === null && isBoldLine(paragraph));
  return {
    styled: headings.length >= FEWEST_STYLED,
    numberDepths,
    lists: learnLists(paragraphs),
    boldMeans: bold.length <= paragraphs.length * BOLD_SHARE || paragraphs.length < 10,
  };
}

/** A list whose items are in their majority styled as headings, or short and bold, numbers the sections. */
function learnLists(paragraphs: readonly Paragraph[]): Map<string, number | null> {
  const tallies = new Map<string, { items: number; headings: number; depth: number | null }>();
  for (const paragraph of paragraphs) {
    const key = listKey(paragraph);
    if (key === null) continue;
    const tally = tallies.get(key) ?? { items: 0, headings: 0, depth: null };
    const depth = depthOfStyle(paragraph);
    tally.items += 1;
    if (depth !== null || isBoldLine(paragraph)) tally.headings += 1;
    tally.depth ??= depth;
    tallies.set(key, tally);
  }
  return new Map([...tallies].filter(([, tally]) => tally.headings * 2 > tally.items).map(([key, tally]) => [key, tally.depth]));
}

function listKey({ fact: { list } }: Paragraph): string | null {
  return list === null || list.label === null ? null : `${list.definition} ${list.level}`;
}

function depthOfStyle({ text, fact }: Paragraph): number | null {
  if (text.length > LONGEST_STYLED) return null;
  if (fact.styleOutline !== null && fact.styleOutline >= 0) return fact.styleOutline + 1;
  if (TITLE_NAME.test(fact.styles[0] ?? '')) return 1;
  const number = fact.styles.map((name) => HEADING_NAME.exec(name)?.[1]).find((found) => found !== undefined);
  return number === undefined ? null : Number(number);
}

/** A level set on the paragraph itself counts only where no style does: people copy it onto body text. */
function styledDepth(paragraph: Paragraph, habits: HeadingHabits): number | null {
  const depth = depthOfStyle(paragraph);
  if (depth !== null) return depth;
  const own = paragraph.fact.ownOutline;
  const believed = own !== null && own < 9 && !habits.styled && !contradictsHeading(plainText(paragraph.text));
  return believed ? own + 1 : null;
}

function listedDepth(paragraph: Paragraph, habits: HeadingHabits, base: number): number | null {
  const key = listKey(paragraph);
  const { list } = paragraph.fact;
  if (key === null || list === null || !isBoldLine(paragraph) || !habits.lists.has(key)) return null;
  return habits.lists.get(key) ?? labelDepth(list.label ?? '', list.level) + (habits.styled ? base : 0);
}

/** « 3.2 Calendrier », « ARTICLE 5 – DÉLAIS »: numbered by hand. */
function numberedDepth(paragraph: Paragraph, habits: HeadingHabits, base: number): number | null {
  const text = plainText(paragraph.text);
  const { bold, list } = paragraph.fact;
  const parts = writtenDepth(text, bold);
  if (list !== null || parts === null || contradictsHeading(text) || paragraph.text.includes('\n')) return null;
  if (!(bold && isBoldLine(paragraph)) && !standsOut(text)) return null;
  const known = habits.numberDepths.get(parts);
  if (known !== undefined || !habits.styled) return known ?? parts;
  return bold ? base + 1 : null;
}

function isPlainHeading(piece: Piece | undefined, habits: HeadingHabits): boolean {
  if (piece?.kind !== 'paragraph' || !habits.boldMeans || piece.fact.list !== null) return false;
  return depthOfStyle(piece) === null && isBoldLine(piece) && isBrief(piece.text);
}

function labelDepth(label: string, level: number): number {
  const parts = label.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
  if (/^\d/.test(label)) return Math.max(parts, level + 1);
  // « a) » numbers the parts of a numbered section.
  return /^\(?\p{Ll}/u.test(label) ? level + 2 : level + 1;
}
