import { type Line, visible } from './lines.js';
import type { FrontLines } from './read.js';
import type { parse } from './yaml.js';

export interface FrontMatter extends FrontLines {
  readonly title: string | null;
  readonly language: string | null;
}

/** Front matter is short; a rule of dashes far below is a rule of dashes. */
const MOST_LINES = 200;

/** Reads YAML; null until a text comes that may have front matter: to load the library costs 8 ms, as much as half of the Markdown reader. */
let parseYaml: typeof parse | null = null;

/** The mark above and below front matter; also a rule between paragraphs, but most texts have none. */
const MARK = /^---[^\S\n\r]*$/m;

/** Loads what `findFrontMatter` needs for a text; to be awaited before. */
export async function prepareFrontMatter(source: string): Promise<void> {
  if (parseYaml === null && MARK.test(source)) parseYaml = (await import('./yaml.js')).parse;
}

/**
 * Front matter at the top of a file, also below a comment that tells where the file comes from; null without one.
 * To be asked once `prepareFrontMatter` is done for the text.
 */
export function findFrontMatter(lines: readonly Line[]): FrontMatter | null {
  const first = firstTextLine(lines);
  const mark = lines[first]?.text.trimEnd();
  if (mark !== '---' && mark !== '+++') return null;
  const last = lines.findIndex((line, i) => i > first && i <= first + MOST_LINES && line.text.trimEnd() === mark);
  if (last < 0) return null;
  const text = lines.slice(first + 1, last).map((line) => line.text).join('\n');
  const values = mark === '---' ? yamlValues(text) : tomlValues(text);
  if (values === null) return null;
  return { first, last, title: textOf(values, 'title', 'titre'), language: textOf(values, 'lang', 'language', 'langue') };
}

function firstTextLine(lines: readonly Line[]): number {
  return lines.findIndex((line) => !line.literal && visible(line) !== '');
}

/** Null when the text is not a YAML map: then it is prose between two rules. */
function yamlValues(text: string): Readonly<Record<string, unknown>> | null {
  if (parseYaml === null) throw new Error('prepareFrontMatter comes first.');
  try {
    const value: unknown = parseYaml(text, { logLevel: 'silent', maxAliasCount: 10 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function tomlValues(text: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...text.matchAll(/^(\w+)\s*=\s*["'](.*)["']\s*$/gm)].map(([, key = '', value = '']) => [key, value]));
}

function textOf(values: Readonly<Record<string, unknown>>, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = values[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}
