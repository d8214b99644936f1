import { isAbsolute, join } from 'node:path';

/** What decides which server is started. */
export interface Surroundings {
  /** Path set by the user, or nothing. */
  readonly setting: string;
  /** Whether the user trusts the code of the open folders. */
  readonly trusted: boolean;
  /** Open folders on this machine. */
  readonly folders: readonly string[];
  /** Folder of the extension. */
  readonly extension: string;
  readonly exists: (path: string) => boolean;
}

/**
 * The program to start: the one set, else that of a folder's own node_modules, so that the editor says what the command
 * line of the folder says, else the one that comes with the extension. Code of a folder is only run when it is trusted.
 */
export function serverPath({ setting, trusted, folders, extension, exists }: Surroundings): string {
  const own = join(extension, 'server', 'cli.js');
  if (!trusted) return own;
  if (setting !== '') return isAbsolute(setting) ? setting : join(folders[0] ?? '.', setting);
  return folders.map((folder) => join(folder, 'node_modules', 'agilefall', 'dist', 'cli.js')).find(exists) ?? own;
}
