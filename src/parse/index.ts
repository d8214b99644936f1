import { AgilefallError } from '../errors.js';
import { checkLimit, countWords, overLimit, withDefaults, type Limits } from '../limits.js';
import type { Parsed, SourceFile } from '../types.js';
import { badLetters } from './bad-letters.js';
import { decodeText, detectFormat } from './detect.js';
import type { Recogniser } from './ocr/index.js';

export interface ParseOptions {
  /** Reads the pages of a PDF that are pictures. */
  readonly recogniser?: Recogniser | null;
  /** Limits other than the default ones; those on time and memory do not hold here. */
  readonly limits?: Partial<Limits>;
}

/**
 * One tree for all formats. Each parser is loaded when its first file comes, because pdf.js alone takes longer
 * to load than a Markdown file to lint.
 * @throws AgilefallError when the file cannot be read, with the reason and what to do.
 */
export async function parse({ path, bytes }: SourceFile, { recogniser = null, limits: asked }: ParseOptions = {}): Promise<Parsed> {
  const limits = withDefaults(asked);
  if (bytes.length === 0) throw empty(path);
  checkLimit('fileBytes', bytes.length, limits, path);
  const format = detectFormat({ path, bytes });
  if (format === 'docx') return (await import('./docx/index.js')).parseDocx(bytes, path, limits);
  if (format === 'pdf') return (await import('./pdf/index.js')).parsePdf(bytes, path, limits, recogniser);
  if (format === 'odt') return (await import('./odt/index.js')).parseOdt(bytes, path, limits);
  if (format === 'xlsx') return (await import('./xlsx/index.js')).parseXlsx(bytes, path, limits);
  if (format === 'zip') throw severalPieces(path);
  if (format === 'html') return (await import('./html/index.js')).parseHtml(bytes, path, limits);
  const { text, unreadable } = decodeText(bytes);
  if (countWords(text, limits.words) > limits.words) throw overLimit({ name: 'words', allowed: limits.words, found: null }, path);
  if (!/[\p{L}\p{N}]/u.test(text)) throw empty(path);
  const parsed = format === 'text' ? (await import('./text/index.js')).parseText(text) : await parseMarkdownText(text);
  return { ...parsed, unread: [...parsed.unread, ...badLetters(unreadable)] };
}

async function parseMarkdownText(text: string): Promise<Parsed> {
  const { parseMarkdown, prepareFrontMatter } = await import('./markdown/index.js');
  await prepareFrontMatter(text);
  return parseMarkdown(text);
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
