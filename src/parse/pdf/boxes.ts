import type { Nodes, Root, Text } from 'mdast';
import type { DrawnText } from '../../types.js';

/** A word of a text node, `[start, end)` in its value, and where the page shows it. */
export interface WordBox extends Omit<DrawnText, 'text'> {
  readonly start: number;
  readonly end: number;
}

/** Letters to look ahead for a word that does not come next: as much as a label or an option that was left out. */
const AHEAD = 80;

/**
 * The boxes of the words of a text of a PDF, in order. A word that a line cuts has one box for each half. Inside a
 * stretch that the page draws at once the place of a letter is reckoned from the widths of all: right to a letter or two.
 */
export function wordBoxes({ value, data }: Text): WordBox[] {
  const boxes: WordBox[] = [];
  let from = 0;
  for (const drawn of data?.drawn ?? []) {
    for (const word of drawn.text.matchAll(/\S+/g)) {
      // At the end of a line the hyphen may be none of the word's own.
      const letters = value.startsWith(word[0], skipSpace(value, from)) ? word[0] : word[0].replace(/[-\u2010]$/, '');
      const at = placeOf(value, letters, from);
      if (at < 0) continue;
      from = at + letters.length;
      boxes.push({ start: at, end: from, page: drawn.page, box: shareOf(drawn, word.index, word[0].length) });
    }
  }
  return boxes;
}

/** Place of the next word: right here, or a little further on; -1 when it is not part of the text. */
function placeOf(value: string, word: string, from: number): number {
  const here = skipSpace(value, from);
  if (word === '' || value.startsWith(word, here)) return word === '' ? -1 : here;
  const found = value.slice(here, here + AHEAD + word.length).indexOf(word);
  return found < 0 ? -1 : here + found;
}

function skipSpace(value: string, from: number): number {
  let at = from;
  while (value.charAt(at) === ' ') at += 1;
  return at;
}

/** The part of a stretch that some of its letters take; along its longer side, for text that was turned. */
function shareOf({ text, box: [x1, y1, x2, y2] }: DrawnText, at: number, length: number): WordBox['box'] {
  const [from, to] = [at / text.length, (at + length) / text.length];
  const round = (n: number): number => Math.round(n * 10) / 10;
  if (y2 - y1 > x2 - x1) return [x1, round(y1 + from * (y2 - y1)), x2, round(y1 + to * (y2 - y1))];
  return [round(x1 + from * (x2 - x1)), y1, round(x1 + to * (x2 - x1)), y2];
}

/**
 * Where a passage stands on the pages: the boxes of its words, joined where they follow on one line.
 * `tree` and `projection` are those that `project` gives, `start` and `end` offsets in the projection.
 */
export function passageBoxes(tree: Root, projection: string, start: number, end: number): Omit<DrawnText, 'text'>[] {
  const boxes: Omit<DrawnText, 'text'>[] = [];
  for (const node of textsIn(tree, start, end)) {
    const first = node.position?.start.offset ?? 0;
    const places = placesIn(node.value, projection, first);
    for (const word of wordBoxes(node)) {
      const isIn = (places[word.start] ?? end) < end && (places[word.end - 1] ?? start - 1) >= start;
      if (isIn) addBox(boxes, word);
    }
  }
  return boxes;
}

function textsIn(node: Nodes, start: number, end: number): Text[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? Infinity];
  if (from >= end || to <= start) return [];
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap((child) => textsIn(child, start, end)) : [];
}

/** Offset in the projection of each letter of a value; the projection has backslashes and line breaks more. */
function placesIn(value: string, projection: string, first: number): number[] {
  const places: number[] = [];
  let at = first;
  for (const letter of value) {
    while (projection.charAt(at) !== letter.charAt(0) && /[\\\s]/.test(projection.charAt(at))) at += 1;
    for (let i = 0; i < letter.length; i += 1) places.push(at++);
  }
  return places;
}

/** Words side by side on one line make one box. */
function addBox(boxes: Omit<DrawnText, 'text'>[], { page, box }: WordBox): void {
  const last = boxes.at(-1);
  const height = box[3] - box[1];
  const follows = last?.page === page && Math.abs(last.box[1] - box[1]) < height / 4 && box[0] - last.box[2] < 2 * height && box[0] >= last.box[0];
  if (last && follows) boxes[boxes.length - 1] = { page, box: [last.box[0], Math.min(last.box[1], box[1]), box[2], Math.max(last.box[3], box[3])] };
  else boxes.push({ page, box });
}
