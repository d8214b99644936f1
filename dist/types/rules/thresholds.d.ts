import type { Phrases, RuleBook, RuleSource } from './book.js';
/** A number of a rule that a buyer may set to another. */
export interface Threshold {
    /** `roadmap.within`, `roadmap.duration`, `error.duration`, `<long-horizon>.duration`: see `thresholdsOf`. */
    readonly name: string;
    readonly value: number;
    /** `>=`, `<=`, `>` or `<` for a quantity; null for a number that is no comparison of quantities. */
    readonly operator: string | null;
    /** Kind of the quantity (`duration` in months, `money`…), or the key of the rule file (`least`, `span`…). */
    readonly measure: string;
}
type Settings = Readonly<Record<string, number>>;
/**
 * The numbers of a rule under names that a configuration can use:
 *
 *     roadmap.within            a number of the finder `roadmap`
 *     roadmap.duration          the quantity in the phrases of that finder: `{duration >= 12}`
 *     error.duration            the step that makes an error: `{ quantity: "{duration >= 24}", is: error }`
 *     roadmap.error.duration    such a step of one finder; `less` and `none` for the steps that lower or drop
 *     <long-horizon>.duration   a quantity in a word list that the rule uses
 *
 * A second number of the same name is `…-2`, in the order of the rule file. The same number in French and in English is one.
 */
export declare function thresholdsOf(rule: RuleSource, vocabulary: RuleBook['vocabulary']): readonly Threshold[];
/**
 * A rule with some of its thresholds set, and the word lists that it then needs of its own, by their new names.
 * Phrases that hold none of them stay the same objects.
 * @throws RangeError with the unknown name when a threshold does not exist.
 */
export declare function withThresholds(rule: RuleSource, vocabulary: RuleBook['vocabulary'], set: Settings): {
    readonly rule: RuleSource;
    readonly lists: Readonly<Record<string, Phrases>>;
};
export {};
