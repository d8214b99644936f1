import { parseArgs } from 'node:util';

import { AgilefallError } from '../errors.js';
import { PACKS, type Pack } from '../rules/packs.js';
import type { DocumentKind, Language, Severity } from '../types.js';
import { DOCUMENT_KINDS, FAIL_LEVELS, FORMATS, LANGUAGES } from './choices.js';
import { environmentLanguage } from './environment.js';
import { MESSAGES, type Messages } from './messages.js';
import { COMMANDS, OPTIONS, type Command } from './options.js';
import { nearest } from './suggest.js';

/** One `--format`: where a report goes; `file` null is standard output. */
export interface Output {
  readonly format: string;
  readonly file: string | null;
}

/** What the user asked for, checked. */
export interface Settings {
  readonly command: Command | 'help' | 'version';
  readonly words: readonly string[];
  readonly kind: DocumentKind | null;
  readonly rules: readonly string[] | null;
  readonly packs: readonly Pack[] | null;
  /** Sentence to try rules on. */
  readonly tried: string | null;
  /** Language asked for by name, not that of the session. */
  readonly language: Language | null;
  /** Null when the configuration decides. */
  readonly failOn: Severity | 'never' | null;
  readonly outputs: readonly Output[];
  readonly dossier: boolean;
  readonly emitText: boolean;
  readonly showSuppressed: boolean;
  /** A configuration file, or settings as `KEY=VALUE`. */
  readonly configs: readonly string[];
  /** Document whose settings are to be shown. */
  readonly printConfig: string | null;
  /** File of the known findings. */
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly ocr: boolean;
  readonly stdinName: string | null;
  readonly color: boolean | null;
  readonly quiet: boolean;
  readonly maxWarnings: number | null;
  readonly watch: boolean;
  readonly stats: boolean;
  readonly cache: boolean;
  readonly cacheLocation: string | null;
  readonly json: boolean;
  readonly categories: readonly string[] | null;
}

type Values = ReadonlyMap<string, readonly string[]>;

interface Read {
  readonly values: Values;
  readonly words: readonly string[];
}

/** Language to speak, found before anything else is checked: errors need it. */
export function chosenLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language | null {
  const { tokens } = readTokens(argv);
  const asked = tokens.findLast((token) => token.kind === 'option' && token.name === 'lang');
  const value = asked?.kind === 'option' ? asked.value : undefined;
  return LANGUAGES.find((language) => language === value) ?? LANGUAGES.find((language) => language === env['AGILEFALL_LANG']) ?? environmentLanguage(env);
}

/**
 * Settings from the words of the command line.
 * @param format of the report when none is asked for
 * @throws {AgilefallError} `bad-option` when a word cannot be understood, in the given language.
 */
export function readArguments(argv: readonly string[], language: Language, format = 'terminal'): Settings {
  const messages = MESSAGES[language];
  const asked = readTokens(argv).tokens.filter((token) => token.kind === 'option').map((token) => token.name);
  const { values, words } = asked.includes('help') || asked.includes('version') ? NOTHING : read(argv, messages);
  const command = asked.includes('help') ? 'help' : asked.includes('version') ? 'version' : commandOf(words);
  if (command !== 'help' && command !== 'version') checkUse(values, command, messages);
  return {
    command,
    words: words[0] === command ? words.slice(1) : words,
    kind: choice(values, 'kind', DOCUMENT_KINDS, messages),
    rules: names(values, 'rule', messages),
    packs: names(values, 'pack', messages)?.map((name) => oneOf(name, '--pack', PACKS, messages)) ?? null,
    tried: values.get('try')?.[0] ?? null,
    language: choice(values, 'lang', LANGUAGES, messages),
    failOn: choice(values, 'fail-on', FAIL_LEVELS, messages),
    outputs: outputs(values.get('format') ?? [format], messages),
    dossier: values.has('dossier'),
    emitText: values.has('emit-text'),
    showSuppressed: values.has('show-suppressed'),
    configs: values.get('config') ?? [],
    baseline: values.get('baseline')?.[0] ?? null,
    updateBaseline: values.has('update-baseline'),
    printConfig: values.get('print-config')?.[0] ?? null,
    ocr: values.has('ocr'),
    stdinName: values.get('stdin-filename')?.[0] ?? null,
    color: colorChoice(values, messages),
    quiet: values.has('quiet'),
    maxWarnings: wholeNumber(values, 'max-warnings', messages),
    watch: values.has('watch'),
    stats: values.has('stats'),
    cache: values.has('cache') || values.has('cache-location'),
    cacheLocation: values.get('cache-location')?.[0] ?? null,
    json: values.has('json'),
    categories: names(values, 'category', messages),
  };
}

const NOTHING: Read = { values: new Map(), words: [] };

function readTokens(argv: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { type, short }]) => [name, { type, ...(short === undefined ? {} : { short }), multiple: true }]),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
}

function read(argv: readonly string[], messages: Messages): Read {
  const values = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of readTokens(argv).tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const value = optionValue(token, messages);
    const before = values.get(token.name) ?? [];
    if (before.length > 0 && !OPTIONS[token.name]?.multiple && before[0] !== value) {
      throw refused(messages.repeated(token.rawName), messages.seeHelp);
    }
    values.set(token.name, [...before, value]);
  }
  choice(values, 'lang', LANGUAGES, messages);
  return { values, words };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionValue({ name, rawName, value, inlineValue }: OptionToken, messages: Messages): string {
  const spec = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (spec === undefined) throw unknownOption(rawName, messages);
  if (spec.type === 'boolean') {
    if (value !== undefined) throw refused(messages.noValue(rawName), messages.seeHelp);
    return '';
  }
  // « --kind --rule x »: the next option is no value, unless it is written with « = ».
  const taken = value !== undefined && (inlineValue || !/^-./.test(value)) ? value : '';
  if (taken === '') throw refused(messages.missingValue(rawName), messages.seeHelp);
  return taken;
}

function unknownOption(rawName: string, messages: Messages): AgilefallError {
  const near = nearest(rawName, Object.keys(OPTIONS).map((name) => `--${name}`));
  return refused(messages.unknownOption(rawName), messages.seeHelp, near, messages);
}

/** The first word names the command; without one, the words are paths to lint. */
function commandOf(words: readonly string[]): Command | 'help' {
  if (words[0] === 'help') return 'help';
  return COMMANDS.find((command) => command === words[0]) ?? 'lint';
}

function checkUse(values: Values, command: Command, messages: Messages): void {
  for (const name of values.keys()) {
    const commands = OPTIONS[name]?.commands ?? null;
    if (commands !== null && !commands.includes(command)) throw refused(messages.noEffect(`--${name}`, command), messages.seeHelp);
  }
}

function choice<T extends string>(values: Values, name: string, allowed: readonly T[], messages: Messages): T | null {
  const value = values.get(name)?.[0];
  return value === undefined ? null : oneOf(value, `--${name}`, allowed, messages);
}

function oneOf<T extends string>(value: string, option: string, allowed: readonly T[], messages: Messages): T {
  const known = allowed.find((name) => name === value);
  if (known !== undefined) return known;
  throw refused(messages.unknownValue(option, value), messages.choices(allowed), nearest(value, allowed), messages);
}

function wholeNumber(values: Values, option: string, messages: Messages): number | null {
  const value = values.get(option)?.[0];
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value)) throw refused(messages.notANumber(`--${option}`, value), messages.seeHelp);
  return Number(value);
}

/** All values of an option that may be repeated or hold a list. */
function names(values: Values, option: string, messages: Messages): readonly string[] | null {
  const given = values.get(option);
  if (given === undefined) return null;
  const all = given.flatMap((list) => list.split(',')).map((name) => name.trim()).filter((name) => name !== '');
  // « --rule , » must not run no rule at all and find nothing.
  if (all.length === 0) throw refused(messages.missingValue(`--${option}`), messages.seeHelp);
  return all;
}

function outputs(asked: readonly string[], messages: Messages): readonly Output[] {
  const all = asked.map((value) => output(value, messages));
  const onScreen = all.filter(({ file }) => file === null).map(({ format }) => format);
  if (onScreen.length > 1) throw refused(messages.twoOnScreen(onScreen), messages.twoOnScreenHint);
  return all;
}

/** `sarif=out.sarif` or `json`. */
function output(value: string, messages: Messages): Output {
  const [name = '', ...rest] = value.split('=');
  const format = oneOf(name, '--format', FORMATS, messages);
  if (rest.length === 0) return { format, file: null };
  const file = rest.join('=');
  if (file === '') throw refused(messages.missingValue(`--format ${value}`), messages.seeHelp);
  return { format, file };
}

function colorChoice(values: Values, messages: Messages): boolean | null {
  if (values.has('color') && values.has('no-color')) throw refused(messages.opposite('--color', '--no-color'), messages.seeHelp);
  if (values.has('no-color')) return false;
  return values.has('color') ? true : null;
}

/** The error for something asked in the wrong words, with the name that was likely meant. */
export function refused(sentence: string, hint: string, near: string | null = null, messages: Messages | null = null): AgilefallError {
  const whole = near === null || messages === null ? sentence : `${sentence} ${messages.didYouMean(near)}`;
  return new AgilefallError('bad-option', whole, { hint });
}
