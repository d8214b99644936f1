import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Metafile } from 'esbuild';

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

/** Names, versions and licence texts of the packages whose code is copied into a bundle. */
export function licensesOf(metafile: Metafile): string {
  const folders = new Set(Object.keys(metafile.inputs).flatMap((path) => packageFolderOf(path) ?? []));
  const entries = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
    return `${name} ${version} (${license})\n\n${licenseTextOf(folder)}`;
  });
  return `The files in this folder hold code of these packages.\n\n${entries.join('\n\n---\n\n')}\n`;
}

function packageFolderOf(path: string): string | null {
  if (!path.includes('node_modules/')) return null;
  for (let folder = dirname(path); folder.includes('node_modules'); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as PackageFile).name) return folder;
  }
  return null;
}

function licenseTextOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '(see the package)';
}
