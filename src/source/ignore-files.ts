import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** Read in each folder, in this order; both are written as git says (see `man gitignore`). */
const NAMES = ['.gitignore', '.agilefallignore'] as const;

/** The files that may leave out what stands in a folder: its own and those above it, whether they exist or not. */
export function ignoreFilesFor(folder: string): readonly string[] {
  const own = NAMES.map((name) => join(folder, name));
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, '.git')) ? own : [...own, ...ignoreFilesFor(parent)];
}

/** Whether a file of this name may leave others out. */
export function isIgnoreFile(name: string): boolean {
  return (NAMES as readonly string[]).includes(name);
}

/**
 * What the `.gitignore` and `.agilefallignore` files leave out: those of the folder of a file and of the folders above it,
 * up to the root of the git repository. A file in a folder that is left out is left out.
 */
export class IgnoreFiles {
  private readonly rules = new Map<string, Promise<readonly Ignore[]>>();
  private readonly folders = new Map<string, Promise<boolean>>();
  private readonly allowed = new Set<string>();

  /** @param path absolute, of a folder when `folder` is true. */
  async leavesOut(path: string, folder = false): Promise<boolean> {
    const parent = dirname(path);
    if (parent === path) return false;
    const known = folder ? this.folders.get(path) : undefined;
    if (known) return known;
    const answer = this.decide(path, parent, folder);
    if (folder) this.folders.set(path, answer);
    return answer;
  }

  /** A folder that the user names is read even when it is left out: then only what stands in it leaves files out. */
  async allow(folder: string): Promise<void> {
    if (!(await this.leavesOut(folder, true))) return;
    this.allowed.add(folder);
    this.folders.set(folder, Promise.resolve(false));
  }

  private async decide(path: string, parent: string, folder: boolean): Promise<boolean> {
    if (folder && existsSync(join(path, '.git'))) return false;
    if (await this.leavesOut(parent, true)) return true;
    return this.matches(path, folder);
  }

  /** The nearest file that says something of the path decides; in one folder, .agilefallignore over .gitignore. */
  private async matches(path: string, folder: boolean): Promise<boolean> {
    for (let at = dirname(path); ; at = dirname(at)) {
      const below = relative(at, path).split(sep).join('/') + (folder ? '/' : '');
      for (const rules of (await this.rulesOf(at)).toReversed()) {
        const { ignored, unignored } = rules.test(below);
        if (ignored || unignored) return ignored;
      }
      if (dirname(at) === at || this.allowed.has(at) || existsSync(join(at, '.git'))) return false;
    }
  }

  private rulesOf(folder: string): Promise<readonly Ignore[]> {
    const known = this.rules.get(folder) ?? readRules(folder);
    this.rules.set(folder, known);
    return known;
  }
}

async function readRules(folder: string): Promise<readonly Ignore[]> {
  const texts = await Promise.all(NAMES.map((name) => readFile(resolve(folder, name), 'utf8').catch(() => null)));
  const there = texts.filter((text) => text !== null);
  if (there.length === 0) return [];
  const { default: ignore } = await import('ignore');
  return there.map((text) => ignore().add(text));
}
