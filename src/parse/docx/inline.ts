import type { Data } from 'unist';
import type { Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import type { Origin } from '../../types.js';
import type { Paragraph, ParagraphFact } from './paragraphs.js';

/** Place of a paragraph in the user's file. */
export function originOf(fact: ParagraphFact, runs = fact.runs ?? []): Data {
  const label = fact.list?.label ?? null;
  const origin: Origin = {
    part: fact.part,
    paragraph: fact.paragraph,
    ...(fact.page === null ? {} : { page: fact.page }),
    ...(label === null ? {} : { label }),
  };
  return { origin, ...(fact.remarks && { remarks: fact.remarks }), ...(runs.length > 0 && { runs }) };
}

export function paragraphNode(paragraph: Paragraph): ParagraphNode {
  return { type: 'paragraph', children: phrasing(paragraph.text), data: originOf(paragraph.fact) };
}

/** Text, line breaks and note references of a paragraph. */
export function phrasing(text: string): PhrasingContent[] {
  return text.split(/(\n|\uE000[^\uE001]*\uE001)/).filter(Boolean).map((piece): PhrasingContent => {
    if (piece === '\n') return { type: 'break' };
    if (piece.startsWith('\uE000')) return noteReference(piece.slice(1, -1));
    return { type: 'text', value: piece };
  });
}

function noteReference(identifier: string): PhrasingContent {
  return { type: 'footnoteReference', identifier, label: identifier };
}
