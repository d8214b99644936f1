import type { Box, PageText } from './model.js';

/** A point of the page, after undoing so many quarter turns of the text. Without turns, the same point. */
export function turnPoint(x: number, y: number, turns: number, [x1, y1, x2, y2]: Box): readonly [number, number] {
  if (turns === 1) return [y - y1, x2 - x];
  if (turns === 2) return [x2 - x, y2 - y];
  if (turns === 3) return [y2 - y, x - x1];
  return [x, y];
}

/** The box back in the coordinates of the file, rounded to a tenth of a point. */
export function turnBack(box: Box, { turns, view }: Pick<PageText, 'turns' | 'view'>): Box {
  const [ax, ay] = pointBack(box[0], box[1], turns, view);
  const [bx, by] = pointBack(box[2], box[3], turns, view);
  return [round(Math.min(ax, bx)), round(Math.min(ay, by)), round(Math.max(ax, bx)), round(Math.max(ay, by))];
}

/** Bottom and top of the page as the text stands. */
export function edges({ turns, view }: Pick<PageText, 'turns' | 'view'>): { bottom: number; top: number } {
  if (turns === 0) return { bottom: view[1], top: view[3] };
  return { bottom: 0, top: turns === 2 ? view[3] - view[1] : view[2] - view[0] };
}

function pointBack(x: number, y: number, turns: number, [x1, y1, x2, y2]: Box): readonly [number, number] {
  if (turns === 1) return [x2 - y, x + y1];
  if (turns === 2) return [x2 - x, y2 - y];
  if (turns === 3) return [y + x1, y2 - x];
  return [x, y];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
