import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Metafile } from 'esbuild';

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  /** As packages of long ago say it. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string; readonly email?: string };
}

/** Texts for packages that name their licence without bringing it along; any other must be looked at by a person. */
const TEXTS: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

/** Names, versions and licence texts of the packages whose code is copied into a bundle. */
export function licensesOf(metafile: Metafile): string {
  const folders = new Set(Object.keys(metafile.inputs).flatMap((path) => packageFolderOf(path) ?? []));
  const entries = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
    const license = manifest.license ?? manifest.licenses?.[0]?.type ?? 'unknown';
    return `${manifest.name} ${manifest.version} (${license})\n\n${licenseTextOf(folder, manifest, license)}`;
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

/** @throws Error when the package brings no licence text and names none that is known here. */
function licenseTextOf(folder: string, { name, author }: PackageFile, license: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const text = TEXTS[license];
  const holder = typeof author === 'string' ? author : author && [author.name, author.email ? `<${author.email}>` : ''].join(' ').trim();
  if (text === undefined || !holder) throw new Error(`${name} is copied into the package, and its licence (${license}) is not known to ${import.meta.url}`);
  return `Copyright (c) ${holder}\n\n${text}`;
}
