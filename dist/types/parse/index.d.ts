import type { Parsed, SourceFile } from '../types.js';
import type { Recogniser } from './ocr/index.js';
export interface ParseOptions {
    /** Reads the pages of a PDF that are pictures. */
    readonly recogniser?: Recogniser | null;
}
/**
 * One tree for all formats. Each parser is loaded when its first file comes, because pdf.js alone takes longer
 * to load than a Markdown file to lint.
 * @throws AgilefallError when the file cannot be read, with the reason and what to do.
 */
export declare function parse(file: SourceFile, { recogniser }?: ParseOptions): Promise<Parsed>;
