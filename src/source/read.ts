import { constants, createReadStream, readFileSync } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { AgilefallError, type ErrorCode } from '../errors.js';
import { checkLimit, DEFAULT_LIMITS, overLimit, type Limits } from '../limits.js';
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
};

/**
 * A file; a relative path is read from `cwd`. Its bytes are read when they are asked for, each time, so that a folder
 * of a thousand files does not stand in memory at once. One that is too large is not read at all.
 * @throws AgilefallError `not-found`, `unreadable` or `limit`; reading the bytes may throw them too.
 */
export async function readSource(path: string, cwd = '.', limits: Limits = DEFAULT_LIMITS): Promise<SourceFile> {
  const place = resolve(cwd, path);
  try {
    const found = await stat(place);
    checkLimit('fileBytes', found.size, limits, path);
    await access(place, constants.R_OK);
    if (found.isFile()) return new FileAt(path, place);
    // A pipe or a device tells no size, and may have no end.
    const bytes = await readBounded(createReadStream(place), path, limits);
    return { path: slashes(path), bytes };
  } catch (cause) {
    throw refused(path, cause);
  }
}

class FileAt implements SourceFile {
  readonly path: string;
  readonly #place: string;

  constructor(path: string, place: string) {
    this.path = slashes(path);
    this.#place = place;
  }

  get bytes(): Uint8Array {
    try {
      return readFileSync(this.#place);
    } catch (cause) {
      throw refused(this.path, cause);
    }
  }
}

/** Bytes given on the standard input, under the name that the reports shall show. */
export async function readStdin(filename: string, input: AsyncIterable<Uint8Array> = process.stdin, limits: Limits = DEFAULT_LIMITS): Promise<SourceFile> {
  try {
    return { path: slashes(filename), bytes: await readBounded(input, filename, limits) };
  } catch (cause) {
    throw refused(filename, cause);
  }
}

async function readBounded(input: AsyncIterable<Uint8Array>, path: string, { fileBytes }: Limits): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input) {
    parts.push(part);
    length += part.length;
    if (length > fileBytes) throw overLimit({ name: 'fileBytes', allowed: fileBytes, found: null }, path);
  }
  return Buffer.concat(parts);
}

function refused(path: string, cause: unknown): AgilefallError {
  if (cause instanceof AgilefallError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const { code: kind, sentence, hint } = REFUSALS[code] ?? OTHER;
  return new AgilefallError(kind, sentence, { place: path, hint, cause });
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
