import type { Nodes } from 'mdast';

/** Readable text of a node; a line break inside it is shown as `⏎`. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value.replace(/\r\n|\n|\r/g, '⏎');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A tree in short: one line for each heading, paragraph, item, row and leaf, nested items indented by `·`. */
export function outline(node: Nodes, depth = 0): string[] {
  if (node.type === 'heading') return [`${'#'.repeat(node.depth)} ${textOf(node)}`];
  if (node.type === 'tableRow') return [`row: ${node.children.map(textOf).join(' | ')}`];
  if (node.type === 'paragraph' || !('children' in node)) return [`${node.type}: ${textOf(node)}`];
  if (node.type === 'list') return node.children.flatMap((item) => outline(item, depth + 1));
  if (node.type !== 'listItem') return node.children.flatMap((child) => outline(child, depth));
  const [first, ...rest] = node.children;
  const head = first === undefined ? '' : textOf(first);
  return [`${'·'.repeat(depth - 1)}item: ${head}`, ...rest.flatMap((child) => outline(child, depth))];
}
