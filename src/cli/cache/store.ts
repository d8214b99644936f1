import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts kept under a key of hexadecimal digits. */
export interface Store {
  get(key: string): Promise<string | null>;
  set(key: string, text: string): Promise<void>;
}

/** More entries than documents are watched at once; older ones are drafts that nobody will save again. */
const MOST_IN_MEMORY = 500;

/** A store that ends with the program. */
export function memoryStore(): Store {
  const texts = new Map<string, string>();
  return {
    get: async (key) => texts.get(key) ?? null,
    async set(key, text) {
      texts.set(key, text);
      for (const oldest of texts.keys()) {
        if (texts.size <= MOST_IN_MEMORY) break;
        texts.delete(oldest);
      }
    },
  };
}

/** Entries that no run asked for in this time are removed: the texts of old drafts should not stay for ever. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Only the user may read what documents say, also on a machine of several. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/**
 * A store in a folder: one file an entry, its first line the digest of the rest. An entry that is cut or changed counts as
 * absent and is written anew. Nothing that happens to the folder may keep a run from its work: what cannot be written is not.
 */
export function folderStore(folder: string, now: () => number = Date.now): Store {
  let prepared: Promise<void> | null = null;
  return {
    async get(key) {
      const path = join(folder, key);
      const text = await readFile(path, 'utf8').catch(() => '');
      const end = text.indexOf('\n');
      const body = text.slice(end + 1);
      if (end < 0 || text.slice(0, end) !== digestOf(body)) return null;
      const time = new Date(now());
      await utimes(path, time, time).catch(() => undefined);
      return body;
    },
    async set(key, text) {
      try {
        await (prepared ??= prepare(folder, now()));
        // Written beside and put in place at once: another run never reads half of it.
        const beside = join(folder, `${key}.${process.pid}.new`);
        await writeFile(beside, `${digestOf(text)}\n${text}`, { mode: FILE_MODE });
        await rename(beside, join(folder, key));
      } catch {
        // A cache that cannot be written only costs time.
      }
    },
  };
}

async function prepare(folder: string, now: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  for (const name of await readdir(folder)) {
    // Nothing but our own files, whatever folder was named.
    if (!/^[0-9a-f]{64}(?:\.\d+\.new)?$/.test(name)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > KEPT_MS) await rm(path, { force: true });
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
