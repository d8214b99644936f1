import { attribute, integer, isOn, type Attributes } from '../package/xml.js';

/** What a complex field leaves behind when it ends. */
export type FieldResult = { readonly ticked: boolean } | { readonly chosen: string } | null;

interface Field {
  instruction: string;
  part: 'code' | 'result';
  muted: boolean;
  /** Set while the field is a tick box: its default and its state. */
  tickedByDefault: boolean;
  ticked: boolean | null;
  entries: string[];
  chosen: number;
}

/** Tables of contents, indexes and page numbers belong to the sheet of paper, not to the text. */
const NOT_TEXT = /^\s*(?:TOC|TOA|INDEX|RD|PAGE|PAGEREF|NUMPAGES|SECTIONPAGES|SECTION|MACROBUTTON|GOTOBUTTON)\b/i;

const CONTENTS = /^\s*(?:TOC|TOA|INDEX)\b/i;

/** True when the result of a field instruction (`TOC \o "1-3"`, `PAGE`) is no part of the text. */
export function isNotText(instruction: string): boolean {
  return NOT_TEXT.test(instruction);
}

/**
 * Fields written as `begin … code … separate … result … end` over runs and paragraphs.
 * Only results are printed, and not all of them.
 */
export class FieldStack {
  private readonly fields: Field[] = [];
  /** Open fields that keep text from being printed. */
  private hiding = 0;

  /** With `honoured` false, all text is shown, for files whose fields do not end. */
  constructor(private readonly honoured = true) {}

  get visible(): boolean {
    return !this.honoured || this.hiding === 0;
  }

  /** True inside a table of contents or an index, also in the fields that stand in it. */
  get holdsContents(): boolean {
    return this.fields.some(({ instruction }) => CONTENTS.test(instruction));
  }

  mark(attributes: Attributes): FieldResult {
    const type = attribute(attributes, 'fldCharType');
    if (type === 'begin') this.begin();
    if (type === 'separate') this.separate();
    return type === 'end' ? this.end() : null;
  }

  instruct(text: string): void {
    const field = this.fields.at(-1);
    if (field?.part === 'code') field.instruction += text;
  }

  /** A setting of a form field: the element and the one around it. */
  configure(name: string, parent: string | undefined, attributes: Attributes): void {
    const field = this.fields.at(-1);
    if (field === undefined) return;
    if (parent === 'w:checkBox' && name === 'w:default') field.tickedByDefault = isOn(attributes);
    if (parent === 'w:checkBox' && name === 'w:checked') field.ticked = isOn(attributes);
    if (parent !== 'w:ddList') return;
    if (name === 'w:listEntry') field.entries.push(attribute(attributes, 'val') ?? '');
    if (name === 'w:result' || name === 'w:default') field.chosen = integer(attributes, 'val') ?? 0;
  }

  private begin(): void {
    this.fields.push({ instruction: '', part: 'code', muted: false, tickedByDefault: false, ticked: null, entries: [], chosen: 0 });
    this.hiding += 1;
  }

  private separate(): void {
    const field = this.fields.at(-1);
    if (field === undefined || field.part === 'result') return;
    field.part = 'result';
    field.muted = isNotText(field.instruction);
    if (!field.muted) this.hiding -= 1;
  }

  private end(): FieldResult {
    const field = this.fields.pop();
    if (field === undefined) return null;
    if (field.part === 'code' || field.muted) this.hiding -= 1;
    if (/\bFORMCHECKBOX\b/i.test(field.instruction)) return { ticked: field.ticked ?? field.tickedByDefault };
    const chosen = field.entries[field.chosen];
    return chosen === undefined ? null : { chosen };
  }
}
