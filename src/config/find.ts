import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AgilefallError } from '../errors.js';
import type { Language } from '../types.js';
import { MESSAGES } from './messages.js';

/** Names of a configuration; package.json counts when it has the key `agilefall`. */
export const CONFIG_NAMES = ['agilefall.config.yaml', 'agilefall.config.yml', 'agilefall.config.json'] as const;

/** Told the absolute path of every file and folder that settings are read from, or would be if it existed. */
export type Seen = (path: string) => void;

/**
 * The configuration nearest to a folder: in it, or above it up to the root of its git repository.
 * @throws AgilefallError `bad-config` when a folder holds two.
 */
export function nearestConfig(folder: string, language: Language, known: Map<string, string | null> = new Map(), seen: Seen = () => undefined): string | null {
  const found = known.get(folder);
  if (found !== undefined) return found;
  const here = configIn(folder, language, seen);
  const parent = dirname(folder);
  const last = parent === folder || existsSync(join(folder, '.git'));
  const nearest = here ?? (last ? null : nearestConfig(parent, language, known, seen));
  known.set(folder, nearest);
  return nearest;
}

/** The configuration that stands in a folder itself. */
export function configIn(folder: string, language: Language, seen: Seen = () => undefined): string | null {
  for (const name of [...CONFIG_NAMES, 'package.json']) seen(join(folder, name));
  const named = CONFIG_NAMES.filter((name) => existsSync(join(folder, name)));
  const all = holdsKey(join(folder, 'package.json')) ? [...named, 'package.json'] : named;
  const [first, second] = all;
  if (first !== undefined && second !== undefined) {
    const sentence = MESSAGES[language].twoFiles(join(folder, first), join(folder, second));
    const spot = { file: join(folder, second), sentence, line: 1, column: 1, endLine: 1, endColumn: 1 };
    throw new AgilefallError('bad-config', sentence, { hint: MESSAGES[language].keepOne, spot });
  }
  return first === undefined ? null : join(folder, first);
}

/** A package.json that cannot be read is npm's business, unless it seems to speak of this tool. */
function holdsKey(path: string): boolean {
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  if (!text.includes('"agilefall"')) return false;
  try {
    return Object.hasOwn(JSON.parse(text) as object, 'agilefall');
  } catch {
    return true;
  }
}
