import type { PageText, Run, TableDraft } from './model.js';

/** What is read as a whole before what comes after: a stretch over the width of the page, or one of its columns. */
export interface Zone {
  readonly runs: readonly Run[];
  readonly tables: readonly TableDraft[];
}

/** Words side by side on one baseline. */
interface Strip {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly size: number;
  readonly words: number;
}

/** Lengths of y, from top to bottom. */
type Stretch = readonly [top: number, bottom: number];

/** A gutter is at least 0.9 em wide, as the gaps that part cells. */
const GUTTER = 0.9;

/** Steps in points at which a gutter is looked for: a third of the narrowest one. */
const STEP = 3;

/** Outside the middle six tenths of the text a gap is a hanging label or a margin note. */
const MARGIN = 0.2;

/** Fewer lines side by side are a table or a signature block. */
const LINES = 6;

/** Columns inside columns inside columns: no page has more. */
const DEEPEST = 4;

/**
 * Places (x) of the white gutters between columns of running text, over all pages. A page that ends its columns early
 * shows too little of them; the other pages tell.
 */
export function findGutters(pages: readonly Pick<PageText, 'runs'>[]): number[] {
  const found: number[] = [];
  for (const { runs } of pages) {
    const strips = stripsOf(runs);
    for (const x of pageGutters(strips)) if (!found.some((known) => Math.abs(known - x) <= 2 * STEP)) found.push(x);
  }
  return found;
}

/** The widest-reaching gutter of the page, and those left and right of it. */
function pageGutters(strips: readonly Strip[], depth = 0): number[] {
  const best = depth < 2 ? bestGutter(strips) : null;
  if (!best) return [];
  const inside = strips.filter(({ y }) => y <= best.stretch[0] && y >= best.stretch[1]);
  const left = pageGutters(inside.filter(({ x2 }) => x2 <= best.x), depth + 1);
  return [...left, best.x, ...pageGutters(inside.filter(({ x1 }) => x1 >= best.x), depth + 1)];
}

interface Gutter {
  readonly x: number;
  readonly stretch: Stretch;
}

function bestGutter(strips: readonly Strip[]): Gutter | null {
  if (strips.length < 2 * LINES) return null;
  const [left, right] = [Math.min(...strips.map(({ x1 }) => x1)), Math.max(...strips.map(({ x2 }) => x2))];
  let best: { readonly gutter: Gutter; readonly lines: number } | null = null;
  for (let x = left + MARGIN * (right - left); x < right - MARGIN * (right - left); x += STEP) {
    for (const stretch of openStretches(strips, [], x)) {
      const sides = sidesOf(strips, x, stretch);
      const lines = Math.min(...sides.map((side) => linesOf(side).length));
      if (lines >= LINES && lines > (best?.lines ?? 0) && sides.every(isRunning) && !isTable(sides)) best = { gutter: { x: middle(sides), stretch }, lines };
    }
  }
  return best?.gutter ?? null;
}

function middle(sides: readonly (readonly Strip[])[]): number {
  return (Math.max(...(sides[0] ?? []).map(({ x2 }) => x2)) + Math.min(...(sides[1] ?? []).map(({ x1 }) => x1))) / 2;
}

/** Zones of a page in reading order. Without gutters, the page itself. */
export function splitZones(page: Zone, gutters: readonly number[], depth = 0): Zone[] {
  const cut = gutters.length === 0 || depth >= DEEPEST ? null : cutAt(page, gutters);
  if (!cut) return [page];
  const { x, stretch: [top, bottom] } = cut;
  const part = (keep: (x1: number, x2: number, y: number) => boolean): Zone => ({
    runs: page.runs.filter((run) => keep(run.x, run.x + run.width, run.y)),
    tables: page.tables.filter(({ box }) => keep(box[0], box[2], (box[1] + box[3]) / 2)),
  });
  const isIn = (y: number): boolean => y <= top && y >= bottom;
  const zones = [
    part((_x1, _x2, y) => y > top),
    part((x1, x2, y) => isIn(y) && (x1 + x2) / 2 < x),
    part((x1, x2, y) => isIn(y) && (x1 + x2) / 2 >= x),
    part((_x1, _x2, y) => y < bottom),
  ];
  return zones.filter(({ runs, tables }) => runs.length + tables.length > 0).flatMap((zone) => splitZones(zone, gutters, depth + 1));
}

/** The longest stretch of the zone with text on both sides of a gutter. */
function cutAt(zone: Zone, gutters: readonly number[]): Gutter | null {
  const strips = stripsOf(zone.runs);
  let best: { readonly gutter: Gutter; readonly lines: number } | null = null;
  for (const x of gutters) {
    for (const stretch of openStretches(strips, zone.tables, x)) {
      const sides = sidesOf(strips, x, stretch);
      const tables = sidesOf(zone.tables.map(asStrip), x, stretch);
      const lines = sides.reduce((sum, side) => sum + side.length, 0);
      const isFilled = sides.every((side, i) => side.length + (tables[i]?.length ?? 0) > 0);
      // A ruled table in each column says as much as running text in one of them.
      const isSure = sides.some((side) => side.length > 2 && isRunning(side)) || tables.every((side) => side.length > 0);
      if (isFilled && isSure && lines > (best?.lines ?? -1) && !isTable(sides)) best = { gutter: { x, stretch: topOfBoth(sides, tables, stretch) }, lines };
    }
  }
  return best?.gutter ?? null;
}

/** Lines that stand above the first line of the other column by more than two lines belong to what comes before. */
function topOfBoth(sides: readonly (readonly Strip[])[], tables: readonly (readonly Strip[])[], [top, bottom]: Stretch): Stretch {
  const tops = sides.map((side, i) => Math.max(...side.map(({ y }) => y), ...(tables[i] ?? []).map(({ y }) => y), bottom));
  const size = Math.max(0, ...sides.flat().map((strip) => strip.size));
  return [Math.min(top, Math.min(...tops) + 2.5 * size), bottom];
}

function asStrip({ box }: TableDraft): Strip {
  return { x1: box[0], x2: box[2], y: box[3], size: 0, words: 0 };
}

/** Stretches of the page in which nothing stands in the band of a gutter at x. */
function openStretches(strips: readonly Strip[], tables: readonly TableDraft[], x: number): Stretch[] {
  const blocks = strips.flatMap(({ x1, x2, y, size }): Stretch[] => (x1 < x + (GUTTER * size) / 2 && x2 > x - (GUTTER * size) / 2 ? [[y, y]] : []));
  for (const { box } of tables) if (box[0] < x && box[2] > x) blocks.push([box[3], box[1]]);
  blocks.sort((a, b) => b[0] - a[0]);
  const stretches: Stretch[] = [];
  let from = Infinity;
  for (const [top, bottom] of blocks) {
    if (top < from) stretches.push([from - 0.01, top + 0.01]);
    from = Math.min(from, bottom);
  }
  return [...stretches, [from - 0.01, -Infinity]];
}

function sidesOf(strips: readonly Strip[], x: number, [top, bottom]: Stretch): [Strip[], Strip[]] {
  const inside = strips.filter(({ y }) => y <= top && y >= bottom);
  return [inside.filter(({ x1, x2 }) => (x1 + x2) / 2 < x), inside.filter(({ x1, x2 }) => (x1 + x2) / 2 >= x)];
}

/** Columns of text: half of the lines reach the right edge and a line holds three or four words of two letters; cells of tables do not. */
function isRunning(side: readonly Strip[]): boolean {
  const [left, right] = [Math.min(...side.map(({ x1 }) => x1)), Math.max(...side.map(({ x2 }) => x2))];
  const lines = linesOf(side);
  const filled = lines.filter((x2) => x2 > right - 0.2 * (right - left)).length;
  const words = side.reduce((sum, strip) => sum + strip.words, 0);
  return filled >= 0.5 * lines.length && words >= 3.5 * lines.length;
}

/** Lines of a paragraph are set closer than 1.6 em; more is the next row of a table, or the next paragraph. */
const ROW_STEP = 1.6;

/** Rows that begin at the same height on both sides: a table. Paragraphs of two columns do so by chance only. */
function isTable(sides: readonly [readonly Strip[], readonly Strip[]]): boolean {
  const [fewer, more] = sides.map(startsOf).sort((a, b) => a.length - b.length) as [number[], number[]];
  const paired = fewer.filter((y) => more.some((other) => Math.abs(other - y) <= 1.5)).length;
  return fewer.length >= 3 && paired >= 0.7 * fewer.length;
}

/** Heights of the lines with white space above them. */
function startsOf(side: readonly Strip[]): number[] {
  const sorted = [...side].sort((a, b) => b.y - a.y);
  return sorted.flatMap(({ y, size }, i) => (i > 0 && (sorted[i - 1]?.y ?? y) - y > ROW_STEP * size ? [y] : []));
}

/** Right edges of the lines; justified lines with wide spaces are several strips. */
function linesOf(side: readonly Strip[]): number[] {
  const edges = new Map<number, number>();
  for (const { x2, y } of side) edges.set(Math.round(y), Math.max(edges.get(Math.round(y)) ?? 0, x2));
  return [...edges.values()];
}

function stripsOf(runs: readonly Run[]): Strip[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const strips: Strip[] = [];
  const groups = new Map<number, Run[]>();
  // Half a point: the same baseline, however it was rounded.
  for (const run of sorted) {
    const key = Math.round(run.y * 2);
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  for (const group of groups.values()) strips.push(...mergeRuns(group.sort((a, b) => a.x - b.x)));
  return strips;
}

function mergeRuns(runs: readonly Run[]): Strip[] {
  const strips: Strip[] = [];
  for (const { x, y, width, size, text } of runs) {
    const words = text.match(/[\p{L}'’]{2,}/gu)?.length ?? 0;
    const last = strips.at(-1);
    if (last && x - last.x2 <= GUTTER * size) strips[strips.length - 1] = { ...last, x2: Math.max(last.x2, x + width), words: last.words + words };
    else strips.push({ x1: x, x2: x + width, y, size, words });
  }
  return strips;
}
