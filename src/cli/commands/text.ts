import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { refused } from '../arguments.js';
import type { Context } from '../context.js';
import { askedOcr } from '../ocr.js';
import { configurationOf, limitsOf } from '../settings-runs.js';

/** `agilefall text FILE`: prints the projection, the text that line numbers refer to. */
export async function textCommand(context: Context): Promise<number> {
  const { settings, io, steps, messages } = context;
  const [path, ...others] = settings.words;
  if (path === undefined || others.length > 0) throw refused(messages.oneFile, messages.seeHelp);
  if (path !== '-' && settings.stdinName !== null) throw refused(messages.stdinNameAlone, messages.stdinNameHint);
  const ocr = await askedOcr(context);
  const source = await steps.source();
  const [outer, piece] = await splitPath(path, io.cwd);
  const name = path === '-' ? (settings.stdinName ?? 'stdin.md') : outer;
  const limits = await limitsOf(name, await configurationOf(context));
  const reader = await steps.reader();
  if (ocr === null) reader.expect([piece ?? name], limits);
  const file = path === '-' ? await source.readStdin(name, io.stdin, limits) : await source.readSource(name, io.cwd, limits);
  const flow = await steps.flow();
  const text = await flow.projectFile(file, { piece, limits, project: reader.project, ...(ocr && { ocr }) });
  io.stdout.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
  return 0;
}

/** « dossier.zip/lot 1/cctp.docx », as reports name a piece of an archive, in two: the file, and the piece in it. */
async function splitPath(path: string, cwd: string): Promise<readonly [string, string | null]> {
  const [, outer, piece] = /^(.+?\.zip)[/\\](.+)$/i.exec(path) ?? [];
  if (outer === undefined || piece === undefined) return [path, null];
  const isFile = await stat(resolve(cwd, outer)).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? [outer, piece.replaceAll('\\', '/')] : [path, null];
}
