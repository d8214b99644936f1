import type { Suppression } from '../judge/excuses.js';
import type { LimitName, Limits } from '../limits.js';
import type { Pack } from '../rules/packs.js';
import type { DocumentKind, Language, Severity } from '../types.js';
import { LISTS, texts, type Layer, type Setting } from './layers.js';

/** What a configuration says of one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'on' | 'off';
  readonly thresholds: Readonly<Record<string, number>>;
}

/** The settings of one file, whatever place they come from. */
export interface FileSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly packs: readonly Pack[] | null;
  readonly kind: DocumentKind | null;
  readonly lang: Language | null;
  readonly failOn: Severity | 'never' | null;
  readonly baseline: string | null;
  readonly ignore: readonly string[];
  readonly ruleFolders: readonly string[];
  /** Words to add to the lists of the rules, by list and language. */
  readonly vocabulary: Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>>;
  readonly dossiers: Readonly<Record<string, readonly string[]>>;
  readonly limits: Partial<Limits>;
  /** In force for this file; `files` was applied. */
  readonly suppressions: readonly Suppression[];
  /** Every value in force, by its path with dots, the lists with all their additions. */
  readonly told: ReadonlyMap<string, readonly Setting[]>;
}

/** Settings of which a later one adds to the earlier ones. */
function adds({ path }: Setting): boolean {
  return LISTS.has(path[0] ?? '') || path[0] === 'vocabulary';
}

/**
 * Folds layers into the settings of one file: later ones win, overrides after the settings of all files.
 * @param matches whether the file is one of those that the patterns name.
 */
export function foldSettings(layer: Layer, later: Layer, matches: (patterns: readonly string[]) => boolean): FileSettings {
  const told = new Map<string, readonly Setting[]>();
  const own = layer.overrides.filter(({ files }) => matches(files)).flatMap(({ settings }) => settings);
  for (const setting of [...layer.settings, ...own, ...later.settings]) {
    const key = setting.path.join('.');
    told.set(key, adds(setting) ? [...(told.get(key) ?? []), setting] : [setting]);
  }
  const last = <T>(key: string): T | null => (told.get(key)?.at(-1)?.value as T | undefined) ?? null;
  const packs = last<string | string[]>('packs');
  return {
    rules: rulesIn(told),
    packs: packs === null ? null : (texts(packs) as readonly Pack[]),
    kind: last('kind'),
    lang: last('lang'),
    failOn: last('failOn'),
    baseline: last('baseline'),
    ignore: all(told, 'ignore').flatMap(({ value }) => texts(value)),
    ruleFolders: all(told, 'ruleFolders').flatMap(({ value }) => texts(value)),
    vocabulary: vocabularyIn(told),
    dossiers: Object.fromEntries(below(told, 'dossiers').map(({ path, value }) => [path[1] ?? '', texts(value)])),
    limits: Object.fromEntries(below(told, 'limits').map(({ path, value }) => [path[1] as LimitName, Number(value)])),
    suppressions: all(told, 'suppressions').flatMap((setting) => suppressionsIn(setting, matches)),
    told,
  };
}

function all(told: FileSettings['told'], key: string): readonly Setting[] {
  return told.get(key) ?? [];
}

function below(told: FileSettings['told'], key: string): readonly Setting[] {
  return [...told.values()].flat().filter(({ path }) => path[0] === key && path.length > 1);
}

function rulesIn(told: FileSettings['told']): Readonly<Record<string, RuleSetting>> {
  const rules: Record<string, { severity?: Severity | 'on' | 'off'; thresholds: Record<string, number> }> = {};
  for (const { path, value } of below(told, 'rules')) {
    const [, id = '', part, name = ''] = path;
    const rule = (rules[id] ??= { thresholds: {} });
    if (part === 'severity') rule.severity = value as Severity | 'on' | 'off';
    else rule.thresholds[name] = Number(value);
  }
  return rules;
}

function vocabularyIn(told: FileSettings['told']): FileSettings['vocabulary'] {
  const lists: Record<string, Partial<Record<Language, string[]>>> = {};
  for (const { path, value } of below(told, 'vocabulary')) {
    const [, name = '', language = 'fr'] = path;
    const list = (lists[name] ??= {});
    (list[language as Language] ??= []).push(...texts(value));
  }
  return lists;
}

/** An entry of `suppressions`, as its schema says it. */
interface Entry {
  readonly rule: string | readonly string[];
  readonly files?: string | readonly string[];
  readonly words?: string;
  readonly section?: string;
  readonly reason: string;
  readonly until?: string;
}

export function suppressionsIn({ value, from }: Pick<Setting, 'value' | 'from'>, matches: (patterns: readonly string[]) => boolean, own = false): readonly Suppression[] {
  return (value as readonly Entry[])
    .filter(({ files }) => files === undefined || matches(texts(files)))
    .map(({ rule, files, words, section, reason, until }) => ({
      rules: texts(rule), words: words ?? null, section: section ?? null, reason, until: until ?? null, from, own: own || isOneFile(texts(files)),
    }));
}

/** One path without any sign of a pattern: such an entry is about one document, and needless when that has no such finding. */
function isOneFile(files: readonly string[]): boolean {
  return files.length === 1 && /\.\w+$/.test(files[0] ?? '') && !/[*?[\]!]/.test(files[0] ?? '');
}
