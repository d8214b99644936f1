import type { Html, RootContent } from 'mdast';
import { decodeEntities } from './entities.js';
import { HtmlBlocks } from './html-blocks.js';

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)([^<>]*)>/g;
/** Their content is no text for a reader. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'head', 'template', 'svg', 'select', 'textarea']);

/**
 * What a reader sees of a block of HTML: tables (pandoc writes them so when a cell holds more than a line), headings,
 * items and paragraphs. Comments stay `html` nodes; a block without text is left as it is.
 */
export function readHtml(node: Html): readonly RootContent[] {
  const base = node.position?.start.offset;
  const end = node.position?.end.offset;
  // In a quotation the value has lost the marks at the start of its lines, and with them its places.
  if (base === undefined || end !== base + node.value.length || !/<[a-zA-Z/]|-->\s*\S/.test(node.value)) return [node];
  const blocks = new HtmlBlocks(base);
  let at = 0;
  let unseen: string | null = null;
  for (const token of node.value.matchAll(TOKEN)) {
    const [raw, slash = '', tag = '', attributes = ''] = token;
    const name = tag.toLowerCase();
    if (unseen === null) addText(blocks, node.value, at, token.index);
    at = token.index + raw.length;
    if (unseen !== null) {
      if (slash !== '' && name === unseen) unseen = null;
    } else if (name === '') {
      blocks.comment(raw, token.index);
    } else if (UNSEEN.has(name) && slash === '') {
      unseen = name;
    } else {
      blocks.tag(name, slash !== '', attributes, token.index, at);
    }
  }
  if (unseen === null) addText(blocks, node.value, at, node.value.length);
  return blocks.done() ?? [node];
}

function addText(blocks: HtmlBlocks, html: string, from: number, to: number): void {
  if (to <= from) return;
  blocks.text(decodeEntities(html.slice(from, to)), from, to);
}
