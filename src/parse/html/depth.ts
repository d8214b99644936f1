/** Elements that need no end tag, as the next of their kind ends them, and those that hold nothing. */
const ENDS_ITSELF: ReadonlySet<string> = new Set([
  'html', 'head', 'body', 'p', 'li', 'dt', 'dd', 'option', 'optgroup', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'rt', 'rp', 'rb',
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr',
]);
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/g;

/**
 * How many elements lie in each other, roughly and at most: the time of an HTML parser grows with the depth at each tag,
 * so that a page of 50,000 open tags takes half a minute. Counted by the tags, before anything is parsed.
 */
export function deepestNesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = ''] of html.matchAll(TAG)) {
    if (ENDS_ITSELF.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (end === '' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
