import type { Trial } from '../match/trial.js';
import type { DocumentKind, Language, LintResult, Problem, RuleInfo, SourceFile } from '../types.js';

export interface LintOptions {
  readonly kind?: DocumentKind;
  readonly rules?: readonly string[];
  readonly packs?: readonly string[];
  readonly dossier?: boolean;
  readonly ocr?: Ocr;
}

interface ProjectOptions {
  readonly piece?: string | null;
  readonly ocr?: Ocr;
}

export type Ocr = { readonly onProgress: (path: string, done: number, total: number) => void };

interface TryOptions {
  readonly kind?: DocumentKind;
  readonly rule?: string;
  readonly language?: Language;
}

/** The steps of the flow that commands call. */
interface Flow {
  lint(files: readonly SourceFile[], options?: LintOptions): Promise<LintResult>;
  projectFile(file: SourceFile, options?: ProjectOptions): Promise<string>;
  missingOcrPackages(): readonly string[];
  loadRules(): readonly RuleInfo[];
  tryText(text: string, options?: TryOptions): Promise<Trial>;
}

interface Source {
  findFiles(patterns: readonly string[], options: { readonly cwd: string }): Promise<{ files: readonly string[]; problems: readonly Problem[] }>;
  readSource(path: string, cwd?: string): Promise<SourceFile>;
  readStdin(filename: string, input?: AsyncIterable<Uint8Array>): Promise<SourceFile>;
}

/** How commands get the steps: late, because `--help` must not pay for the parsers. */
export interface Steps {
  readonly flow: () => Promise<Flow>;
  readonly source: () => Promise<Source>;
}

export const STEPS: Steps = {
  flow: () => import('../lint.js'),
  source: () => import('../source/index.js'),
};
