import { existsSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';

import { CONFIG_NAMES, type Seen } from '../config/index.js';
import { AgilefallError } from '../errors.js';
import { ignoreFilesFor, isIgnoreFile } from '../source/ignore-files.js';
import { isReadableName } from '../source/names.js';
import { storeOf } from './attendance.js';
import { memoryStore, type Store } from './cache/store.js';
import type { Context } from './context.js';
import { Followed } from './followed.js';
import { RUN_WORDS } from './run-words.js';
import { sidecarName } from './settings-runs.js';

/** What one run over the files came to. */
export interface Run {
  readonly code: number;
  readonly paths: readonly string[];
}

/** Programs write a file in several goes, and replace it: wait until it stays the same for this long (ms). */
const SETTLED_MS = 100;

/** Clears a terminal and what was scrolled off it. */
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/** Names of files that say how documents are linted, wherever they appear among them. */
const SETTINGS_NAMES: ReadonlySet<string> = new Set([...CONFIG_NAMES, 'package.json']);

/**
 * Runs now and after every change of a document, of a setting or of a file that leaves documents out, until the user stops it.
 * Only documents that changed, or whose settings did, are linted again.
 * @param lintOnce tells each file and folder that it reads settings from.
 * @returns the exit code of the last run
 */
export async function watchRuns(context: Context, lintOnce: (store: Store, seen: Seen) => Promise<Run>): Promise<number> {
  const { io, spoken } = context;
  const store = (await storeOf(context)) ?? memoryStore();
  const { watch } = await import('chokidar');
  const roots = watchedPaths(context);
  const watcher = watch([...roots], { ignored: (path) => isIgnored(resolve(path), roots), ignoreInitial: true, atomic: SETTLED_MS, awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 2 } });
  const changes = new Changes();
  watcher.on('all', (_, path) => {
    if (concerns(path, context, roots)) changes.tell();
  });
  const followed = new Followed(() => changes.tell());
  const follow = (path: string): void => {
    if (!appearsAmong(roots, path)) followed.add(path);
  };
  for (const root of roots) ignoreFilesFor(isFolder(root) ? root : dirname(root)).forEach(follow);
  io.onInterrupt?.(() => changes.stop());
  try {
    await new Promise<void>((ready) => watcher.once('ready', () => ready()));
    let paths: readonly string[] = [];
    for (;;) {
      if (io.isTTY) io.stdout.write(CLEAR_SCREEN);
      const run = await tolerant(() => lintOnce(store, follow), context);
      paths = run.paths ?? paths;
      io.stderr.write(`${RUN_WORDS[spoken].watching(paths.length)}\n`);
      if (await changes.next()) continue;
      io.stderr.write(`${RUN_WORDS[spoken].stopped}\n`);
      return run.code;
    }
  } finally {
    followed.close();
    await watcher.close();
  }
}

/** One run; what it refuses is told, and the next change tries again. */
async function tolerant(run: () => Promise<Run>, { io, messages }: Context): Promise<Run | { readonly code: 2; readonly paths: null }> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof AgilefallError)) throw error;
    io.stderr.write(`${messages.name}${error.message}\n${error.hint === undefined ? '' : `  ${error.hint}\n`}`);
    return { code: 2, paths: null };
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
  return (name === 'node_modules' || (name.startsWith('.') && !isIgnoreFile(name))) && !roots.some((root) => root === path || root.startsWith(path + sep));
}

/** Whether a change may change the result: of a document or a setting, and not of a report that the run itself wrote. */
function concerns(path: string, { settings, io }: Context, roots: readonly string[]): boolean {
  const absolute = resolve(io.cwd, path);
  const written = settings.outputs.some(({ file }) => file !== null && resolve(io.cwd, file) === absolute);
  const named = settings.words.some((word) => resolve(io.cwd, word) === absolute);
  return !written && (named || isReadableName(basename(path)) || appearsAmong(roots, absolute));
}

/** Whether a file is one of the settings that are watched with the documents, by its name. */
function appearsAmong(roots: readonly string[], path: string): boolean {
  const name = basename(path);
  const isSetting = SETTINGS_NAMES.has(name) || isIgnoreFile(name) || name.endsWith(sidecarName(''));
  return isSetting && roots.some((root) => path.startsWith(root + sep) && !relative(root, dirname(path)).split(sep).some((folder) => isIgnored(folder, [])));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
