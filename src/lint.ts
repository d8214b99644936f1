import { AgilefallError } from './errors.js';
import { judgeDocument } from './judge/index.js';
import { RESERVED_RULES } from './judge/reserved.js';
import type { ReportLevels } from './judge/excuses.js';
import { withDefaults, type Limits } from './limits.js';
import { kindsOf, matchDossier, type Matched } from './match/index.js';
import { touches, trace } from './match/trace.js';
import type { Trial } from './match/trial.js';
import { parse } from './parse/index.js';
import { missingPackages, openRecogniser, type OnProgress, type Recogniser } from './parse/ocr/index.js';
import { pieceNamed, piecesOfAll, tellWithLast, withUnread } from './pieces.js';
import { lostText, problemOf } from './problems.js';
import { readDocument, readingWith, readProjection, type Projecting, type Reading } from './read.js';
import { bundledBook, wholeBook } from './rules/bundled.js';
import type { RuleBook, RuleSource } from './rules/book.js';
import { compileLanguage, type CompiledLanguage } from './rules/compile.js';
import { infoOf } from './rules/info.js';
import { thresholdsOf, type Threshold } from './rules/thresholds.js';
import { readText } from './text/document.js';
import type { DocumentKind, DocumentResult, Language, LintResult, Problem, RuleInfo, SourceFile, TextDocument, Unread } from './types.js';
import { chosenRules, Verdicts, type VerdictOptions } from './verdicts.js';
import { VERSION } from './version.js';

export { parse, missingPackages as missingOcrPackages };
export type * from './judge/excuses.js';
export { DEFAULT_LIMITS, type LimitHit, type LimitName, type Limits } from './limits.js';
export type { Projecting, Reading } from './read.js';
export type { LintStep, VerdictOptions } from './verdicts.js';
export type * from './types.js';
export { AgilefallError };

export interface LintOptions extends VerdictOptions {
  /** Judges all files as the pieces of one dossier: absences and contradictions are decided over all of them. */
  readonly dossier?: boolean;
  /** Reads pages of a PDF that are pictures; needs the packages that `missingOcrPackages` names. */
  readonly ocr?: boolean | { readonly onProgress: OnProgress };
  /** Limits other than the default ones: on bytes, pages, words, time… */
  readonly limits?: Partial<Limits>;
  /** Limits of single files in the place of `limits`, by the path of the file; an archive's are those of its pieces. */
  readonly fileLimits?: ReadonlyMap<string, Partial<Limits>>;
  /**
   * How a file is read. The command line reads in a process that can be ended; when not given, files are read here
   * and the limits on time and memory do not hold. With `ocr`, PDFs are read here whatever this says.
   */
  readonly read?: Reading | ReadingOrJudging;
}

/**
 * Reads a file and, told how it is judged, may do that too: whoever reads far from here then hands over what is found
 * and not all of the text. @throws AgilefallError when the file cannot be read.
 */
export type ReadingOrJudging = (file: SourceFile, limits: Limits, judging: VerdictOptions | null) => Promise<TextDocument | DocumentResult>;

/**
 * Lints documents: bytes in, findings out. A file that cannot be read becomes a problem and the others are linted.
 * @throws AgilefallError `unknown-rule` when `options.rules` names a rule that does not exist, `bad-option` for such a pack
 * or when `options.ocr` asks for packages that are not installed.
 */
export async function lint(files: readonly SourceFile[], options: LintOptions = {}): Promise<LintResult> {
  const recogniser = options.ocr ? openRecogniser(options.ocr === true ? null : options.ocr.onProgress) : null;
  try {
    return await lintAll(files, options, recogniser);
  } finally {
    await recogniser?.close();
  }
}

async function lintAll(files: readonly SourceFile[], options: LintOptions, recogniser: Recogniser | null): Promise<LintResult> {
  const { onStep, dossier = false, reports = {} } = options;
  const verdicts = new Verdicts(options);
  const documents: DocumentResult[] = [];
  const problems: Problem[] = [];
  const pieces: TextDocument[] = [];
  // What an archive holds besides documents is told with its first piece that can be read.
  let untold: readonly Unread[] = [];
  const { read: elsewhere } = options;
  const read = readingWith<TextDocument | DocumentResult>(recogniser, readDocument, elsewhere && ((file, limits) => elsewhere(file, limits, dossier ? null : options)));
  for (const piece of piecesOfAll(files, options)) {
    const path = 'file' in piece ? piece.file.path : piece.path;
    try {
      if ('error' in piece) throw piece.error;
      if (!('file' in piece)) {
        if (dossier) tellWithLast(piece.unread, pieces);
        else tellWithLast(piece.unread, documents);
        continue;
      }
      untold = [...untold, ...piece.unread];
      onStep?.('read', path);
      const found = withUnread(await read(piece.file, piece.limits), untold);
      untold = [];
      problems.push(...lostText(found));
      if ('findings' in found) documents.push(found);
      else {
        await verdicts.prepare(found);
        if (dossier) pieces.push(found);
        else documents.push(...verdicts.judge([found], path));
      }
    } catch (error) {
      problems.push(problemOf(error, path));
    }
  }
  if (dossier) documents.push(...verdicts.judge(pieces, null));
  onStep?.('done', null);
  return { version: VERSION, documents, problems, rules: withReserved(verdicts.active.map(infoOf), reports) };
}

/**
 * The text that lines and columns refer to, as `agilefall text` prints it.
 * @throws AgilefallError when the file cannot be read, `not-found` when the archive has no such piece.
 */
export async function projectFile(file: SourceFile, { piece = null, ocr = false, limits: asked, project }: ProjectOptions = {}): Promise<string> {
  const limits = withDefaults(asked);
  const recogniser = ocr ? openRecogniser(ocr === true ? null : ocr.onProgress) : null;
  try {
    return await readingWith(recogniser, readProjection, project)(piece === null ? file : pieceNamed(file, piece, limits), limits);
  } finally {
    await recogniser?.close();
  }
}

export interface ProjectOptions extends Pick<LintOptions, 'ocr' | 'limits'> {
  /** Path of one document inside the file, when that is an archive: `lot 1/cctp.docx`. */
  readonly piece?: string | null;
  /** How a file is read, as `LintOptions.read`. */
  readonly project?: Projecting;
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
  const book = options.book ?? (await wholeBook());
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

/** Rules with the reports on suppressions that are wanted, sorted by id. */
function withReserved(rules: readonly RuleInfo[], reports: ReportLevels): readonly RuleInfo[] {
  const wanted = RESERVED_RULES.filter(({ id }) => reports[id as keyof ReportLevels] !== 'off');
  return [...rules, ...wanted].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The numbers of a rule that a configuration may set, under their names; none for a rule that does not exist. */
export async function loadThresholds(id: string, own?: RuleBook): Promise<readonly Threshold[]> {
  const book = own ?? (await wholeBook());
  const rule = book.rules.find((one) => one.id === id);
  return rule ? thresholdsOf(rule, book.vocabulary) : [];
}
