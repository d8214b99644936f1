import { closestMatch } from 'leven';
import type { Language } from '../types.js';
import { faultAt, type Located, type Range, type Written } from './located.js';
import { MESSAGES } from './messages.js';

/** The words of JSON Schema that the schemas of this project use; a test holds them to that. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

interface Checking {
  readonly root: Schema;
  readonly written: Written;
  readonly language: Language;
}

/**
 * Compares a value with a JSON Schema.
 * @throws AgilefallError `bad-config` showing the line of the first fault, with what was likely meant.
 */
export function check(value: Located, schema: Schema, written: Written, language: Language): void {
  checkValue(value, schema, { root: schema, written, language });
}

/** The schema of a setting below another: `rules`, then a rule, then `thresholds`. Null when there is no such setting. */
export function schemaAt(schema: Schema, root: Schema, path: readonly string[]): Schema | null {
  const own = resolved(schema, root);
  const [key, ...rest] = path;
  if (key === undefined) return own;
  const below = own.anyOf?.map((one) => schemaAt(one, root, path)).find((one) => one !== null);
  if (below) return below;
  const named = own.properties?.[key] ?? own.additionalProperties;
  return typeof named === 'object' ? schemaAt(named, root, rest) : null;
}

function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return resolved(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root);
}

function checkValue(value: Located, given: Schema, checking: Checking): void {
  const schema = resolved(given, checking.root);
  if (schema.anyOf) return checkAny(value, schema.anyOf, checking);
  if (schema.enum || schema.const !== undefined) return checkChoice(value, schema.enum ?? [String(schema.const)], checking);
  if (schema.type !== undefined && !isOfType(value, schema.type)) throw wrongType(value, [schema.type], checking);
  if (value.kind === 'scalar') {
    if (value.value === null && schema.minProperties !== undefined) throw fault(value.at, checking, MESSAGES[checking.language].empty);
    return checkScalar(value.value, value.at, schema, checking);
  }
  if (value.kind === 'list') {
    if (value.items.length < (schema.minItems ?? 0)) throw fault(value.at, checking, MESSAGES[checking.language].empty);
    for (const item of value.items) checkValue(item, schema.items ?? {}, checking);
    return;
  }
  checkMap(value, schema, checking);
}

/** The branch whose type fits decides what is said; without one, all types are named. */
function checkAny(value: Located, branches: readonly Schema[], checking: Checking): void {
  const all = branches.map((branch) => resolved(branch, checking.root));
  const fitting = all.find((branch) => isOfType(value, typeOf(branch)));
  if (!fitting) throw wrongType(value, all.map(typeOf), checking);
  checkValue(value, fitting, checking);
}

/** Values to choose from are texts. */
function typeOf(schema: Schema): string {
  return schema.type ?? (schema.anyOf ? 'array' : 'string');
}

function checkChoice(value: Located, choices: readonly string[], checking: Checking): void {
  const messages = MESSAGES[checking.language];
  const hint = messages.choices(choices);
  if (value.kind !== 'scalar') throw fault(value.at, checking, messages.wrongType([messages.types['string'] ?? '']), hint);
  const given = String(value.value ?? '');
  if (choices.includes(given)) return;
  if (given === '') throw fault(value.at, checking, messages.empty, hint);
  throw fault(value.at, checking, messages.notOneOf(given), hint, near(given, choices));
}

function checkScalar(value: string | number | boolean | null, at: Range, schema: Schema, checking: Checking): void {
  const messages = MESSAGES[checking.language];
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) throw fault(at, checking, messages.tooSmall(schema.minimum));
    if (schema.maximum !== undefined && value > schema.maximum) throw fault(at, checking, messages.tooLarge(schema.maximum));
  }
  if (typeof value !== 'string') return;
  if (value.length < (schema.minLength ?? 0)) throw fault(at, checking, messages.empty);
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) throw fault(at, checking, messages.form(schema.pattern));
}

function checkMap(map: Extract<Located, { kind: 'map' }>, schema: Schema, checking: Checking): void {
  const messages = MESSAGES[checking.language];
  const known = Object.keys(schema.properties ?? {});
  for (const { key, keyAt, value } of map.entries) {
    const named = schema.properties?.[key];
    const below = named ?? schema.additionalProperties ?? true;
    if (below === false) throw fault(keyAt, checking, messages.unknownKey(key), messages.keys(known.filter((name) => name !== '$schema')), near(key, known));
    if (typeof below === 'object') checkValue(value, below, checking);
  }
  const missing = schema.required?.find((key) => !map.entries.some((entry) => entry.key === key));
  if (missing !== undefined) throw fault(firstOf(map), checking, messages.missing(missing));
  if (map.entries.length < (schema.minProperties ?? 0)) throw fault(firstOf(map), checking, messages.empty, messages.keys(known));
}

/** What a caret shows of settings that lack something: their first name, not all their lines. */
function firstOf({ entries, at }: Extract<Located, { kind: 'map' }>): Range {
  return entries[0]?.keyAt ?? at;
}

function isOfType(value: Located, type: string): boolean {
  if (value.kind === 'list') return type === 'array';
  if (value.kind === 'map') return type === 'object';
  if (type === 'integer') return Number.isInteger(value.value);
  // An empty file or key is an empty set of settings: « rules: » with all its lines commented out.
  if (value.value === null) return type === 'object';
  return typeof value.value === type;
}

function wrongType(value: Located, types: readonly string[], checking: Checking): Error {
  const messages = MESSAGES[checking.language];
  const at: Range = value.kind === 'map' ? firstOf(value) : value.at;
  return fault(at, checking, messages.wrongType([...new Set(types)].map((type) => messages.types[type] ?? type)));
}

function fault(at: Range, { written, language }: Checking, sentence: string, hint = MESSAGES[language].correct, meant: string | null = null): Error {
  return faultAt(written, at, meant === null ? sentence : `${sentence} ${MESSAGES[language].didYouMean(meant)}`, hint);
}

/** The known name that was likely meant: at most a third of it differs, two letters at least. */
export function near(word: string, names: Iterable<string>): string | null {
  const all = [...names];
  return all.find((name) => name.toLowerCase() === word.toLowerCase()) ?? closestMatch(word, all, { maxDistance: Math.max(2, Math.floor(word.length / 3)) }) ?? null;
}
