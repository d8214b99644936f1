import { escape, WIDEST_CELL } from './cleanCopy.js';
import { FieldStack } from './fields.js';
import { passOver } from './openElements.js';
import type { PartReader } from './partReader.js';
import { attribute, integer, isOn, type Attributes } from '../package/xml.js';

type Step = (reader: PartReader, attributes: Attributes, parent: string) => void;

/** Galleries that hold a table of contents, of figures or of authorities. */
const TABLE_OF_CONTENTS = /^tables? of /i;

/** Steps to take where an element begins. */
export const OPEN: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['w:p', (reader) => reader.openParagraph()],
  ['w:r', (reader) => {
    reader.run = { styleId: null, bold: null, hidden: null, font: null, language: '' };
  }],
  ...paragraphProperties(),
  ...runProperties(),
  ...runContents(),
  ...fieldElements(),
  ...controlElements(),
  ...tableElements(),
  ...notReadElements(),
  ['w:footnote', openNote],
  ['w:endnote', openNote],
  ['mc:AlternateContent', (reader) => reader.alternates.push(reader.printed)],
  ['w:txbxContent', openTextBox],
]);

/** Steps to take where an element ends. */
export const CLOSE: ReadonlyMap<string, (reader: PartReader) => void> = new Map<string, (reader: PartReader) => void>([
  ['w:p', (reader) => reader.closeParagraph()],
  ['w:r', (reader) => {
    reader.run = null;
  }],
  ['w:fldSimple', (reader) => reader.closeSimpleField()],
  ['w:sdtContent', closeControlContents],
  ['w:sdt', (reader) => reader.controls.pop()],
  ['w:tbl', (reader) => reader.copy.write(`<w:tbl>${reader.copy.release()}</w:tbl>`)],
  ['w:tr', (reader) => reader.closeRow()],
  ['w:tc', (reader) => reader.closeCell()],
  ['w:footnote', (reader) => closeNote(reader, 'footnote')],
  ['w:endnote', (reader) => closeNote(reader, 'endnote')],
  ['mc:AlternateContent', (reader) => reader.alternates.pop()],
  ['w:txbxContent', closeTextBox],
]);

function paragraphProperties(): [string, Step][] {
  const set = (within: string, step: (paragraph: NonNullable<PartReader['paragraph']>, attributes: Attributes) => void): Step => (reader, attributes, parent) => {
    if (parent === within && reader.paragraph !== undefined) step(reader.paragraph, attributes);
  };
  return [
    ['w:pStyle', set('w:pPr', (paragraph, attributes) => (paragraph.styleId = attribute(attributes, 'val') ?? null))],
    ['w:outlineLvl', set('w:pPr', (paragraph, attributes) => (paragraph.outline = integer(attributes, 'val')))],
    ['w:numId', set('w:numPr', (paragraph, attributes) => (paragraph.numId = attribute(attributes, 'val') ?? null))],
    ['w:ilvl', set('w:numPr', (paragraph, attributes) => (paragraph.level = integer(attributes, 'val')))],
    ['w:ind', set('w:pPr', (paragraph, attributes) => (paragraph.indent = integer(attributes, 'left') ?? integer(attributes, 'start')))],
  ];
}

function runProperties(): [string, Step][] {
  const set = (step: (run: NonNullable<PartReader['run']>, attributes: Attributes) => void): Step => (reader, attributes, parent) => {
    if (parent === 'w:rPr' && reader.run !== null) step(reader.run, attributes);
  };
  return [
    ['w:rStyle', set((run, attributes) => (run.styleId = attribute(attributes, 'val') ?? null))],
    ['w:b', set((run, attributes) => (run.bold = isOn(attributes)))],
    ['w:rFonts', set((run, attributes) => (run.font = attribute(attributes, 'ascii') ?? attribute(attributes, 'hAnsi') ?? null))],
    ['w:lang', set((run, attributes) => (run.language = attribute(attributes, 'val') ?? ''))],
    ['w:vanish', (reader, attributes, parent) => {
      if (parent !== 'w:rPr') return;
      if (reader.run !== null) reader.run.hidden = isOn(attributes);
      else if (reader.paragraph !== undefined) reader.paragraph.markHidden = isOn(attributes);
    }],
  ];
}

function runContents(): [string, Step][] {
  return [
    ['w:tab', (reader, _attributes, parent) => {
      if (parent === 'w:r') reader.print('\t');
    }],
    ['w:ptab', (reader) => reader.print('\t')],
    ['w:noBreakHyphen', (reader) => reader.print('-')],
    ['w:cr', (reader) => reader.printElement('<w:br/>')],
    ['w:br', (reader, attributes) => {
      if (attribute(attributes, 'type') === 'page') reader.turnPage(false);
      reader.printElement('<w:br/>');
    }],
    ['w:lastRenderedPageBreak', (reader) => reader.turnPage(true)],
    ['w:sym', (reader, attributes) => {
      const code = Number.parseInt(attribute(attributes, 'char') ?? '', 16);
      if (!Number.isNaN(code)) reader.printSymbol(attribute(attributes, 'font') ?? null, code);
    }],
    ['w:commentRangeStart', (reader, attributes) => reader.markRemark(attribute(attributes, 'id') ?? '', true)],
    ['w:commentRangeEnd', (reader, attributes) => reader.markRemark(attribute(attributes, 'id') ?? '', false)],
    ['w:commentReference', (reader, attributes) => reader.referToRemark(attribute(attributes, 'id') ?? '')],
    ['w:footnoteReference', noteReference('footnote')],
    ['w:endnoteReference', noteReference('endnote')],
  ];
}

function noteReference(kind: 'footnote' | 'endnote'): Step {
  return (reader, attributes) => {
    const id = attribute(attributes, 'id');
    if (id !== undefined) reader.printElement(`<w:${kind}Reference w:id="${escape(id)}"/>`);
  };
}

function fieldElements(): [string, Step][] {
  const configure = (name: string): [string, Step] => [name, (reader, attributes, parent) => reader.fields.configure(name, parent, attributes)];
  return [
    ['w:fldSimple', (reader, attributes) => reader.openSimpleField(attribute(attributes, 'instr') ?? '')],
    ['w:fldChar', (reader, attributes) => {
      const result = reader.fields.mark(attributes);
      if (result === null) return;
      if ('ticked' in result) reader.printBox(result.ticked ? 'ticked' : 'unticked');
      else reader.print(result.chosen);
    }],
    ...['w:default', 'w:checked', 'w:result', 'w:listEntry'].map(configure),
  ];
}

function controlElements(): [string, Step][] {
  const set = (step: (control: PartReader['controls'][number], attributes: Attributes) => void): Step => (reader, attributes) => {
    const control = reader.controls.at(-1);
    if (control !== undefined && !control.contents) step(control, attributes);
  };
  return [
    ['w:sdt', (reader) => reader.controls.push({ contents: false, placeholder: false, tableOfContents: false, box: null, boxPrinted: false })],
    ['w:showingPlcHdr', set((control, attributes) => (control.placeholder = isOn(attributes)))],
    ['w:docPartGallery', set((control, attributes) => (control.tableOfContents = TABLE_OF_CONTENTS.test(attribute(attributes, 'val') ?? '')))],
    ['w14:checkbox', set((control) => (control.box = 'unticked'))],
    ['w14:checked', set((control, attributes) => (control.box = isOn(attributes) ? 'ticked' : 'unticked'))],
    ['w:sdtContent', (reader) => {
      const control = reader.controls.at(-1);
      if (control === undefined) return;
      control.contents = true;
      if (control.placeholder || control.tableOfContents) reader.muted += 1;
    }],
  ];
}

function closeControlContents(reader: PartReader): void {
  const control = reader.controls.at(-1);
  if (control === undefined) return;
  reader.printControlBox();
  control.contents = false;
  if (control.placeholder || control.tableOfContents) reader.muted -= 1;
}

function tableElements(): [string, Step][] {
  return [
    ['w:tbl', (reader) => {
      reader.settleCarried();
      reader.copy.hold();
    }],
    ['w:tr', (reader) => {
      reader.rows.push({ deleted: false });
      reader.copy.hold();
    }],
    ['w:tc', (reader) => {
      reader.countPiece();
      reader.cells.push({ columns: 1, continued: null, deleted: false });
      reader.copy.hold();
    }],
    ['w:gridBefore', (reader, attributes) => {
      const columns = integer(attributes, 'val') ?? 0;
      // Columns left free at the left keep their place in the grid.
      for (let column = 0; column < Math.min(columns, WIDEST_CELL); column += 1) {
        reader.countPiece();
        reader.copy.write('<w:tc></w:tc>');
      }
    }],
    ['w:gridSpan', (reader, attributes) => setCell(reader, (cell) => (cell.columns = integer(attributes, 'val') ?? 1))],
    ['w:vMerge', (reader, attributes) =>
      setCell(reader, (cell) => (cell.continued = attribute(attributes, 'val') === 'restart' ? 'restart' : 'continue'))],
    ['w:cellDel', (reader) => setCell(reader, (cell) => (cell.deleted = true))],
    ['w:del', deleteMark],
    ['w:moveFrom', deleteMark],
  ];
}

function setCell(reader: PartReader, step: (cell: PartReader['cells'][number]) => void): void {
  const cell = reader.cells.at(-1);
  if (cell !== undefined) step(cell);
}

/** A deleted row, or a deleted paragraph mark; deleted runs never come here. */
function deleteMark(reader: PartReader, _attributes: Attributes, parent: string): void {
  const row = reader.rows.at(-1);
  if (parent === 'w:trPr' && row !== undefined) row.deleted = true;
  if (parent === 'w:rPr' && reader.run === null && reader.paragraph !== undefined) reader.paragraph.joined = true;
}

function notReadElements(): [string, Step][] {
  const note = (what: string): Step => (reader) => passOver(reader.context, what);
  return [
    ['dgm:relIds', note('diagram')],
    ['c:chart', note('chart')],
    ['o:OLEObject', note('embedded object')],
    ['w:altChunk', note('embedded document')],
    ['w:subDoc', note('linked document')],
  ];
}

function openNote(reader: PartReader, attributes: Attributes): void {
  reader.copy.hold();
  reader.noteId = attribute(attributes, 'id') ?? '';
}

function closeNote(reader: PartReader, kind: 'footnote' | 'endnote'): void {
  reader.settleCarried();
  const content = reader.copy.release();
  reader.copy.write(`<w:${kind} w:id="${escape(reader.noteId)}">${content}</w:${kind}>`);
}

function openTextBox(reader: PartReader): void {
  reader.copy.hold();
  reader.textBoxes.push({ run: reader.run, fields: reader.fields });
  reader.run = null;
  reader.fields = new FieldStack();
}

function closeTextBox(reader: PartReader): void {
  const content = reader.copy.release();
  const around = reader.textBoxes.pop();
  if (around !== undefined) Object.assign(reader, around);
  if (reader.paragraph === undefined) reader.copy.write(content);
  else reader.paragraph.after += content;
}
