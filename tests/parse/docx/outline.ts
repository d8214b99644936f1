import type { Nodes } from 'mdast';
import { parseDocx } from '../../../src/parse/docx/index.js';

/** The tree of a DOCX, one line per block: `# heading`, `- item`, `1. item`, `| cell | cell |`, `[^fn1] note`. */
export async function outline(bytes: Uint8Array): Promise<string[]> {
  const { tree } = await parseDocx(bytes, 'test.docx');
  return tree.children.flatMap((node) => lines(node, ''));
}

function lines(node: Nodes, indent: string): string[] {
  if (node.type === 'heading') return [`${'#'.repeat(node.depth)} ${label(node)}${text(node)}`];
  if (node.type === 'paragraph') return [`${indent}${label(node)}${text(node)}`];
  if (node.type === 'tableRow') return [`| ${node.children.map(text).join(' | ')} |`];
  if (node.type === 'list') return node.children.flatMap((item) => itemLines(item, `${indent}${node.ordered === true ? '1.' : '-'} `, indent));
  if (node.type === 'footnoteDefinition') return node.children.flatMap((child) => lines(child, `[^${node.identifier}] `));
  return 'children' in node ? node.children.flatMap((child) => lines(child, indent)) : [];
}

function itemLines(item: Nodes, mark: string, indent: string): string[] {
  if (!('children' in item)) return [];
  return item.children.flatMap((child, index) => lines(child, index === 0 ? mark : `${indent}  `));
}

function label(node: Nodes): string {
  const printed = node.data?.origin?.label;
  return printed === undefined ? '' : `«${printed}» `;
}

function text(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '/';
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  return 'children' in node ? node.children.map(text).join('') : '';
}
