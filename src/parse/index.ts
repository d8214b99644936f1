import { AgilefallError } from '../errors.js';
import { checkLimit, countWords, overLimit, withDefaults, type Limits } from '../limits.js';
import type { Parsed, SourceFile } from '../types.js';
import { decodeText, detectFormat } from './detect.js';

export interface ParseOptions {
  /** Limits other than the default ones; those on time and memory do not hold here. */
  readonly limits?: Partial<Limits>;
}

/**
 * One tree for all formats. Each parser is loaded when its first file comes, because pdf.js alone takes longer
 * to load than a Markdown file to lint.
 * @throws AgilefallError when the file cannot be read, with the reason and what to do.
 */
export async function parse(file: SourceFile, options: ParseOptions = {}): Promise<Parsed> {
  const limits = withDefaults(options.limits);
  if (file.bytes.length === 0) throw empty(file.path);
  checkLimit('fileBytes', file.bytes.length, limits, file.path);
  const format = detectFormat(file);
  if (format === 'docx') return (await import('./docx/index.js')).parseDocx(file.bytes, file.path, limits);
  if (format === 'pdf') return (await import('./pdf/index.js')).parsePdf(file.bytes, file.path, limits);
  const { text, unreadable } = decodeText(file.bytes);
  if (countWords(text, limits.words) > limits.words) throw overLimit({ name: 'words', allowed: limits.words, found: null }, file.path);
  if (!/[\p{L}\p{N}]/u.test(text)) throw empty(file.path);
  const parsed = (await import('./markdown/index.js')).parseMarkdown(text);
  if (unreadable === 0) return parsed;
  const what = `${unreadable} character${unreadable > 1 ? 's' : ''}`;
  return { ...parsed, unread: [...parsed.unread, { what, reason: 'not valid in its encoding' }] };
}

function empty(path: string): AgilefallError {
  return new AgilefallError('no-text', 'The file holds no text.', { place: path, hint: 'Check that the right file was given.' });
}
