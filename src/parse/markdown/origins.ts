import type { Nodes, Root } from 'mdast';
import type { Line } from './lines.js';
import type { PageStart } from './pages.js';

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'footnoteDefinition', 'blockquote', 'code']);

/** Gives each block the page on which it begins. Does nothing for a file without page marks. */
export function addPages(tree: Root, starts: readonly PageStart[], lines: readonly Line[]): void {
  if (starts.length === 0) return;
  const offsets = starts.map(({ line }) => lines[line]?.start ?? lines.at(-1)?.end ?? 0);
  addPage(tree, (offset) => starts[lastAtMost(offsets, offset)]?.page ?? 1);
}

function addPage(node: Nodes, pageAt: (offset: number) => number): void {
  if (BLOCKS.has(node.type) && node.position?.start.offset !== undefined) {
    node.data = { ...node.data, origin: { ...node.data?.origin, page: pageAt(node.position.start.offset) } };
  }
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
    for (const child of node.children) addPage(child, pageAt);
  }
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
