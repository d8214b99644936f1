import { AgilefallError } from './errors.js';

/**
 * How much one file may cost. A file over a limit is refused with its reason and the others are still linted.
 * Every limit can be raised: `limits.<name>` in the settings, `limits` in the options of `lint`.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Files in an archive; a DOCX, ODT or XLSX is one. */
  readonly entries: number;
  /** Unpacked bytes of one file of a DOCX, ODT or XLSX. */
  readonly partBytes: number;
  /** Unpacked bytes of all files of a DOCX, ODT or XLSX that are read. */
  readonly unpackedBytes: number;
  /** Unpacked bytes of all the documents of an archive; each of them has the limits of a file. */
  readonly archiveBytes: number;
  /** XML elements inside one another. */
  readonly nesting: number;
  /** Paragraphs, table cells, breaks and symbols of one part of a DOCX, of an ODT or of a web page; cells of an XLSX that are not empty. */
  readonly blocks: number;
  readonly pages: number;
  /** Words of the text; 100 characters without a space count as a word too. */
  readonly words: number;
  /** Time to read the file, on the clock. Only bounds what is read in a process of its own. */
  readonly seconds: number;
  /** Memory of the process that reads the file, all kinds together. Only bounds what is read in a process of its own. */
  readonly megabytes: number;
}

export type LimitName = keyof Limits;

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  // The largest tender seen has 20 MB, nearly all of it pictures.
  fileBytes: 100 * MEGABYTE,
  // A tender of 900 pages has some hundred pictures.
  entries: 10_000,
  // A DOCX of 900 pages has 11 MB of XML. How well it is packed says nothing: honest tables of one form
  // repeated pack a hundred times smaller, as a bomb does, so that sizes are bounded and ratios are not.
  partBytes: 64 * MEGABYTE,
  unpackedBytes: 128 * MEGABYTE,
  // A dossier has some dozen pieces of some megabytes.
  archiveBytes: 500 * MEGABYTE,
  // Word writes some 60 levels for tables nested three times; the recursion of the libraries holds some thousand.
  nesting: 1000,
  // Some 60 a page: 1,600 pages.
  blocks: 100_000,
  // 15 s of work; more is a merged archive, to be linted piece by piece.
  pages: 2000,
  // 2,000 pages of 350 words.
  words: 700_000,
  // 900 pages of tagged PDF take 20 s on a slow machine.
  seconds: 60,
  // 900 pages take 350 MB, whatever the format; with the judging process that leaves both together under 1 GB.
  megabytes: 560,
};

/** The default limits with those that somebody set. */
export function withDefaults(limits: Partial<Limits> = {}): Limits {
  return { ...DEFAULT_LIMITS, ...limits };
}

/** A limit that a file hit, in numbers: reports say it in the reader's language. */
export interface LimitHit {
  readonly name: LimitName;
  readonly allowed: number;
  /** What the file has; null when nobody knows, because reading stopped at the limit. */
  readonly found: number | null;
}

const WHAT: Readonly<Record<LimitName, readonly [verb: string, noun: string]>> = {
  fileBytes: ['has', 'bytes'],
  entries: ['holds', 'files'],
  partBytes: ['has a part that unpacks to', 'bytes'],
  unpackedBytes: ['unpacks to', 'bytes'],
  archiveBytes: ['holds documents that unpack to', 'bytes'],
  nesting: ['has', 'levels of elements inside one another'],
  blocks: ['has', 'paragraphs, table cells and breaks'],
  pages: ['has', 'pages'],
  words: ['has', 'words'],
  seconds: ['takes', 'seconds to read'],
  megabytes: ['takes', 'megabytes of memory to read'],
};

/** What to do about it besides raising the limit. */
const REMEDY: Readonly<Partial<Record<LimitName, string>>> = {
  fileBytes: 'Reduce the size of its pictures, or split it',
  nesting: 'Open it in the program it was made with and save it again',
  partBytes: 'Open it in the program it was made with and save it again',
  unpackedBytes: 'Open it in the program it was made with and save it again',
  archiveBytes: 'Unpack it and give the folder',
};

/** The refusal of a file over a limit: which one, its value, what the file has, and how to raise it. */
export function overLimit({ name, allowed, found }: LimitHit, path: string): AgilefallError {
  const [verb, noun] = WHAT[name];
  const sentence = found === null
    ? `The file ${verb} more than ${count(allowed)} ${noun}, which is the limit « ${name} ».`
    : `The file ${verb} ${count(found)} ${noun}; the limit « ${name} » is ${count(allowed)}.`;
  return new AgilefallError('limit', sentence, {
    place: path,
    hint: `${REMEDY[name] ?? 'Split it'}; or raise limits.${name} in the settings (now ${allowed}).`,
    limit: { name, allowed, found },
  });
}

/** « 1,234,567 ». */
function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Refuses a file that has more of something than it may. @throws AgilefallError `limit`. */
export function checkLimit(name: LimitName, found: number, limits: Limits, path: string): void {
  if (found > limits[name]) throw overLimit({ name, allowed: limits[name], found }, path);
}

/** A stretch of this many characters without a space counts as a word, so that no text is long and has few words. */
const LONGEST_WORD = 100;

/** Words of a text as the limit counts them: stretches between spaces. Linear, and stops once over `most`. */
export function countWords(text: string, most = Infinity): number {
  let words = 0;
  let length = 0;
  for (let at = 0; at < text.length && words <= most; at += 1) {
    if (text.charCodeAt(at) <= 0x20 || length === LONGEST_WORD) length = 0;
    if (text.charCodeAt(at) <= 0x20) continue;
    if (length === 0) words += 1;
    length += 1;
  }
  return words;
}
