import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { AgilefallError, type Spot } from '../errors.js';
import type { Language } from '../types.js';
import { MESSAGES } from './messages.js';

/** Characters `[start, end)` of a text. */
export type Range = readonly [number, number];

/** A value of a YAML or JSON text that knows where it was written. */
export type Located =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly at: Range }
  | { readonly kind: 'list'; readonly items: readonly Located[]; readonly at: Range }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly at: Range };

export interface Entry {
  readonly key: string;
  readonly keyAt: Range;
  readonly value: Located;
}

/** A text of the user's own, under the name that errors give it. */
export interface Written {
  readonly name: string;
  readonly text: string;
  /** Absolute path; none for what is no file. */
  readonly file?: string;
  /** True for one line given on the command line or by the environment. */
  readonly oneLine?: boolean;
}

/** A YAML file that names itself again and again would fill the memory: no configuration has so many values. */
const MOST_VALUES = 50_000;

/** Values in values; the deepest rule has about ten. */
const DEEPEST = 60;

/** Longest line shown whole in an error; JSON on one line may be endless. */
const WIDEST_LINE = 100;

/**
 * Reads YAML, of which JSON is a part.
 * @throws AgilefallError `bad-config` showing the line that cannot be read.
 */
export function readLocated(written: Written, language: Language): Located {
  const document = parseDocument(written.text, { prettyErrors: false, lineCounter: new LineCounter(), merge: true });
  const [error] = document.errors;
  if (error) throw faultAt(written, error.pos, MESSAGES[language].syntax(error.message), MESSAGES[language].syntaxHint);
  const reading: Reading = { written, document, language, left: MOST_VALUES };
  return document.contents === null ? { kind: 'map', entries: [], at: [0, 0] } : located(document.contents, reading);
}

interface Reading {
  readonly written: Written;
  readonly document: Document;
  readonly language: Language;
  left: number;
}

function located(node: Node, reading: Reading, depth = 0): Located {
  const at: Range = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  if (reading.left-- <= 0 || depth > DEEPEST) throw faultAt(reading.written, at, MESSAGES[reading.language].tooMuch, MESSAGES[reading.language].syntaxHint);
  if (isAlias(node)) {
    const target = node.resolve(reading.document);
    if (target === undefined) return { kind: 'scalar', value: null, at };
    return { ...located(target, reading, depth + 1), at };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => located(item as Node, reading, depth + 1)), at };
  if (isMap(node)) return { kind: 'map', entries: node.items.map((pair) => entry(pair.key as Node, pair.value as Node | null, reading, depth + 1)), at };
  const value = isScalar(node) ? node.value : null;
  return { kind: 'scalar', value: isPlain(value) ? value : String(value), at };
}

function entry(key: Node, value: Node | null, reading: Reading, depth: number): Entry {
  const keyAt: Range = [key.range?.[0] ?? 0, key.range?.[1] ?? 0];
  const name = isScalar(key) ? String(key.value) : '';
  return { key: name, keyAt, value: value === null ? { kind: 'scalar', value: null, at: keyAt } : located(value, reading, depth) };
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The value without its places. */
export function plain(value: Located): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries(value.entries.map((one) => [one.key, plain(one.value)]));
}

export function entryOf(value: Located, key: string): Entry | undefined {
  return value.kind === 'map' ? value.entries.find((one) => one.key === key) : undefined;
}

/** Line of an offset, from 1. */
export function lineOf({ text }: Pick<Written, 'text'>, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/**
 * The error for a fault in the user's own text, with the line and a caret under it:
 *
 *     agilefall.config.yaml, line 2: There is no setting "failon". Did you mean "failOn"?
 *       2 | failon: warning
 *         | ^^^^^^
 */
export function faultAt(written: Written, at: Range, sentence: string, hint: string, cause?: unknown): AgilefallError {
  const line = lineOf(written, at[0]);
  const start = written.text.lastIndexOf('\n', at[0] - 1) + 1;
  const end = written.text.indexOf('\n', start);
  const whole = written.text.slice(start, end < 0 ? undefined : end).trimEnd();
  const column = Math.min(at[0] - start, whole.length);
  const from = whole.length > WIDEST_LINE ? Math.max(0, column - WIDEST_LINE / 2) : 0;
  const shown = whole.slice(from, from + WIDEST_LINE).replaceAll('\t', ' ');
  const width = Math.max(1, Math.min(at[1] - at[0], shown.length - (column - from)));
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const picture = `  ${number} | ${shown}\n  ${gutter} | ${' '.repeat(column - from)}${'^'.repeat(width)}`;
  const place = written.oneLine ? written.name : `${written.name}:${number}:${column + 1}`;
  return new AgilefallError('bad-config', `${place}: ${sentence}\n${picture}`, { hint, cause, ...(written.file !== undefined && { spot: spotOf(written, written.file, at, sentence) }) });
}

/** What an editor shows of a fault in a file. */
export function spotOf(written: Pick<Written, 'text'>, file: string, [start, end]: Range, sentence: string): Spot {
  const from = pointOf(written.text, start);
  const to = pointOf(written.text, Math.max(start, end));
  return { file, sentence, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function pointOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
