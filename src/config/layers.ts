import { entryOf, lineOf, plain, type Located, type Range, type Written } from './located.js';

/** One value of one setting, and where it was written. */
export interface Setting {
  /** `['rules', 'big-bang-rollout', 'severity']`. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** `agilefall.config.yaml:4`, `AGILEFALL_LANG`, `--config`. */
  readonly from: string;
  readonly written: Written;
  readonly at: Range;
}

/** Settings for some files. */
export interface Override {
  readonly files: readonly string[];
  readonly settings: readonly Setting[];
}

/** What one text says: a file, an environment variable, an option. */
export interface Layer {
  readonly settings: readonly Setting[];
  readonly overrides: readonly Override[];
}

/** Settings whose parts are told one by one, so that a later layer may change one of them. */
const MAPS: ReadonlySet<string> = new Set(['rules', 'vocabulary', 'dossiers', 'limits']);

/** Settings to which a later layer adds. */
export const LISTS: ReadonlySet<string> = new Set(['ignore', 'ruleFolders', 'suppressions']);

/** Settings of a checked configuration, without `extends` and `$schema`. */
export function layerOf(value: Located, written: Written): Layer {
  const overrides = entryOf(value, 'overrides')?.value;
  const settings = settingsIn(value, written).filter(({ path }) => !['extends', '$schema', 'overrides'].includes(path[0] ?? ''));
  return {
    settings,
    overrides: (overrides?.kind === 'list' ? overrides.items : []).map((item) => ({
      files: texts(plain(entryOf(item, 'files')?.value ?? item)),
      settings: settingsIn(item, written).filter(({ path }) => path[0] !== 'files'),
    })),
  };
}

function settingsIn(value: Located, written: Written): readonly Setting[] {
  if (value.kind !== 'map') return [];
  return value.entries.flatMap(({ key, keyAt, value: below }) => {
    if (MAPS.has(key)) return settingsBelow([key], below, written);
    // Each item of a list that grows has a line of its own.
    if (LISTS.has(key) && below.kind === 'list') return below.items.map((item) => settingOf([key], { ...below, items: [item] }, item.at, written));
    return [settingOf([key], below, keyAt, written)];
  });
}

/** `big-bang-rollout: off` is short for `big-bang-rollout: { severity: off }`. */
function settingsBelow(path: readonly string[], value: Located, written: Written): readonly Setting[] {
  if (value.kind !== 'map') return [];
  return value.entries.flatMap(({ key, keyAt, value: below }): readonly Setting[] => {
    const own = [...path, key];
    if (below.kind === 'map') return settingsBelow(own, below, written);
    const whole = path[0] === 'rules' && path.length === 1 ? [...own, 'severity'] : own;
    return [settingOf(whole, below, keyAt, written)];
  });
}

function settingOf(path: readonly string[], value: Located, keyAt: Range, written: Written): Setting {
  return { path, value: plain(value), from: `${written.name}:${lineOf(written, keyAt[0])}`, written, at: keyAt };
}

/** One text, or a list of them. */
export function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return value === undefined || value === null ? [] : [String(value)];
}
