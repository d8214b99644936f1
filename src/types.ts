/**
 * The data that flows through the linter, from bytes to findings.
 * Offsets are always `[start, end)`; lines, columns and pages count from 1.
 */
import type { Root } from 'mdast';
import type { LimitHit } from './limits.js';

export type Format = 'markdown' | 'docx' | 'pdf';
export type Language = 'fr' | 'en';
export type Severity = 'error' | 'warning' | 'info';

/** Where a node of the tree came from in the user's own file. */
export interface Origin {
  /** Page of the PDF, or of the DOCX when the file holds its page breaks. */
  readonly page?: number;
  /** PDF only: `[x1, y1, x2, y2]` in points, origin at the bottom left of the page. */
  readonly box?: readonly [number, number, number, number];
  /** DOCX only: the part of the package, for example `word/document.xml` or `word/footnotes.xml`. */
  readonly part?: string;
  /** DOCX only: number of the paragraph in its part, from 1. */
  readonly paragraph?: number;
  /** The numbering as printed before the text (« 3.2.1 », « a) »), when it is not part of the text itself. */
  readonly label?: string;
}

declare module 'unist' {
  interface Data {
    origin?: Origin;
  }
}

/** Bytes of one input, before anything is known of them. To take `bytes` may read the file: take them once. */
export interface SourceFile {
  /** As the user named it, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Something of the document that was not read, told to the user with its reason. */
export interface Unread {
  readonly what: string;
  readonly reason: string;
  readonly page?: number;
  /** It held text that belongs to the document: the file is not clean, whatever the findings. */
  readonly lost?: boolean;
}

/** What a parser gives: one mdast tree for all formats. */
export interface Parsed {
  readonly format: Format;
  readonly tree: Root;
  /** Markdown only: the file's own text. The other formats are printed by `project`. */
  readonly source: string | null;
  readonly pages: number | null;
  /** Title from the file's metadata or front matter. */
  readonly title: string | null;
  /** BCP 47 tag declared by the file, if any. */
  readonly declaredLanguage: string | null;
  readonly unread: readonly Unread[];
}

export type QuantityKind =
  | 'duration' // months
  | 'range' // months between two dates
  | 'date' // a calendar date, year or quarter used as a deadline
  | 'offset' // T0 + n months, « quatorze mois après la notification », month 18
  | 'frequency' // times a year
  | 'population' // users, citizens, accounts, connections…
  | 'people' // members of a team, FTE
  | 'pages'
  | 'money' // units of the currency
  | 'ratio' // per cent, 0 to 100
  | 'effort' // person-days
  | 'rate' // requests per second
  | 'count'; // any other counted noun: modules, requirements, screens, sites…

/** What a number measures, which decides which rules may use it (see `text/quantities/roles.ts`). */
export type Role =
  | 'free'
  | 'contract'
  | 'warranty'
  | 'retention'
  | 'experience'
  | 'payment'
  | 'support'
  | 'tender'
  | 'validation'
  | 'session'
  | 'penalty'
  | 'history'
  | 'reference';

/** A quantity read in a text, in digits, words or both. */
export interface Quantity {
  readonly kind: QuantityKind;
  readonly role: Role;
  /** Lower and upper bound in the unit of the kind; equal unless the text gives a range or a bound. */
  readonly min: number;
  readonly max: number;
  /** The unit as written: `month`, `week`, `day`, `working-day`, `year`, `page`, `EUR`, `module`… */
  readonly unit: string;
  /** Machine form for the report: `P24M`, `2027-12-31`, `30000000`, `EUR 2400000`, `2/year`. */
  readonly value: string;
  /** ISO dates (`2027-12-31`) of a date or range, when the text gives them. */
  readonly from: string | null;
  readonly to: string | null;
  /** False for « à terme », « une dizaine », "hundreds of". */
  readonly certain: boolean;
  /** Place in the text that was given, and the words themselves. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word of a sentence. `form` is folded: lower case, no accents, `œ` as `oe`. */
export interface Token {
  readonly form: string;
  /** Place in the text of the block. */
  readonly start: number;
  readonly end: number;
  /** True when a strong boundary (`;`) or a bracket, quote, colon or comma stands before the word. */
  readonly before: Boundary;
}

/** What stands between a word and the one before it; the strongest wins. */
export type Boundary = '' | ',' | '(' | '"' | ':' | ';';

export interface Sentence {
  readonly index: number;
  readonly block: number;
  /** Place in the text of the block. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'note';

export interface ListPlace {
  /** Number of the list in the document; nested lists have their own. */
  readonly list: number;
  readonly depth: number;
  readonly index: number;
  /** Block that introduces the list, if any. */
  readonly intro: number | null;
}

export interface TablePlace {
  readonly table: number;
  /** 0 for the header row. */
  readonly row: number;
  /** Text of the header cells, and of each cell of this row with its place in the block's text. */
  readonly header: readonly string[];
  readonly cells: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly intro: number | null;
}

/** A heading, paragraph, list item, table row or footnote: the unit that is split into sentences. */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Offset in the projection of each stretch of `text`. */
  readonly spans: readonly TextSpan[];
  readonly language: Language;
  /** Index of the section the block belongs to; a heading belongs to its own section. */
  readonly section: number;
  readonly level: number;
  readonly list: ListPlace | null;
  readonly table: TablePlace | null;
  readonly origin: Origin;
  /** Sentences of the block, as indexes `[first, last)` into `TextDocument.sentences`. */
  readonly first: number;
  readonly last: number;
}

/** `text[from, from + length)` of a block stands at `at` in the projection. */
export interface TextSpan {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

export interface Section {
  readonly index: number;
  readonly title: string;
  readonly level: number;
  readonly parent: number | null;
  /** Heading block; null for the root section before any heading. */
  readonly heading: number | null;
  /** Headings from the top down to this one, with their numbering. */
  readonly path: readonly string[];
}

export interface TextDocument {
  readonly path: string;
  readonly format: Format;
  readonly language: Language;
  readonly projection: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly sections: readonly Section[];
  /** Pages of the file, or words / 350 for a Markdown file. */
  readonly pages: number;
  readonly pagesAreReal: boolean;
  readonly words: number;
  /** Date of the document itself (cover, issue date), ISO, when it has one. */
  readonly date: string | null;
  readonly unread: readonly Unread[];
}

export type DocumentKind =
  | 'software-build'
  | 'software-evolution'
  | 'off-the-shelf'
  | 'hosting-infrastructure'
  | 'advisory'
  | 'other';

export type Pillar = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';
export type AgileClaim = 'none' | 'weak' | 'strong';

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
  readonly page: number | null;
  readonly section: readonly string[];
  readonly origin: Origin;
  readonly related: readonly RelatedPlace[];
  readonly also: readonly string[];
  /** Why the severity was lowered, if it was. */
  readonly exception: Bilingual | null;
  readonly suppressed: { readonly reason: string } | null;
  readonly fingerprint: string;
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

export interface LintResult {
  readonly version: string;
  readonly documents: readonly DocumentResult[];
  readonly problems: readonly Problem[];
  /** All active rules, sorted by id. */
  readonly rules: readonly RuleInfo[];
}
