import type { Severity } from '../types.js';

/** A passage excused from outside the document, by a sidecar or by the configuration. */
export interface Suppression {
  readonly rules: readonly string[];
  /** Words of the passage; null for any. */
  readonly words: string | null;
  /** A heading above the passage; null for any. */
  readonly section: string | null;
  readonly reason: string;
  /** ISO day, the last on which it holds. */
  readonly until: string | null;
  /** Where it was written: `cctp.pdf.agilefall.yaml:3`. */
  readonly from: string;
  /** True when it is about this document alone, so that it can be needless. */
  readonly own: boolean;
}

/** What is said of suppressions themselves, under names that no rule of a book may take. */
export type ReservedId = 'suppression-needless' | 'suppression-without-reason' | 'suppression-unknown-rule' | 'suppression-expired';

/** Severities of the four reports; `off` for one that is not wanted. */
export type ReportLevels = Readonly<Partial<Record<ReservedId, Severity | 'off'>>>;
