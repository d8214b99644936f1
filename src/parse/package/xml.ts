import { SaxesParser } from 'saxes';
import { AgilefallError } from '../../errors.js';
import { DEFAULT_LIMITS, overLimit } from '../../limits.js';

export type Attributes = Readonly<Record<string, string>>;

/** Receives the elements of a part under their usual names (`w:p`, `mc:Fallback`), whatever prefix the file uses. */
export interface XmlHandler {
  /** `at` is the offset just after the start tag. */
  open(name: string, attributes: Attributes, at: number): void;
  close(name: string): void;
  text(text: string): void;
}

/** A small part (styles, numbering, properties) as a tree. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
  text: string;
}

/** Usual prefix of each namespace; ISO « strict » files have their own addresses for the same names. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'app',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'app',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:form:1.0': 'form',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'urn:oasis:names:tc:opendocument:xmlns:presentation:1.0': 'presentation',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0': 'field',
};

/** Prefixes in scope; a declaration is undone when the element that made it closes. */
class Namespaces {
  private readonly prefixes = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly undo: { readonly depth: number; readonly prefix: string; readonly old: string | undefined }[] = [];
  /** Elements that are open. */
  depth = 0;

  /** Called for each attribute of an element, before `enter`. */
  declare(attribute: string, value: string): void {
    if (!attribute.startsWith('xmlns')) return;
    const prefix = attribute.slice(6);
    const usual = PREFIXES[value] ?? '?';
    const old = this.prefixes.get(prefix);
    if (old === usual) return;
    this.undo.push({ depth: this.depth + 1, prefix, old });
    this.prefixes.set(prefix, usual);
    this.names.clear();
  }

  enter(): void {
    this.depth += 1;
  }

  leave(): void {
    for (let last = this.undo.at(-1); last?.depth === this.depth; last = this.undo.at(-1)) {
      this.undo.pop();
      if (last.old === undefined) this.prefixes.delete(last.prefix);
      else this.prefixes.set(last.prefix, last.old);
      this.names.clear();
    }
    this.depth -= 1;
  }

  usual(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = this.prefixes.get(colon < 0 ? '' : name.slice(0, colon)) ?? '?';
    const usual = `${prefix}:${name.slice(colon + 1)}`;
    this.names.set(name, usual);
    return usual;
  }
}

/**
 * Reads one XML part from end to end.
 * @param nesting elements inside one another that are read at most
 * @throws AgilefallError `unreadable` when the XML is broken or declares a DTD, which the format forbids; `limit` when too deep.
 */
export function readXml(xml: string, part: string, path: string, handler: XmlHandler, nesting = DEFAULT_LIMITS.nesting): void {
  const namespaces = new Namespaces();
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const refuse = (cause: unknown): never => {
    throw brokenPart(part, path, cause);
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('attribute', (attribute) => namespaces.declare(attribute.name, attribute.value));
  parser.on('opentag', (tag) => {
    namespaces.enter();
    if (namespaces.depth > nesting) throw overLimit({ name: 'nesting', allowed: nesting, found: null }, path);
    handler.open(namespaces.usual(tag.name), tag.attributes, parser.position);
  });
  parser.on('closetag', (tag) => {
    handler.close(namespaces.usual(tag.name));
    namespaces.leave();
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(xml).close();
}

/** Reads a small part into a tree. Same errors as `readXml`. */
export function readXmlTree(xml: string, part: string, path: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  readXml(xml, part, path, {
    open(name, attributes) {
      const node: XmlNode = { name, attributes, children: [], text: '' };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close() {
      open.pop();
    },
    text(text) {
      const node = open.at(-1);
      if (node !== undefined) node.text += text;
    },
  });
  return root.children[0] ?? root;
}

/** Value of an attribute by its local name, whatever its prefix. */
export function attribute(attributes: Attributes, local: string): string | undefined {
  const usual = attributes[`w:${local}`];
  if (usual !== undefined) return usual;
  for (const name in attributes) {
    if (name === local || name.endsWith(`:${local}`)) return attributes[name];
  }
  return undefined;
}

/** An on/off property: present without a value means on. */
export function isOn(attributes: Attributes): boolean {
  const value = attribute(attributes, 'val');
  return value !== 'false' && value !== '0' && value !== 'off';
}

/** A whole number in an attribute, or null. */
export function integer(attributes: Attributes, local: string): number | null {
  const value = Number.parseInt(attribute(attributes, local) ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

/** First child, through a path of names. */
export function child(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of names) found = found?.children.find((candidate) => candidate.name === name);
  return found;
}

function brokenPart(part: string, path: string, cause: unknown): AgilefallError {
  return new AgilefallError('unreadable', `This file is damaged: its part ${part} is not valid XML.`, {
    place: path,
    hint: 'Open it in the program it was made with, save it again, and try the new copy.',
    cause,
  });
}
