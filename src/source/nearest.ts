import { readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import leven from 'leven';

/** A name is a likely typing error when at most a third of it differs: « ccpt.docx » for « cctp.docx ». */
const LARGEST_DIFFERENCE = 1 / 3;

/** The existing name that is nearest to the first part of a path that does not exist, or null. */
export async function nearestName(path: string): Promise<string | null> {
  const missing = await firstMissing(path);
  const names = await readdir(dirname(missing)).catch((): string[] => []);
  const wanted = basename(missing);
  const ranked = names
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, distance: leven(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(name.length, wanted.length) * LARGEST_DIFFERENCE)
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name));
  return ranked[0]?.name ?? null;
}

async function firstMissing(path: string): Promise<string> {
  const parent = dirname(path);
  if (parent === path) return path;
  const exists = await stat(parent).then(
    () => true,
    () => false,
  );
  return exists ? path : firstMissing(parent);
}
