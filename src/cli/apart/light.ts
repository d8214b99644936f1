import type { LimitName, Limits } from '../../limits.js';
import type { SourceFile } from '../../types.js';

/** A text of this size, some 45 pages, takes half a second, and the worst that was found 3 s; to start a process costs 0.1 s. */
const LIGHT_TEXT = 128 * 1024;

/**
 * A text of that size, as many words as a file may have, is light too when it is prose: its cost is known (14 s and 480 MB
 * for the worst that was found), and handing it over costs half as much again and twice the memory.
 */
const PROSE_TEXT = 5 * 1024 * 1024;

/** Signs of ASCII that are neither letters, digits nor spaces: in the Markdown of tenders with their tables they are 3 to 12 % of the bytes. */
const MOST_SIGNS = 0.2;

/** Letters and digits of ASCII: 65 to 80 % of the bytes of a tender. A hundred thousand paragraphs of one sign are no prose. */
const LEAST_LETTERS = 0.6;

/** Bytes of a line in the mean, empty lines included: a tender has 40 and more, a list of syllables makes a block of each. */
const MEAN_LINE = 16;

/** Bytes of a line: a paragraph of a tender has a tenth of that. */
const LONGEST_LINE = 16 * 1024;

/** Unpacked XML of a DOCX of some 200 pages: handing over what was read of it costs as much as a third of reading it. */
const LIGHT_XML = 4 * 1024 * 1024;

/**
 * What a light file may have in truth, whatever it declares: a small one can say « the cell above » or « the number
 * of this paragraph » very often. A DOCX of 200 pages has 12,000 blocks and 80,000 words; at these limits it takes 1 s
 * and 200 MB.
 */
const LIGHT: Partial<Limits> = { unpackedBytes: LIGHT_XML, blocks: 15_000, words: 100_000 };

/** The limits to read a light file with; beyond them, if the real ones are higher, it is not light. Prose holds no more than it shows. */
export function lightLimits(limits: Limits, { bytes }: SourceFile): Limits {
  if (!isArchive(viewOf(bytes)) && bytes.length > LIGHT_TEXT) return limits;
  const light = Object.entries(LIGHT).map(([name, value]) => [name, Math.min(value, limits[name as LimitName])]);
  return { ...limits, ...(Object.fromEntries(light) as Partial<Limits>) };
}

/** Beyond that many bytes a PDF is no longer announced; the parsers look no further either. */
const PDF_HEADER_WITHIN = 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * True when a file cannot cost much, whatever it holds: a small text, prose, or a DOCX that declares little XML (that this
 * is true is seen by reading it with `lightLimits`). A PDF never is: 1 kB can loop for ever.
 */
export function isLight({ bytes }: SourceFile): boolean {
  const view = viewOf(bytes);
  if (view.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-')) return false;
  if (!isArchive(view)) return bytes.length <= LIGHT_TEXT || (bytes.length <= PROSE_TEXT && isProse(view));
  const declared = declaredXml(view);
  return declared !== null && declared <= LIGHT_XML;
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isArchive(view: Buffer): boolean {
  return view.subarray(0, 2).toString('latin1') === 'PK';
}

/** True for lines of words with a few signs between them. One look at each byte. */
function isProse(view: Buffer): boolean {
  let letters = 0;
  let signs = 0;
  let lines = 0;
  let line = 0;
  for (const byte of view) {
    if (byte === NEWLINE) lines += 1;
    line = byte === NEWLINE ? 0 : line + 1;
    if (line > LONGEST_LINE || byte === 0) return false;
    if (isLetterOrDigit(byte)) letters += 1;
    else if (byte < 0x80 && byte > SPACE) signs += 1;
  }
  return lines * MEAN_LINE <= view.length && signs <= view.length * MOST_SIGNS && letters >= view.length * LEAST_LETTERS;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;

function isLetterOrDigit(byte: number): boolean {
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}

/** Bytes that the XML files of an archive unpack to, as it declares; null when its directory cannot be followed. */
function declaredXml(view: Buffer): number | null {
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > view.length || view.readUInt32LE(end) !== END_OF_DIRECTORY) return null;
  let total = 0;
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const name = view.toString('latin1', at + 46, at + 46 + view.readUInt16LE(at + 28));
    if (/\.(?:xml|rels)$/i.test(name)) total += view.readUInt32LE(at + 24);
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return total;
}
