import type { Remark } from '../../types.js';
import type { Part } from './package.js';
import { attribute, readXmlTree, type XmlNode } from '../package/xml.js';

/** Word puts a no-break space before a colon in French. */
const SPEAKS_TO_US = /^\s*agilefall\s*:/i;

interface Remarks {
  readonly remarks: readonly Remark[];
  /** Place in `remarks` of each comment, by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/**
 * The comments of a Word file that begin with « agilefall: ». All others are the business of their authors.
 */
export function readRemarks(part: Part | null, path: string): Remarks {
  const remarks: Remark[] = [];
  const placeOf = new Map<string, number>();
  for (const comment of part === null ? [] : commentsIn(part, path)) {
    const id = attribute(comment.attributes, 'id');
    const text = comment.children.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
    if (comment.name !== 'w:comment' || id === undefined || !SPEAKS_TO_US.test(text)) continue;
    placeOf.set(id, remarks.length);
    remarks.push({ form: 'word', text, at: null });
  }
  return { remarks, placeOf };
}

/** Comments are not the text of a tender: a part that cannot be read excuses nothing, and the text is read all the same. */
function commentsIn(part: Part, path: string): readonly XmlNode[] {
  try {
    return readXmlTree(part.xml, part.name, path).children;
  } catch {
    return [];
  }
}

function wordsOf(node: XmlNode): string {
  if (node.name === 'w:t') return node.text;
  if (node.name === 'w:tab' || node.name === 'w:br') return ' ';
  return node.name === 'w:del' ? '' : node.children.map(wordsOf).join('');
}
