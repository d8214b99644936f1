import { attributeOf, isElement, textOf, walk, type HtmlElement, type HtmlNode } from './nodes.js';

/** Footnotes of a page: the marks in the text, what they lead to, and the links back. */
export interface PageNotes {
  /** Identifier of the note that each mark calls. */
  readonly marks: ReadonlyMap<HtmlNode, string>;
  /** Identifier of the note whose text stands in each element. */
  readonly bodies: ReadonlyMap<HtmlNode, string>;
  /** Links from a note back to its mark. */
  readonly backs: ReadonlySet<HtmlNode>;
}

/** « 1 », « [2] », « (iii) », « * »: what marks a note. */
const MARK = /^[[(]?\s*(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§¹²³⁴-⁹↩^]+\uFE0E?)\s*[\])]?$/iu;
/** Marks of one note that are looked at, and elements between a link and the note around it. */
const MOST_CALLS = 20;
const FURTHEST = 12;
const BLOCKS = /^(?:p|li|div|aside|dd|td|section)$/;
const NAMED_NOTE = /(?:foot|end)?note|^_?(?:fn|ftn|edn)/i;

/**
 * Finds the footnotes by their links: a short mark leads to a place, from where a link leads back. Word, LibreOffice,
 * pandoc and wikis all write them so, under different names.
 */
export function findNotes(root: HtmlNode): PageNotes {
  const anchors: HtmlElement[] = [];
  const named = new Map<string, HtmlElement>();
  walk(
    root,
    (node) => {
      if (!isElement(node)) return true;
      for (const name of [attributeOf(node, 'id'), node.tagName === 'a' ? attributeOf(node, 'name') : null]) {
        if (name !== null && !named.has(name)) named.set(name, node);
      }
      if (node.tagName === 'a' && attributeOf(node, 'href')?.startsWith('#') === true && MARK.test(textOf(node).trim())) anchors.push(node);
      return true;
    },
    () => undefined,
  );
  return pairs(anchors, named);
}

function pairs(anchors: readonly HtmlElement[], named: ReadonlyMap<string, HtmlElement>): PageNotes {
  const marks = new Map<HtmlNode, string>();
  const bodies = new Map<HtmlNode, string>();
  const backs = new Set<HtmlNode>();
  const leading = leadingTo(anchors, named);
  for (const anchor of anchors) {
    if (backs.has(anchor)) continue;
    const target = named.get(targetOf(anchor));
    const body = target === undefined ? null : bodyOf(target);
    if (body === null || isInside(anchor, body)) continue;
    const back = near(anchor).flatMap((element) => leading.get(element) ?? []).find((link) => link !== anchor && isInside(link, body));
    if (back === undefined) continue;
    const identifier = bodies.get(body) ?? `fn${bodies.size + 1}`;
    marks.set(anchor, identifier);
    bodies.set(body, identifier);
    backs.add(back);
  }
  return { marks, bodies, backs };
}

/** Links by the element that they lead to. */
function leadingTo(anchors: readonly HtmlElement[], named: ReadonlyMap<string, HtmlElement>): ReadonlyMap<HtmlElement, readonly HtmlElement[]> {
  const leading = new Map<HtmlElement, HtmlElement[]>();
  for (const anchor of anchors) {
    const target = named.get(targetOf(anchor));
    if (target === undefined) continue;
    const known = leading.get(target);
    if (known === undefined) leading.set(target, [anchor]);
    // A note is called some times; thousands of links to one place are no notes.
    else if (known.length < MOST_CALLS) known.push(anchor);
  }
  return leading;
}

/** The mark and what is just around it (`<sup id="…">`) or in it. */
function near(mark: HtmlElement): HtmlElement[] {
  const parent = parentOf(mark);
  return [mark, ...(parent === null ? [] : [parent]), ...mark.childNodes.filter(isElement)];
}

function targetOf(anchor: HtmlElement): string {
  const name = (attributeOf(anchor, 'href') ?? '').slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The element with the text of a note: the block around its name, or the one around that when it is named as a note. */
function bodyOf(target: HtmlElement): HtmlElement | null {
  let block: HtmlElement | null = target;
  for (let step = 0; step < FURTHEST && block !== null && !BLOCKS.test(block.tagName); step += 1) block = parentOf(block);
  if (block === null || !BLOCKS.test(block.tagName)) return null;
  const around = parentOf(block);
  if (around !== null && BLOCKS.test(around.tagName) && NAMED_NOTE.test(attributeOf(around, 'id') ?? '') && /\d/.test(attributeOf(around, 'id') ?? '')) return around;
  return block;
}

/** True within a few steps: a link back stands in the first words of its note. */
function isInside(node: HtmlElement, outer: HtmlElement): boolean {
  let above: HtmlElement | null = node;
  for (let step = 0; step < FURTHEST && above !== null; step += 1, above = parentOf(above)) if (above === outer) return true;
  return false;
}

function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}
