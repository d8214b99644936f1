import { basename, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSystemWatcher } from 'vscode-languageserver';

import { CONFIG_NAMES } from '../../config/index.js';
import { isIgnoreFile } from '../../source/ignore-files.js';
import { Followed } from '../followed.js';

const YAML_OR_JSON = /\.(?:ya?ml|json)$/i;

/** What an editor is asked to watch in its folders: every file that may hold settings, or leave documents out. */
export const WATCHERS: FileSystemWatcher[] = [{ globPattern: '**/*.{yaml,yml,json}' }, { globPattern: '**/{.gitignore,.agilefallignore}' }];

/** The files that settings were read from, or would be. Those that the editor does not watch are followed here. */
export class SettingsFiles {
  private readonly seen = new Set<string>();
  private readonly followed: Followed;

  /**
   * @param watched absolute paths of the folders in which the editor watches files.
   * @param tell called when a file that is followed here changed.
   */
  constructor(
    private readonly watched: () => readonly string[],
    tell: () => void,
  ) {
    this.followed = new Followed(tell);
  }

  add(path: string): void {
    if (this.seen.has(path)) return;
    this.seen.add(path);
    const told = this.watched().some((folder) => isWithin(path, folder)) && (YAML_OR_JSON.test(path) || isIgnoreFile(basename(path)));
    if (!told) this.followed.add(path);
  }

  /** Whether a change of some files may change the settings of a document. */
  concern(uris: readonly string[]): boolean {
    return uris.some((uri) => {
      if (!uri.startsWith('file:')) return false;
      const path = fileURLToPath(uri);
      return (CONFIG_NAMES as readonly string[]).includes(basename(path)) || [...this.seen].some((known) => isWithin(path, known));
    });
  }

  close(): void {
    this.followed.close();
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
