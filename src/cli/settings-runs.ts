import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';

import { Configuration, type FileSettings, type Seen } from '../config/index.js';
import { AgilefallError, type Spot } from '../errors.js';
import { RESERVED_RULES } from '../judge/reserved.js';
import type { ReportLevels, Suppression } from '../judge/excuses.js';
import { withDefaults, type Limits } from '../limits.js';
import { saidOf } from '../parse/archive.js';
import type { DocumentResult, LintResult, Problem, RuleInfo, Severity, SourceFile } from '../types.js';
import type { Context } from './context.js';
import type { LintOptions } from './flow.js';
import { asProblem, checkRules } from './refusals.js';
import { namedRules } from './rule-list.js';

/** What a run gives, and the severity from which each document fails it. */
export interface Linted {
  readonly result: LintResult;
  readonly failOn: (path: string) => Severity | 'never';
  /** Absolute path of the baseline of a document; null for one that has none. */
  readonly baseline: (path: string) => string | null;
  /** Where in the user's settings some of the problems stand. */
  readonly spots: ReadonlyMap<Problem, Spot>;
}

/** Files linted in one call: they share their settings, and those of a dossier are judged together. */
interface Group {
  readonly settings: FileSettings;
  readonly dossier: boolean;
  readonly files: SourceFile[];
  /** Pieces of the dossier that nobody asked for: read, not reported. */
  readonly beside: SourceFile[];
}

/** The configuration of a command. @throws AgilefallError `bad-config` when the file named does not exist. */
export async function configurationOf({ settings, io, spoken }: Context, seen?: Seen): Promise<Configuration> {
  return new Configuration({ cwd: io.cwd, env: io.env, asked: settings.configs, language: spoken, ...(seen && { seen }) });
}

/** The limits that hold for a file, by its path from the current folder. @throws AgilefallError `bad-config`. */
export async function limitsOf(path: string, configuration: Configuration): Promise<Limits> {
  return withDefaults((await configuration.settingsOf(path)).limits);
}

/**
 * Lints each file under its own settings, options of the command line winning over them.
 * A dossier is judged under the settings of its first piece, with the pieces that were not asked for, which are not reported;
 * the limits are each piece's own.
 * @param reading how files are read.
 */
export async function lintUnderSettings(files: readonly SourceFile[], configuration: Configuration, context: Context, reading: Pick<LintOptions, 'ocr' | 'read'>): Promise<Linted> {
  const { settings: asked, steps } = context;
  const flow = await steps.flow();
  if (files.length === 0 && asked.rules !== null) checkRules(asked.rules, await namedRules(context, null), context);
  const spots = new Map<Problem, Spot>();
  const { groups, problems, levels, baselines } = await groupsOf(files, configuration, context);
  const results: LintResult[] = [];
  for (const group of groups) {
    const options = await optionsOf(group, configuration, context);
    const excuses = await suppressionsFor(group, configuration, context, spots);
    problems.push(...excuses.problems);
    if (asked.rules !== null) checkRules(asked.rules, await namedRules(context, options.book ?? null), context);
    const fileLimits = await limitsWithin(group, configuration);
    const own = { ...options, ...reading, ...(fileLimits.size > 0 && { fileLimits }), suppressions: excuses.byPath };
    results.push(without(await flow.lint([...group.files, ...group.beside], own), group.beside));
  }
  // Without any file the rules are still told: an empty SARIF report names them.
  if (groups.length === 0) results.push(await flow.lint([], await optionsOf({ settings: await configuration.settingsHere(), dossier: false, files: [], beside: [] }, configuration, context)));
  return {
    result: merged(results, files, problems),
    failOn: (path) => asked.failOn ?? saidOf(path, levels)?.said ?? 'error',
    baseline: (path) => (asked.baseline === null ? (saidOf(path, baselines)?.said ?? null) : resolve(context.io.cwd, asked.baseline)),
    spots,
  };
}

interface Grouped {
  readonly groups: readonly Group[];
  readonly problems: Problem[];
  /** `failOn` of each file, by its path. */
  readonly levels: ReadonlyMap<string, Severity | 'never'>;
  readonly baselines: ReadonlyMap<string, string>;
}

async function groupsOf(files: readonly SourceFile[], configuration: Configuration, context: Context): Promise<Grouped> {
  const dossiers = new Dossiers(configuration, context);
  const groups = new Map<FileSettings | string, Group>();
  const levels = new Map<string, Severity | 'never'>();
  const baselines = new Map<string, string>();
  for (const file of files) {
    const settings = await configuration.settingsOf(file.path);
    if (settings.failOn !== null) levels.set(file.path, settings.failOn);
    if (settings.baseline !== null) baselines.set(file.path, settings.baseline);
    const dossier = context.settings.dossier ? '' : await dossiers.nameOf(file.path, settings);
    const key = dossier ?? settings;
    const group = groups.get(key) ?? { settings, dossier: dossier !== null, files: [], beside: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  const problems: Problem[] = [...dossiers.problems];
  for (const [key, group] of groups) if (typeof key === 'string') problems.push(...(await addMissing(group, dossiers.piecesOf(key), configuration, context)));
  return { groups: [...groups.values()], problems, levels, baselines };
}

/** The pieces of a dossier that were not asked for are read too: absences are decided over all of them. */
async function addMissing({ files, beside }: Group, pieces: readonly string[], configuration: Configuration, { steps, io }: Context): Promise<readonly Problem[]> {
  const source = await steps.source();
  const known = new Set(files.map(({ path }) => resolve(io.cwd, path)));
  const problems: Problem[] = [];
  for (const piece of pieces.filter((path) => !known.has(path))) {
    configuration.seen(piece);
    const path = relative(io.cwd, piece).split(sep).join('/');
    try {
      beside.push(await source.readSource(path, io.cwd, await limitsOf(path, configuration)));
    } catch (error) {
      problems.push(asProblem(error, path));
    }
  }
  return problems;
}

/** The dossiers that configurations name, each looked up once. */
class Dossiers {
  readonly problems: Problem[] = [];
  private readonly pieces = new Map<string, readonly string[]>();

  constructor(
    private readonly configuration: Configuration,
    private readonly context: Context,
  ) {}

  /** The dossier of a file: its configuration's folder and name; null when it belongs to none. */
  async nameOf(path: string, { dossiers }: FileSettings): Promise<string | null> {
    const folder = this.configuration.folderOf(path);
    const own = resolve(this.context.io.cwd, path);
    for (const [name, patterns] of Object.entries(dossiers)) {
      const key = `${folder}\n${name}`;
      if (!this.pieces.has(key)) this.pieces.set(key, await this.find(patterns, folder));
      if (this.piecesOf(key).includes(own)) return key;
    }
    return null;
  }

  /** Absolute paths of the pieces. */
  piecesOf(key: string): readonly string[] {
    return this.pieces.get(key) ?? [];
  }

  private async find(patterns: readonly string[], folder: string): Promise<readonly string[]> {
    const source = await this.context.steps.source();
    const { files, problems } = await source.findFiles(patterns, { cwd: folder });
    this.problems.push(...problems);
    return files.map((file) => resolve(folder, file));
  }
}

/** Limits of the pieces of a dossier that are not those of its first one. */
async function limitsWithin({ settings, files, beside }: Group, configuration: Configuration): Promise<ReadonlyMap<string, Partial<Limits>>> {
  const limits = new Map<string, Partial<Limits>>();
  for (const { path } of [...files, ...beside]) {
    const own = await configuration.settingsOf(path);
    if (own !== settings) limits.set(path, own.limits);
  }
  return limits;
}

/** The suppressions of each file: those of its configuration, and those that stand in a sidecar beside it. */
async function suppressionsFor({ files, beside }: Group, configuration: Configuration, context: Context, spots: Map<Problem, Spot>) {
  const byPath = new Map<string, readonly Suppression[]>();
  const problems: Problem[] = [];
  for (const { path } of [...files, ...beside]) {
    const own = [...(await configuration.settingsOf(path)).suppressions];
    try {
      own.push(...(await sidecarOf(path, configuration, context)));
    } catch (error) {
      const problem = asProblem(error, path);
      problems.push(problem);
      if (error instanceof AgilefallError && error.spot) spots.set(problem, error.spot);
    }
    if (own.length > 0) byPath.set(path, own);
  }
  return { byPath, problems };
}

/** `cctp.pdf.agilefall.yaml` beside `cctp.pdf`. */
export function sidecarName(path: string): string {
  return `${path}.agilefall.yaml`;
}

async function sidecarOf(path: string, configuration: Configuration, context: Context): Promise<readonly Suppression[]> {
  const file = resolve(context.io.cwd, sidecarName(path));
  configuration.seen(file);
  const text = await readFile(file, 'utf8').catch(missing);
  if (text === null) return [];
  const rules = await namedRules(context, await configuration.bookOf(await configuration.settingsOf(path)));
  return configuration.sidecar({ name: sidecarName(path), text, file }, rules.map(({ id }) => id));
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw new AgilefallError('unreadable', `The file of suppressions cannot be read (${error.code ?? error.message}).`, { hint: 'Check its permissions.', cause: error });
}

async function optionsOf({ settings, dossier }: Group, configuration: Configuration, { settings: asked }: Context): Promise<LintOptions> {
  const kind = asked.kind ?? settings.kind;
  const packs = asked.packs ?? settings.packs;
  const book = await configuration.bookOf(settings);
  const rules = asked.rules ?? (await configuration.rulesOf(settings, asked.packs));
  const reports = reportLevels(settings, asked.rules);
  const limits = Object.keys(settings.limits).length > 0 ? settings.limits : null;
  return { ...(kind && { kind }), ...(rules && { rules }), ...(packs && { packs }), ...(dossier && { dossier }), ...(book && { book }), ...(limits && { limits }), reports, today: new Date().toISOString().slice(0, 10) };
}

/** A run of some rules only says nothing of suppressions, unless it names their reports. */
function reportLevels({ rules }: FileSettings, asked: readonly string[] | null): ReportLevels {
  const told = RESERVED_RULES.map(({ id, severity }) => {
    const said = rules[id]?.severity;
    return [id, asked?.includes(id) === false ? 'off' : said === undefined || said === 'on' ? severity : said] as const;
  });
  return Object.fromEntries(told) as ReportLevels;
}

function without(result: LintResult, beside: readonly SourceFile[]): LintResult {
  const paths = new Set(beside.map(({ path }) => path));
  return { ...result, documents: result.documents.filter(({ path }) => !paths.has(path)) };
}

/** One result of several, the documents in the order of the files. */
function merged(results: readonly LintResult[], files: readonly SourceFile[], problems: readonly Problem[]): LintResult {
  const [only] = results;
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const place = ({ path }: { readonly path: string | null }): number => order.get(path ?? '') ?? files.length;
  const documents: readonly DocumentResult[] = results.flatMap((result) => result.documents);
  const rules = new Map(results.flatMap((result) => result.rules).map((rule): [string, RuleInfo] => [rule.id, rule]));
  return {
    version: only?.version ?? '',
    documents: [...documents].sort((a, b) => place(a) - place(b)),
    problems: [...problems, ...[...results.flatMap((result) => result.problems)].sort((a, b) => place(a) - place(b))],
    rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
