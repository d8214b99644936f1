import { DOCX_LIMITS } from '../docx/limits.js';
import type { ZipLimits } from '../package/zip.js';

/** How much one workbook may hold before it is refused. */
export interface XlsxLimits extends ZipLimits {
  /** Cells with something in them, over all sheets. */
  readonly cells: number;
}

/** A price sheet has some thousand cells; a workbook with more than these is a data base that nobody reads as a text. */
export const XLSX_LIMITS: XlsxLimits = {
  entries: DOCX_LIMITS.entries,
  partBytes: DOCX_LIMITS.partBytes,
  totalBytes: DOCX_LIMITS.totalBytes,
  cells: 200_000,
};
