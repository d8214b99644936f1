import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { AgilefallError, type ErrorCode } from '../errors.js';
import type { SourceFile } from '../types.js';

interface Refusal {
  readonly code: ErrorCode;
  readonly sentence: string;
  readonly hint: string;
}

const OTHER: Refusal = { code: 'unreadable', sentence: 'The file cannot be read.', hint: 'Check that it opens on this machine.' };

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOENT: { code: 'not-found', sentence: 'There is no such file.', hint: 'Check the path; it is read from the current folder.' },
  ENOTDIR: { code: 'not-found', sentence: 'There is no such file.', hint: 'Check the path; it is read from the current folder.' },
  EACCES: { code: 'unreadable', sentence: 'The file may not be read.', hint: 'Check its permissions.' },
  EPERM: { code: 'unreadable', sentence: 'The file may not be read.', hint: 'Check its permissions.' },
  EISDIR: { code: 'unreadable', sentence: 'This is a folder, not a file.', hint: 'Name the files in it, or give the folder to the lint command.' },
  ELOOP: { code: 'unreadable', sentence: 'This is a link that leads back to itself.', hint: 'Give the file that it should lead to.' },
  ERR_FS_FILE_TOO_LARGE: { code: 'limit', sentence: 'The file is larger than 2 GiB.', hint: 'Split it.' },
};

/**
 * Bytes of a file; a relative path is read from `cwd`.
 * @throws AgilefallError `not-found`, `unreadable` or `limit`.
 */
export async function readSource(path: string, cwd = '.'): Promise<SourceFile> {
  try {
    return { path: slashes(path), bytes: await readFile(resolve(cwd, path)) };
  } catch (cause) {
    throw refused(path, cause);
  }
}

/** Bytes given on the standard input, under the name that the reports shall show. */
export async function readStdin(filename: string, input: AsyncIterable<Uint8Array> = process.stdin): Promise<SourceFile> {
  try {
    const parts: Uint8Array[] = [];
    for await (const part of input) parts.push(part);
    return { path: slashes(filename), bytes: Buffer.concat(parts) };
  } catch (cause) {
    throw refused(filename, cause);
  }
}

function refused(path: string, cause: unknown): AgilefallError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const { code: kind, sentence, hint } = REFUSALS[code] ?? OTHER;
  return new AgilefallError(kind, sentence, { place: path, hint, cause });
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
