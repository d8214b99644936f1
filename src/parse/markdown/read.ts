import type { Root, RootContent } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Chunk, cutChunks } from './chunks.js';
import { collectDefinitions, type Definitions, mayDefine, missingDefinitions } from './definitions.js';
import { type Draft, draftOf } from './draft.js';
import { readGrid } from './grid.js';
import { readHtml } from './html.js';
import type { Line } from './lines.js';
import { LineTable, placeTree } from './places.js';
import { parseShort } from './shorthand.js';

/** Converted tenders are full of lines indented by four spaces and more: they are text, not code. */
const NO_INDENTED_CODE = { disable: { null: ['codeIndented'] } };

const body = unified()
  .data('micromarkExtensions', [gfmTable(), gfmFootnote(), NO_INDENTED_CODE])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .use(remarkParse)
  .freeze();

const front = unified()
  .data('micromarkExtensions', [frontmatter(['yaml', 'toml'])])
  .data('fromMarkdownExtensions', [frontmatterFromMarkdown(['yaml', 'toml'])])
  .use(remarkParse)
  .freeze();

/** What plain text has: titles, lists and tables, as the steps before have marked them. All other signs are letters. */
const PLAIN = {
  disable: {
    null: [
      'attention', 'autolink', 'blockQuote', 'characterEscape', 'characterReference', 'codeFenced', 'codeIndented', 'codeText',
      'definition', 'hardBreakEscape', 'htmlFlow', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink',
    ],
  },
};

const plain = unified()
  .data('micromarkExtensions', [gfmTable(), PLAIN])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkParse)
  .freeze();

/** Front matter of a file: its lines `[first, last]`, or null. */
export interface FrontLines {
  readonly first: number;
  readonly last: number;
}

/**
 * The tree of the lines that are left, chunk by chunk, with the places of the file.
 * It is the tree of the whole text parsed at once, in time proportional to its length.
 */
export function readTree(source: string, lines: readonly Line[], matter: FrontLines | null, size?: number): Root {
  const draft = draftOf(lines, source);
  const table = new LineTable(source);
  const chunks = chunksOf(lines, draft, matter, size);
  const definitions = definedIn(chunks, draft);
  const children: RootContent[] = [];
  for (const chunk of chunks) {
    const tree = readChunk(draft.text.slice(chunk.start, chunk.end), chunk, definitions);
    placeTree(tree, chunk.start - chunk.head.length, draft, table);
    append(children, tree.children, chunk);
  }
  return { type: 'root', children, position: { start: table.point(0), end: table.point(source.length) } };
}

/** The tree of the lines of a plain text that are left, chunk by chunk, with the places of the file. */
export function readPlainTree(source: string, lines: readonly Line[]): Root {
  const draft = draftOf(lines, source);
  const table = new LineTable(source);
  const children: RootContent[] = [];
  for (const chunk of chunksOf(lines, draft, null)) {
    const text = chunk.head + draft.text.slice(chunk.start, chunk.end);
    const tree = chunk.kind === 'plain' ? plainTree(text) : parseShort(text, (words) => plain.parse(words));
    placeTree(tree, chunk.start - chunk.head.length, draft, table);
    append(children, tree.children, chunk);
  }
  return { type: 'root', children, position: { start: table.point(0), end: table.point(source.length) } };
}

/** All that the file defines; only the few chunks that can define something are parsed for it. */
function definedIn(chunks: readonly Chunk[], draft: Draft): Definitions {
  const known = new Map<string, string>();
  if (chunks.length < 2) return known;
  for (const { start, end, kind } of chunks) {
    const text = draft.text.slice(start, end);
    if (kind === 'markdown' && mayDefine(text)) collectDefinitions(body.parse(text), known);
  }
  return known;
}

function chunksOf(lines: readonly Line[], draft: Draft, matter: FrontLines | null, size?: number): Chunk[] {
  let at = 0;
  let frontStart = 0;
  let frontEnd = 0;
  const rows = lines.flatMap((line, i) => {
    if (line.dropped) return [];
    const text = line.before + line.text.slice(line.skip);
    const row = { start: at, text, literal: line.literal };
    if (i === matter?.first) frontStart = at;
    at += text.length + line.eol.length;
    if (i === matter?.last) frontEnd = at;
    return [row];
  });
  if (matter === null) return cutChunks(rows, draft.text.length, size);
  const above = cutChunks(rows.filter((row) => row.start < frontStart), frontStart, size);
  const below = cutChunks(rows.filter((row) => row.start >= frontEnd), draft.text.length, size).map((chunk) => ({
    ...chunk,
    start: Math.max(chunk.start, frontEnd),
  }));
  return [...above, { start: frontStart, end: frontEnd, kind: 'front', continues: false, head: '' }, ...below];
}

function readChunk(text: string, { kind, head }: Chunk, definitions: Definitions): Root {
  if (kind === 'front') return front.parse(text);
  if (kind === 'plain') return plainTree(text);
  const added = missingDefinitions(text, definitions);
  const source = head + text + added;
  const tree = parseShort(source, (words) => body.parse(words));
  const children = tree.children.flatMap((node): readonly RootContent[] => {
    if (added !== '' && (node.position?.start.offset ?? 0) >= head.length + text.length) return [];
    if (node.type === 'heading' && node.children.length === 0) return [];
    if (node.type === 'paragraph' && source.startsWith('+', node.position?.start.offset ?? 0)) return [readGrid(node, source, (line) => body.parse(line)) ?? node];
    return node.type === 'html' ? readHtml(node) : [node];
  });
  return { ...tree, children };
}

function plainTree(text: string): Root {
  const start = { line: 1, column: 1, offset: 0 };
  const value = text.trimEnd();
  const position = { start, end: { line: 1, column: value.length + 1, offset: value.length } };
  return { type: 'root', children: [{ type: 'paragraph', position, children: [{ type: 'text', value, position: { ...position } }] }] };
}

/** A list or table that was cut by force is one again. */
function append(children: RootContent[], next: readonly RootContent[], { continues, head }: Chunk): void {
  const last = children.at(-1);
  const [first, ...rest] = next;
  const whole = continues && last !== undefined && first !== undefined ? joined(last, first, head !== '') : null;
  if (whole !== null) children[children.length - 1] = whole;
  for (const node of whole === null ? next : rest) children.push(node);
}

function joined(a: RootContent, b: RootContent, repeatsHead: boolean): RootContent | null {
  const place = a.position !== undefined && b.position !== undefined ? { position: { start: a.position.start, end: b.position.end } } : {};
  if (a.type === 'list' && b.type === 'list' && a.ordered === b.ordered) {
    return { ...a, spread: (a.spread ?? false) || (b.spread ?? false), children: a.children.concat(b.children), ...place };
  }
  if (a.type !== 'table' || b.type !== 'table' || !repeatsHead) return null;
  return { ...a, children: a.children.concat(b.children.slice(1)), ...place };
}
