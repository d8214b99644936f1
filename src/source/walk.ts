import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { IgnoreFiles } from './ignore-files.js';
import { isReadableName } from './names.js';

export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules']);

export interface Walked {
  /** Absolute paths of the readable files, unsorted. */
  readonly files: readonly string[];
  readonly refused: readonly Refused[];
  /** Documents and folders that .gitignore or .agilefallignore leaves out. */
  readonly leftOut: number;
}

/** A folder that may not be entered, or a document that is a link to nothing. */
interface Refused {
  readonly path: string;
  /** `EACCES`, `ENOENT`, … */
  readonly code: string;
}

/**
 * All documents under a folder. A folder is entered once, by its real path, and never one above the first,
 * so that links in a circle end.
 */
export async function walkFolder(folder: string, ignored: IgnoreFiles): Promise<Walked> {
  const files: string[] = [];
  const refused: Refused[] = [];
  const entered = new Set<string>();
  const root = await realpath(folder);
  const waiting = [folder];
  const left: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      const real = await realpath(next);
      if (entered.has(real) || root.startsWith(real.endsWith(sep) ? real : real + sep)) continue;
      entered.add(real);
      for (const entry of await readdir(next, { withFileTypes: true })) await take(next, entry, { files, refused, waiting, left }, ignored);
    } catch (error) {
      refused.push({ path: next, code: codeOf(error) });
    }
  }
  return { files, refused, leftOut: left.length };
}

interface Taken {
  readonly files: string[];
  readonly refused: Refused[];
  readonly waiting: string[];
  readonly left: string[];
}

async function take(folder: string, entry: Dirent, { files, refused, waiting, left }: Taken, ignored: IgnoreFiles): Promise<void> {
  if (entry.name.startsWith('.') || SKIPPED_FOLDERS.has(entry.name)) return;
  const path = join(folder, entry.name);
  const kind = entry.isSymbolicLink() ? await stat(path).catch(codeOf) : entry;
  if (typeof kind === 'string') {
    if (isReadableName(entry.name)) refused.push({ path, code: kind });
  } else if (kind.isDirectory()) {
    (await ignored.leavesOut(resolve(path), true) ? left : waiting).push(path);
  } else if (kind.isFile() && isReadableName(entry.name)) {
    (await ignored.leavesOut(resolve(path)) ? left : files).push(path);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
