import { existsSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';

import { AgilefallError } from '../errors.js';
import { isReadableName } from '../source/names.js';
import { storeOf } from './attendance.js';
import { memoryStore, type Store } from './cache/store.js';
import type { Context } from './context.js';
import { RUN_WORDS } from './run-words.js';

/** What one run over the files came to. */
export interface Run {
  readonly code: number;
  readonly paths: readonly string[];
}

/** Programs write a file in several goes, and replace it: wait until it stays the same for this long (ms). */
const SETTLED_MS = 100;

/** Clears a terminal and what was scrolled off it. */
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Runs now and after every change of a document, until the user stops it. Only documents that changed are read again.
 * @returns the exit code of the last run
 */
export async function watchRuns(context: Context, lintOnce: (store: Store) => Promise<Run>): Promise<number> {
  const { io, spoken } = context;
  const store = storeOf(context) ?? memoryStore();
  const { watch } = await import('chokidar');
  const roots = watchedPaths(context);
  const watcher = watch([...roots], { ignored: (path) => isIgnored(resolve(path), roots), ignoreInitial: true, atomic: SETTLED_MS, awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 2 } });
  const changes = new Changes();
  watcher.on('all', (_, path) => {
    if (concerns(path, context)) changes.tell();
  });
  io.onInterrupt?.(() => changes.stop());
  try {
    await new Promise<void>((ready) => watcher.once('ready', () => ready()));
    for (;;) {
      if (io.isTTY) io.stdout.write(CLEAR_SCREEN);
      const { code, paths } = await tolerant(() => lintOnce(store), context);
      io.stderr.write(`${RUN_WORDS[spoken].watching(paths.length)}\n`);
      if (await changes.next()) continue;
      io.stderr.write(`${RUN_WORDS[spoken].stopped}\n`);
      return code;
    }
  } finally {
    await watcher.close();
  }
}

/** One run; what it refuses is told, and the next change tries again. */
async function tolerant(run: () => Promise<Run>, { io, messages }: Context): Promise<Run> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof AgilefallError)) throw error;
    io.stderr.write(`${messages.name}${error.message}\n${error.hint === undefined ? '' : `  ${error.hint}\n`}`);
    return { code: 2, paths: [] };
  }
}

/** Changes that were told and not yet looked at; several at once count as one. */
class Changes {
  private changed = false;
  private stopped = false;
  private wake: (() => void) | null = null;

  tell(): void {
    this.changed = true;
    this.wake?.();
  }

  stop(): void {
    this.stopped = true;
    this.wake?.();
  }

  /** True when something changed since the last call, false when the user stopped; waits for either. */
  async next(): Promise<boolean> {
    if (!this.changed && !this.stopped) await new Promise<void>((wake) => (this.wake = wake));
    this.wake = null;
    this.changed = false;
    return !this.stopped;
  }
}

/** Files and folders as given; of a glob, the folder that all it can match stands in. */
function watchedPaths({ settings, io }: Context): readonly string[] {
  return settings.words.map((word) => {
    let path = resolve(io.cwd, word);
    while (!existsSync(path) && dirname(path) !== path) path = dirname(path);
    return path;
  });
}

/** Folders that no walk enters, and what programs hide beside documents; whatever was named is watched. */
function isIgnored(path: string, roots: readonly string[]): boolean {
  const name = basename(path);
  return (name === 'node_modules' || name.startsWith('.')) && !roots.some((root) => root === path || root.startsWith(path + sep));
}

/** Whether a change may change the result: of a document, and not of a report that the run itself wrote. */
function concerns(path: string, { settings, io }: Context): boolean {
  const absolute = resolve(io.cwd, path);
  const written = settings.outputs.some(({ file }) => file !== null && resolve(io.cwd, file) === absolute);
  const named = settings.words.some((word) => resolve(io.cwd, word) === absolute);
  return !written && (named || isReadableName(basename(path)));
}
