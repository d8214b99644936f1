import { AgilefallError } from './errors.js';
import { judgeDocument } from './judge/index.js';
import { withDefaults, type Limits } from './limits.js';
import { kindsOf, matchDossier, type Matched } from './match/index.js';
import { touches, trace } from './match/trace.js';
import type { Trial } from './match/trial.js';
import { parse, type ParseOptions } from './parse/index.js';
import { readDocument, readProjection, type Reading } from './read.js';
import { bundledBook } from './rules/bundled.js';
import type { RuleBook, RuleSource } from './rules/book.js';
import { compileLanguage, type CompiledLanguage } from './rules/compile.js';
import { infoOf } from './rules/info.js';
import { CompiledLanguages } from './rules/languages.js';
import { DEFAULT_PACKS, isIn, packsNamed } from './rules/packs.js';
import { readText } from './text/document.js';
import type { DocumentKind, DocumentResult, Language, LintResult, Problem, RuleInfo, SourceFile, TextDocument } from './types.js';
import { VERSION } from './version.js';

export { parse };
export { DEFAULT_LIMITS, type LimitHit, type LimitName, type Limits } from './limits.js';
export type { Reading } from './read.js';
export type * from './types.js';
export { AgilefallError };

export interface LintOptions {
  /** Says what the documents buy, instead of finding it out. */
  readonly kind?: DocumentKind;
  /** Ids of the rules to run, whatever their packs; the rules of `packs` when not given. */
  readonly rules?: readonly string[];
  /** Packs of rules to run together: `recommended` (when not given), `strict`, `editorial`, `seed`. */
  readonly packs?: readonly string[];
  /** Judges all files as the pieces of one dossier: absences and contradictions are decided over all of them. */
  readonly dossier?: boolean;
  /** Rules other than the bundled ones. */
  readonly book?: RuleBook;
  /** Limits other than the default ones: on bytes, pages, words, time… */
  readonly limits?: Partial<Limits>;
  /**
   * How a file is read. The command line reads in a process that can be ended; when not given, files are read here
   * and the limits on time and memory do not hold.
   */
  readonly read?: Reading;
}

/**
 * Lints documents: bytes in, findings out. A file that cannot be read becomes a problem and the others are linted.
 * @throws AgilefallError `unknown-rule` when `options.rules` names a rule that does not exist, `bad-option` for such a pack.
 */
export async function lint(files: readonly SourceFile[], options: LintOptions = {}): Promise<LintResult> {
  const book = options.book ?? bundledBook();
  const rules = chosenRules(book, options);
  const languages = new CompiledLanguages(book);
  const judge = (texts: readonly TextDocument[]): readonly DocumentResult[] =>
    matchDossier(texts, { book, compiled: (language) => languages.of(language), kind: options.kind ?? null, rules }).map((matched) => judgeDocument(matched, book));
  const documents: DocumentResult[] = [];
  const problems: Problem[] = [];
  const pieces: TextDocument[] = [];
  const limits = withDefaults(options.limits);
  const read = options.read ?? readDocument;
  for (const file of files) {
    try {
      const text = await read(file, limits);
      problems.push(...lostText(text));
      await languages.prepare(text);
      if (options.dossier) pieces.push(text);
      else documents.push(...judge([text]));
    } catch (error) {
      problems.push(problemOf(error, file.path));
    }
  }
  documents.push(...judge(pieces));
  const active = book.rules.filter((rule) => rules.has(rule.id));
  return { version: VERSION, documents, problems, rules: active.map(infoOf) };
}

/** The text that lines and columns refer to, as `agilefall text` prints it. @throws AgilefallError when the file cannot be read. */
export async function projectFile(file: SourceFile, { limits = {} }: ParseOptions = {}): Promise<string> {
  return readProjection(file, limits);
}

export interface TryOptions {
  /** Kind of purchase that the text is read as part of; one that the rule runs on when not given. */
  readonly kind?: DocumentKind;
  /** Id of the rule to try; all rules of which some words match when not given. */
  readonly rule?: string;
  /** Language of the text, instead of finding it out. */
  readonly language?: Language;
  /** Rules other than the bundled ones. */
  readonly book?: RuleBook;
}

/**
 * Tells which parts of the rules match a sentence or a few lines of Markdown, and why that is a finding or none.
 * @throws AgilefallError `unknown-rule` when `options.rule` does not exist.
 */
export async function tryText(text: string, options: TryOptions = {}): Promise<Trial> {
  const book = options.book ?? bundledBook();
  const ids = options.rule === undefined ? null : chosenRules(book, { rules: [options.rule] });
  const rules = book.rules.filter(({ id }) => ids?.has(id) ?? true);
  const kind = options.kind ?? usualKind(rules);
  const front = options.language ? `---\nlang: ${options.language}\n---\n\n` : '';
  const document = readText(TRIED, await parse({ path: TRIED, bytes: new TextEncoder().encode(`${front}${text}\n`) }));
  const compiled = withWordLists(book);
  const [matched] = matchDossier([document], { book, compiled, kind, rules: null });
  const { findings } = judgeDocument(matched as Matched, book);
  const trial = trace(rules, matched as Matched);
  return { ...trial, rules: ids ? trial.rules : trial.rules.filter(touches), findings };
}

/** Compiles a book so that each word list is found by itself too: a trial shows which parts of a phrase are there. */
function withWordLists(book: RuleBook): (language: Language) => CompiledLanguage {
  const done: Partial<Record<Language, CompiledLanguage>> = {};
  return (language) => (done[language] ??= compileLanguage(book, language, Object.values(book.vocabulary)));
}

/** A kind of purchase that rules run on, building software first. */
function usualKind(rules: readonly RuleSource[]): DocumentKind {
  const kinds = rules.flatMap(kindsOf);
  return kinds.includes('software-build') ? 'software-build' : (kinds[0] ?? 'software-build');
}

/** A text to try is read as a Markdown file, like the examples of the rules. */
const TRIED = 'sentence.md';

/** All rules of a book (the bundled one when not given), sorted by id, with their texts and examples. */
export function loadRules(book: RuleBook = bundledBook()): readonly RuleInfo[] {
  return book.rules.map(infoOf);
}

/** Places named in a problem; the report lists them all. */
const NAMED_LOSSES = 5;

/** Text that the file holds and that could not be read: the rest is linted, but the file is not clean. */
function lostText({ path, unread }: TextDocument): Problem[] {
  const lost = unread.filter((one) => one.lost === true);
  if (lost.length === 0) return [];
  const named = lost.slice(0, NAMED_LOSSES).map(({ what, reason }) => `${what} (${reason.replace(/\.$/, '')})`);
  const more = lost.length > NAMED_LOSSES ? `, and ${lost.length - NAMED_LOSSES} more` : '';
  const message = `Text of this file was not read: ${named.join(', ')}${more}.`;
  return [{ code: 'not-read', path, message, hint: 'Save the file again from the program it was made with, or run a text recognition (OCR) on pages that are pictures.' }];
}

/** What an error says to a person, as a problem of the report. */
export function problemOf(error: unknown, path: string | null): Problem {
  if (error instanceof AgilefallError) {
    const { code, message, hint, limit } = error;
    return { code, path, message, hint: hint ?? null, ...(limit && { limit }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', path, message: `This file stopped the linter: ${message}`, hint: 'This is a fault of agilefall: please report it with the file, if you may share it.' };
}

/** Rules asked for by name, else those of the packs asked for. */
function chosenRules(book: RuleBook, { rules: ids, packs }: LintOptions): ReadonlySet<string> {
  const named = packs ? packsNamed(packs) : DEFAULT_PACKS;
  if (!ids) return new Set(book.rules.filter((rule) => isIn(named, rule)).map((rule) => rule.id));
  const unknown = ids.find((id) => !book.rules.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new AgilefallError('unknown-rule', `There is no rule « ${unknown} ».`, { place: unknown, hint: '`agilefall rules` lists them.' });
  return new Set(ids);
}
