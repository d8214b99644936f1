import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

import type { DocumentResult } from '../../types.js';

const trees = new WeakMap<DocumentResult, Root>();

/**
 * The text of a document as any other program reads it. The linter itself looks through its comments, wherever they stand;
 * to others, one between two rows is the end of the table.
 */
function treeOf(result: DocumentResult): Root {
  const known = trees.get(result);
  if (known) return known;
  const tree = fromMarkdown(result.projection, {
    extensions: [frontmatter(['yaml', 'toml']), gfmTable(), gfmFootnote()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  trees.set(result, tree);
  return tree;
}

/** `[start, end)` of the paragraph, whole list, table… that holds a place, from the start of its first line. */
export function blockAround(at: number, result: DocumentResult): readonly [number, number] {
  const { projection } = result;
  const block = blockOf(at, result);
  const start = block ? startOf(block) : at;
  return [projection.lastIndexOf('\n', start - 1) + 1, block ? endOf(block) : lineEnd(projection, at)];
}

/**
 * Where a comment can stand at the end of the line of a place without parting anything: inside the last cell of a row,
 * before what makes a break of the line; null where it would be read as code.
 *
 *     | V2 | 2027 ▴|
 */
export function lineCommentPlace(at: number, result: DocumentResult): number | null {
  const { projection } = result;
  const start = projection.lastIndexOf('\n', at - 1) + 1;
  const line = projection.slice(start, lineEnd(projection, at));
  const inTable = isIn('table', at, treeOf(result));
  const said = line.replace(inTable ? /(?<!\\)\|?\s*$/ : /(?: #+)?\s*\\?$/, '').trimEnd();
  const place = start + said.length;
  const tree = treeOf(result);
  return isIn('code', place, tree) || isIn('inlineCode', place, tree) || blockOf(at, result)?.type === 'html' ? null : place;
}

function blockOf(at: number, result: DocumentResult): RootContent | null {
  return treeOf(result).children.find((node) => startOf(node) <= at && at <= endOf(node)) ?? null;
}

/** End of the front matter with its line break; 0 without one. */
export function frontEnd(result: DocumentResult): number {
  const [first] = treeOf(result).children;
  if (first === undefined || (first.type !== 'yaml' && (first.type as string) !== 'toml')) return 0;
  const end = result.projection.indexOf('\n', endOf(first));
  return end < 0 ? result.projection.length : end + 1;
}

function isIn(type: Nodes['type'], at: number, node: Nodes): boolean {
  if (node.type === type) return startOf(node) < at && at < endOf(node);
  return 'children' in node && (node.children as Nodes[]).some((child) => startOf(child) <= at && at <= endOf(child) && isIn(type, at, child));
}

function startOf(node: Nodes | RootContent): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes | RootContent): number {
  return node.position?.end.offset ?? 0;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end - 1 >= at ? end - 1 : end;
}
