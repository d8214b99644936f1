import { existsSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';

import { AgilefallError } from '../errors.js';
import { applyBaseline, baselineOf, type Baseline } from '../judge/baseline.js';
import { parseBaseline, printBaseline } from '../judge/baseline-file.js';
import type { BaselineUse, DocumentResult, LintResult } from '../types.js';
import { refused } from './arguments.js';
import type { Context } from './context.js';

/**
 * Sets aside the findings that the baselines know, after writing them anew when that was asked.
 * @param fileOf absolute path of the baseline of a document, or null.
 * @throws AgilefallError `bad-config` when a baseline does not exist or cannot be read, `bad-option` when none is there to write.
 */
export async function withBaselines(result: LintResult, fileOf: (path: string) => string | null, context: Context): Promise<LintResult> {
  const { settings, io, messages } = context;
  const files = [...new Set(result.documents.flatMap(({ path }) => fileOf(path) ?? []))];
  if (settings.updateBaseline && files.length === 0) throw refused(messages.whichBaseline, messages.whichBaselineHint);
  let documents = result.documents;
  const baselines: BaselineUse[] = [];
  for (const file of files) {
    const own = documents.filter(({ path }) => fileOf(path) === file).map((document) => ({ key: keyOf(document.path, file, io.cwd), document }));
    const kept = await readKept(file, context);
    const outside = unasked(kept, context);
    const baseline = settings.updateBaseline ? updated(kept, baselineOf(own), outside, file) : kept;
    if (settings.updateBaseline) await write(file, baseline, context);
    const gone = new Set([...baseline.keys()].filter((key) => !isThere(resolve(dirname(file), key))));
    const applied = applyBaseline(own, baseline, gone, shown(file, io.cwd));
    const byPath = new Map(applied.documents.map((document): [string, DocumentResult] => [document.path, document]));
    documents = documents.map((document) => byPath.get(document.path) ?? document);
    const known = applied.documents.flatMap(({ findings }) => findings).filter(({ suppressed }) => suppressed?.known).length;
    baselines.push({ file: shown(file, io.cwd), known, unused: applied.unused.filter(({ rule }) => !outside(rule)) });
  }
  return baselines.length === 0 ? result : { ...result, documents, baselines };
}

/** The baseline as it stands; none when it is about to be written for the first time. */
async function readKept(file: string, { settings, io, messages }: Context): Promise<Baseline> {
  const name = shown(file, io.cwd);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (text instanceof Error) {
    if (text.code === 'ENOENT' && settings.updateBaseline) return new Map();
    if (text.code === 'ENOENT') throw new AgilefallError('bad-config', messages.noBaseline(name), { hint: messages.noBaselineHint(name) });
    throw new AgilefallError('bad-config', messages.badBaseline(name), { hint: messages.badBaselineHint, cause: text });
  }
  const baseline = parsed(text);
  // A file that is no baseline is never written over: it may be anything.
  if (baseline === null) throw new AgilefallError('bad-config', messages.badBaseline(name), { hint: messages.badBaselineHint });
  return baseline;
}

function parsed(text: string): Baseline | null {
  try {
    return parseBaseline(text);
  } catch {
    return null;
  }
}

/** Whether a run of some rules only (`--rule`) says nothing of a rule. */
function unasked(kept: Baseline, { settings }: Context): (rule: string) => boolean {
  const { rules } = settings;
  return rules === null || kept.size === 0 ? () => false : (rule) => !rules.includes(rule);
}

/** What this run found, and what is known of rules that it did not run, and of documents that it did not look at and that are still there. */
function updated(kept: Baseline, found: Baseline, outside: (rule: string) => boolean, file: string): Baseline {
  const elsewhere = [...kept].filter(([key]) => !found.has(key) && isThere(resolve(dirname(file), key)));
  const here = [...found].map(([key, entries]) => [key, [...entries, ...(kept.get(key) ?? []).filter(({ rule }) => outside(rule))]] as const);
  return new Map([...elsewhere, ...here]);
}

/** Whether a document is still there; what an archive holds is, as long as the archive is. */
function isThere(path: string): boolean {
  if (existsSync(path)) return true;
  let above = dirname(path);
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  return statSync(above, { throwIfNoEntry: false })?.isFile() ?? false;
}

async function write(file: string, baseline: Baseline, { io, messages }: Context): Promise<void> {
  const name = shown(file, io.cwd);
  try {
    await writeFile(file, printBaseline(baseline));
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new AgilefallError('bad-option', messages.cannotWrite(name, reason), { hint: messages.otherOutput, cause });
  }
  const findings = [...baseline.values()].flat().reduce((sum, { count }) => sum + count, 0);
  // Not on standard output, where a report may go.
  io.stderr.write(`${messages.baselineWritten(name, findings)}\n`);
}

function keyOf(path: string, file: string, cwd: string): string {
  return relative(dirname(file), resolve(cwd, path)).split(sep).join('/');
}

function shown(file: string, cwd: string): string {
  return relative(cwd, file).split(sep).join('/');
}
