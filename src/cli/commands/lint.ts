import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Configuration, Seen } from '../../config/index.js';
import { withDefaults } from '../../limits.js';
import { problemText } from '../../report/terminal.js';
import { countBySeverity, GRAVITY, runLanguage, standingFindings } from '../../report/report.js';
import type { Language, LintResult, Problem, SourceFile } from '../../types.js';
import { refused } from '../arguments.js';
import { Attendance, storeOf } from '../attendance.js';
import { withBaselines } from '../baseline.js';
import type { Store } from '../cache/store.js';
import type { Context } from '../context.js';
import { MESSAGES } from '../messages.js';
import { askedOcr } from '../ocr.js';
import { COMMANDS } from '../options.js';
import { checkOutputs, writeOutputs } from '../outputs.js';
import { quieted } from '../quiet.js';
import { asProblem } from '../refusals.js';
import { RUN_WORDS } from '../run-words.js';
import { configurationOf, limitsOf, lintUnderSettings, type Linted } from '../settings-runs.js';
import { nearest } from '../suggest.js';
import { NO_TEXTS, writeTexts } from '../texts.js';
import type { Run } from '../watch.js';

const STDIN = '-';
/** Name of what comes from standard input when the user gives none: plain text reads as Markdown. */
const STDIN_NAME = 'stdin.md';

interface Inputs {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** `agilefall [lint] PATH…`: 0, 1 or 2. */
export async function lintCommand(given: Context): Promise<number> {
  const configuration = await configurationOf(given);
  if (given.settings.printConfig !== null) {
    given.io.stdout.write(await configuration.printed(given.settings.printConfig));
    return 0;
  }
  const context = speaking(given, (await configuration.settingsHere()).lang);
  checkPaths(context);
  if (context.settings.watch) {
    const { watchRuns } = await import('../watch.js');
    return watchRuns(context, (store, follow) => lintOnce(given, store, follow));
  }
  return (await lintOnce(given, await storeOf(context))).code;
}

/** One run over all files, with its reports. The configuration is read anew: a watched one may have changed. */
async function lintOnce(given: Context, store: Store | null, follow?: Seen): Promise<Run> {
  const configuration = await configurationOf(given, follow);
  const speaker = speaking(given, (await configuration.settingsHere()).lang);
  const attendance = new Attendance(speaker, store);
  try {
    const context = { ...speaker, steps: attendance.steps };
    const { settings } = context;
    const ocr = await askedOcr(context);
    const reader = await context.steps.reader();
    // With text recognition, PDFs are read here; with a cache, perhaps nothing is read.
    if (ocr === null && store === null) reader.expect(settings.words, withDefaults((await configuration.settingsHere()).limits));
    attendance.begin('source');
    const inputs = await readInputs(context, configuration);
    attendance.expect(inputs.files);
    const linted = await lintUnderSettings(inputs.files, configuration, context, { ...(ocr && { ocr }), read: reader.readOrJudge });
    const texts = settings.emitText ? await writeTexts(linted.result.documents, context) : NO_TEXTS;
    const found = { ...linted.result, problems: [...inputs.problems, ...linted.result.problems, ...texts.problems] };
    // A run that writes a baseline must not wake itself.
    if (!settings.updateBaseline) for (const { path } of found.documents) configuration.seen(linted.baseline(path));
    const result = await withBaselines(found, linted.baseline, context);
    attendance.begin('report');
    await writeOutputs(settings.quiet ? quieted(result, ({ path }) => linted.failOn(path)) : result, context, { texts: texts.files, failOn: linted.failOn });
    tellProblems(result, context);
    attendance.end();
    return { code: Math.max(exitCode(result, linted.failOn), warningCode(result, context)), paths: inputs.files.map(({ path }) => path) };
  } finally {
    attendance.leave();
  }
}

/** The language that the configuration asks for, unless the command line or the environment asked for one. */
function speaking(context: Context, lang: Language | null): Context {
  if (lang === null || context.settings.language !== null) return context;
  return { ...context, language: lang, spoken: lang, messages: MESSAGES[lang] };
}

function checkPaths({ settings, io, messages }: Context): void {
  const { words, stdinName } = settings;
  const [first] = words;
  if (first === undefined) throw refused(messages.noPaths, messages.noPathsHint);
  const command = /^[a-z]+$/i.test(first) ? nearest(first, COMMANDS) : null;
  if (command !== null && command !== first && !existsSync(resolve(io.cwd, first))) {
    throw refused(messages.unknownCommand(first), messages.seeHelp, command, messages);
  }
  if (settings.watch && words.includes(STDIN)) throw refused(messages.watchNeedsFiles, messages.watchNeedsFilesHint);
  const stdins = words.filter((word) => word === STDIN).length;
  if (stdins === 0 && stdinName !== null) throw refused(messages.stdinNameAlone, messages.stdinNameHint);
  if (stdins > 1) throw refused(messages.stdinTwice, messages.stdinNameHint);
}

async function readInputs(context: Context, configuration: Configuration): Promise<Inputs> {
  const { settings, io, steps, messages } = context;
  const source = await steps.source();
  const patterns = settings.words.filter((word) => word !== STDIN);
  const found = patterns.length === 0 ? { files: [], named: new Set<string>(), problems: [] } : await source.findFiles(patterns, { cwd: io.cwd });
  const paths = await keptFiles(found, configuration);
  await checkOutputs(paths, context);
  const files: SourceFile[] = [];
  const problems: Problem[] = [...found.problems];
  if (paths.length === 0 && found.files.length > 0) problems.push({ code: 'no-input', path: null, message: messages.allIgnored(found.files.length), hint: messages.allIgnoredHint });
  if (settings.words.includes(STDIN)) {
    const name = settings.stdinName ?? STDIN_NAME;
    files.push(await source.readStdin(name, io.stdin, await limitsOf(name, configuration)));
  }
  for (const path of paths) {
    try {
      files.push(await source.readSource(path, io.cwd, await limitsOf(path, configuration)));
    } catch (error) {
      problems.push(asProblem(error, path));
    }
  }
  return { files, problems };
}

/** Files that `ignore` of the configuration leaves; one that was named is always read. */
async function keptFiles({ files, named }: { readonly files: readonly string[]; readonly named: ReadonlySet<string> }, configuration: Configuration): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of files) if (named.has(path) || !(await configuration.isIgnored(path))) kept.push(path);
  return kept;
}

/** Problems go to standard error unless the screen already shows them at the end of the report. */
function tellProblems(result: LintResult, { settings, io, language, width }: Context): void {
  const reported = settings.outputs.some(({ format, file }) => format === 'terminal' && file === null);
  const shown = reported && io.isTTY && result.documents.length > 0;
  if (shown) return;
  const spoken = result.documents.length === 0 ? (language ?? 'en') : runLanguage(result, language);
  for (const problem of result.problems) io.stderr.write(`${problemText(problem, spoken, width)}\n`);
}

/** 1 when there are more warnings than the user bears, told on standard error. */
function warningCode(result: LintResult, { settings, io, spoken, messages }: Context): number {
  const { warning } = countBySeverity(result.documents);
  if (settings.maxWarnings === null || warning <= settings.maxWarnings) return 0;
  io.stderr.write(`${messages.name}${RUN_WORDS[spoken].tooManyWarnings(warning, settings.maxWarnings)}\n`);
  return 1;
}

function exitCode(result: LintResult, failOn: Linted['failOn']): number {
  if (result.problems.length > 0) return 2;
  const reached = result.documents.some((document) => {
    const level = failOn(document.path);
    return level !== 'never' && standingFindings(document).some((finding) => GRAVITY[finding.severity] >= GRAVITY[level]);
  });
  return reached ? 1 : 0;
}
