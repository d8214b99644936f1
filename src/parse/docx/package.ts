import { AgilefallError } from '../../errors.js';
import type { Limits } from '../../limits.js';
import { decodeXml } from '../package/decode.js';
import { relationsOf } from '../package/relations.js';
import { openZip, type Zip } from '../package/zip.js';

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
  readonly comments: Part | null;
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
    comments: near('comments'),
    styles: near('styles'),
    numbering: near('numbering'),
    settings: near('settings'),
    core: readPart(zip, 'docProps/core.xml'),
    app: readPart(zip, 'docProps/app.xml'),
  };
}

/** Target of the first relationship of a kind that leads to a part of the file; kinds end alike in transitional and strict files. */
function relatedPart(zip: Zip, from: string, kind: string, path: string): string | null {
  const name = relationsOf(zip, from, path).find((relation) => relation.kind === kind)?.target ?? null;
  return name !== null && zip.names.some((known) => known.toLowerCase() === name.toLowerCase()) ? name : null;
}

function readPart(zip: Zip, name: string): Part | null {
  const bytes = zip.read(name);
  return bytes === null ? null : { name, xml: decodeXml(bytes) };
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
