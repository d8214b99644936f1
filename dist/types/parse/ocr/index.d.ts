import { missingPackages } from './tesseract.js';
export { missingPackages };
/** A line of words recognised on a picture. Lengths in pixels, origin at the top left. */
export interface RecognisedLine {
    readonly words: readonly {
        readonly text: string;
        readonly left: number;
        readonly right: number;
    }[];
    readonly baseline: number;
    readonly height: number;
    /** How sure its words are on average, 0 to 100. */
    readonly confidence: number;
}
/** Reads pictures of pages. */
export interface Recogniser {
    /** Lines of a PNG in reading order, without what is most likely dirt. */
    read(png: Uint8Array): Promise<readonly RecognisedLine[]>;
    /** Told before the first page of a file is read, and after each one. */
    readonly onProgress: OnProgress | null;
}
/** `done` of `total` pages of the file have been read. */
export type OnProgress = (path: string, done: number, total: number) => void;
/** A recogniser that must be closed: its worker would keep the process alive. */
export interface OpenRecogniser extends Recogniser {
    close(): Promise<void>;
}
/**
 * Opens text recognition. Its worker (0.3 s, 150 MB) starts with the first picture.
 * @throws AgilefallError `bad-option` when the packages that it needs are not installed, with the command.
 */
export declare function openRecogniser(onProgress?: OnProgress | null): OpenRecogniser;
