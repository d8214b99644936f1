import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Configuration, Seen } from '../../config/index.js';
import { AgilefallError, type Spot } from '../../errors.js';
import { isLeftOut } from '../../source/left-out.js';
import type { DocumentResult, Language, Problem, RuleInfo } from '../../types.js';
import { withBaselines } from '../baseline.js';
import type { Context } from '../context.js';
import { MESSAGES } from '../messages.js';
import { asProblem } from '../refusals.js';
import { configurationOf, lintUnderSettings } from '../settings-runs.js';
import { fileName } from './file-name.js';
import type { EditorSettings } from './settings.js';

/** What the command would say of a document if it were saved now. */
export interface Look {
  /** Null when it could not be read, or is left out. */
  readonly result: DocumentResult | null;
  /** Rules that ran. */
  readonly rules: readonly RuleInfo[];
  /** Language that the configuration asks for. */
  readonly language: Language | null;
  /** What is wrong in files of settings. */
  readonly faults: readonly Spot[];
  /** What else kept the job from being done. */
  readonly problems: readonly Problem[];
}

interface Place {
  /** Folder that the command would run in. */
  readonly cwd: string;
  readonly path: string;
}

const NOTHING: Look = { result: null, rules: [], language: null, faults: [], problems: [] };

/** Lints texts of an editor as the command lints the files that they are saved in: under the settings of the folders it has open. */
export class Projects {
  private readonly configurations = new Map<string, Promise<Configuration>>();

  /**
   * @param folders absolute paths of the folders that the editor has open.
   * @param seen told each file and folder that settings are read from.
   */
  constructor(
    private readonly context: Context,
    private readonly folders: () => readonly string[],
    private readonly seen: Seen,
  ) {}

  /** Reads all settings anew from now on. */
  forget(): void {
    this.configurations.clear();
  }

  /** @param spoken language of what is said about settings. */
  async look(uri: string, bytes: Uint8Array, { kind, packs }: EditorSettings, spoken: Language): Promise<Look> {
    const { cwd, path } = this.placeOf(uri);
    const { settings, io } = this.context;
    // What the editor sets counts as an option of the command line.
    const context = { ...this.context, spoken, messages: MESSAGES[spoken], io: { ...io, cwd }, settings: { ...settings, kind: kind ?? settings.kind, packs: packs ?? settings.packs } };
    try {
      return await this.lint({ path, bytes }, await this.configurationIn(context), context);
    } catch (error) {
      if (!(error instanceof AgilefallError)) throw error;
      return error.spot ? { ...NOTHING, faults: [error.spot] } : { ...NOTHING, problems: [asProblem(error, path)] };
    }
  }

  private async lint(file: { readonly path: string; readonly bytes: Uint8Array }, configuration: Configuration, context: Context): Promise<Look> {
    const { lang } = await configuration.settingsOf(file.path);
    if ((await isLeftOut(file.path, context.io.cwd, this.seen)) || (await configuration.isIgnored(file.path))) return { ...NOTHING, language: lang };
    const { result, spots, baseline } = await lintUnderSettings([file], configuration, context, {});
    const known = baseline(file.path);
    configuration.seen(known);
    const { documents, problems, rules } = await withBaselines(result, baseline, context);
    return { result: documents[0] ?? null, rules, language: lang, faults: [...spots.values()], problems: problems.filter((problem) => !spots.has(problem)) };
  }

  private configurationIn(context: Context): Promise<Configuration> {
    const key = `${context.spoken} ${context.io.cwd}`;
    const known = this.configurations.get(key) ?? configurationOf(context, this.seen);
    this.configurations.set(key, known);
    return known;
  }

  /** A document of no open folder stands in its own; one that was never saved, in the first that is open. */
  private placeOf(uri: string): Place {
    const folders = [...this.folders()];
    if (!uri.startsWith('file:')) return { cwd: folders[0] ?? this.context.io.cwd, path: fileName(uri) };
    const folder = dirname(fileURLToPath(uri));
    const [cwd = folder] = folders.filter((open) => `${folder}${sep}`.startsWith(`${open}${sep}`)).sort((a, b) => b.length - a.length);
    return { cwd, path: relative(cwd, join(folder, fileName(uri))).split(sep).join('/') };
  }
}
