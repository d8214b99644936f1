import type { ReportLevels, Suppression } from '../judge/excuses.js';
import type { Limits } from '../limits.js';
import type { Trial } from '../match/trial.js';
import type { LintStep, ReadingOrJudging } from '../lint.js';
import type { Projecting } from '../read.js';
import type { RuleBook } from '../rules/book.js';
import type { Threshold } from '../rules/thresholds.js';
import type { DocumentKind, Language, LintResult, Problem, RuleInfo, SourceFile } from '../types.js';

export interface LintOptions {
  readonly kind?: DocumentKind;
  readonly rules?: readonly string[];
  readonly packs?: readonly string[];
  readonly dossier?: boolean;
  readonly onStep?: (step: LintStep, path: string | null) => void;
  readonly onRule?: (id: string) => void;
  readonly book?: RuleBook;
  readonly suppressions?: ReadonlyMap<string, readonly Suppression[]>;
  readonly reports?: ReportLevels;
  /** ISO day by which suppressions are judged: said here, so that a cached result of another day is not taken. */
  readonly today?: string;
  readonly limits?: Partial<Limits>;
  /** Limits of single files that differ, by their paths. */
  readonly fileLimits?: ReadonlyMap<string, Partial<Limits>>;
  readonly ocr?: Ocr;
  readonly read?: ReadingOrJudging;
}

interface ProjectOptions {
  readonly piece?: string | null;
  readonly ocr?: Ocr;
  readonly limits?: Partial<Limits>;
  readonly project?: Projecting;
}

export type Ocr = { readonly onProgress: (path: string, done: number, total: number) => void };

interface TryOptions {
  readonly kind?: DocumentKind;
  readonly rule?: string;
  readonly language?: Language;
  readonly book?: RuleBook;
}

/** The steps of the flow that commands call. */
export interface Flow {
  lint(files: readonly SourceFile[], options?: LintOptions): Promise<LintResult>;
  projectFile(file: SourceFile, options?: ProjectOptions): Promise<string>;
  missingOcrPackages(): readonly string[];
  loadRules(book?: RuleBook): readonly RuleInfo[];
  loadThresholds(rule: string, book?: RuleBook): Promise<readonly Threshold[]>;
  tryText(text: string, options?: TryOptions): Promise<Trial>;
}

interface Source {
  findFiles(patterns: readonly string[], options: { readonly cwd: string }): Promise<{ files: readonly string[]; named: ReadonlySet<string>; problems: readonly Problem[] }>;
  readSource(path: string, cwd?: string, limits?: Limits): Promise<SourceFile>;
  readStdin(filename: string, input?: AsyncIterable<Uint8Array>, limits?: Limits): Promise<SourceFile>;
}

/** Reads files where a hostile one costs only its own report. */
interface Reader {
  readonly readOrJudge: ReadingOrJudging;
  readonly project: Projecting;
  expect(paths: readonly string[], limits: Limits): void;
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
