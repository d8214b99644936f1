import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Configuration, type FileSettings } from '../../src/config/index.js';
import type { Language } from '../../src/types.js';

/** A fresh folder with some files; a path that ends in `/` is a folder. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'agilefall-config-')));
  // The walk upward ends here, whatever stands above the folder of temporary files.
  mkdirSync(join(folder, '.git'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(path.endsWith('/') ? join(folder, path) : dirname(join(folder, path)), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(folder, path), text);
  }
  return folder;
}

interface Around {
  readonly env?: Readonly<Record<string, string>>;
  readonly asked?: readonly string[];
  readonly language?: Language;
  /** Folder below the fresh one that the command runs in. */
  readonly from?: string;
}

export function configurationIn(folder: string, { env = {}, asked = [], language = 'en', from = '.' }: Around = {}): Configuration {
  return new Configuration({ cwd: join(folder, from), env, asked, language });
}

/** Settings of a file in a fresh folder. */
export async function settingsOf(files: Readonly<Record<string, string>>, path: string, around: Around = {}): Promise<FileSettings> {
  return configurationIn(folderWith(files), around).settingsOf(path);
}

/** What is said of a configuration, or « fine ». */
export async function faultOf(files: Readonly<Record<string, string>>, around: Around = {}, path = 'cctp.md'): Promise<string> {
  try {
    const configuration = configurationIn(folderWith(files), around);
    await configuration.bookOf(await configuration.settingsOf(path));
    return 'fine';
  } catch (error) {
    const { message, hint } = error as { message: string; hint?: string };
    return [message, hint].join('\n');
  }
}
