import { TextDecoder } from 'node:util';
import { AgilefallError } from '../../errors.js';
import type { Limits } from '../../limits.js';
import { attribute, readXmlTree } from './xml.js';
import { openZip, type Zip } from './zip.js';

/** A part of the package: its name and its text. */
export interface Part {
  readonly name: string;
  readonly xml: string;
}

/** The parts that hold text, and those that say how it is set. */
export interface DocxPackage {
  readonly document: Part;
  readonly footnotes: Part | null;
  readonly endnotes: Part | null;
  readonly styles: Part | null;
  readonly numbering: Part | null;
  readonly settings: Part | null;
  readonly core: Part | null;
  readonly app: Part | null;
}

const MAIN = 'word/document.xml';
/** First bytes of the old Office container, which also holds password-protected DOCX files. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a DOCX and reads the parts that matter; pictures and fonts are never unpacked.
 * @throws AgilefallError `unreadable`, `encrypted` or `limit`.
 */
export function openPackage(bytes: Uint8Array, path: string, limits: Limits): DocxPackage {
  refuseOtherFormats(bytes, path);
  const zip = openZip(bytes, path, limits);
  const main = relatedPart(zip, '', 'officeDocument', path) ?? MAIN;
  const document = readPart(zip, main) ?? readPart(zip, MAIN);
  if (document === null) throw notWord(zip, path);
  const near = (kind: string): Part | null => {
    const folder = document.name.slice(0, document.name.lastIndexOf('/') + 1);
    return readPart(zip, relatedPart(zip, document.name, kind, path) ?? `${folder}${kind}.xml`);
  };
  return {
    document,
    footnotes: near('footnotes'),
    endnotes: near('endnotes'),
    styles: near('styles'),
    numbering: near('numbering'),
    settings: near('settings'),
    core: readPart(zip, 'docProps/core.xml'),
    app: readPart(zip, 'docProps/app.xml'),
  };
}

/** Target of the first relationship of a kind; kinds end alike in transitional and strict files. */
function relatedPart(zip: Zip, from: string, kind: string, path: string): string | null {
  const slash = from.lastIndexOf('/') + 1;
  const folder = from.slice(0, slash);
  const relations = readPart(zip, `${folder}_rels/${from.slice(slash)}.rels`);
  if (relations === null) return null;
  const found = readXmlTree(relations.xml, relations.name, path).children.find((relation) =>
    attribute(relation.attributes, 'Type')?.endsWith(`/relationships/${kind}`),
  );
  const target = found === undefined ? undefined : attribute(found.attributes, 'Target');
  if (target === undefined) return null;
  const name = resolveTarget(folder, target);
  return zip.names.some((known) => known.toLowerCase() === name.toLowerCase()) ? name : null;
}

function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readPart(zip: Zip, name: string): Part | null {
  const bytes = zip.read(name);
  return bytes === null ? null : { name, xml: decode(bytes) };
}

/** XML is UTF-8 unless a byte order mark or its first line says otherwise. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return decoderFor(declared).decode(bytes);
}

function decoderFor(encoding: string): TextDecoder {
  try {
    // A part that declares UTF-16 and is not (no zero byte was seen above) is UTF-8 in truth.
    return new TextDecoder(/^utf-?16/i.test(encoding) ? 'utf-8' : encoding);
  } catch {
    return new TextDecoder('utf-8');
  }
}

function refuseOtherFormats(bytes: Uint8Array, path: string): void {
  if (bytes.length === 0) throw unreadable(path, 'This file is empty.', 'Check that it was copied or downloaded whole.');
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw compoundFile(bytes, path);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  if (head === '%PDF-') throw unreadable(path, 'This file is a PDF, although its name says Word.', 'Rename it with the ending .pdf.');
  if (head === '{\\rtf') throw unreadable(path, 'This file is in Rich Text Format, not in Word format.', 'Open it in Word and save it as .docx.');
}

function compoundFile(bytes: Uint8Array, path: string): AgilefallError {
  const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encrypted)) {
    return new AgilefallError('encrypted', 'This Word file is protected by a password and cannot be read.', {
      place: path,
      hint: 'Open it in Word with its password, remove the password (File, Info, Protect Document), and save a copy.',
    });
  }
  return unreadable(path, 'This file is in the old Word format (.doc).', 'Open it in Word and save it as .docx.');
}

function notWord(zip: Zip, path: string): AgilefallError {
  const has = (folder: string): boolean => zip.names.some((name) => name.startsWith(folder));
  const hint = 'Open the document in Word and save it as .docx.';
  if (has('xl/')) return unreadable(path, 'This file is an Excel workbook, not a Word document.', hint);
  if (has('ppt/')) return unreadable(path, 'This file is a PowerPoint presentation, not a Word document.', hint);
  if (has('content.xml')) return unreadable(path, 'This file is an OpenDocument file, not a Word document.', hint);
  return unreadable(path, `This file is not a Word document: it has no ${MAIN}.`, hint);
}

function unreadable(path: string, sentence: string, hint: string): AgilefallError {
  return new AgilefallError('unreadable', sentence, { place: path, hint });
}
