import { relative, sep } from 'node:path';
import ignore from 'ignore';
import type { Layer } from './layers.js';
import { foldSettings, type FileSettings } from './settings.js';

export { readConfigFile, readPair, joined } from './read.js';
export { activeRules, bookFor } from './rule-book.js';
export { printedSettings } from './print.js';
export { readSidecar } from './sidecar.js';

/**
 * The settings of one file.
 * @param root absolute folder that the patterns of the configuration are relative to.
 * @param later settings of the environment and of the command line.
 */
export function settingsAt(path: string, root: string, layer: Layer, later: Layer): FileSettings {
  return foldSettings(layer, later, (patterns) => isMatched(path, root, patterns));
}

/** Whether patterns written as in .gitignore name a file; none names what lies outside their folder. */
export function isMatched(path: string, root: string, patterns: readonly string[]): boolean {
  const below = relative(root, path).split(sep).join('/');
  if (below === '' || below.startsWith('../') || /^[A-Za-z]:/.test(below)) return false;
  return patterns.length > 0 && ignore().add(patterns).ignores(below);
}
