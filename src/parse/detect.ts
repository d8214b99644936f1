import { AgilefallError } from '../errors.js';
import { DEFAULT_LIMITS, type Limits } from '../limits.js';
import type { Format, SourceFile } from '../types.js';
import { foreign, type Foreign } from './foreign.js';
import { openZip } from './package/zip.js';

/** The PDF header may stand after junk, but readers accept it only within the first kilobyte. */
const PDF_HEADER_WITHIN = 1024;
/** Names in a ZIP stand at its end (central directory) and at the start of each entry; this much holds them. */
const ZIP_HEAD = 64 * 1024;
const ZIP_TAIL = 1024 * 1024;
/** A text file has no control characters; this much of the start is enough to see a binary one. */
const BINARY_SAMPLE = 8 * 1024;
/** The list of an archive, to tell its kind: some programs put thousands of pictures into one document. */
const DIRECTORY: Limits = { ...DEFAULT_LIMITS, entries: 65_535, partBytes: 4096, unpackedBytes: 4096 };

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;
const TEXT_NAME = /\.(?:txt|text)$/i;
const HTML_NAME = /\.(?:html?|xhtml)$/i;

/** First bytes of files that are no text, as Latin 1. */
const MAGIC: readonly (readonly [RegExp, Foreign])[] = [
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:heic|heix|mif1|avif))/, 'image'],
  [/^(?:7z\xbc\xaf|Rar!|\x1f\x8b|[^]{257}ustar)/, 'packed'],
];

/** Text files that are no prose, by name: reading them as Markdown would give nonsense without a word of warning. */
const FOREIGN_NAMES: readonly (readonly [RegExp, Foreign])[] = [
  [/\.rtf$/i, 'rtf'],
  [/\.(?:eml|mbox)$/i, 'mail'],
  [/\.(?:mht|mhtml)$/i, 'book'],
  [/\.(?:csv|tsv)$/i, 'csv'],
  [/\.svg$/i, 'image'],
  [/\.fod[tsgp]$/i, 'fodt'],
  [/\.(?:xml|json|ya?ml|toml|ini|tex|css|[cm]?[jt]sx?|py|sh|ps1|bat|sql|log)$/i, 'data'],
];

/**
 * Format of a file, by its content first and by its name where the content does not say; `zip` for an archive of documents.
 * @throws AgilefallError `unknown-format` or `encrypted`, with what to do about it.
 */
export function detectFormat({ path, bytes }: SourceFile): Format | 'zip' {
  if (isPdf(bytes)) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipFormat(path, bytes);
  if (startsWith(bytes, OLE_MAGIC)) throw oldOffice(path, bytes);
  const start = latin1(bytes, 0, PDF_HEADER_WITHIN);
  const known = MAGIC.find(([magic]) => magic.test(start));
  if (known !== undefined) throw foreign(known[1], path);
  if (isBinary(bytes)) throw foreign('binary', path);
  return textFormat(path, bytes);
}

/** True for a PDF, by its header. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes, 0, PDF_HEADER_WITHIN).includes('%PDF-');
}

function zipFormat(path: string, bytes: Uint8Array): Format | 'zip' {
  const { names, mimetype } = contentsOf(bytes, path);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/i)) return 'docx';
  if (/opendocument\.text/.test(mimetype)) return 'odt';
  if (has(/^xl\/workbook\d*\.xml$/i)) return 'xlsx';
  if (has(/^xl\/workbook\.bin$/i)) throw foreign('xlsb', path);
  if (has(/^ppt\/presentation/i) || /opendocument\.presentation/.test(mimetype)) throw foreign('presentation', path);
  if (/opendocument\.spreadsheet/.test(mimetype)) throw foreign('ods', path);
  if (/opendocument\./.test(mimetype)) throw foreign('drawing', path);
  if (has(/^Index\/(?:Document|Slide|Tables)?.*\.iwa$|^index\.(?:apxl|xml)\.?/i) || has(/^Index\.zip$/)) throw foreign('pages', path);
  if (/epub/.test(mimetype)) throw foreign('book', path);
  // A Word document may keep its main part under any name.
  return has(/^word\/(?!media\/)/i) && has(/^\[Content_Types\]\.xml$/i) ? 'docx' : 'zip';
}

/** Names in the archive, and what it says it is. Where its list is broken, names are looked for in the bytes. */
function contentsOf(bytes: Uint8Array, path: string): { readonly names: readonly string[]; readonly mimetype: string } {
  try {
    const zip = openZip(bytes, path, DIRECTORY);
    const mimetype = zip.names.includes('mimetype') ? new TextDecoder().decode(zip.read('mimetype') ?? undefined) : '';
    return { names: zip.names, mimetype };
  } catch (error) {
    if (!(error instanceof AgilefallError)) throw error;
    const text = latin1(bytes, 0, ZIP_HEAD) + latin1(bytes, Math.max(ZIP_HEAD, bytes.length - ZIP_TAIL), bytes.length);
    const names = ['word/document.xml', 'word/document2.xml', 'xl/workbook.xml', 'ppt/presentation.xml'].filter((name) => text.includes(name));
    return { names, mimetype: /mimetypeapplication\/[\w.+-]+/.exec(text)?.[0] ?? '' };
  }
}

/** OLE files: the Office formats of before 2007, messages of Outlook, and the envelope of an encrypted new document. */
function oldOffice(path: string, bytes: Uint8Array): AgilefallError {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) {
    return new AgilefallError('encrypted', 'The file is protected by a password.', {
      place: path,
      hint: 'Open it in its program, remove the password (File, Info, Protect), and save a copy.',
    });
  }
  if (names.includes('__substg1.0_')) return foreign('mail', path);
  if (names.includes('WordDocument')) return foreign('doc', path);
  if (names.includes('PowerPoint Document')) return foreign('presentation', path);
  return names.includes('Workbook') || names.includes('Book') ? foreign('xls', path) : foreign(/\.doc$/i.test(path) ? 'doc' : 'binary', path);
}

function textFormat(path: string, bytes: Uint8Array): Format {
  if (MARKDOWN_NAME.test(path)) return 'markdown';
  const start = decodeText(bytes.subarray(0, PDF_HEADER_WITHIN)).text.trimStart();
  if (start.startsWith('{\\rtf')) throw foreign('rtf', path);
  if (/^(?:<!--[^]*?-->\s*)?(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body)/i.test(start)) return 'html';
  if (/^<\?xml[^]*<office:document\b/.test(start)) throw foreign('fodt', path);
  if (/^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID):\s/i.test(start)) throw foreign('mail', path);
  const named = FOREIGN_NAMES.find(([name]) => name.test(path));
  if (named !== undefined) throw foreign(named[1], path);
  if (HTML_NAME.test(path)) return 'html';
  if (start.startsWith('<?xml')) throw foreign('data', path);
  return TEXT_NAME.test(path) && !isMarked(decodeText(bytes).text) ? 'text' : 'markdown';
}

/** Markdown under the name of a plain text: a heading with `#`, or the rule below the head of a table. */
function isMarked(text: string): boolean {
  return /^#{1,6} \S/m.test(text) || /^\|(?:\s*:?-{3,}:?\s*\|)+\s*$/m.test(text);
}

/** The text of a file, and how many of its characters could not be read. */
export interface Decoded {
  readonly text: string;
  readonly unreadable: number;
}

/** A text of UTF-8 in which some bytes broke has few bad letters among its accents; another encoding has nearly only such. */
const BROKEN_SHARE = 1 / 4;

/**
 * Text of a file: UTF-8, UTF-16 with its byte order mark or without, or Windows-1252 when the bytes are not UTF-8.
 * The byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return decodedAs('utf-16le', bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return decodedAs('utf-16be', bytes);
  const wide = wideOrder(bytes);
  if (wide !== null) return decodedAs(wide, bytes);
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8.unreadable === 0) return utf8;
  const accents = utf8.text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  return utf8.unreadable < accents * BROKEN_SHARE ? utf8 : { text: decodeWindows1252(bytes), unreadable: 0 };
}

/** Text in an encoding by name, the characters that are not valid in it counted. @throws RangeError for a name that is none. */
export function decodedAs(encoding: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), unreadable: 0 };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, unreadable: text.match(/\ufffd/g)?.length ?? 0 };
  }
}

/** Letters of Western Europe in UTF-16 have a zero in every other byte; a share of this much is no accident. */
const WIDE_SHARE = 0.7;

/** Byte order of UTF-16 without its mark, or null. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, BINARY_SAMPLE);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = (sample.length / 2) * WIDE_SHARE;
  if (odd >= enough && even === 0) return 'utf-16le';
  return even >= enough && odd === 0 ? 'utf-16be' : null;
}

/** Characters 0x80 to 0x9f of Windows-1252; Node 20 decodes them as if they were Latin 1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text in Windows-1252, as programs of Western Europe wrote it; also what pages call ISO-8859-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes, 0, bytes.length).replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || wideOrder(bytes) !== null) return false;
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
