import { parse } from 'yaml';
import { AgilefallError } from '../errors.js';
import type { ClaimSource, EvidenceSource, ExceptionSource, Guard, KindSource, Phrases, PieceSource, RuleBook, RuleSource } from './book.js';

/** One YAML file of a rules folder: its path below the folder, with forward slashes, and its text. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

interface DocumentsFile {
  readonly kinds: readonly KindSource[];
  readonly pieces: readonly PieceSource[];
  readonly claims: ClaimSource;
}

/**
 * Makes a rule book of the files of a rules folder: `vocabulary/*.yaml`, `evidence/*.yaml`, `guards.yaml`,
 * `exceptions.yaml`, `documents.yaml`, and one file per rule in a folder per category.
 * @throws AgilefallError `bad-rule` with the file and line when a file is no YAML or a name is given twice.
 */
export function readRuleBook(files: readonly RuleFile[]): RuleBook {
  const data = new Map(files.filter((f) => f.path.endsWith('.yaml')).map((f) => [f.path, parseYaml(f)]));
  const documents = (data.get('documents.yaml') ?? { kinds: [], pieces: [], claims: { weak: {}, strong: {} } }) as DocumentsFile;
  const below = (folder: string): unknown[] => [...data].filter(([path]) => path.startsWith(`${folder}/`)).map(([, value]) => value);
  const shared = new Set(['vocabulary', 'evidence']);
  const rules = [...data].filter(([path]) => path.includes('/') && !shared.has(path.split('/')[0] ?? '')).map(([, value]) => value as RuleSource);
  return {
    vocabulary: merge([...data].filter(([path]) => path.startsWith('vocabulary/')) as [string, Record<string, Phrases>][]),
    guards: (data.get('guards.yaml') ?? []) as Guard[],
    evidence: below('evidence') as EvidenceSource[],
    exceptions: (data.get('exceptions.yaml') ?? []) as ExceptionSource[],
    kinds: documents.kinds,
    pieces: documents.pieces,
    claims: documents.claims,
    rules: rules.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function parseYaml({ path, text }: RuleFile): unknown {
  try {
    return withPhrases(parse(text));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new AgilefallError('bad-rule', `${path} is not valid YAML: ${message}`, { place: path, hint: 'Correct the line shown.', cause });
  }
}

/** Keys whose French and English texts are read by people, not compared with words. */
const TEXTS = new Set(['title', 'message', 'why', 'instead', 'because', 'note']);

/** Phrases may be written as one text, separated by commas or line ends; this makes lists of them everywhere. */
function withPhrases(value: unknown, key = '', parent = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withPhrases(item));
  if (typeof value !== 'object' || value === null || (TEXTS.has(key) && parent !== 'metric')) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, (name === 'fr' || name === 'en') && typeof child === 'string' ? splitPhrases(child) : withPhrases(child, name, key)]),
  );
}

/** Cuts at commas and line ends that stand outside brackets. */
export function splitPhrases(source: string): string[] {
  const phrases: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= source.length; i++) {
    const c = source[i];
    if (c === '(' || c === '[' || c === '{') depth++;
    if (c === ')' || c === ']' || c === '}') depth--;
    if (c !== undefined && c !== '\n' && (c !== ',' || depth > 0)) continue;
    const phrase = source.slice(start, i).trim();
    if (phrase !== '') phrases.push(phrase);
    start = i + 1;
  }
  return phrases;
}

function merge(files: readonly [string, Record<string, Phrases>][]): Record<string, Phrases> {
  const all: Record<string, Phrases> = {};
  for (const [path, lists] of files) {
    for (const [name, phrases] of Object.entries(lists)) {
      if (all[name]) throw new AgilefallError('bad-rule', `The word list « ${name} » is given twice.`, { place: path });
      all[name] = phrases;
    }
  }
  return all;
}
