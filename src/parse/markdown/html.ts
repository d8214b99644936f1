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
  readTokens(node.value, blocks);
  return blocks.done() ?? [node];
}

function readTokens(html: string, blocks: HtmlBlocks): void {
  let at = 0;
  let unseen: string | null = null;
  for (const token of html.matchAll(TOKEN)) {
    const [raw, slash = '', tag = '', attributes = ''] = token;
    const name = tag.toLowerCase();
    const closing = slash !== '';
    if (unseen === null) {
      addText(blocks, html, at, token.index);
      if (name === '') blocks.comment(raw, token.index);
      else if (UNSEEN.has(name) && !closing) unseen = name;
      else blocks.tag(name, closing, attributes, token.index, token.index + raw.length);
    } else if (closing && name === unseen) {
      unseen = null;
    }
    at = token.index + raw.length;
  }
  if (unseen === null) addText(blocks, html, at, html.length);
}

function addText(blocks: HtmlBlocks, html: string, from: number, to: number): void {
  if (to > from) blocks.text(decodeEntities(html.slice(from, to)), from, to);
}
