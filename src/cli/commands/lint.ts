import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { AgilefallError } from '../../errors.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { problemText } from '../../report/terminal.js';
import { runLanguage, standingFindings } from '../../report/report.js';
import type { LintResult, Problem, RuleInfo, Severity, SourceFile } from '../../types.js';
import { refused, type Settings } from '../arguments.js';
import type { Context } from '../context.js';
import type { LintOptions } from '../flow.js';
import { COMMANDS } from '../options.js';
import { checkOutputs, writeOutputs } from '../outputs.js';
import { nearest } from '../suggest.js';

const STDIN = '-';
/** Name of what comes from standard input when the user gives none: plain text reads as Markdown. */
const STDIN_NAME = 'stdin.md';

interface Inputs {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** `agilefall [lint] PATH…`: 0, 1 or 2. */
export async function lintCommand(context: Context): Promise<number> {
  const { settings, steps } = context;
  checkPaths(context);
  const reader = await steps.reader();
  reader.expect(settings.words, DEFAULT_LIMITS);
  const flow = await steps.flow();
  if (settings.rules !== null) checkRules(settings.rules, flow.loadRules(), context);
  const inputs = await readInputs(context);
  const linted = await flow.lint(inputs.files, { ...lintOptions(settings), read: reader.read });
  const result = { ...linted, problems: [...inputs.problems, ...linted.problems] };
  await writeOutputs(result, context);
  tellProblems(result, context);
  return exitCode(result, settings.failOn);
}

function lintOptions({ kind, rules, packs, dossier }: Settings): LintOptions {
  return { ...(kind && { kind }), ...(rules && { rules }), ...(packs && { packs }), ...(dossier && { dossier }) };
}

function checkPaths({ settings, io, messages }: Context): void {
  const { words, stdinName } = settings;
  const [first] = words;
  if (first === undefined) throw refused(messages.noPaths, messages.noPathsHint);
  const command = /^[a-z]+$/i.test(first) ? nearest(first, COMMANDS) : null;
  if (command !== null && command !== first && !existsSync(resolve(io.cwd, first))) {
    throw refused(messages.unknownCommand(first), messages.seeHelp, command, messages);
  }
  const stdins = words.filter((word) => word === STDIN).length;
  if (stdins === 0 && stdinName !== null) throw refused(messages.stdinNameAlone, messages.stdinNameHint);
  if (stdins > 1) throw refused(messages.stdinTwice, messages.stdinNameHint);
}

/** @throws {AgilefallError} `unknown-rule`, with the rule that was likely meant. */
function checkRules(ids: readonly string[], rules: readonly RuleInfo[], { messages }: Context): void {
  const known = rules.map((rule) => rule.id);
  for (const id of ids) {
    if (!known.includes(id)) throw unknownRule(id, known, messages);
  }
}

export function unknownRule(id: string, known: readonly string[], messages: Context['messages']): AgilefallError {
  const near = nearest(id, known);
  const sentence = messages.unknownRule(id);
  return new AgilefallError('unknown-rule', near === null ? sentence : `${sentence} ${messages.didYouMean(near)}`, { hint: messages.seeRules });
}

async function readInputs(context: Context): Promise<Inputs> {
  const { settings, io, steps } = context;
  const source = await steps.source();
  const patterns = settings.words.filter((word) => word !== STDIN);
  const found = patterns.length === 0 ? { files: [], problems: [] } : await source.findFiles(patterns, { cwd: io.cwd });
  await checkOutputs(found.files, context);
  const files: SourceFile[] = [];
  const problems: Problem[] = [...found.problems];
  if (settings.words.includes(STDIN)) files.push(await source.readStdin(settings.stdinName ?? STDIN_NAME, io.stdin));
  for (const path of found.files) {
    try {
      files.push(await source.readSource(path, io.cwd));
    } catch (error) {
      problems.push(asProblem(error, path));
    }
  }
  return { files, problems };
}

/** A file that cannot be read is told and the others go on; anything else is our own fault and stops the run. */
function asProblem(error: unknown, path: string): Problem {
  if (!(error instanceof AgilefallError)) throw error;
  return { code: error.code, path: error.place ?? path, message: error.message, hint: error.hint ?? null, ...(error.limit && { limit: error.limit }) };
}

/** Problems go to standard error unless the screen already shows them at the end of the report. */
function tellProblems(result: LintResult, { settings, io, language, width }: Context): void {
  const reported = settings.outputs.some(({ format, file }) => format === 'terminal' && file === null);
  const shown = reported && io.isTTY && result.documents.length > 0;
  if (shown) return;
  const spoken = result.documents.length === 0 ? (language ?? 'en') : runLanguage(result, language);
  for (const problem of result.problems) io.stderr.write(`${problemText(problem, spoken, width)}\n`);
}

const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

function exitCode(result: LintResult, failOn: Severity | 'never'): number {
  if (result.problems.length > 0) return 2;
  if (failOn === 'never') return 0;
  const reached = result.documents.some((document) =>
    standingFindings(document).some((finding) => RANK[finding.severity] >= RANK[failOn]),
  );
  return reached ? 1 : 0;
}
