import { closestMatch } from 'leven';

/**
 * The known name that the user most likely meant: at most a third of the letters differ,
 * two at least, so that short names can still be told apart.
 */
export function nearest(word: string, names: readonly string[]): string | null {
  const distance = Math.max(2, Math.floor(word.length / 3));
  const start = names.filter((name) => word.length >= 3 && name.startsWith(word));
  if (start.length === 1 && start[0] !== undefined) return start[0];
  return closestMatch(word.toLowerCase(), names, { maxDistance: distance }) ?? null;
}
