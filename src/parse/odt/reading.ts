import { attribute, readXml, type Attributes } from '../package/xml.js';
import type { OdtContext } from './openElements.js';
import { OdtReader } from './reader.js';
import { CLOSE, LEFT_OUT, OPEN } from './steps.js';

/** Drawn shapes that hold paragraphs of their own. */
const SHAPES: ReadonlySet<string> = new Set(['draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:line', 'draw:path', 'draw:polygon', 'draw:polyline', 'draw:connector', 'draw:caption', 'draw:regular-polygon', 'draw:circle']);

/** An element that is open, and what its end undoes. */
interface Open {
  readonly name: string;
  readonly hides: boolean;
  readonly mutes: boolean;
  /** Identifier of the note whose text stands here. */
  readonly note: string | null;
  readonly box: boolean;
  /** A Word form field: whether it is ticked, which its parameters say. */
  ticked: boolean | null;
}

/**
 * Reads content.xml from end to end.
 * @throws AgilefallError `unreadable` or `limit`.
 */
export function readContent(xml: string, context: OdtContext): OdtReader {
  const reader = new OdtReader(context);
  const open: Open[] = [];
  let inBody = 0;
  let leftOut = 0;
  readXml(xml, 'content.xml', context.path, {
    open(name, attributes) {
      if (name === 'office:text') inBody += 1;
      const out = leftOut > 0 || isLeftOut(name, attributes);
      if (name.startsWith('form:')) readControl(name, attributes, reader);
      if (name === 'field:param') tick(open.at(-1), attributes);
      if (out && name === 'text:soft-page-break') reader.turnPage();
      if (out || inBody === 0) {
        if (out) leftOut += 1;
        open.push({ name, hides: false, mutes: false, note: null, box: false, ticked: null });
        return;
      }
      open.push(enter(name, attributes, open, reader));
    },
    close(name) {
      const last = open.pop();
      if (name === 'office:text') inBody -= 1;
      if (leftOut > 0) leftOut -= 1;
      else if (last !== undefined && inBody > 0) leave(last, reader);
    },
    text(text) {
      if (leftOut === 0 && inBody > 0) reader.print(text);
    },
  }, context.limits.nesting);
  return reader;
}

function enter(name: string, attributes: Attributes, open: readonly Open[], reader: OdtReader): Open {
  const hides = isHidden(name, attributes);
  if (hides) reader.hidden += 1;
  const box = SHAPES.has(name);
  if (box) reader.openBox();
  const note = name === 'text:note' ? noteId(attributes) : name === 'text:note-body' ? (open.at(-1)?.note ?? '') : null;
  if (name === 'text:note-body') reader.openNote(note ?? '');
  // The glyph inside a box control is the box once more.
  const glyph = name === 'loext:content-control' && attribute(attributes, 'checkbox') === 'true';
  if (glyph) reader.printBox(attribute(attributes, 'checked') === 'true' ? 'ticked' : 'unticked');
  if (glyph) reader.muted += 1;
  OPEN.get(name)?.(reader, attributes);
  const field = name === 'field:fieldmark' && /FORMCHECKBOX$/.test(attribute(attributes, 'type') ?? '');
  return { name, hides, mutes: glyph, note, box, ticked: field ? false : null };
}

function leave({ name, hides, mutes, note, box, ticked }: Open, reader: OdtReader): void {
  if (ticked !== null) reader.printBox(ticked ? 'ticked' : 'unticked');
  if (mutes) reader.muted -= 1;
  CLOSE.get(name)?.(reader);
  if (name === 'text:note-body') reader.closeNote(note ?? '');
  if (box) reader.closeBox();
  if (hides) reader.hidden -= 1;
}

/** Elements of namespaces that this reader does not know hold no text of the document: titles of pictures, formulas. */
function isLeftOut(name: string, attributes: Attributes): boolean {
  if (name === 'text:hidden-text') return attribute(attributes, 'is-hidden') !== 'false';
  return LEFT_OUT.has(name) || name.startsWith('?:');
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (name !== 'text:section') return false;
  const display = attribute(attributes, 'display');
  return display === 'none' || (display === 'condition' && attribute(attributes, 'is-hidden') === 'true');
}

function noteId(attributes: Attributes): string {
  const prefix = attribute(attributes, 'note-class') === 'endnote' ? 'en' : 'fn';
  return `${prefix}${(attribute(attributes, 'id') ?? '').replace(/[^\w-]/g, '')}`;
}

/** A control of the form layer: drawn later, where `draw:control` names its id. */
function readControl(name: string, attributes: Attributes, reader: OdtReader): void {
  if (name !== 'form:checkbox' && name !== 'form:radio') return;
  const state = attribute(attributes, name === 'form:radio' ? 'current-selected' : 'current-state') ?? attribute(attributes, name === 'form:radio' ? 'selected' : 'state');
  const box = state === 'checked' || state === 'true' ? 'ticked' : 'unticked';
  for (const id of [attributes['form:id'], attributes['xml:id']]) if (id !== undefined) reader.controls.set(id, box);
}

/** « Checkbox_Checked » of a Word form field. */
function tick(field: Open | undefined, attributes: Attributes): void {
  if (field === undefined || field.ticked === null) return;
  if (attribute(attributes, 'name') === 'Checkbox_Checked') field.ticked = attribute(attributes, 'value') === 'true';
}
