import type { Paragraph } from '../docx/paragraphs.js';
import { splitParagraph } from '../docx/pieces.js';
import { readXml } from '../package/xml.js';

export interface Drawing {
  /** Text of the boxes, paragraph by paragraph. */
  readonly paragraphs: readonly Paragraph[];
  readonly charts: number;
}

/** Reads the text boxes that lie over a sheet. */
export function readDrawing(xml: string, part: string, path: string): Drawing {
  const paragraphs: Paragraph[] = [];
  let charts = 0;
  let text: string | null = null;
  let takes = false;
  readXml(xml, part, path, {
    open(name) {
      if (name === 'a:p') text = '';
      if (name === 'c:chart') charts += 1;
      if (name === 'a:br' && text !== null) text += '\n';
      takes = name === 'a:t';
    },
    close(name) {
      takes = false;
      if (name !== 'a:p' || text === null) return;
      const fact = { part, paragraph: paragraphs.length + 1, page: null, styles: [], styleOutline: null, ownOutline: null, list: null, indent: 0, bold: false };
      paragraphs.push(...splitParagraph(text, fact).filter((paragraph) => paragraph.text !== ''));
      text = null;
    },
    text(piece) {
      if (takes && text !== null) text += piece;
    },
  });
  return { paragraphs, charts };
}
