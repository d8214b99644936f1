import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** YAML files of a rules folder: path below the folder with forward slashes, and text, sorted. */
export function readRuleFiles(folder: string): readonly { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
