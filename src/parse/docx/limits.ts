/** How much one DOCX may hold before it is refused. */
export interface DocxLimits {
  /** Files in the package. */
  readonly entries: number;
  /** Unpacked bytes of one part, and of all the parts that are read. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Paragraphs, table cells, breaks and symbols in one part. */
  readonly pieces: number;
  /** Tables in tables and text boxes in text boxes. */
  readonly depth: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * A tender of 900 pages has 11 MB of XML, at most some hundred files (pictures) and some 60 paragraphs, cells and
 * breaks a page: 64 MB and 10,000 files are far above, and 100,000 pieces, which cost 5 s and 900 MB, are 1,600 pages.
 * People nest three tables; the recursion of the libraries holds some thousand.
 */
export const DOCX_LIMITS: DocxLimits = {
  entries: 10_000,
  partBytes: 64 * MEBIBYTE,
  totalBytes: 128 * MEBIBYTE,
  pieces: 100_000,
  depth: 40,
};
