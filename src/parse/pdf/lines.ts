import type { Box, Line, NoteCall, Run } from './model.js';
import { around } from './model.js';
import { BULLET, labelOf } from './labels.js';

/** A gap above 0.9 em is a tab, a gutter or the next cell; justified text stays below. */
const WIDE_GAP = 0.9;

/** Below 0.15 em two runs are one word; fonts give 0.2 em or more to a space. */
const SPACE = 0.15;

/** A number this much smaller than its neighbour and raised is the call of a footnote. */
const CALL_SIZE = 0.8;

/** Superscripts rise up to 0.55 em and stay on their line; the next line is 1 em below or more. */
export const SAME_LINE = 0.6;

/** Runs on one baseline, from left to right; rows from top to bottom. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  let y = Infinity;
  let size = 0;
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && y - run.y < SAME_LINE * Math.max(size, run.size)) {
      row.push(run);
      if (run.size > size) [y, size] = [run.y, run.size];
    } else {
      rows.push([run]);
      [y, size] = [run.y, run.size];
    }
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** The gaps of a justified line are alike to a twentieth of an em; those between cells are so by chance only. */
const ALIKE = 0.05;

/** Justified text opens its words up to 3 em in narrow columns; beyond, people see two columns. */
const WIDEST_SPACE = 3;

/** Cuts a row at its wide gaps; a label (« 1.2 », « • ») stays with the text that follows it. */
export function segmentsOf(row: readonly Run[], page: number): Line[] {
  if (isSpread(row)) return [lineOf(row, page)];
  const groups: Run[][] = [];
  let right = -Infinity;
  for (const run of row) {
    const group = groups.at(-1);
    const em = group ? Math.min(run.size, Math.max(...group.map((r) => r.size))) : run.size;
    const gap = run.x - right;
    if (group && (gap <= WIDE_GAP * em || (gap <= 5 * run.size && (isLabel(group) || isNumberOf(group, run))))) group.push(run);
    else groups.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return groups.map((group) => lineOf(group, page));
}

/** A justified line with few words: « L'Agence   nationale   des   parcours ». */
function isSpread(row: readonly Run[]): boolean {
  const em = row[0]?.size ?? 0;
  const gaps = row.slice(1).map((run, i) => run.x - (row[i]?.x ?? 0) - (row[i]?.width ?? 0)).filter((gap) => gap > SPACE * em);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const isOneWord = (run: Run): boolean => !/\S \S/.test(run.text);
  return gaps.length >= 2 && most > WIDE_GAP * em && most < WIDEST_SPACE * em && most - least <= ALIKE * em && row.every(isOneWord);
}

function isLabel(group: readonly Run[]): boolean {
  const text = group.map((run) => run.text).join('').trim();
  return text.length <= 12 && labelOf(`${text} X`).label === text;
}

/** One line out of runs on one baseline, sorted from left to right. */
export function lineOf(runs: readonly Run[], page: number): Line {
  const main = mainRun(runs);
  let text = '';
  let right = -Infinity;
  const calls: { label: string; at: number }[] = [];
  for (const run of runs) {
    if (isCall(run, main, text)) {
      calls.push({ label: run.text.replace(/\D/g, ''), at: lettersOf(text) });
      right = Math.max(right, run.x + run.width);
      continue;
    }
    const gap = run.x - right;
    const isApart = gap > SPACE * Math.min(run.size, main.size) || (run === runs[1] && (isLabel(runs.slice(0, 1)) || isNumberOf(runs.slice(0, 1), run)));
    text += (text !== '' && isApart && !isRaised(run, main) ? ' ' : '') + run.text;
    right = run.x + run.width;
  }
  const clean = text.replace(/\s+/g, ' ').trim();
  return { text: clean, page, box: boxOf(runs), y: main.y, size: main.size, bold: isBold(runs), textX: textLeft(runs), runs, ...(calls.length > 0 ? { calls: fromEnd(calls, clean) } : {}) };
}

function fromEnd(calls: readonly { label: string; at: number }[], text: string): NoteCall[] {
  const all = lettersOf(text);
  return calls.map(({ label, at }) => ({ label, left: all - at }));
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** The run with the most letters gives the line its size and baseline. */
function mainRun(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.text.trim().length > best.text.trim().length ? run : best));
}

/** « logiciel² » with a raised 2 calls a note; « m² » does not. */
function isCall(run: Run, main: Run, before: string): boolean {
  if (run.size > CALL_SIZE * main.size || run.y <= main.y + 0.1 * main.size) return false;
  return /^\s*\(?\d{1,3}\)?\s*$/.test(run.text) && /[\p{L}\p{P}»]\s*$/u.test(before) && !/(?:^|[\s\d])[cdkm]?m\s*$/.test(before);
}

/** « 1er », "5th": the raised letters belong to the number. */
function isRaised(run: Run, main: Run): boolean {
  return run.size < main.size && run.y > main.y + 0.15 * main.size && /^\p{L}/u.test(run.text);
}

/** Box around runs, in the coordinates of the turned page. */
export function boxOf(runs: readonly Run[]): Box {
  // Letters hang a fifth of their size below the baseline and rise eight tenths above.
  return around(runs.map((run) => [run.x, run.y - 0.2 * run.size, run.x + run.width, run.y + 0.8 * run.size]));
}

/** Nine tenths of the letters; a number set before a heading in another font does not count. */
function isBold(runs: readonly Run[]): boolean {
  if (!runs.some((run) => run.bold)) return false;
  let [bold, all] = [0, 0];
  const first = runs[0];
  const rest = first && runs.length > 1 && isLabel([first]) ? runs.slice(1) : runs;
  for (const run of rest) {
    const letters = run.text.replace(/[^\p{L}\p{N}]/gu, '').length;
    all += letters;
    if (run.bold) bold += letters;
  }
  return all > 0 && bold >= 0.9 * all;
}

function isNumberOf(group: readonly Run[], run: Run): boolean {
  return group.length === 1 && group[0] !== undefined && isNoteNumber(group[0], run);
}

/** The small number that opens a footnote hangs before its text. */
function isNoteNumber(first: Run, rest: Run | undefined): boolean {
  return rest !== undefined && /^\d{1,3}$/.test(first.text.trim()) && first.size < CALL_SIZE * rest.size;
}

function textLeft(runs: readonly Run[]): number {
  const first = runs[0];
  if (!first) return 0;
  const rest = runs.find((run) => run.x > first.x && run.text.trim() !== '');
  const alone = BULLET.test(first.text.trim()) || isLabel([first]) || isNoteNumber(first, rest);
  if (alone && rest) return rest.x;
  const { label } = labelOf(first.text);
  const share = first.text.indexOf(label) + label.length + 1;
  return label === '' ? first.x : first.x + (first.width * Math.min(share, first.text.length)) / first.text.length;
}
