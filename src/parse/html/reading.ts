import { defaultTreeAdapter } from 'parse5';
import { overLimit, type Limits } from '../../limits.js';
import { twentieths } from '../package/lengths.js';
import { attributeOf, isElement, walk, type HtmlElement, type HtmlNode } from './nodes.js';
import { findNotes, type PageNotes } from './notes.js';
import { HtmlReader } from './reader.js';
import { tooDeep } from './tree.js';
import { findElement, hidesText, isUnseen } from './unseen.js';

/** Tables in tables, as for a Word document: people nest three. */
const DEEPEST_TABLE = 40;

/** A cell that says it spans more columns or rows than any table has is a mistake or an attack. */
const MOST_SPANNED = 100;

const INLINE: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'mark',
  'nobr', 'output', 'q', 'ruby', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'o:p', 'picture', 'source', 'rb',
]);

/**
 * Walks through a page as a reader sees it.
 * @throws AgilefallError `limit`.
 */
export function readPage(root: HtmlNode, path: string, limits: Limits): HtmlReader {
  const reader = new HtmlReader();
  const notes = findNotes(root);
  const main = findElement(root, (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main');
  walk(
    root,
    (node) => {
      if (defaultTreeAdapter.isTextNode(node)) reader.print(node.value);
      if (!isElement(node)) return 'childNodes' in node;
      if (notes.backs.has(node)) return false;
      const note = notes.marks.get(node);
      if (note !== undefined) reader.mark(note);
      if (note !== undefined) return false;
      if (isUnseen(node, main)) {
        if (hidesText(node)) reader.hiddenTexts += 1;
        return false;
      }
      enter(node, reader, notes);
      if (reader.depth > DEEPEST_TABLE) throw tooDeep(path);
      if (reader.size > limits.blocks) throw overLimit({ name: 'blocks', allowed: limits.blocks, found: null }, path);
      return true;
    },
    (node) => {
      if (isElement(node)) leave(node, reader, notes);
    },
  );
  return reader;
}

function enter(element: HtmlElement, reader: HtmlReader, notes: PageNotes): void {
  const { tagName } = element;
  if (notes.bodies.has(element)) reader.openNote();
  if (isBold(element)) reader.embolden(1);
  if (INLINE.has(tagName)) {
    if (tagName === 'input') reader.printBox(attributeOf(element, 'checked') !== null);
    return;
  }
  if (tagName === 'br') return reader.breakLine();
  reader.close();
  const level = /^h([1-6])$/.exec(tagName)?.[1] ?? (attributeOf(element, 'role') === 'heading' ? (attributeOf(element, 'aria-level') ?? '2') : undefined);
  if (level !== undefined) reader.setHeading(Number(level) - 1);
  else if (tagName === 'p') reader.openParagraph(/^(?:title|titre)$/i.test(attributeOf(element, 'class') ?? '') ? 'Title' : null, indentOf(element));
  else if (tagName === 'ul' || tagName === 'ol') reader.openList(tagName === 'ol', attributeOf(element, 'type') ?? '1', whole(attributeOf(element, 'start')) ?? 1);
  else if (tagName === 'li') reader.openItem(whole(attributeOf(element, 'value')));
  else if (tagName === 'pre') reader.preserve(1);
  else if (tagName === 'table') reader.openTable();
  else if (tagName === 'tr') reader.openRow();
  else if (tagName === 'td' || tagName === 'th') reader.openCell(spanned(element, 'colspan'), spanned(element, 'rowspan'));
}

function leave(element: HtmlElement, reader: HtmlReader, notes: PageNotes): void {
  const { tagName } = element;
  const isBlock = !INLINE.has(tagName) && tagName !== 'br';
  if (isBlock && tagName !== 'p') reader.close();
  if (/^h[1-6]$/.test(tagName) || attributeOf(element, 'role') === 'heading') reader.setHeading(null);
  else if (tagName === 'p') reader.closeParagraph();
  else if (tagName === 'ul' || tagName === 'ol') reader.closeList();
  else if (tagName === 'li') reader.closeItem();
  else if (tagName === 'pre') reader.preserve(-1);
  else if (tagName === 'table') reader.closeTable();
  else if (tagName === 'td' || tagName === 'th') reader.closeCell();
  if (isBold(element)) reader.embolden(-1);
  const note = notes.bodies.get(element);
  if (note !== undefined) reader.closeNote(note);
}

function isBold(element: HtmlElement): boolean {
  return element.tagName === 'b' || element.tagName === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributeOf(element, 'style') ?? '');
}

/** Left margin in twentieths of a point. */
function indentOf(element: HtmlElement): number {
  return twentieths(/margin-left\s*:\s*([\d.]+[a-z]{2})/i.exec(attributeOf(element, 'style') ?? '')?.[1]) ?? 0;
}

function spanned(element: HtmlElement, name: string): number {
  return Math.min(Math.max(whole(attributeOf(element, name)) ?? 1, 1), MOST_SPANNED);
}

function whole(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
}
