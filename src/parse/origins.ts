import type { Nodes } from 'mdast';
import type { Origin } from '../types.js';

/** The tree with each origin in it changed; nodes without one stay as they are. */
export function withOrigins<T extends Nodes>(node: T, change: (origin: Origin) => Origin): T {
  const origin = node.data?.origin;
  const data = origin === undefined ? {} : { data: { ...node.data, origin: change(origin) } };
  const children = 'children' in node ? { children: (node.children as Nodes[]).map((child) => withOrigins(child, change)) } : {};
  return { ...node, ...data, ...children } as T;
}
