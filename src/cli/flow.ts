import type { Limits } from '../limits.js';
import type { Trial } from '../match/trial.js';
import type { Reading } from '../read.js';
import type { DocumentKind, Language, LintResult, Problem, RuleInfo, SourceFile } from '../types.js';

export interface LintOptions {
  readonly kind?: DocumentKind;
  readonly rules?: readonly string[];
  readonly packs?: readonly string[];
  readonly dossier?: boolean;
  readonly limits?: Partial<Limits>;
  readonly read?: Reading;
}

interface TryOptions {
  readonly kind?: DocumentKind;
  readonly rule?: string;
  readonly language?: Language;
}

/** The steps of the flow that commands call. */
interface Flow {
  lint(files: readonly SourceFile[], options?: LintOptions): Promise<LintResult>;
  loadRules(): readonly RuleInfo[];
  tryText(text: string, options?: TryOptions): Promise<Trial>;
}

interface Source {
  findFiles(patterns: readonly string[], options: { readonly cwd: string }): Promise<{ files: readonly string[]; problems: readonly Problem[] }>;
  readSource(path: string, cwd?: string, limits?: Limits): Promise<SourceFile>;
  readStdin(filename: string, input?: AsyncIterable<Uint8Array>, limits?: Limits): Promise<SourceFile>;
}

/** Reads files where a hostile one costs only its own report. */
interface Reader {
  readonly read: Reading;
  expect(paths: readonly string[], limits: Limits): void;
  project(file: SourceFile, limits: Limits): Promise<string>;
}

/** How commands get the steps: late, because `--help` must not pay for the parsers. */
export interface Steps {
  readonly flow: () => Promise<Flow>;
  readonly source: () => Promise<Source>;
  readonly reader: () => Promise<Reader>;
}

export const STEPS: Steps = {
  flow: () => import('../lint.js'),
  source: () => import('../source/index.js'),
  reader: async () => new (await import('./apart/reader.js')).Reader(),
};
