import type { ErrorCode } from '../../errors.js';
import type { LimitHit, Limits } from '../../limits.js';
import type { SourceFile, TextDocument } from '../../types.js';

/** What the reading process is told to do, one order at a time. */
export interface Order {
  /** `text` for linting, `projection` for `agilefall text`. */
  readonly want: 'text' | 'projection';
  readonly file: SourceFile;
  readonly limits: Limits;
}

/** An order as it is sent: the bytes of the file come through the standard input, where they are copied once less each end. */
export interface Sent extends Omit<Order, 'file'> {
  readonly path: string;
  readonly length: number;
}

export type Result = TextDocument | string;

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
