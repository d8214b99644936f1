import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { AgilefallError } from '../errors.js';
import type { RuleBook } from '../rules/book.js';
import type { Language } from '../types.js';
import { nearestConfig, type Seen } from './find.js';
import type { Layer } from './layers.js';
import type { Written } from './located.js';
import { MESSAGES } from './messages.js';
import type { Pair } from './read.js';
import type { Suppression } from '../judge/excuses.js';
import type { FileSettings } from './settings.js';

export type { FileSettings } from './settings.js';
export { CONFIG_NAMES, configIn, type Seen } from './find.js';

/** Where settings are looked for. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Values of `--config`: at most one file, any number of `KEY=VALUE`. */
  readonly asked: readonly string[];
  /** Language of errors. */
  readonly language: Language;
  readonly seen?: Seen;
}

/** Environment variables and the settings they give; `AGILEFALL_CONFIG` names the file. */
const VARIABLES: Readonly<Record<string, string>> = {
  AGILEFALL_LANG: 'lang',
  AGILEFALL_FAIL_ON: 'failOn',
  AGILEFALL_KIND: 'kind',
  AGILEFALL_PACKS: 'packs',
  AGILEFALL_BASELINE: 'baseline',
};

/** `failOn=…`, `rules.big-bang-rollout=…`; anything else is a file. */
const PAIR = /^[A-Za-z$][\w-]*(?:\.[^=/\\]+)*=/;

const NOTHING: Layer = { settings: [], overrides: [] };

/** The settings of a file about which nothing is said anywhere. */
const SILENT: FileSettings = {
  rules: {}, packs: null, kind: null, lang: null, failOn: null, baseline: null, ignore: [], ruleFolders: [],
  vocabulary: {}, dossiers: {}, limits: {}, suppressions: [], told: new Map(),
};

interface Read {
  readonly path: string;
  readonly layer: Layer;
  /** Folder that the patterns in it are relative to. */
  readonly root: string;
}

/**
 * The settings of each file, later places winning over earlier ones:
 *
 *     defaults < files it extends < configuration < its overrides < environment < --config KEY=VALUE < other options
 *
 * The configuration is the one that `--config` or `AGILEFALL_CONFIG` names, else the nearest to the file. Reading YAML costs
 * time, so that nothing of it is loaded for a file without configuration.
 */
export class Configuration {
  private readonly nearest = new Map<string, string | null>();
  private readonly files = new Map<string, Layer>();
  private readonly settings = new Map<string, FileSettings>();
  private readonly books = new Map<string, RuleBook>();
  private readonly pairs: readonly Pair[];
  private readonly named: string | null;
  private laterRead: Layer | null = null;

  /** @throws AgilefallError `bad-config` when the file that is named does not exist, or two are. */
  constructor(private readonly around: Surroundings) {
    const { env, asked, cwd, language } = around;
    const files = asked.filter((text) => !PAIR.test(text));
    const named = files[0] ?? (env['AGILEFALL_CONFIG'] || null);
    const messages = MESSAGES[language];
    if (files.length > 1) throw new AgilefallError('bad-config', messages.twoFiles(files[0] ?? '', files[1] ?? ''), { hint: messages.keepOne });
    if (named !== null) this.seen(resolve(cwd, named));
    if (named !== null && !existsSync(resolve(cwd, named))) throw new AgilefallError('bad-config', messages.noFile(named), { hint: messages.noFileHint });
    this.named = named === null ? null : resolve(cwd, named);
    const fromEnv = Object.entries(VARIABLES).flatMap(([name, key]): readonly Pair[] => (env[name] ? [{ from: name, text: `${name}=${env[name]}`, key }] : []));
    this.pairs = [...fromEnv, ...asked.filter((text) => PAIR.test(text)).map((text) => ({ from: '--config', text }))];
  }

  /** The configuration file that holds for a file, relative to the current folder; null when there is none. */
  fileFor(path: string): string | null {
    const found = this.configFor(path);
    return found === null ? null : this.shown(found);
  }

  /**
   * Settings of a file, by its path from the current folder.
   * @throws AgilefallError `bad-config` showing the line at fault.
   */
  async settingsOf(path: string): Promise<FileSettings> {
    const config = this.configFor(path);
    if (config === null && this.pairs.length === 0) return SILENT;
    const { settingsAt } = await import('./load.js');
    const { layer, root } = config === null ? { layer: NOTHING, root: this.around.cwd } : await this.read(config);
    const settings = settingsAt(this.absolute(path), root, layer, await this.later());
    // Files with the same values in force share one object, so that they are linted together.
    const key = JSON.stringify([config, ...[...settings.told].map(([name, values]) => [name, values.map(({ value }) => value)]), settings.suppressions]);
    const known = this.settings.get(key) ?? settings;
    this.settings.set(key, known);
    return known;
  }

  /** The settings of the folder that the command runs in, for what is not about one file: language, dossiers. */
  async settingsHere(): Promise<FileSettings> {
    return this.settingsOf(resolve(this.around.cwd, 'agilefall'));
  }

  /**
   * With `words`, the phrases of the book have their words, which only those who compile or show them need.
   * The rules of a file with its thresholds, severities, words and own folders; null for the bundled book as it is.
   * @throws AgilefallError `bad-config` showing the line at fault.
   */
  async bookOf(settings: FileSettings, words = false): Promise<RuleBook | null> {
    if (settings === SILENT) return null;
    const key = JSON.stringify([words, settings.rules, settings.vocabulary, settings.ruleFolders, settings.suppressions]);
    const known = this.books.get(key);
    if (known) return known;
    const { bookFor } = await import('./load.js');
    const book = await bookFor(settings, { language: this.around.language, shown: (path) => this.shown(path), seen: (path) => this.seen(path), words });
    this.books.set(key, book);
    return book;
  }

  /** Ids of the rules that run under some settings, the packs of the command line being given when it names any. */
  async rulesOf(settings: FileSettings, packs: FileSettings['packs']): Promise<readonly string[] | null> {
    const book = await this.bookOf(settings);
    if (book === null || Object.keys(settings.rules).length === 0) return null;
    const { activeRules } = await import('./load.js');
    return activeRules(book, settings.rules, packs ?? settings.packs ?? undefined);
  }

  /** Whether the configuration of a file leaves it out of folders and globs. */
  async isIgnored(path: string): Promise<boolean> {
    const config = this.configFor(path);
    const { ignore } = await this.settingsOf(path);
    if (ignore.length === 0) return false;
    const { isMatched } = await import('./load.js');
    return isMatched(this.absolute(path), config === null ? this.around.cwd : this.rootOf(config), ignore);
  }

  /** The suppressions of a sidecar. @throws AgilefallError `bad-config` showing the line at fault. */
  async sidecar(written: Written, rules: readonly string[]): Promise<readonly Suppression[]> {
    const { readSidecar } = await import('./load.js');
    return readSidecar(written, rules, this.around.language);
  }

  /** What `--print-config` prints. @throws AgilefallError `bad-config` showing the line at fault. */
  async printed(path: string): Promise<string> {
    const settings = await this.settingsOf(path);
    await this.bookOf(settings);
    const { printedSettings } = await import('./load.js');
    return printedSettings(path, this.fileFor(path), settings, this.around.language);
  }

  /** Folder that the patterns in the configuration of a file are relative to. */
  folderOf(path: string): string {
    const config = this.configFor(path);
    return config === null ? this.around.cwd : this.rootOf(config);
  }

  /** Tells whoever follows the settings that a file counts; null for none. */
  seen(path: string | null): void {
    if (path !== null) this.around.seen?.(path);
  }

  private configFor(path: string): string | null {
    return this.named ?? nearestConfig(dirname(this.absolute(path)), this.around.language, this.nearest, (path) => this.seen(path));
  }

  private async read(config: string): Promise<Read> {
    const known = this.files.get(config);
    const { readConfigFile } = await import('./load.js');
    const layer = known ?? readConfigFile(config, { language: this.around.language, shown: (path) => this.shown(path), seen: (path) => this.seen(path) });
    this.files.set(config, layer);
    return { path: config, layer, root: this.rootOf(config) };
  }

  /** Patterns in a file that is named by the user are relative to the current folder, as its place says nothing of the documents. */
  private rootOf(config: string): string {
    return config === this.named ? this.around.cwd : dirname(config);
  }

  private async later(): Promise<Layer> {
    if (this.pairs.length === 0) return NOTHING;
    const { joined, readPair } = await import('./load.js');
    return (this.laterRead ??= joined(this.pairs.map((pair) => readPair(pair, this.around.cwd, this.around.language))));
  }

  private absolute(path: string): string {
    return resolve(this.around.cwd, path);
  }


  private shown(path: string): string {
    const fromHere = relative(this.around.cwd, path).split(sep).join('/');
    return fromHere === '' || fromHere.startsWith('../../..') ? path : fromHere;
  }
}
