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
export declare const DEFAULT_LIMITS: Limits;
/** The default limits with those that somebody set. */
export declare function withDefaults(limits?: Partial<Limits>): Limits;
/** A limit that a file hit, in numbers: reports say it in the reader's language. */
export interface LimitHit {
    readonly name: LimitName;
    readonly allowed: number;
    /** What the file has; null when nobody knows, because reading stopped at the limit. */
    readonly found: number | null;
}
/** The refusal of a file over a limit: which one, its value, what the file has, and how to raise it. */
export declare function overLimit({ name, allowed, found }: LimitHit, path: string): AgilefallError;
/** Refuses a file that has more of something than it may. @throws AgilefallError `limit`. */
export declare function checkLimit(name: LimitName, found: number, limits: Limits, path: string): void;
/** Words of a text as the limit counts them: stretches between spaces. Linear, and stops once over `most`. */
export declare function countWords(text: string, most?: number): number;
