import { AgilefallError } from '../errors.js';
import type { Format, SourceFile } from '../types.js';

/** The PDF header may stand after junk, but readers accept it only within the first kilobyte. */
const PDF_HEADER_WITHIN = 1024;
/** Names in a ZIP stand at its end (central directory) and at the start of each entry; this much holds them. */
const ZIP_HEAD = 64 * 1024;
const ZIP_TAIL = 1024 * 1024;
/** A text file has no control characters; this much of the start is enough to see a binary one. */
const BINARY_SAMPLE = 8 * 1024;

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd|txt|text)$/i;
/** Text files that are no prose: reading them as Markdown would give nonsense without a word of warning. */
const OTHER_TEXT_NAME = /\.(?:html?|xhtml|xml|json|ya?ml|csv|tsv|rtf|tex|svg|css|[cm]?[jt]sx?|py|sh)$/i;

/**
 * Format of a file, by its content first and by its name where the content does not say.
 * @throws AgilefallError `unknown-format` or `encrypted`, with what to do about it.
 */
export function detectFormat({ path, bytes }: SourceFile): Format {
  if (latin1(bytes, 0, PDF_HEADER_WITHIN).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipFormat(path, bytes);
  if (startsWith(bytes, OLE_MAGIC)) throw oldOffice(path, bytes);
  if (isBinary(bytes)) throw unknown(path, 'is not a text, a Word document or a PDF', 'Give a .docx, .pdf or .md file.');
  return textFormat(path, bytes);
}

function zipFormat(path: string, bytes: Uint8Array): Format {
  const names = latin1(bytes, 0, ZIP_HEAD) + latin1(bytes, Math.max(ZIP_HEAD, bytes.length - ZIP_TAIL), bytes.length);
  if (/word\/document\d*\.xml/.test(names)) return 'docx';
  if (names.includes('opendocument.text')) throw unknown(path, 'is an OpenDocument text', 'Save it as .docx or .pdf.');
  if (names.includes('xl/workbook')) throw unknown(path, 'is an Excel workbook', 'Save the sheets that hold text as .pdf.');
  if (names.includes('ppt/presentation')) throw unknown(path, 'is a PowerPoint presentation', 'Save it as .pdf.');
  throw unknown(path, 'is a ZIP archive, not a Word document', 'Unpack it and give the folder.');
}

/** OLE files: the Office formats of before 2007, and the envelope of an encrypted new one. */
function oldOffice(path: string, bytes: Uint8Array): AgilefallError {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) {
    return new AgilefallError('encrypted', 'The file is protected by a password.', {
      place: path,
      hint: 'Remove the password in Word or Excel (File, Info, Protect Document) and try again.',
    });
  }
  if (names.includes('WordDocument')) {
    return unknown(path, 'is in the old Word format (.doc)', 'Open it in Word or LibreOffice and save it as .docx.');
  }
  return unknown(path, 'is in an old Office format', 'Save it as .docx or .pdf.');
}

function textFormat(path: string, bytes: Uint8Array): Format {
  if (MARKDOWN_NAME.test(path)) return 'markdown';
  const start = latin1(bytes, 0, PDF_HEADER_WITHIN).trimStart();
  if (start.startsWith('{\\rtf')) throw unknown(path, 'is in Rich Text Format', 'Save it as .docx.');
  if (/^(?:<!doctype html|<html|<\?xml)/i.test(start)) throw unknown(path, 'is a web page or XML', 'Save it as .docx, .pdf or .md.');
  if (OTHER_TEXT_NAME.test(path)) throw unknown(path, 'is not a kind of text that is read', 'Give a .docx, .pdf or .md file.');
  return 'markdown';
}

/** The text of a file, and how many of its characters could not be read. */
export interface Decoded {
  readonly text: string;
  readonly unreadable: number;
}

/** A text of UTF-8 in which some bytes broke has few bad letters among its accents; another encoding has nearly only such. */
const BROKEN_SHARE = 1 / 4;

/**
 * Text of a file: UTF-8, UTF-16 with its byte order mark, or Windows-1252 when the bytes are not UTF-8.
 * The byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return decodedAs('utf-16le', bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return decodedAs('utf-16be', bytes);
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8.unreadable === 0) return utf8;
  const accents = utf8.text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  return utf8.unreadable < accents * BROKEN_SHARE ? utf8 : { text: decodeWindows1252(bytes), unreadable: 0 };
}

function decodedAs(encoding: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), unreadable: 0 };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, unreadable: text.match(/\ufffd/g)?.length ?? 0 };
  }
}

/** Characters 0x80 to 0x9f of Windows-1252; Node 20 decodes them as if they were Latin 1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes, 0, bytes.length).replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  const sample = bytes.subarray(0, BINARY_SAMPLE);
  // NUL never stands in a text of one byte per letter; form feeds, tabs and the escape of old printers do.
  return sample.some((byte) => byte === 0 || (byte < 0x09 && byte > 0) || (byte > 0x0d && byte < 0x1a));
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function unknown(path: string, what: string, hint: string): AgilefallError {
  return new AgilefallError('unknown-format', `The file ${what}.`, { place: path, hint });
}
