/**
 * What a run finds: the rules as reports show them, findings, documents and problems.
 * Lines, columns and pages count from 1.
 */
import type { LimitHit } from './limits.js';
import type { AgileClaim, DocumentKind, Format, Language, Origin, Pillar, Severity, Unread } from './types.js';
/** The same text in the two languages of the project. */
export type Bilingual = Readonly<Record<Language, string>>;
/** One example of a rule, run through the whole pipeline by the tests. The words to flag stand between `[[` and `]]`. */
export interface RuleExample {
    readonly language: Language;
    readonly text: string;
    /** True: the rule must flag it; false: it must not. */
    readonly flag: boolean;
    /** For a near-miss, why it is spared; for a document of several blocks, what it shows. */
    readonly note: string | null;
}
/** How sure a rule proved to be on documents labelled by people. */
export interface Measured {
    /** Share of its findings that a person would have made, 0 to 1. */
    readonly precision: number;
    /** Findings that were counted. */
    readonly findings: number;
    /** Day of the measure, ISO. */
    readonly date: string;
}
/** What reports need to know of a rule. */
export interface RuleInfo {
    readonly id: string;
    readonly category: string;
    readonly pillar: Pillar;
    readonly severity: Severity;
    readonly title: Bilingual;
    readonly message: Bilingual;
    readonly why: Bilingual;
    readonly instead: Bilingual;
    /** Whether `instead` can stand in a document as it is, or speaks to its author. */
    readonly insteadIs: 'clause' | 'advice';
    readonly seed: string | null;
    readonly references: readonly string[];
    readonly since: string;
    readonly precision: 'high' | 'medium' | 'low';
    /** Precision found on labelled documents, when it was measured. */
    readonly measured?: Measured;
    /** The pack that the rule is kept for; in the recommended one when it says none. */
    readonly pack?: 'editorial' | 'strict';
    readonly examples: readonly RuleExample[];
}
/** A stretch of the projection. Lines and columns count from 1, offsets from 0. */
export interface Region {
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
export interface Evidence {
    readonly words: string;
    /** Kind of the quantity, or the name of the part of the rule that matched. */
    readonly role: string;
    readonly value: string;
}
/** A second place that a finding stands on. */
export interface RelatedPlace {
    readonly path: string;
    readonly excerpt: string;
    readonly region: Region;
    readonly page: number | null;
}
/** Why a finding is set aside. */
export interface Suppressed {
    readonly reason: string;
    readonly from?: string;
    /** True for a finding of the baseline: nobody gave a reason, it was there before. */
    readonly known?: boolean;
}
export interface Finding {
    readonly ruleId: string;
    readonly severity: Severity;
    readonly category: string;
    readonly pillar: Pillar;
    /** One sentence that stands alone; `instead` is the wording to use; `why` the harm. */
    readonly message: Bilingual;
    readonly why: Bilingual;
    readonly instead: Bilingual;
    /** The whole sentence, list item or table row; empty for a finding on the whole document. */
    readonly excerpt: string;
    /** The flagged words, and their place in `excerpt`. */
    readonly match: string;
    readonly matchAt: readonly [number, number];
    readonly evidence: readonly Evidence[];
    readonly region: Region;
    /** Place of the excerpt; none for a finding on the whole document. */
    readonly passage?: Region;
    readonly page: number | null;
    readonly section: readonly string[];
    readonly origin: Origin;
    readonly related: readonly RelatedPlace[];
    readonly also: readonly string[];
    /** Why the severity was lowered, if it was. */
    readonly exception: Bilingual | null;
    /** Set aside, with its reason and where that was written: `cctp.md:12`, `cctp.pdf.agilefall.yaml:3`. */
    readonly suppressed: Suppressed | null;
    readonly fingerprint: string;
    /** Ids of further passages of a rule that speaks once of a document (see `passageId`), of an empty one when it is about all of it. */
    readonly alike?: readonly string[];
}
/** A positive marker found in the text. */
export interface Strength {
    readonly id: string;
    readonly pillar: Pillar | null;
    readonly title: Bilingual;
    readonly excerpt: string;
    readonly region: Region;
    readonly page: number | null;
}
export interface DocumentResult {
    readonly path: string;
    readonly format: Format;
    readonly language: Language;
    readonly kind: DocumentKind;
    readonly piece: string;
    readonly agileClaim: AgileClaim;
    readonly label: 'agilefall' | null;
    readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | null;
    readonly pressure: number;
    readonly pillars: Readonly<Record<Pillar, number>>;
    readonly exceptions: readonly string[];
    readonly strengths: readonly Strength[];
    readonly unread: readonly Unread[];
    readonly pages: number;
    readonly words: number;
    readonly findings: readonly Finding[];
    /** The text that lines and columns refer to. */
    readonly projection: string;
}
/** Something that kept part of the job from being done; any of them makes the exit status 2. */
export interface Problem {
    readonly code: string;
    readonly path: string | null;
    readonly message: string;
    readonly hint: string | null;
    /** For the code `limit`: which limit, in numbers. */
    readonly limit?: LimitHit;
}
/** What a baseline did in a run. */
export interface BaselineUse {
    readonly file: string;
    /** Findings set aside. */
    readonly known: number;
    /** Entries that match nothing any more, by document. */
    readonly unused: readonly {
        readonly path: string;
        readonly rule: string;
        readonly section: string;
        readonly passage: string;
        readonly count: number;
    }[];
}
export interface LintResult {
    readonly version: string;
    readonly documents: readonly DocumentResult[];
    readonly problems: readonly Problem[];
    /** All active rules, sorted by id. */
    readonly rules: readonly RuleInfo[];
    /** Baselines that were used; not there without any. */
    readonly baselines?: readonly BaselineUse[];
}
