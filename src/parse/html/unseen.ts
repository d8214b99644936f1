import { attributeOf, childrenOf, isElement, textOf, walk, type HtmlElement, type HtmlNode } from './nodes.js';

/** What a reader of the page does not see, or sees as part of the site and not of the document. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'head', 'script', 'style', 'noscript', 'template', 'nav', 'svg', 'math', 'object', 'embed', 'iframe', 'canvas', 'audio', 'video', 'map',
  'select', 'datalist', 'textarea', 'button', 'dialog', 'del', 's', 'strike', 'rt', 'rp', 'menu',
]);
const UNSEEN_ROLES = /^(?:navigation|banner|contentinfo|search|menu|menubar|toolbar)$/;
/** Word keeps running lines and comments in the page, and marks them in the style. */
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer|comment|field-begin))/i;
const CONTENTS = /(?:^|\s)(?:toc|table-?of-?contents|sommaire|mso-?toc\d*|msotoc\w*)(?:\s|$)/i;
const NO_PAGES = /^(?:header|footer)$/i;
/** Fewer links may be a list of references; as many, all into the page itself, are its table of contents. */
const FEWEST_LINKS = 3;
/** Elements above a head or foot in which its chapter is looked for; pages seldom nest deeper. */
const FURTHEST = 50;

/** True for an element that is left out with all that is in it. */
export function isUnseen(element: HtmlElement, main: HtmlElement | null): boolean {
  const { tagName } = element;
  if (UNSEEN.has(tagName) || attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  if (UNSEEN_STYLE.test(attributeOf(element, 'style') ?? '') || UNSEEN_ROLES.test(attributeOf(element, 'role') ?? '')) return true;
  if (tagName === 'input') return !/^(?:checkbox|radio)$/i.test(attributeOf(element, 'type') ?? '');
  if (tagName === 'header' || tagName === 'footer') return isOfSite(element, main);
  // LibreOffice keeps the running lines of the pages.
  if (tagName === 'div' && NO_PAGES.test(attributeOf(element, 'title') ?? '')) return true;
  return isContents(element);
}

/** Why text is hidden, as told to the user: only what hides text of the document itself counts. */
export function hidesText(element: HtmlElement): boolean {
  const marked = attributeOf(element, 'hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide/i.test(attributeOf(element, 'style') ?? '');
  return marked && !UNSEEN.has(element.tagName) && /\p{L}/u.test(textOf(element));
}

/** The head or foot of the site; inside the main part it is that of a chapter. */
function isOfSite(element: HtmlElement, main: HtmlElement | null): boolean {
  let above = element.parentNode;
  for (let step = 0; step < FURTHEST && above !== null && 'parentNode' in above; step += 1, above = above.parentNode) {
    if (above === main || above.nodeName === 'article' || above.nodeName === 'section') return false;
  }
  return element.tagName === 'footer' || main !== null;
}

/** A table of contents: by its name, or a list with nothing but links into the page. */
function isContents(element: HtmlElement): boolean {
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (CONTENTS.test(name) || /(?:^|\s)Table of Contents\d*/i.test(name)) return true;
  // An inner list was looked at with the one around it.
  if ((element.tagName !== 'ul' && element.tagName !== 'ol') || element.parentNode?.nodeName === 'li') return false;
  const { links, linked } = inwardLinks(element);
  return links >= FEWEST_LINKS && linked >= letters(textOf(element));
}

function inwardLinks(element: HtmlElement): { readonly links: number; readonly linked: number } {
  let links = 0;
  let linked = 0;
  walk(
    element,
    (node) => {
      if (!isElement(node) || node.tagName !== 'a') return true;
      if (attributeOf(node, 'href')?.startsWith('#') !== true) return false;
      links += 1;
      linked += letters(textOf(node));
      return false;
    },
    () => undefined,
  );
  return { links, linked };
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** The first element of a name, or with a role, in reading order. */
export function findElement(root: HtmlNode, test: (element: HtmlElement) => boolean): HtmlElement | null {
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && test(node)) return node;
    for (const child of [...childrenOf(node)].reverse()) waiting.push(child);
  }
  return null;
}
