import { realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { AgilefallError } from '../errors.js';
import { REPORTS, type ReportOptions } from '../report/index.js';
import type { LintResult } from '../types.js';
import { refused, type Output } from './arguments.js';
import type { Context } from './context.js';

/** Reports in a file are not read on this screen: the classical width. */
const FILE_WIDTH = 80;

/**
 * Refuses, before any work is done, outputs that could not be written at the end or
 * would destroy something: `inputs` are the documents to read.
 */
export async function checkOutputs(inputs: readonly string[], { settings, io, messages }: Context): Promise<void> {
  const reserved = new Set(await Promise.all(inputs.map((input) => realPath(resolve(io.cwd, input)))));
  const taken = new Set<string>();
  for (const { file } of settings.outputs) {
    if (file === null) continue;
    const path = resolve(io.cwd, file);
    const real = await realPath(path);
    if (reserved.has(real)) throw refused(messages.outputIsInput(file), messages.otherOutput);
    if (taken.has(real)) throw refused(messages.sameOutput(file), messages.otherOutput);
    if (await isFolder(path)) throw refused(messages.outputIsFolder(file), messages.otherOutput);
    if (!(await isFolder(dirname(path)))) throw refused(messages.missingFolder(file, dirname(file)), messages.missingFolderHint);
    taken.add(real);
  }
}

/** What the run tells its reports: the texts written beside documents, and the severity from which each document fails. */
type Given = Required<Pick<ReportOptions, 'texts' | 'failOn'>>;

/** Writes each report where it was asked; the one for the screen last. */
export async function writeOutputs(result: LintResult, context: Context, given: Given): Promise<void> {
  const toFiles = context.settings.outputs.filter(({ file }) => file !== null);
  for (const output of toFiles) await writeReport(output, result, context, given);
  for (const { format } of context.settings.outputs.filter(({ file }) => file === null)) {
    if (format === 'terminal' && result.documents.length === 0) continue;
    context.io.stdout.write(reportText(format, result, context, { ...given, color: context.color, width: context.width }));
  }
}

async function writeReport({ format, file }: Output, result: LintResult, context: Context, given: Given): Promise<void> {
  if (file === null) return;
  const text = reportText(format, result, context, { ...given, color: false, width: FILE_WIDTH });
  try {
    await writeFile(resolve(context.io.cwd, file), text);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new AgilefallError('bad-option', context.messages.cannotWrite(file, reason), { hint: context.messages.otherOutput, cause });
  }
}

function reportText(format: string, result: LintResult, context: Context, given: Given & Pick<ReportOptions, 'color' | 'width'>): string {
  const { language, io, settings } = context;
  const report = REPORTS[format];
  if (report === undefined) throw new AgilefallError('internal', `There is no report ${format}.`);
  return report(result, { ...given, language, excused: settings.showSuppressed, quiet: settings.quiet, root: io.cwd.replaceAll('\\', '/') });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The path without links; a file that does not exist yet stands in its real folder. */
async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
