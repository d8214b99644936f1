import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { DocumentResult, Problem } from '../types.js';
import type { Context } from './context.js';

/** Files written beside documents, by the path of the document, and those that could not be. */
interface Texts {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

export const NO_TEXTS: Texts = { files: new Map(), problems: [] };

/** Last line of a text of ours: at the end, so that the lines before it keep their numbers. */
const MARK = '<!-- Text as read by agilefall; lines in its reports are those of this file. -->';

/**
 * Writes beside each document that is not Markdown the text that lines refer to: `cctp.docx.txt` for `cctp.docx`.
 * A file of that name that agilefall did not write stays as it is and is told as a problem.
 */
export async function writeTexts(documents: readonly DocumentResult[], { io, settings }: Context): Promise<Texts> {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, format, projection } of documents) {
    if (format === 'markdown' || path === settings.stdinName) continue;
    const file = `${path}.txt`;
    const problem = await writeText(file, resolve(io.cwd, file), projection);
    if (problem === null) files.set(path, file);
    else problems.push(problem);
  }
  return { files, problems };
}

async function writeText(file: string, path: string, text: string): Promise<Problem | null> {
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null && !kept.trimEnd().endsWith(MARK)) return notOurs(file);
  const lines = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  try {
    // `wx`: nothing readable was there a moment ago, and a link to nowhere must not be followed.
    await writeFile(path, `${lines}${MARK}\n`, { flag: kept === null ? 'wx' : 'w' });
    return null;
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return { code: 'cannot-write', path: file, message: `This file could not be written (${reason}).`, hint: 'Check that the folder may be written to, then run again.' };
  }
}

function notOurs(path: string): Problem {
  return { code: 'not-ours', path, message: 'This file was not written by agilefall, so it stays as it is.', hint: 'Move or rename it, then run again with --emit-text.' };
}
