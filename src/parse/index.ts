import { AgilefallError } from '../errors.js';
import type { Parsed, SourceFile } from '../types.js';
import { decodeText, detectFormat } from './detect.js';

/**
 * One tree for all formats. Each parser is loaded when its first file comes, because pdf.js alone takes longer
 * to load than a Markdown file to lint.
 * @throws AgilefallError when the file cannot be read, with the reason and what to do.
 */
export async function parse(file: SourceFile): Promise<Parsed> {
  if (file.bytes.length === 0) throw empty(file.path);
  const format = detectFormat(file);
  if (format === 'docx') return (await import('./docx/index.js')).parseDocx(file.bytes, file.path);
  if (format === 'pdf') return (await import('./pdf/index.js')).parsePdf(file.bytes, file.path);
  const text = decodeText(file.bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw empty(file.path);
  return (await import('./markdown/index.js')).parseMarkdown(text);
}

function empty(path: string): AgilefallError {
  return new AgilefallError('no-text', 'The file holds no text.', { place: path, hint: 'Check that the right file was given.' });
}
