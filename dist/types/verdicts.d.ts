import type { ReportLevels, Suppression } from './judge/excuses.js';
import type { RuleBook, RuleSource } from './rules/book.js';
import type { DocumentKind, DocumentResult, TextDocument } from './types.js';
/** What decides how a document that was read is judged. */
export interface VerdictOptions {
    /** Says what the documents buy, instead of finding it out. */
    readonly kind?: DocumentKind;
    /** Ids of the rules to run, whatever their packs; the rules of `packs` when not given. */
    readonly rules?: readonly string[];
    /** Packs of rules to run together: `recommended` (when not given), `strict`, `editorial`, `seed`. */
    readonly packs?: readonly string[];
    /** Rules other than the bundled ones. */
    readonly book?: RuleBook;
    /** Told when a step begins, with the file it is about (null: all pieces of a dossier), and `done` after the last. */
    readonly onStep?: (step: LintStep, path: string | null) => void;
    /** Told when a rule begins to look at a document. */
    readonly onRule?: (id: string) => void;
    /** Passages excused from outside the documents, by the path of the document. */
    readonly suppressions?: ReadonlyMap<string, readonly Suppression[]>;
    /** How grave the reports on suppressions are: needless, without reason, unknown rule, expired. */
    readonly reports?: ReportLevels;
    /** ISO day (`2026-12-31`) by which suppressions with a date are judged; today in UTC when not given. */
    readonly today?: string;
}
/** Steps of the flow, in their order. */
export type LintStep = 'read' | 'rules' | 'match' | 'judge' | 'done';
/** The second half of the flow: blocks, sentences and quantities in, findings out. */
export declare class Verdicts {
    #private;
    private readonly options;
    /** Rules that run, in the order of the book. */
    readonly active: readonly RuleSource[];
    /** @throws AgilefallError `unknown-rule` or `bad-option` when the options name rules or packs that do not exist. */
    constructor(options: VerdictOptions);
    /** Makes the rules ready for the languages of a document; to be called before it is judged. */
    prepare(text: TextDocument): Promise<void>;
    /** Judges a document, or the pieces of a dossier together; `path` is that of the document, null for a dossier. */
    judge(texts: readonly TextDocument[], path: string | null): readonly DocumentResult[];
}
/** Rules asked for by name, else those of the packs asked for. @throws AgilefallError `unknown-rule`, `bad-option`. */
export declare function chosenRules(book: RuleBook, { rules: ids, packs }: VerdictOptions): ReadonlySet<string>;
