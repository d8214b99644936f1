import type { PdfOperators, PdfPage } from './library.js';
import type { Box, PageText, Rule } from './model.js';
import { around } from './model.js';
import { turnPoint } from './turns.js';

/** Operator numbers of pdf.js 5.4 (its `OPS` and `DrawOPS`). */
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;
const FORM_BEGIN = 74;
const FORM_END = 75;
const CONSTRUCT_PATH = 91;
const STROKES = new Set([20, 21, 24, 25, 26, 27]);
const FILLS = new Set([22, 23, 24, 25, 26, 27]);
const [MOVE, LINE, CURVE] = [0, 1, 2];

/** Borders are drawn up to 3 points thick; a thicker bar is a decoration. */
const THICK = 3;

/** Shorter than 6 points is a tick, a dash or part of a letter. */
const SHORT = 6;

/** More lines than a page of small cells has: a drawing, whose lines say nothing about the text. */
const MOST_RULES = 1500;

type Matrix = readonly [number, number, number, number, number, number];

/** Ruling lines of a page: stroked lines and thin filled rectangles, upright or level. */
export async function readRules(page: PdfPage, text: Pick<PageText, 'turns' | 'view'>): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const { op, args, matrix } of drawn(await page.getOperatorList())) {
    if (op === CONSTRUCT_PATH) for (const rule of pathRules(args, matrix, text)) rules.push(rule);
    if (rules.length > MOST_RULES) return [];
  }
  return rules;
}

interface Drawn {
  readonly op: number;
  readonly args: unknown;
  /** From the coordinates of the operator to those of the page. */
  readonly matrix: Matrix;
}

function* drawn({ fnArray, argsArray }: PdfOperators): Generator<Drawn> {
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i];
    if (op === SAVE || op === FORM_BEGIN) stack.push(matrix);
    if (op === RESTORE || op === FORM_END) matrix = stack.pop() ?? matrix;
    if (op === TRANSFORM || op === FORM_BEGIN) matrix = times(matrix, matrixOf(op === FORM_BEGIN ? firstOf(args) : args));
    yield { op, args, matrix };
  }
}

function firstOf(args: unknown): unknown {
  return Array.isArray(args) ? args[0] : null;
}

function matrixOf(args: unknown): Matrix {
  const isMatrix = (Array.isArray(args) || ArrayBuffer.isView(args)) && (args as ArrayLike<number>).length >= 6;
  if (!isMatrix) return [1, 0, 0, 1, 0, 0];
  const m = Array.from(args as ArrayLike<number>).map(Number);
  return [m[0] ?? 1, m[1] ?? 0, m[2] ?? 0, m[3] ?? 1, m[4] ?? 0, m[5] ?? 0];
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** `args` is `[painting operator, [path], bounds]`. */
function pathRules(args: unknown, matrix: Matrix, text: Pick<PageText, 'turns' | 'view'>): Rule[] {
  if (!Array.isArray(args)) return [];
  const paint = Number(args[0]);
  const path: unknown = firstOf(args[1]);
  if (!ArrayBuffer.isView(path) && !Array.isArray(path)) return [];
  const shapes = polylines(Array.from(path as unknown as ArrayLike<number>)).map((points) =>
    points.map(([x, y]) => toPage(x, y, matrix, text)),
  );
  const filled = FILLS.has(paint) ? shapes.map(boxOf).flatMap(asRule) : [];
  if (!STROKES.has(paint)) return filled;
  return [...filled, ...shapes.flatMap((points) => points.slice(1).flatMap((p, i) => asRule(boxOf([points[i] ?? p, p]))))];
}

type Point = readonly [number, number];

function polylines(path: readonly number[]): Point[][] {
  const lines: Point[][] = [];
  for (let i = 0; i < path.length; ) {
    const op = path[i];
    const at: Point = [path[i + 1] ?? 0, path[i + 2] ?? 0];
    if (op === MOVE) lines.push([at]);
    else if (op === LINE) lines.at(-1)?.push(at);
    else if (op === CURVE) lines.push([[path[i + 5] ?? 0, path[i + 6] ?? 0]]);
    else closeLine(lines.at(-1));
    i += op === CURVE ? 7 : op === MOVE || op === LINE ? 3 : 1;
  }
  return lines.filter((line) => line.length > 1);
}

function closeLine(line: Point[] | undefined): void {
  const first = line?.[0];
  if (first) line.push(first);
}

function toPage(x: number, y: number, [a, b, c, d, e, f]: Matrix, { turns, view }: Pick<PageText, 'turns' | 'view'>): Point {
  return turnPoint(a * x + c * y + e, b * x + d * y + f, turns, view);
}

function boxOf(points: readonly Point[]): Box {
  return around(points.map(([x, y]) => [x, y, x, y]));
}

function asRule(box: Box): Rule[] {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  if (width >= SHORT && height <= THICK) return [{ box, vertical: false }];
  return height >= SHORT && width <= THICK ? [{ box, vertical: true }] : [];
}

const IMAGES = new Set([83, 85, 86, 88]);

/** A scan fills its page, a letterhead or a logo a tenth of it; pictures in strips count together. */
const PICTURE_SHARE = 0.4;

/** The outline of a letter takes some 100 numbers: these are 500 letters, too many for a frame or a logo. */
const OUTLINES = 50_000;

/**
 * What a page without text shows instead: pictures that fill most of it, or letters drawn as shapes; null for neither.
 * @param share of the page that pictures cover at least, 0 to 1; 0 for a picture of any size.
 */
export async function shownInstead(page: PdfPage, share = PICTURE_SHARE): Promise<'picture' | 'drawing' | null> {
  const [x1 = 0, y1 = 0, x2 = 612, y2 = 792] = page.view;
  let area = 0;
  let outlines = 0;
  for (const { op, args, matrix: [a, b, c, d] } of drawn(await page.getOperatorList())) {
    // A picture is drawn into the unit square.
    if (IMAGES.has(op)) area += Math.abs(a * d - b * c);
    if (op === CONSTRUCT_PATH) outlines += lengthOf(args);
  }
  if (area > 0 && area >= share * Math.abs((x2 - x1) * (y2 - y1))) return 'picture';
  return outlines >= OUTLINES ? 'drawing' : null;
}

function lengthOf(args: unknown): number {
  const path: unknown = Array.isArray(args) ? firstOf(args[1]) : null;
  return ArrayBuffer.isView(path) || Array.isArray(path) ? (path as ArrayLike<number>).length : 0;
}
