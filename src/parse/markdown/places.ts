import type { Nodes, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { type Draft, endInSource, startInSource, stretchAt } from './draft.js';

/** Lines and columns of a text, from its offsets. */
export class LineTable {
  readonly #starts: readonly number[];

  constructor(source: string) {
    const starts = [0];
    for (const ending of source.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
    this.#starts = starts;
  }

  point(offset: number): Point {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1, offset };
  }
}

/** Gives a tree of the draft, parsed from `base` on, the places of the file. */
export function placeTree(tree: Root, base: number, draft: Draft, table: LineTable): void {
  placeNode(tree, base, draft, table);
}

function placeNode(node: Nodes, base: number, draft: Draft, table: LineTable): void {
  if ('children' in node) {
    const children = node.children as Nodes[];
    for (const child of children) placeNode(child, base, draft, table);
    if (children.some(isCut)) node.children = children.flatMap((child): readonly Nodes[] => pieces.get(child) ?? [child]) as never;
  }
  const { position } = node;
  if (position === undefined) return;
  const start = base + (position.start.offset ?? 0);
  const end = base + (position.end.offset ?? 0);
  if (node.type === 'text') cutText(node, start, end, draft, table);
  node.position = {
    start: table.point(startInSource(draft, start)),
    end: table.point(Math.max(endInSource(draft, end), startInSource(draft, start))),
  };
}

/** Text nodes that were cut, with what they became. */
const pieces = new WeakMap<Nodes, readonly Text[]>();

function isCut(node: Nodes): boolean {
  return pieces.has(node);
}

/**
 * A text that runs over something left out (a page break) becomes one node for each side of it,
 * so that every text node is one stretch of the file.
 */
function cutText(node: Text, start: number, end: number, draft: Draft, table: LineTable): void {
  if (stretchAt(draft, start) === stretchAt(draft, end - 1)) return;
  const values = node.value.split(/(?<=\n|\r(?!\n))/);
  const lines = draft.text.slice(start, end).split(/(?<=\n|\r(?!\n))/);
  // A line break that was written as an entity: the lines do not pair, the node keeps its whole place.
  if (values.length !== lines.length) return;
  const cut: Text[] = [];
  let at = start;
  let stretch = -1;
  values.forEach((value, i) => {
    const line = lines[i] ?? '';
    const from = at + (i === 0 ? 0 : (/^[\s>]*/.exec(line)?.[0].length ?? 0));
    const place = { start: table.point(startInSource(draft, from)), end: table.point(endInSource(draft, at + line.length)) };
    const here = stretchAt(draft, from);
    const last = cut.at(-1);
    if (last === undefined || here !== stretch) cut.push({ type: 'text', value, position: place });
    else cut[cut.length - 1] = { ...last, value: last.value + value, position: { start: last.position?.start ?? place.start, end: place.end } };
    stretch = here;
    at += line.length;
  });
  pieces.set(node, cut);
}
