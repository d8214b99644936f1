import { type Limits } from '../limits.js';
import type { Parsed, SourceFile } from '../types.js';
import type { Recogniser } from './ocr/index.js';
export interface ParseOptions {
    /** Reads the pages of a PDF that are pictures. */
    readonly recogniser?: Recogniser | null;
    /** Limits other than the default ones; those on time and memory do not hold here. */
    readonly limits?: Partial<Limits>;
}
/**
 * One tree for all formats. Each parser is loaded when its first file comes, because pdf.js alone takes longer
 * to load than a Markdown file to lint.
 * @throws AgilefallError when the file cannot be read, with the reason and what to do.
 */
export declare function parse({ path, bytes }: SourceFile, { recogniser, limits: asked }?: ParseOptions): Promise<Parsed>;
