/** What is told of a text that rules are tried on: the data of `agilefall explain --try`. */
import type { Condition, Finder, Guard, RuleSource, Step } from '../rules/book.js';
import type { BlockKind, DocumentKind, Finding, Language, Quantity, Severity } from '../types.js';
export interface TriedSentence {
    readonly text: string;
    readonly language: Language;
    /** What the sentence is in its document: the text of a heading or of a list item is read as such. */
    readonly block: BlockKind;
    readonly quantities: readonly Quantity[];
}
/** Words of the text that a phrase matches. */
export interface Spot {
    /** Index of the sentence in the trial. */
    readonly sentence: number;
    /** Characters `[start, end)` of the sentence. */
    readonly at: readonly [number, number];
    readonly words: string;
    /** The phrase as the rule says it. */
    readonly phrase: string;
    readonly quantities: readonly Quantity[];
}
/** One set of phrases of a finder: what must stand together, or what a condition asks for or forbids. */
export interface TriedSet {
    readonly as: 'phrases' | 'all' | 'with' | 'without';
    /** Number among the sets of its sort, from 1. */
    readonly number: number;
    /** How far a condition looks. */
    readonly in: Condition['in'] | null;
    readonly spots: readonly Spot[];
    /** Word lists and quantity tests of phrases that match nothing, and what they find alone. */
    readonly pieces: readonly TriedPiece[];
}
/** Whether a set holds the words looked for, not those of a condition. */
export declare function isRequired({ as }: TriedSet): boolean;
/** A word list or a quantity test of a phrase: `<plan>`, `{duration >= 12}`. */
export interface TriedPiece {
    readonly sign: string;
    readonly found: readonly string[];
    /** Quantities of the right kind whose size, role or unit is not the one asked for. */
    readonly refused: readonly Quantity[];
}
/** Why words became a finding, or did not. */
export type Outcome = {
    readonly type: 'found';
    readonly severity: Severity;
    readonly steps: readonly Step[];
} | {
    readonly type: 'incomplete';
} | {
    readonly type: 'apart';
    readonly words: number;
    readonly within: number;
} | {
    readonly type: 'other-block';
    readonly block: BlockKind;
} | {
    readonly type: 'refused';
    readonly set: TriedSet;
} | {
    readonly type: 'spared';
    readonly guard: Guard;
    readonly spot: Spot;
} | {
    readonly type: 'dropped';
    readonly steps: readonly Step[];
};
/** Words that the first set of a finder matches, and what becomes of them. */
export interface Attempt {
    readonly spot: Spot;
    readonly outcome: Outcome;
}
/** What a finder that looks at more than a sentence would need. */
export type Need = 'sequence' | 'list' | 'table' | 'schedule' | 'metric' | 'absence' | 'contradiction';
export interface TriedFinder {
    readonly finder: Finder;
    /** Not null for a finder that one sentence cannot satisfy. */
    readonly needs: Need | null;
    readonly sets: readonly TriedSet[];
    readonly attempts: readonly Attempt[];
}
export interface TriedRule {
    readonly rule: RuleSource;
    /** Kinds of document that it runs on, when the one tried is none of them. */
    readonly runsOn: readonly DocumentKind[] | null;
    readonly finders: readonly TriedFinder[];
}
/** A text, the parts of rules that match it, and the findings that a report would tell. */
export interface Trial {
    readonly kind: DocumentKind;
    readonly sentences: readonly TriedSentence[];
    readonly rules: readonly TriedRule[];
    readonly findings: readonly Finding[];
}
