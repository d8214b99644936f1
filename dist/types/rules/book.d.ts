/** The rules as their YAML files say them. The JSON Schema in `rules/rule.schema.json` says the same for editors. */
import type { AgileClaim, Bilingual, BlockKind, DocumentKind, Language, Measured, Pillar, Severity } from '../types.js';
/** Phrases per language; a block is compared with those of its own language. See `pattern.ts` for the signs. */
export type Phrases = Readonly<Partial<Record<Language, readonly string[]>>>;
/**
 * How far a condition looks around the words that were found:
 * the sentence; the unit (the sentence with the line that introduces its list or table, or with the items it introduces);
 * two sentences around; the block; the deepest section with its heading; the headings above; the whole document.
 */
export type Scope = 'sentence' | 'unit' | 'nearby' | 'block' | 'section' | 'heading' | 'document';
export interface Condition extends Phrases {
    readonly in: Scope;
}
/** A step of severity: the first step whose conditions all hold decides; `less` lowers by one level and goes on. */
export interface Step {
    readonly is?: Severity | 'none';
    readonly less?: 1;
    /** A quantity test such as `{duration|range >= 24}`, on the quantities that were found. */
    readonly quantity?: string;
    /** Number of items, rows, stages or occurrences that a structure or metric found. */
    readonly count?: number;
    /** Share of the document's words, in per cent, that a structure covers. */
    readonly share?: number;
    readonly with?: Condition;
    readonly without?: Condition;
    readonly claim?: AgileClaim;
    readonly kinds?: readonly DocumentKind[];
    readonly pieces?: readonly string[];
}
interface FinderBase {
    readonly name?: string;
    readonly severity?: Severity;
    readonly steps?: readonly Step[];
    readonly with?: readonly Condition[];
    readonly without?: readonly Condition[];
    /** Guards to add to the default ones, or to leave out because the phrase itself says them. */
    readonly guards?: {
        readonly add?: readonly string[];
        readonly drop?: readonly string[];
    };
    readonly kinds?: readonly DocumentKind[];
}
/** Words of one sentence. `all` must stand together in the sentence, in any order; the flagged words are their span. */
export interface PhraseFinder extends FinderBase {
    readonly phrases?: Phrases;
    readonly all?: readonly Phrases[];
    /** Most words between the first and the last of `all`. */
    readonly within?: number;
    /** Kinds of block looked at; all but headings when not given. */
    readonly blocks?: readonly BlockKind[];
}
/** Stages that follow each other, each a word list, in the order of `stages`. */
export interface SequenceFinder extends FinderBase {
    readonly sequence: {
        readonly stages: readonly string[];
        readonly least: number;
        readonly over: readonly ('headings' | 'list' | 'table' | 'sentence')[];
        /** In a sentence, words that state succession. */
        readonly lead?: Phrases;
    };
}
/** A long list, table or run of items below a heading or an introduction. */
export interface ListFinder extends FinderBase {
    readonly list: {
        readonly under?: Phrases;
        /** Fewest items or rows. */
        readonly least: number;
        /** Form of an item, and the share of items that must have it (0 to 1). */
        readonly items?: Phrases;
        readonly itemShare?: number;
        readonly over: readonly ('list' | 'table' | 'section')[];
    };
}
/** A table by its header cells. */
export interface TableFinder extends FinderBase {
    readonly table: {
        /** Each set must be found in a header cell of its own. */
        readonly header?: readonly Phrases[];
        /** Fewest header cells that one set matches (columns that are quarters, say). */
        readonly columns?: {
            readonly least: number;
        } & Phrases;
        readonly rows?: number;
        /** Something that a body cell must hold, in at least `cellRows` rows. */
        readonly cells?: Phrases;
        readonly cellRows?: number;
    };
}
/** Dated entries of one list, table or run of headings. */
export interface ScheduleFinder extends FinderBase {
    readonly schedule: {
        /** Fewest entries with a date, a quarter or T0 + n. */
        readonly least: number;
        /** Shortest and longest span from the first to the last entry, in months. */
        readonly span?: number;
        readonly spanMost?: number;
        /** Longest stretch between two entries, at least this many months. */
        readonly gap?: number;
        /** Entries a year, at most. */
        readonly perYear?: number;
        /** What the dated entries must name, in at least `itemsLeast` of them. */
        readonly items?: Phrases;
        readonly itemsLeast?: number;
        readonly under?: Phrases;
    };
}
/** A measure of the whole document. */
export interface MetricFinder extends FinderBase {
    readonly metric: {
        readonly of: 'count' | 'density' | 'pages' | 'words' | 'distinct';
        readonly phrases?: Phrases;
        readonly least: number;
        /** Fewest occurrences below which a density says nothing. */
        readonly occurrences?: number;
        /** The document's title must say this. */
        readonly title?: Phrases;
    };
}
/** Something that a good document of this kind would hold. */
export interface AbsenceFinder extends FinderBase {
    readonly absence: {
        /** Positive markers (`rules/evidence/`) of which a strong one satisfies and a weak one lowers. */
        readonly of: readonly string[];
    };
}
/** Two places of the document that cannot both be meant. */
export interface ContradictionFinder extends FinderBase {
    readonly contradiction: {
        readonly claim?: AgileClaim;
        /** Positive markers that must be there. */
        readonly evidence?: readonly string[];
        /** Findings of these rules, at this severity or above. */
        readonly against: readonly {
            readonly rule: string;
            readonly severity?: Severity;
        }[];
        readonly least?: number;
        /** Words that must be found, for what no rule says. */
        readonly first?: Phrases;
        readonly second?: Phrases;
    };
}
export type Finder = PhraseFinder | SequenceFinder | ListFinder | TableFinder | ScheduleFinder | MetricFinder | AbsenceFinder | ContradictionFinder;
export type ExampleSource = string | {
    readonly text: string;
    readonly note?: string;
};
export interface RuleSource {
    readonly id: string;
    readonly category: string;
    readonly pillar: Pillar;
    readonly severity: Severity;
    readonly precision: 'high' | 'medium' | 'low';
    /** Written by `npm run eval -- --update`. */
    readonly measured?: Measured;
    readonly since: string;
    readonly pack?: 'editorial' | 'strict';
    readonly title: Bilingual;
    readonly message: Bilingual;
    readonly why: Bilingual;
    readonly instead: Bilingual;
    /** Whether `instead` can stand in a document as it is (`clause`, also when not said) or speaks to its author. */
    readonly insteadIs?: 'clause' | 'advice';
    readonly seed?: string;
    readonly references?: readonly string[];
    /** Document kinds it runs on; those of its category when not given. */
    readonly kinds?: readonly DocumentKind[];
    /** Pieces it does not run on (CCAP, RC…). */
    readonly notOn?: readonly string[];
    readonly find: readonly Finder[];
    readonly guards?: {
        readonly add?: readonly string[];
        readonly drop?: readonly string[];
    };
    readonly steps?: readonly Step[];
    /** Ids of exceptions (`rules/exceptions.yaml`) that lower a finding. */
    readonly exceptions?: readonly string[];
    /** Rules that say less of the same sentence: this one takes them in as « aussi ». */
    readonly over?: readonly string[];
    /** One finding a document at most: the first, or the gravest. */
    readonly once?: boolean;
    readonly examples: Readonly<Record<Language, {
        readonly flag: readonly ExampleSource[];
        readonly pass: readonly ExampleSource[];
    }>>;
}
type CueWhere = 'before' | 'after' | 'inside' | 'around' | 'sentence' | 'unit' | 'block' | 'heading' | 'intro' | 'nearby';
export interface GuardCue extends Phrases {
    readonly where: CueWhere;
    /** Words between the cue and the match at most, for before, after and around; headings from the deepest up, for heading. */
    readonly reach?: number;
    /** Whether a comma may stand between cue and match. */
    readonly commas?: boolean;
    /** Phrases that hold the cue's words without its meaning (« sans délai »). */
    readonly except?: Phrases;
    /** Phrases whose presence anywhere in the cue's sentence takes the cue its force (« l'application actuelle sera… »). */
    readonly unless?: Phrases;
}
export interface Guard {
    readonly id: string;
    readonly code: string;
    readonly title: Bilingual;
    /** Guards that stand for all rules unless a rule drops them. */
    readonly byDefault: boolean;
    readonly cues: readonly GuardCue[];
}
export interface EvidenceSource {
    readonly id: string;
    readonly pillar: Pillar | null;
    readonly title: Bilingual;
    readonly strong: Phrases;
    readonly weak?: Phrases;
    /** Phrases that hold a marker's words without its meaning. */
    readonly not?: Phrases;
    readonly guards?: {
        readonly add?: readonly string[];
        readonly drop?: readonly string[];
    };
}
export interface ExceptionSource {
    readonly id: string;
    readonly title: Bilingual;
    /** Text printed with the finding: why it was lowered. */
    readonly because: Bilingual;
    readonly in: Scope;
    readonly phrases: Phrases;
    readonly not?: Phrases;
    /** Categories it applies to when a rule does not name it; none when not given. */
    readonly categories?: readonly string[];
}
export interface KindSource {
    readonly kind: DocumentKind;
    /** Points for each distinct sentence that matches, by where it stands. */
    readonly cues: readonly KindCue[];
}
export interface KindCue extends Phrases {
    readonly points: number;
    readonly most?: number;
    readonly where: 'title' | 'opening' | 'body';
    /** More points, once, when at least so many sentences match and so many in a hundred of all. */
    readonly dense?: {
        readonly least: number;
        readonly share: number;
        readonly points: number;
    };
}
export interface PieceSource extends Phrases {
    readonly piece: string;
    readonly main: boolean;
}
export interface ClaimSource {
    readonly weak: Phrases;
    readonly strong: Phrases;
    readonly not?: Phrases;
}
export interface RuleBook {
    readonly vocabulary: Readonly<Record<string, Phrases>>;
    readonly guards: readonly Guard[];
    readonly evidence: readonly EvidenceSource[];
    readonly exceptions: readonly ExceptionSource[];
    readonly kinds: readonly KindSource[];
    readonly pieces: readonly PieceSource[];
    readonly claims: ClaimSource;
    readonly rules: readonly RuleSource[];
}
export {};
