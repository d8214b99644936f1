import type { LimitHit } from './limits.js';
/** Codes of everything that can keep the job from being done. Exit status 2. */
export type ErrorCode = 'no-input' | 'not-found' | 'unknown-format' | 'unreadable' | 'encrypted' | 'no-text' | 'limit' | 'bad-option' | 'bad-rule' | 'bad-config' | 'unknown-rule' | 'internal';
/** A stretch of a file of settings in which something is wrong; lines and columns from 1, the last column not included. */
export interface Spot {
    /** Absolute path. */
    readonly file: string;
    /** What is wrong there, without the picture of the line. */
    readonly sentence: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
interface Details {
    /** File, folder or setting concerned, as the user wrote it. */
    readonly place?: string;
    /** What the user can do about it, in one sentence. */
    readonly hint?: string;
    /** For `limit`: which one, in numbers. */
    readonly limit?: LimitHit;
    /** Where an editor can show it. */
    readonly spot?: Spot;
    readonly cause?: unknown;
}
/** The only error class of the project: a sentence for a person, the place, and what to do. */
export declare class AgilefallError extends Error {
    readonly code: ErrorCode;
    readonly place: string | undefined;
    readonly hint: string | undefined;
    readonly limit: LimitHit | undefined;
    readonly spot: Spot | undefined;
    constructor(code: ErrorCode, sentence: string, { place, hint, limit, spot, cause }?: Details);
}
export {};
