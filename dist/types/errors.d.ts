import type { LimitHit } from './limits.js';
/** Codes of everything that can keep the job from being done. Exit status 2. */
export type ErrorCode = 'no-input' | 'not-found' | 'unknown-format' | 'unreadable' | 'encrypted' | 'no-text' | 'limit' | 'bad-option' | 'bad-rule' | 'bad-config' | 'unknown-rule' | 'internal';
interface Details {
    /** File, folder or setting concerned, as the user wrote it. */
    readonly place?: string;
    /** What the user can do about it, in one sentence. */
    readonly hint?: string;
    /** For `limit`: which one, in numbers. */
    readonly limit?: LimitHit;
    readonly cause?: unknown;
}
/** The only error class of the project: a sentence for a person, the place, and what to do. */
export declare class AgilefallError extends Error {
    readonly code: ErrorCode;
    readonly place: string | undefined;
    readonly hint: string | undefined;
    readonly limit: LimitHit | undefined;
    constructor(code: ErrorCode, sentence: string, { place, hint, limit, cause }?: Details);
}
export {};
