import type { Heading, List, ListItem, Nodes, Parent, Root, Table, TableRow } from 'mdast';
import type { BlockKind, ListPlace, Origin, TablePlace, TextSpan } from '../types.js';
import { flattenInline } from './inline.js';

/** A block before its sentences, language and section are known. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly level: number;
  readonly list: ListPlace | null;
  readonly table: TablePlace | null;
  readonly origin: Origin;
  readonly remarks?: readonly number[];
}

/** Between the cells of a row, in the text of its block; a strong boundary that no phrase crosses. */
const CELL_BREAK = ' | ';

/** Headings, paragraphs, items, rows and notes of a tree with positions, in reading order. */
export function collectBlocks(tree: Root, projection: string): RawBlock[] {
  const collector = new BlockCollector(projection);
  collector.children(tree);
  return collector.blocks;
}

class BlockCollector {
  readonly blocks: RawBlock[] = [];
  private lists = 0;
  private tables = 0;

  constructor(private readonly projection: string) {}

  children(parent: Parent): void {
    for (const child of parent.children) this.node(child);
  }

  private node(node: Nodes): void {
    switch (node.type) {
      case 'heading':
        return this.heading(node);
      case 'paragraph':
        return this.add('paragraph', node, originOf(node));
      case 'list':
        return this.list(node, 1, this.introduction());
      case 'table':
        return this.table(node);
      case 'footnoteDefinition':
        return this.note(node);
      case 'blockquote':
        return this.children(node);
    }
  }

  private heading(node: Heading): void {
    this.add('heading', node, originOf(node), { level: node.depth });
  }

  private note(node: Parent & Nodes): void {
    for (const child of node.children) {
      if (child.type === 'paragraph') this.add('note', child, originOf(child, originOf(node)));
      else this.node(child);
    }
  }

  private list(node: List, depth: number, intro: number | null): void {
    const list = this.lists++;
    node.children.forEach((item, index) => this.item(item, { list, depth, index, intro }));
  }

  private item(item: ListItem, place: ListPlace): void {
    let own: number | null = null;
    for (const child of item.children) {
      if (child.type === 'paragraph' || child.type === 'heading') {
        const before = this.blocks.length;
        this.add('item', child, originOf(child, originOf(item)), { list: place });
        own ??= this.blocks.length > before ? before : null;
      } else if (child.type === 'list') this.list(child, place.depth + 1, own ?? place.intro);
      else this.node(child);
    }
  }

  private table(node: Table): void {
    const table = this.tables++;
    const intro = this.introduction();
    const header = (node.children[0]?.children ?? []).map((cell) => flattenInline(cell, this.projection).text.trim());
    node.children.forEach((row, index) => this.row(row, { table, row: index, header, intro }));
  }

  private row(row: TableRow, place: Omit<TablePlace, 'cells'>): void {
    let text = '';
    const spans: TextSpan[] = [];
    const cells: { text: string; start: number; end: number }[] = [];
    for (const cell of row.children) {
      const flat = flattenInline(cell, this.projection);
      if (cells.length > 0) text += CELL_BREAK;
      for (const span of flat.spans) spans.push({ ...span, from: span.from + text.length });
      cells.push({ text: flat.text, start: text.length, end: text.length + flat.text.length });
      text += flat.text;
    }
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.blocks.push({ kind: 'row', text, spans, level: 0, list: null, table: { ...place, cells }, origin: originOf(row, originOf(row.children[0])), ...remarksOf(row) });
  }

  private add(kind: BlockKind, node: Parent & Nodes, origin: Origin, more: { level?: number; list?: ListPlace } = {}): void {
    const { text, spans } = flattenInline(node, this.projection);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.blocks.push({ kind, text, spans, level: more.level ?? 0, list: more.list ?? null, table: null, origin, ...remarksOf(node) });
  }

  /** The block just before a list or table, which introduces it: a paragraph, a heading, or the item it hangs from. */
  private introduction(): number | null {
    const last = this.blocks.at(-1);
    if (!last || last.kind === 'row' || last.kind === 'note') return null;
    return last.kind === 'item' && !last.text.trimEnd().endsWith(':') ? null : this.blocks.length - 1;
  }
}

function originOf(node: Nodes | undefined, fallback: Origin = {}): Origin {
  return node?.data?.origin ?? fallback;
}

function remarksOf({ data }: Nodes): { readonly remarks?: readonly number[] } {
  return data?.remarks === undefined ? {} : { remarks: data.remarks };
}
