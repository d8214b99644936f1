import { AgilefallError } from '../errors.js';
import type { Parsed, SourceFile } from '../types.js';
import { decodeText, detectFormat } from './detect.js';
import type { Recogniser } from './ocr/index.js';

export interface ParseOptions {
  /** Reads the pages of a PDF that are pictures. */
  readonly recogniser?: Recogniser | null;
}

/**
 * One tree for all formats. Each parser is loaded when its first file comes, because pdf.js alone takes longer
 * to load than a Markdown file to lint.
 * @throws AgilefallError when the file cannot be read, with the reason and what to do.
 */
export async function parse(file: SourceFile, { recogniser = null }: ParseOptions = {}): Promise<Parsed> {
  const { path, bytes } = file;
  if (bytes.length === 0) throw empty(path);
  const format = detectFormat(file);
  if (format === 'docx') return (await import('./docx/index.js')).parseDocx(bytes, path);
  if (format === 'pdf') return (await import('./pdf/index.js')).parsePdf(bytes, path, recogniser);
  if (format === 'odt') return (await import('./odt/index.js')).parseOdt(bytes, path);
  if (format === 'xlsx') return (await import('./xlsx/index.js')).parseXlsx(bytes, path);
  if (format === 'zip') throw severalPieces(path);
  if (format === 'html') return (await import('./html/index.js')).parseHtml(bytes, path);
  const text = decodeText(bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw empty(path);
  if (format === 'text') return (await import('./text/index.js')).parseText(text);
  return (await import('./markdown/index.js')).parseMarkdown(text);
}

function empty(path: string): AgilefallError {
  return new AgilefallError('no-text', 'The file holds no text.', { place: path, hint: 'Check that the right file was given.' });
}

function severalPieces(path: string): AgilefallError {
  return new AgilefallError('unknown-format', 'The file is an archive of several documents.', {
    place: path,
    hint: 'Lint it as a whole, or name one of its pieces after it: `agilefall text dossier.zip/cctp.docx`.',
  });
}
