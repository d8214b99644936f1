import { type Limits } from './limits.js';
import type { Recogniser } from './parse/ocr/index.js';
import type { SourceFile, TextDocument } from './types.js';
/**
 * The first half of the flow, which a hostile file can make slow: bytes in, blocks, sentences and quantities out.
 * Whoever can end it (a process of its own) bounds its time and memory.
 */
export type Reading = (file: SourceFile, limits: Limits) => Promise<TextDocument>;
/** As `Reading`, for those who only want the text that lines and columns refer to. */
export type Projecting = (file: SourceFile, limits: Limits) => Promise<string>;
/** Reads a file here and now. @throws AgilefallError when it cannot be read, or has too many words. */
export declare function readDocument(file: SourceFile, limits: Limits, recogniser?: Recogniser | null): Promise<TextDocument>;
/** The text that lines and columns refer to. Same errors as `readDocument`. */
export declare function readProjection(file: SourceFile, limits: Limits, recogniser?: Recogniser | null): Promise<string>;
/**
 * How files are read when text is recognised: a PDF here, whatever else was asked for. Recognition takes some seconds
 * a page and has a worker of its own, so that the limits on time and memory, which are meant for text, would end it;
 * and it tells its progress to whoever waits at this end.
 */
export declare function readingWith<Read>(recogniser: Recogniser | null, here: (file: SourceFile, limits: Limits, recogniser: Recogniser | null) => Promise<Read>, elsewhere?: (file: SourceFile, limits: Limits) => Promise<Read>): (file: SourceFile, limits: Limits) => Promise<Read>;
