import { AgilefallError } from './errors.js';
import { type Limits } from './limits.js';
import type { Trial } from './match/trial.js';
import { parse } from './parse/index.js';
import { missingPackages, type OnProgress } from './parse/ocr/index.js';
import { type Projecting, type Reading } from './read.js';
import type { RuleBook } from './rules/book.js';
import { type Threshold } from './rules/thresholds.js';
import type { DocumentKind, DocumentResult, Language, LintResult, RuleInfo, SourceFile, TextDocument } from './types.js';
import { type VerdictOptions } from './verdicts.js';
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
    readonly ocr?: boolean | {
        readonly onProgress: OnProgress;
    };
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
export declare function lint(files: readonly SourceFile[], options?: LintOptions): Promise<LintResult>;
/**
 * The text that lines and columns refer to, as `agilefall text` prints it.
 * @throws AgilefallError when the file cannot be read, `not-found` when the archive has no such piece.
 */
export declare function projectFile(file: SourceFile, { piece, ocr, limits: asked, project }?: ProjectOptions): Promise<string>;
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
export declare function tryText(text: string, options?: TryOptions): Promise<Trial>;
/** All rules of a book (the bundled one when not given), sorted by id, with their texts and examples. */
export declare function loadRules(book?: RuleBook): readonly RuleInfo[];
/** The numbers of a rule that a configuration may set, under their names; none for a rule that does not exist. */
export declare function loadThresholds(id: string, own?: RuleBook): Promise<readonly Threshold[]>;
