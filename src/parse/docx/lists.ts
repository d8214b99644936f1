import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast';
import { paragraphNode } from './inline.js';
import type { ListMark } from './labels.js';
import type { Paragraph } from './paragraphs.js';
import { adoptTypedMarks } from './typedMarks.js';

/** Lists above an item; Word's own lists have nine levels. */
const DEEPEST = 8;

/** A list being filled. */
interface OpenList {
  readonly mark: ListMark;
  readonly indent: number;
  readonly node: List;
}

/** An item on its way into a list. */
interface Item {
  readonly mark: ListMark;
  readonly indent: number;
  /** The paragraph before ends with « : »: the item belongs under it. */
  readonly announced: boolean;
}

/** Paragraphs and nested lists of a run of paragraphs without headings or tables between them. */
export function arrangeLists(paragraphs: readonly Paragraph[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  const open: OpenList[] = [];
  let announced = false;
  for (const paragraph of adoptTypedMarks(paragraphs)) {
    const mark = paragraph.fact.list;
    if (mark === null) {
      open.length = 0;
      blocks.push(paragraphNode(paragraph));
    } else {
      listFor({ mark, indent: paragraph.fact.indent, announced }, open, blocks).children.push(itemNode(paragraph));
    }
    announced = /:\s*$/.test(paragraph.text);
  }
  return blocks;
}

/** The list that an item goes into: an open one, one nested in the last item, or a new one. */
function listFor(item: Item, open: OpenList[], blocks: BlockContent[]): List {
  leaveLists(item, open);
  open.length = Math.min(open.length, DEEPEST);
  const last = open.at(-1);
  if (last !== undefined && isSame(last.mark, item.mark)) return last.node;
  if (last !== undefined && !isInside(last, item)) open.pop();
  const node: List = { type: 'list', ordered: item.mark.ordered, spread: false, children: [] };
  const parent = open.at(-1)?.node.children.at(-1);
  (parent === undefined ? blocks : (parent.children as (BlockContent | DefinitionContent)[])).push(node);
  open.push({ mark: item.mark, indent: item.indent, node });
  return node;
}

/** Closes the lists that lie deeper than the item; an item of an open list goes back to it. */
function leaveLists(item: Item, open: OpenList[]): void {
  const own = open.findIndex(({ mark }) => isSame(mark, item.mark));
  if (own >= 0) open.length = own + 1;
  else while (open.length > 0 && isDeeper(open.at(-1), item)) open.pop();
}

function isSame(one: ListMark, other: ListMark): boolean {
  return one.list === other.list && one.level === other.level;
}

function isDeeper(last: OpenList | undefined, item: Item): boolean {
  if (last === undefined) return false;
  if (last.mark.list === item.mark.list) return last.mark.level > item.mark.level;
  return !item.announced && last.indent > item.indent;
}

function isInside(last: OpenList, item: Item): boolean {
  if (last.mark.list === item.mark.list) return item.mark.level > last.mark.level;
  return item.announced || item.indent > last.indent;
}

function itemNode(paragraph: Paragraph): ListItem {
  const node = paragraphNode(paragraph);
  return { type: 'listItem', spread: false, children: [node], ...(node.data === undefined ? {} : { data: node.data }) };
}
