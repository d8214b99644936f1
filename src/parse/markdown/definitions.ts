import type { Nodes } from 'mdast';

const LABEL = /\[(\^?)((?:[^[\]\\]|\\.){1,999})\]/g;

/** What the file defines, by label; the lines define the same label again with a target that nobody reads. */
export type Definitions = ReadonlyMap<string, string>;

/** True for a text that may hold a definition. */
export function mayDefine(text: string): boolean {
  return text.includes(']:');
}

/** Adds the definitions of a tree (`[label]: target`, `[^label]: note`). */
export function collectDefinitions(node: Nodes, known: Map<string, string>): void {
  if (node.type === 'definition') known.set(keyOf('', node.label ?? node.identifier), `[${node.label ?? node.identifier}]: <x>`);
  if (node.type === 'footnoteDefinition') known.set(keyOf('^', node.label ?? node.identifier), `[^${node.label ?? node.identifier}]: x`);
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
    for (const child of node.children) collectDefinitions(child, known);
  }
}

/**
 * Lines to add below a chunk so that its references to other chunks are understood: a reference is one only when
 * its label is defined somewhere. Empty when there is none.
 */
export function missingDefinitions(chunk: string, known: Definitions): string {
  if (known.size === 0 || !chunk.includes(']')) return '';
  const used = new Set<string>();
  for (const [, caret = '', label = ''] of chunk.matchAll(LABEL)) used.add(keyOf(caret, label));
  const lines = [...used].flatMap((key) => known.get(key) ?? []);
  return lines.length === 0 ? '' : `\n\n${lines.join('\n\n')}\n`;
}

/** Labels are compared without regard to case and spaces. */
function keyOf(caret: string, label: string): string {
  return caret + label.replace(/[\t\n\r ]+/g, ' ').trim().toLowerCase().toUpperCase();
}
