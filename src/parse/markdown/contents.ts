import { blankOut, type Line, visible } from './lines.js';
import { bare } from './pages.js';

const TITLE = /^(?:sommaire|table des mati[èe]res|(?:table of )?contents|sommaire d[ée]taill[ée]|table des annexes|liste des (?:figures|tableaux|annexes)|list of (?:figures|tables|exhibits|appendices))\s*:?$/i;
/** « 1.1 Contexte......3 »: dots and a page number. A form to fill in has the dots alone. */
const LEADER = /(?:\.{4,}|(?:\. ){4,}|…{2,}|_{5,}|·{4,})\s*(?:\d{1,4}|[ivxl]{1,6})\s*\|?$/i;
const LEADER_ONLY = /(?:\.{4,}|(?:\. ){4,}|…{2,})/;
const ANCHOR = /^(?:[-+*]\s+|\d{1,3}[.)]\s+|\|\s*)*\[.+\]\(#[^)]*\)[\s|\d.]*$/;
/** « 1.1 Contexte 3 » */
const NUMBERED_WITH_PAGE = /^(?:[-+*]\s+|\|\s*)?(?:(?:article|annexe|section|partie|chapitre|part)\s+)?(?:\d{1,2}|[IVX]{1,4})(?:[.-]\d{1,2})*\.?\s*[|\s.–-].{2,110}?[\s|](\d{1,3})\s*\|?$/i;
const ANY_WITH_PAGE = /^(?:[-+*]\s+|\|\s*)?\S.{1,110}?[\s|](\d{1,3})\s*\|?$/;
const TABLE_RULE = /^\|[\s|:-]+\|?$/;

/** Two such lines may be chance, three in a row are a table of contents. */
const FEWEST = 3;
/** Without dots and without a title above, only a longer run is believed. */
const FEWEST_BARE = 5;
/** Titles of two lines, sub-titles without page: this many lines may stand between two entries. */
const LARGEST_GAP = 3;

/** Dots may fill the width of a page twice. */
const LONGEST = 400;

type Entry = 'leader' | 'anchor' | 'page';

/** Blanks tables of contents: dot leaders, lists of links into the document, runs of titles that end in page numbers. */
export function takeContents(lines: readonly Line[]): void {
  const filled = lines.flatMap((line, i) => (line.literal || visible(line) === '' ? [] : [i]));
  const texts = filled.map((i) => visible(lines[i]));
  // Only needed below a title of contents.
  let repeated: ReadonlyMap<string, number> | null = null;
  for (let k = 0; k < filled.length; ) {
    const end = isTitle(texts[k]) ? endUnderTitle(texts, k, (repeated ??= laterTitles(texts))) : endOfRun(texts, k);
    for (let i = k; i < end; i += 1) blankOut(lines[filled[i] as number]);
    k = Math.max(end, k + 1);
  }
}

function isTitle(text: string | undefined): boolean {
  return text !== undefined && text.length < 60 && TITLE.test(bare(text));
}

function entryOf(text: string): Entry | null {
  if (text.length > LONGEST) return null;
  if (LEADER.test(text)) return 'leader';
  if (text.includes('](#') && ANCHOR.test(text)) return 'anchor';
  return NUMBERED_WITH_PAGE.test(text) ? 'page' : null;
}

/** End of the contents under « Sommaire »: its entries and the short lines between them. Equal to `from` if there are none. */
function endUnderTitle(texts: readonly string[], from: number, repeated: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  let end = from;
  let entries = 0;
  let page = 0;
  for (let k = from + 1; k < texts.length && k - end <= LARGEST_GAP + 1; k += 1) {
    const text = texts[k] ?? '';
    const key = titleKey(text);
    const sure = entryOf(text) !== null || TABLE_RULE.test(text) || isTitle(text);
    // The title of a chapter that the contents have named already: there the document begins.
    if (!sure && seen.has(key)) break;
    const here = Number(ANY_WITH_PAGE.exec(text)?.[1] ?? 0);
    if (!sure && here <= page && (repeated.get(key) ?? -1) <= k) continue;
    seen.add(key);
    end = k + 1;
    entries += 1;
    page = Math.max(page, here);
  }
  return entries >= FEWEST ? end : from;
}

/** End of a run of entries of one kind that no title announces. Equal to `from` if there is none. */
function endOfRun(texts: readonly string[], from: number): number {
  const kind = entryOf(texts[from] ?? '');
  if (kind === null) return from;
  let end = from;
  let entries = 0;
  for (let k = from; k < texts.length && k - end <= LARGEST_GAP; k += 1) {
    const same = isOfKind(texts[k] ?? '', kind);
    // Dots are sure enough to look over the second line of a long title.
    if (!same && kind !== 'leader') break;
    if (!same) continue;
    end = k + 1;
    entries += 1;
  }
  const enough = kind === 'page' ? entries >= FEWEST_BARE && growing(texts.slice(from, end)) : entries >= FEWEST;
  return enough ? end : from;
}

function isOfKind(text: string, kind: Entry): boolean {
  return entryOf(text) === kind || (kind === 'leader' && text.length <= LONGEST && LEADER_ONLY.test(text));
}

/** Page numbers go up and begin near the start; the figures of a table of volumes do neither. */
function growing(texts: readonly string[]): boolean {
  const pages = texts.map((text) => Number(NUMBERED_WITH_PAGE.exec(text)?.[1] ?? 0));
  return (pages[0] ?? 0) <= 15 && pages.every((page, i) => i === 0 || page >= (pages[i - 1] ?? 0));
}

/** For each line, the last place where it stands again as a line of its own, numbering and page apart. */
function laterTitles(texts: readonly string[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  texts.forEach((text, k) => {
    const key = titleKey(text);
    if (key.length > 3) last.set(key, k);
  });
  return last;
}

function titleKey(text: string): string {
  if (text.length > 150) return '';
  return bare(text)
    .replace(/^[-+*•]\s+/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[\s.…_|]*\d{0,4}\s*\|?$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

