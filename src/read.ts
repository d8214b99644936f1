import type { Nodes } from 'mdast';
import { countWords, overLimit, type Limits } from './limits.js';
import { isPdf } from './parse/detect.js';
import { parse } from './parse/index.js';
import type { Recogniser } from './parse/ocr/index.js';
import { readText } from './text/document.js';
import { project } from './text/project.js';
import type { Parsed, SourceFile, TextDocument } from './types.js';

/**
 * The first half of the flow, which a hostile file can make slow: bytes in, blocks, sentences and quantities out.
 * Whoever can end it (a process of its own) bounds its time and memory.
 */
export type Reading = (file: SourceFile, limits: Limits) => Promise<TextDocument>;

/** As `Reading`, for those who only want the text that lines and columns refer to. */
export type Projecting = (file: SourceFile, limits: Limits) => Promise<string>;

/** Reads a file here and now. @throws AgilefallError when it cannot be read, or has too many words. */
export async function readDocument(file: SourceFile, limits: Limits, recogniser: Recogniser | null = null): Promise<TextDocument> {
  return readText(file.path, await parseBounded(file, limits, recogniser));
}

/** The text that lines and columns refer to. Same errors as `readDocument`. */
export async function readProjection(file: SourceFile, limits: Limits, recogniser: Recogniser | null = null): Promise<string> {
  return project(await parseBounded(file, limits, recogniser)).projection;
}

async function parseBounded(file: SourceFile, limits: Limits, recogniser: Recogniser | null): Promise<Parsed> {
  const { path, bytes } = file;
  const parsed = await parse({ path, bytes }, { limits, recogniser });
  if (wordsOf(parsed.tree, limits.words) > limits.words) throw overLimit({ name: 'words', allowed: limits.words, found: null }, file.path);
  return parsed;
}

/** Words below a node, counted until there are more than `most`. */
function wordsOf(root: Nodes, most: number): number {
  let words = 0;
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined && words <= most; node = waiting.pop()) {
    if ('value' in node) words += countWords(node.value, most);
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
  return words;
}

/**
 * How files are read when text is recognised: a PDF here, whatever else was asked for. Recognition takes some seconds
 * a page and has a worker of its own, so that the limits on time and memory, which are meant for text, would end it;
 * and it tells its progress to whoever waits at this end.
 */
export function readingWith<Read>(
  recogniser: Recogniser | null,
  here: (file: SourceFile, limits: Limits, recogniser: Recogniser | null) => Promise<Read>,
  elsewhere: (file: SourceFile, limits: Limits) => Promise<Read> = (file, limits) => here(file, limits, null),
): (file: SourceFile, limits: Limits) => Promise<Read> {
  if (recogniser === null) return elsewhere;
  return async ({ path, bytes }, limits) => (isPdf(bytes) ? here({ path, bytes }, limits, recogniser) : elsewhere({ path, bytes }, limits));
}
