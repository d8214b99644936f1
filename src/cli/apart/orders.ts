import type { ErrorCode } from '../../errors.js';
import type { LimitHit, Limits } from '../../limits.js';
import type { DocumentResult, SourceFile, TextDocument } from '../../types.js';
import type { LintStep, VerdictOptions } from '../../verdicts.js';

/** What the reading process is told to do, one order at a time. */
export interface Order {
  /** `text` for linting, `projection` for `agilefall text`. */
  readonly want: 'text' | 'projection';
  readonly file: SourceFile;
  readonly limits: Limits;
  /** How the text is judged; when not given, it is handed over and judged by whoever asked for it. */
  readonly judging?: SentJudging;
}

/** What of the options is sent: no functions, and no book, which cannot be recognised there as the one whose phrases are compiled. */
export type SentJudging = Omit<VerdictOptions, 'book' | 'onStep' | 'onRule'>;

/** An order as it is sent: the bytes of the file come through the standard input, where they are copied once less each end. */
export interface Sent extends Omit<Order, 'file'> {
  readonly path: string;
  readonly length: number;
}

export type Result = DocumentResult | TextDocument | string;

/** What it tells on the way to what is found: with the first of these steps the file is read, and its time no longer counts. */
export interface Progress {
  readonly kind: 'step';
  readonly step: LintStep;
}

/** What it answers. */
export type Answer =
  | { readonly kind: 'read'; readonly result: Result; readonly rss: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'broken'; readonly message: string };

/** An `AgilefallError` in the form that crosses between processes. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly place: string | undefined;
  readonly hint: string | undefined;
  readonly limit: LimitHit | undefined;
}
