import { AgilefallError } from '../../errors.js';
import type { SourceRun } from '../../types.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Word stops at 63 columns; a greater span comes from a damaged or hostile file. */
export const WIDEST_CELL = 63;

/** Tables in tables and text boxes in text boxes: people nest three, and the recursion of mammoth holds some hundred. */
const DEEPEST = 40;

/** The text of one paragraph being read. */
export interface OpenText {
  xml: string;
  runs: SourceRun[];
  pending: string;
  letters: number;
  boldLetters: number;
  /** Remarks that cover some of it. */
  readonly remarks: Set<number>;
}

/** Merging of a table cell. */
export interface CellShape {
  columns: number;
  continued: 'restart' | 'continue' | null;
}

/**
 * Writes the copy of a part that mammoth reads: paragraphs, tables and notes under their usual names,
 * with a bookmark per paragraph, and the text as it is printed where it holds something else than words. What is plain
 * waits with the other facts of the paragraph: to read it once more would cost a third of mammoth's time.
 *
 *     <w:p><w:bookmarkStart w:name="12"/><w:r><w:t>…</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>…</w:t></w:r></w:p>
 *     <w:p><w:bookmarkStart w:name="13"/></w:p>
 */
export class CleanCopy {
  private readonly buffers: string[][] = [[]];

  constructor(private readonly path: string) {}

  write(xml: string): void {
    this.buffers.at(-1)?.push(xml);
  }

  /** Holds back what follows until `release` or `drop`. */
  hold(): void {
    // A table costs three levels (table, row, cell), a text box one.
    if (this.buffers.length > DEEPEST * 3) throw tooDeep(this.path);
    this.buffers.push([]);
  }

  release(): string {
    return this.buffers.length > 1 ? (this.buffers.pop()?.join('') ?? '') : '';
  }

  document(root: 'document' | 'footnotes' | 'endnotes'): string {
    const content = this.buffers.flat().join('');
    const body = root === 'document' ? `<w:body>${content}</w:body>` : content;
    return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${NAMESPACE}">${body}</w:${root}>`;
  }
}

export function newText(): OpenText {
  return { xml: '', runs: [], pending: '', letters: 0, boldLetters: 0, remarks: new Set() };
}

export function isEmpty(text: OpenText): boolean {
  return text.xml === '' && text.pending === '';
}

/** Signs that XML forbids or changes on their way through mammoth: controls, ends of lines, halves of pairs. */
const CHANGED = /[^\t\n -~\u00a0-\u2027\u2029-\ud7ff\ue000-\ufffd]/;

/** True for a text without breaks, symbols and references: mammoth would only give back what it was given. */
export function isPlain(text: OpenText): boolean {
  return text.xml === '' && !CHANGED.test(text.pending);
}

/** Adds an element that is not text (a break, a symbol, a note reference). */
export function addElement(text: OpenText, xml: string): void {
  text.xml = `${closeText(text)}<w:r>${xml}</w:r>`;
  text.pending = '';
}

/** The runs of a paragraph so far. */
export function closeText(text: OpenText): string {
  if (text.pending === '') return text.xml;
  return `${text.xml}<w:r><w:t>${escape(text.pending)}</w:t></w:r>`;
}

export function cellProperties(shape: CellShape): string {
  const columns = Math.min(Math.max(shape.columns, 1), WIDEST_CELL);
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merge = shape.continued === null ? '' : `<w:vMerge w:val="${shape.continued}"/>`;
  return span === '' && merge === '' ? '' : `<w:tcPr>${span}${merge}</w:tcPr>`;
}

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;'));
}

function tooDeep(path: string): AgilefallError {
  return new AgilefallError('limit', 'This Word file has tables inside tables too deep to be read.', {
    place: path,
    hint: 'Open it in Word, take the inner tables out of their cells, and save it again.',
  });
}
