import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { AgilefallError } from '../../errors.js';
import { overLimit, type Limits } from '../../limits.js';
import type { HtmlNode } from './nodes.js';
import { UNSEEN } from './unseen.js';

/** Elements in elements: pages made by programs nest some 50, and the time of the parser grows with each level. */
const DEEPEST_PAGE = 256;

/** Elements for each block that is allowed: pages have two or three; letters that stay bold are opened anew in each paragraph. */
const ELEMENTS_PER_BLOCK = 10;

/** Put after the page, a private sign that no page holds: when the parser does not give it as text, something swallowed the end. */
const LAST_SIGN = '\u{F8FFE}';

/** Besides what is left out: elements whose content the parser keeps for itself, and templates. */
const SWALLOWS: ReadonlySet<string> = new Set([...UNSEEN, 'title', 'noembed', 'noframes', '#document-fragment']);

/** Numbers of characters that are none, of so many digits that the parser cannot count them. */
const LONG_NUMBER = /&#(?:0*[1-9]\d{7,}|x0*[1-9a-f][\da-f]{7,})/gi;

type Adapter = TreeAdapter<DefaultTreeAdapterMap>;

export interface PageTree {
  readonly root: DefaultTreeAdapterMap['document'];
  /** The page ends within a comment, a tag, a script or the like that is not closed: what comes after its opening is not read. */
  readonly torn: boolean;
}

/**
 * The tree of a page as browsers make it, bounded while it is made: it may be much larger than the page.
 * @throws AgilefallError `limit`.
 */
export function readTree(html: string, path: string, limits: Limits): PageTree {
  let depth = 0;
  let elements = 0;
  let ending: HtmlNode | null = null;
  /** The text without the last sign, whose place is noted. */
  const shown = (text: string, parent: HtmlNode): string => {
    if (!text.endsWith(LAST_SIGN)) return text;
    ending = parent;
    return text.slice(0, -LAST_SIGN.length);
  };
  const bounded: Adapter = {
    ...defaultTreeAdapter,
    createElement(...given) {
      elements += 1;
      if (elements > ELEMENTS_PER_BLOCK * limits.blocks) throw overLimit({ name: 'blocks', allowed: limits.blocks, found: null }, path);
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush() {
      depth += 1;
      if (depth > Math.min(DEEPEST_PAGE, limits.nesting)) throw tooDeep(path);
    },
    onItemPop() {
      depth -= 1;
    },
    insertText(parent, text) {
      const printed = shown(text, parent);
      if (printed !== '') defaultTreeAdapter.insertText(parent, printed);
    },
    insertTextBefore(parent, text, reference) {
      const printed = shown(text, parent);
      if (printed !== '') defaultTreeAdapter.insertTextBefore(parent, printed, reference);
    },
  };
  const root = parse(html.replace(LONG_NUMBER, '&#xFFFD') + LAST_SIGN, { treeAdapter: bounded });
  return { root, torn: ending === null || isSwallowed(ending) };
}

function isSwallowed(node: HtmlNode): boolean {
  let above: HtmlNode | null = node;
  for (; above !== null; above = 'parentNode' in above ? above.parentNode : null) if (SWALLOWS.has(above.nodeName)) return true;
  return false;
}

/** The refusal of a page whose elements lie too deep in each other. */
export function tooDeep(path: string): AgilefallError {
  return new AgilefallError('limit', 'This web page has too many elements inside each other.', {
    place: path,
    hint: 'Save the part to be read as a page of its own, or print it to a .pdf.',
  });
}
