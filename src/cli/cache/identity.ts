import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages that read documents and stand outside the program's own files. */
const READERS = ['mammoth', 'pdf-parse'];

let known: string | null = null;

/**
 * Digest of everything of the program that can change a result: its code, its rules, the packages that read documents.
 * The version alone would not do: two commits of a clone have the same. Reading it all takes some 10 ms.
 */
export function programIdentity(): string {
  return (known ??= identityOf(programFolder(import.meta.url)));
}

/** The folder of the program: `dist/`, where this code stands in a chunk, or `src/`, when it runs from its source. */
function programFolder(url: string): string {
  return fileURLToPath(new URL(url.endsWith('.ts') ? '../../' : './', url));
}

/** Digest of the names and bytes of all code and texts below a folder, and of the packages that read documents. */
export function identityOf(folder: string): string {
  const hash = createHash('sha256');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:js|ts|txt)$/.test(path) && !path.endsWith('.d.ts'));
  for (const path of paths.sort()) hash.update(path).update('\0').update(readFileSync(join(folder, path)));
  for (const name of READERS) hash.update(name).update(manifestOf(name));
  return hash.digest('hex');
}

/** Text of the package.json of a package, or nothing when it cannot be found. */
function manifestOf(name: string): string {
  try {
    const entry = fileURLToPath(import.meta.resolve(name));
    for (let folder = dirname(entry); folder.includes(name); folder = dirname(folder)) {
      const text = manifestIn(folder);
      if (text.includes(`"name": "${name}"`)) return text;
    }
  } catch {
    // Without the package, no document that needs it can be read anyway.
  }
  return '';
}

function manifestIn(folder: string): string {
  try {
    return readFileSync(join(folder, 'package.json'), 'utf8');
  } catch {
    return '';
  }
}
