import { DOCX_LIMITS } from '../docx/limits.js';
import type { ZipLimits } from '../package/zip.js';

/** How much one workbook may hold before it is refused. */
export interface XlsxLimits extends ZipLimits {
  /** Cells with something in them, over all sheets. */
  readonly cells: number;
  /** Letters in those cells: one shared text may stand in all of them. */
  readonly letters: number;
  /** Rows times columns of one table, most of them empty in a sheet with a cell here and there. */
  readonly places: number;
}

/**
 * A price sheet has some thousand cells; a workbook with more than these is a data base that nobody reads as a text.
 * A tender of 900 pages has 3 million letters.
 */
export const XLSX_LIMITS: XlsxLimits = {
  entries: DOCX_LIMITS.entries,
  partBytes: DOCX_LIMITS.partBytes,
  totalBytes: DOCX_LIMITS.totalBytes,
  cells: 200_000,
  letters: 20_000_000,
  places: 500_000,
};
