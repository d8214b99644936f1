/** How much one DOCX may hold before it is refused. */
export interface DocxLimits {
  /** Files in the package. */
  readonly entries: number;
  /** Unpacked bytes of one part, and of all the parts that are read. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** `w:p` elements in one part. */
  readonly paragraphs: number;
  /** Tables in tables and text boxes in text boxes. */
  readonly depth: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * A tender of 900 pages has 11 MB of XML, about 20,000 paragraphs and at most some hundred files (pictures):
 * each limit is five times that or more. The recursion of mammoth holds some thousand levels; people nest three.
 */
export const DOCX_LIMITS: DocxLimits = {
  entries: 10_000,
  partBytes: 64 * MEBIBYTE,
  totalBytes: 128 * MEBIBYTE,
  paragraphs: 150_000,
  depth: 40,
};
