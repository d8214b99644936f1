import { FieldStack } from './fields.js';
import type { Context } from './openElements.js';
import type { Part } from './package.js';
import { PartReader } from './partReader.js';
import { CLOSE, OPEN } from './steps.js';
import { attribute, readXml, type Attributes } from '../package/xml.js';

/** Elements left out with everything in them: deletions, old versions of properties, drawing of tables. */
const LEFT_OUT = new Set([
  'w:moveFrom', 'w:delText', 'w:delInstrText', 'w:rt', 'w:rubyPr', 'w:sectPr', 'w:tblPr', 'w:tblPrEx', 'w:tblGrid', 'w:fldData',
  'w:rPrChange', 'w:pPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:sectPrChange', 'w:numberingChange',
]);

/** Properties that say « this mark, row or cell was deleted », rather than holding deleted runs. */
const MARKS = new Set(['w:rPr', 'w:trPr', 'w:tcPr', 'w:numPr']);

/**
 * Reads a part of a document: writes its clean copy and the facts of its paragraphs.
 * @throws AgilefallError `unreadable` or `limit`.
 */
export function readPart(part: Part, context: Context): PartReader {
  const before = new Map(context.passedOver);
  const reader = new PartReader(part.name, context, new FieldStack());
  readElements(part, reader);
  if (reader.fields.visible) return reader;
  // A field that never ends would swallow the rest of the document: read it again without fields.
  context.passedOver.clear();
  for (const [what, times] of before) context.passedOver.set(what, times);
  const second = new PartReader(part.name, context, new FieldStack(false));
  readElements(part, second);
  return second;
}

function readElements(part: Part, reader: PartReader): void {
  const open: string[] = [];
  let leftOut = 0;
  let target: 'text' | 'instruction' | null = null;
  readXml(part.xml, part.name, reader.context.path, {
    open(name, attributes, at) {
      const parent = open.at(-1) ?? '';
      open.push(name);
      if (leftOut > 0 || isLeftOut(reader, name, parent, attributes)) {
        leftOut += 1;
        if (name === 'w:p') reader.countParagraph();
        return;
      }
      target = name === 'w:t' || name === 'm:t' ? 'text' : name === 'w:instrText' ? 'instruction' : null;
      reader.textAt = target === 'text' ? at : null;
      OPEN.get(name)?.(reader, attributes, parent);
    },
    close(name) {
      open.pop();
      target = null;
      reader.textAt = null;
      if (leftOut > 0) leftOut -= 1;
      else CLOSE.get(name)?.(reader);
    },
    text(text) {
      if (target === 'text') reader.print(text);
      if (leftOut > 0 && reader.context.drop) reader.context.drop(open.includes('mc:AlternateContent') ? 'printed twice' : 'deleted', open.at(-1) === 'w:t' || open.at(-1) === 'w:delText' ? text : '');
      if (target === 'instruction') reader.fields.instruct(text);
    },
  }, reader.context.limits.nesting);
  reader.settleCarried();
}

function isLeftOut(reader: PartReader, name: string, parent: string, attributes: Attributes): boolean {
  if (LEFT_OUT.has(name)) return !(name === 'w:moveFrom' && MARKS.has(parent));
  if (name === 'w:del') return !MARKS.has(parent);
  // Of two versions of the same thing the first one that holds text is read.
  if (name === 'mc:Fallback' || name === 'mc:Choice') return reader.printed > (reader.alternates.at(-1) ?? 0);
  if (name !== 'w:footnote' && name !== 'w:endnote') return false;
  const type = attribute(attributes, 'type');
  return type !== undefined && type !== 'normal';
}
