import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What is looked for in a folder; a file that is named by the user is taken whatever its name. */
export const EXTENSIONS: readonly string[] = ['.md', '.markdown', '.docx', '.pdf'];

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules']);

export interface Walked {
  /** Absolute paths of the readable files, unsorted. */
  readonly files: readonly string[];
  /** Folders and links that could not be followed, absolute. */
  readonly refused: readonly string[];
}

/** True when a folder walk takes a file of this name. `~$tender.docx` is the lock that Word leaves beside an open file. */
export function isReadableName(name: string): boolean {
  if (name.startsWith('.') || name.startsWith('~$')) return false;
  const lower = name.toLowerCase();
  return EXTENSIONS.some((extension) => lower.endsWith(extension));
}

/** All documents under a folder. A folder is entered once, by its real path, so that links in a circle end. */
export async function walkFolder(folder: string): Promise<Walked> {
  const files: string[] = [];
  const refused: string[] = [];
  const entered = new Set<string>();
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      const real = await realpath(next);
      if (entered.has(real)) continue;
      entered.add(real);
      await enter(next, files, waiting);
    } catch {
      refused.push(next);
    }
  }
  return { files, refused };
}

async function enter(folder: string, files: string[], waiting: string[]): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || SKIPPED_FOLDERS.has(entry.name)) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    if (kind?.isDirectory() === true) waiting.push(path);
    else if (kind?.isFile() === true && isReadableName(entry.name)) files.push(path);
  }
}
