import { dirname, relative, resolve, sep } from 'node:path';
import { IgnoreFiles, ignoreFilesFor } from './ignore-files.js';
import { SKIPPED_FOLDERS } from './walk.js';

/**
 * Whether a walk through a folder leaves out a file in it: by its ignore files, or because it enters no such folder.
 * @param seen told the absolute path of each file that may leave it out, whether it exists or not.
 */
export async function isLeftOut(path: string, cwd: string, seen: (path: string) => void): Promise<boolean> {
  const file = resolve(cwd, path);
  ignoreFilesFor(dirname(file)).forEach(seen);
  const names = relative(cwd, file).split(sep);
  if (names[0] !== '..' && names.some((name) => name.startsWith('.') || SKIPPED_FOLDERS.has(name))) return true;
  return new IgnoreFiles().leavesOut(file);
}
