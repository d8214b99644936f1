import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import type { Io } from '../io.js';

/**
 * Folder of the cache: the one asked for, else `node_modules/.cache/agilefall` of the nearest folder upwards that has
 * node_modules (where other tools keep theirs and git looks away), else the session's own cache.
 */
export function cacheFolder(asked: string | null, { cwd, env }: Pick<Io, 'cwd' | 'env'>): string {
  if (asked !== null) return resolve(cwd, asked);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) return join(modules, '.cache', 'agilefall');
    if (dirname(folder) === folder) break;
  }
  const session = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || join(env['HOME'] || homedir(), '.cache');
  return join(session, 'agilefall');
}
