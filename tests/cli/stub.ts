import { Readable } from 'node:stream';

import { run, type Io } from '../../src/cli/main.js';
import type { LintOptions, Steps } from '../../src/cli/flow.js';
import { tryText } from '../../src/lint.js';
import { readDocument } from '../../src/read.js';
import { findFiles, readSource, readStdin } from '../../src/source/index.js';
import type { LintResult, SourceFile } from '../../src/types.js';
import { document, result, ruleInfo } from '../report/sample.js';
import { smallBook } from '../rules/small-book.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What the flow was called with; null when it was not. */
  readonly linted: { readonly files: readonly SourceFile[]; readonly options: LintOptions } | null;
}

interface Given {
  readonly io?: Partial<Io>;
  /** Result of the flow for the files that were read. */
  readonly result?: (files: readonly SourceFile[]) => LintResult;
  /** Packages of text recognition that are not there. */
  readonly missingPackages?: readonly string[];
}

const RULES = [ruleInfo('big-bang-rollout', 'sizing'), ruleInfo('feature-roadmap-multi-year'), { ...ruleInfo('house-rule', 'my-own'), pack: 'strict' as const, seed: null }];

/** One document per file, each with one finding at `error`. */
function oneFindingEach(files: readonly SourceFile[]): LintResult {
  return result({ documents: files.map(({ path }) => document({ path })), rules: RULES });
}

/** Runs the command line with a flow of the tests and, for files, the real one. */
export async function agilefall(argv: readonly string[], given: Given = {}): Promise<Outcome> {
  const text = { out: '', err: '' };
  let linted: Outcome['linted'] = null;
  const io: Io = {
    stdin: Readable.from([]),
    stdout: { write: (part) => (text.out += part) },
    stderr: { write: (part) => (text.err += part) },
    env: {},
    cwd: process.cwd(),
    isTTY: false,
    columns: undefined,
    ...given.io,
  };
  const steps: Steps = {
    flow: async () => ({
      lint: async (files, options = {}) => {
        // How files are read is not what the user asked for.
        linted = { files, options: Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'read')) };
        return (given.result ?? oneFindingEach)(files);
      },
      projectFile: async (file) => new TextDecoder().decode(file.bytes),
      missingOcrPackages: () => given.missingPackages ?? [],
      loadRules: () => RULES,
      loadThresholds: () => Promise.resolve([{ name: 'error.duration', value: 24, operator: '>=', measure: 'duration' }]),
      tryText: (text, options = {}) => tryText(text, { ...options, book: smallBook }),
    }),
    source: async () => ({ findFiles, readSource, readStdin }),
    reader: async () => ({ expect: () => undefined, readOrJudge: (file, limits) => readDocument(file, limits), project: async (file) => new TextDecoder().decode(file.bytes) }),
  };
  const code = await run(argv, io, steps);
  return { code, ...text, linted };
}
