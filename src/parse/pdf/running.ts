import type { DropCause, DropSink } from '../drops.js';
import type { PageText, Run } from './model.js';
import { lineOf, rowsOf } from './lines.js';
import { edges } from './turns.js';

/** Running lines stand in the outer 13 % of a page: the margins of A4 and Letter with three lines of header. */
const EDGE = 0.13;

/** A tall letterhead reaches down to 22 %; there, half of the pages must have the line at the same height. */
const TALL_EDGE = 0.22;

/** Rows looked at from each edge; letterheads seen have up to five lines. */
const ROWS = 6;

interface EdgeRow {
  readonly page: number;
  readonly top: boolean;
  /** False beyond the usual margin. */
  readonly outer: boolean;
  readonly runs: readonly Run[];
  readonly text: string;
  /** Place on the page in steps of 8 points, so that a header that shifts by a point is the same. */
  readonly step: number;
}

/** Pages without their running headers, footers and page numbers. */
export function dropRunning(pages: readonly PageText[], drop?: DropSink): PageText[] {
  const rows = pages.flatMap(edgeRows);
  const running = new Set<Run>();
  const leave = (row: EdgeRow, cause: DropCause): void => {
    if (!row.runs.every((run) => running.has(run))) drop?.(cause, row.text);
    for (const run of row.runs) running.add(run);
  };
  for (const group of byPlace(rows).values()) for (const row of repeated(group, pages.length)) leave(row, 'running line');
  for (const row of rows) if (row.outer && isPageNumber(row)) leave(row, 'page number');
  return pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !running.has(run)) }));
}

function edgeRows(page: PageText): EdgeRow[] {
  const { bottom, top } = edges(page);
  const depth = TALL_EDGE * (top - bottom);
  const usual = EDGE * (top - bottom);
  const near = page.runs.filter((run) => run.y > top - depth || run.y < bottom + depth);
  const rows = rowsOf(near).map((runs) => {
    const line = lineOf(runs, page.page);
    const outer = line.y > top - usual || line.y < bottom + usual;
    return { page: page.page, top: line.y > (top + bottom) / 2, outer, runs, text: line.text, step: Math.round(line.y / 8) };
  });
  const upper = rows.filter((row) => row.top).slice(0, ROWS);
  return [...upper, ...rows.filter((row) => !row.top).slice(-ROWS)];
}

/** Rows with the same text, digits masked, at the same edge; each row also under the step below, to catch a shift. */
function byPlace(rows: readonly EdgeRow[]): Map<string, EdgeRow[]> {
  const groups = new Map<string, EdgeRow[]>();
  for (const row of rows) {
    const key = `${row.top} ${row.text.replace(/\d+/g, '#')}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * Three pages make a running line, two in a file of at most four pages. Same words: running.
 * Other digits: running only if a number follows the page, so that « ARTICLE 1 », « ARTICLE 2 » stay.
 */
function repeated(group: readonly EdgeRow[], pages: number): readonly EdgeRow[] {
  const enough = pages <= 4 ? 2 : 3;
  return group.filter((row) => {
    const near = group.filter((other) => Math.abs(other.step - row.step) <= 1);
    const same = near.filter((other) => other.text === row.text);
    if (!row.outer) return countPages(same) >= Math.max(4, pages / 2);
    if (countPages(same) >= enough) return true;
    // Six pages to either side tell; comparing all would be quadratic.
    const close = near.filter((other) => Math.abs(other.page - row.page) <= 6);
    return countPages(close.filter((other) => follows(row, other))) >= enough;
  });
}

function countPages(rows: readonly EdgeRow[]): number {
  return new Set(rows.map((row) => row.page)).size;
}

/** True when a number of the two rows differs by as much as their pages do, and no other number differs. */
function follows(a: EdgeRow, b: EdgeRow): boolean {
  const left = a.text.match(/\d+/g) ?? [];
  const right = b.text.match(/\d+/g) ?? [];
  if (left.length !== right.length) return false;
  return left.every((digits, i) => {
    const step = Number(right[i]) - Number(digits);
    return step === 0 || step === b.page - a.page;
  });
}

/** « 12 », « - 12 - », « Page 3 sur 18 », « 3/18 » alone in the margin, when the number is about the page. */
function isPageNumber(row: EdgeRow): boolean {
  const found = /^(?:p(?:age|\.)?\s*)?[-–|]?\s*(\d{1,4})\s*[-–|]?(?:\s*(?:\/|sur|of|de|\|)\s*\d{1,4})?$/i.exec(row.text);
  if (!found) return false;
  // Front matter is often not counted: up to 20 pages of difference.
  return Math.abs(Number(found[1]) - row.page) <= 20;
}
