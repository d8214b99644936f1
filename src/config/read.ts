import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import configSchema from '../../rules/config.schema.json' with { type: 'json' };
import { AgilefallError } from '../errors.js';
import { DEFAULT_LIMITS } from '../limits.js';
import type { Language } from '../types.js';
import { check, near, schemaAt, type Schema } from './check.js';
import type { Seen } from './find.js';
import { layerOf, texts, type Layer, type Override, type Setting } from './layers.js';
import { entryOf, faultAt, plain, readLocated, spotOf, type Entry, type Located, type Written } from './located.js';
import { MESSAGES } from './messages.js';

const WRITTEN = configSchema as Schema;

/** A limit that is new in `limits.ts` can be set at once; a test holds the schema of the editors to the same names. */
const LIMITS: Schema = { ...WRITTEN.$defs?.['limits'], properties: Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, { $ref: '#/$defs/limit' }])) };

export const CONFIG_SCHEMA: Schema = { ...WRITTEN, $defs: { ...WRITTEN.$defs, limits: LIMITS } };

/** Settings that name files, relative to the file that says them. */
const PATHS: ReadonlySet<string> = new Set(['baseline', 'ruleFolders']);

interface Reading {
  readonly language: Language;
  /** Path as errors and `--print-config` show it. */
  readonly shown: (path: string) => string;
  readonly seen: Seen;
}

/**
 * Reads a configuration file with all that it extends, the extended ones first.
 * @throws AgilefallError `bad-config` showing the line at fault, or the circle of `extends`.
 */
export function readConfigFile(path: string, reading: Reading, chain: readonly string[] = []): Layer {
  const messages = MESSAGES[reading.language];
  if (chain.includes(path)) {
    const sentence = messages.cycle([...chain, path].map(reading.shown));
    throw new AgilefallError('bad-config', sentence, { hint: messages.cycleHint, spot: spotOf({ text: '' }, chain.at(-1) ?? path, [0, 0], sentence) });
  }
  const written = { name: reading.shown(path), text: readFileSync(path, 'utf8'), file: path };
  const value = ownPart(readLocated(written, reading.language), path);
  check(value, CONFIG_SCHEMA, written, reading.language);
  const own = withPaths(layerOf(value, written), dirname(path));
  const bases = extended(value).map((base) => {
    const target = resolve(dirname(path), String(plain(base)));
    reading.seen(target);
    if (!existsSync(target)) throw faultAt(written, base.at, messages.noFile(String(plain(base))), messages.noFileHint);
    return readConfigFile(target, reading, [...chain, path]);
  });
  return joined([...bases, own]);
}

/** In package.json, the value of the key `agilefall`. */
function ownPart(value: Located, path: string): Located {
  return basename(path) === 'package.json' ? (entryOf(value, 'agilefall')?.value ?? { kind: 'map', entries: [], at: value.at }) : value;
}

function extended(value: Located): readonly Located[] {
  const said = entryOf(value, 'extends')?.value;
  return said === undefined ? [] : said.kind === 'list' ? said.items : [said];
}

function withPaths({ settings, overrides }: Layer, folder: string): Layer {
  const placed = (setting: Setting): Setting => {
    if (!PATHS.has(setting.path[0] ?? '')) return setting;
    const all = texts(setting.value).map((path) => resolve(folder, path));
    return { ...setting, value: Array.isArray(setting.value) ? all : all[0] };
  };
  return { settings: settings.map(placed), overrides };
}

export function joined(layers: readonly Layer[]): Layer {
  return { settings: layers.flatMap(({ settings }) => settings), overrides: layers.flatMap(({ overrides }): readonly Override[] => overrides) };
}

/** A setting given outside a file: `failOn=warning` of an option, `AGILEFALL_FAIL_ON=warning` of the environment. */
export interface Pair {
  /** Where it was given: `--config`, `AGILEFALL_FAIL_ON`. */
  readonly from: string;
  /** As it was written, name and value with `=` between them. */
  readonly text: string;
  /** Setting that it stands for, when the name is not the setting's own. */
  readonly key?: string;
}

/**
 * The settings of `KEY=VALUE`, the key with dots (`rules.big-bang-rollout=off`), the value in YAML.
 * @param folder folder that file names in it are relative to.
 * @throws AgilefallError `bad-config` showing the text with a caret.
 */
export function readPair({ from, text, key }: Pair, folder: string, language: Language): Layer {
  const messages = MESSAGES[language];
  const equals = text.indexOf('=');
  const written: Written = { name: from, text, oneLine: true };
  const path = keyPath(key ?? text.slice(0, equals));
  if (schemaAt(CONFIG_SCHEMA, CONFIG_SCHEMA, path) === null || path[0] === 'extends' || path[0] === '$schema') {
    const meant = near(path[0] ?? '', Object.keys(CONFIG_SCHEMA.properties ?? {}));
    const sentence = meant === null || meant === path[0] ? messages.notAKey(path.join('.')) : `${messages.notAKey(path.join('.'))} ${messages.didYouMean(meant)}`;
    throw faultAt(written, [0, equals], sentence, messages.pairHint);
  }
  const value = readValue({ ...written, text: text.slice(equals + 1) }, path[0] === 'packs', equals + 1, language);
  const whole = path.reduceRight<Located>((below, name) => ({ kind: 'map', entries: [{ key: name, keyAt: [0, equals], value: below } satisfies Entry], at: [0, text.length] }), value);
  check(whole, CONFIG_SCHEMA, written, language);
  const { settings, overrides } = withPaths(layerOf(whole, written), folder);
  return { settings: settings.map((setting) => ({ ...setting, from })), overrides };
}

/** The value in YAML; `packs=strict,editorial` is a list without its brackets. */
function readValue(written: Written, list: boolean, by: number, language: Language): Located {
  const bare = list && /^[^[,]*,/.test(written.text);
  if (!bare) return written.text.trim() === '' ? { kind: 'scalar', value: '', at: [by - 1, by] } : moved(readLocated(written, language), by);
  return moved(readLocated({ ...written, text: `[${written.text}]` }, language), by - 1);
}

/** Names of thresholds hold dots themselves: `rules.tender-too-long.thresholds.length.least`. */
function keyPath(key: string): readonly string[] {
  const [whole, rule, name] = /^rules\.([^.]+)\.thresholds\.(.+)$/.exec(key) ?? [];
  if (whole !== undefined && rule !== undefined && name !== undefined) return ['rules', rule, 'thresholds', name];
  return key.split('.');
}

/** A value read from the end of a longer text, with its places in the whole. */
function moved(value: Located, by: number): Located {
  const at = [value.at[0] + by, value.at[1] + by] as const;
  if (value.kind === 'scalar') return { ...value, at };
  if (value.kind === 'list') return { ...value, at, items: value.items.map((item) => moved(item, by)) };
  const entries = value.entries.map((entry) => ({ ...entry, keyAt: [entry.keyAt[0] + by, entry.keyAt[1] + by] as const, value: moved(entry.value, by) }));
  return { ...value, at, entries };
}
