/**
 * The data that flows through the linter, from bytes to findings.
 * Offsets are always `[start, end)`; lines, columns and pages count from 1.
 */
import type { Root } from 'mdast';
export type * from './results.js';
export type Format = 'markdown' | 'text' | 'html' | 'docx' | 'odt' | 'xlsx' | 'pdf';
export type Language = 'fr' | 'en';
export type Severity = 'error' | 'warning' | 'info';
/** Where a node of the tree came from in the user's own file. */
export interface Origin {
    /** Page of the PDF, or of the DOCX or ODT when the file holds its page breaks, or of a text with form feeds. */
    readonly page?: number;
    /** PDF only: the label of the page (« iv », « A-3 »), when it is not its number. */
    readonly pageLabel?: string;
    /** PDF only: `[x1, y1, x2, y2]` in points, origin at the bottom left of the page. */
    readonly box?: readonly [number, number, number, number];
    /** DOCX and ODT: the part of the package, for example `word/document.xml`, `word/footnotes.xml` or `content.xml`. */
    readonly part?: string;
    /** DOCX and ODT: number of the paragraph in its part, from 1. */
    readonly paragraph?: number;
    /** XLSX only: name of the sheet, and number of the row as Excel shows it. */
    readonly sheet?: string;
    readonly row?: number;
    /** The text was recognised from a picture of the page, so that words may be misread. */
    readonly ocr?: true;
    /** The numbering as printed before the text (« 3.2.1 », « a) »), when it is not part of the text itself. */
    readonly label?: string;
}
/**
 * What the author of a document wrote in it to the linter: a comment of Markdown that begins with `agilefall-`,
 * or one of Word that begins with `agilefall:`.
 */
export interface Remark {
    readonly form: 'markdown' | 'word';
    /** The words of the comment, without its marks. */
    readonly text: string;
    /** Markdown: place of the comment in the file, its marks included. Word: the nodes that it covers name it in `data.remarks`. */
    readonly at: readonly [start: number, end: number] | null;
}
/** PDF only: a stretch of letters that the page draws at once. */
export interface DrawnText {
    readonly text: string;
    readonly page: number;
    /** As in `Origin`. */
    readonly box: readonly [number, number, number, number];
}
/** DOCX only: the text of one `w:t` of a part, and the offset in the part's XML at which it begins. */
export interface SourceRun {
    readonly text: string;
    readonly at: number;
}
declare module 'unist' {
    interface Data {
        origin?: Origin;
        /** Remarks of the document that cover the node, by their place in `Parsed.remarks`. */
        remarks?: readonly number[];
        /** Of a text: what it was drawn with, in order; `wordBoxes` finds its words there. */
        drawn?: readonly DrawnText[];
        /** Of a block: the runs it was made of, in order, all in `origin.part`; `runPlaces` finds its letters there. */
        runs?: readonly SourceRun[];
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
    /** Markdown and plain text: the file's own text. The other formats are printed by `project`. */
    readonly source: string | null;
    readonly pages: number | null;
    /** Title from the file's metadata or front matter. */
    readonly title: string | null;
    /** BCP 47 tag declared by the file, if any. */
    readonly declaredLanguage: string | null;
    readonly unread: readonly Unread[];
    readonly remarks?: readonly Remark[];
}
export type QuantityKind = 'duration' | 'range' | 'date' | 'offset' | 'frequency' | 'population' | 'people' | 'pages' | 'money' | 'ratio' | 'effort' | 'rate' | 'count';
/** What a number measures, which decides which rules may use it (see `text/quantities/roles.ts`). */
export type Role = 'free' | 'contract' | 'warranty' | 'retention' | 'experience' | 'payment' | 'support' | 'tender' | 'validation' | 'session' | 'penalty' | 'history' | 'reference';
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
    readonly cells: readonly {
        readonly text: string;
        readonly start: number;
        readonly end: number;
    }[];
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
    /** Word remarks that cover the block, by their place in `TextDocument.remarks`. */
    readonly remarks?: readonly number[];
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
    readonly remarks?: readonly Remark[];
}
export type DocumentKind = 'software-build' | 'software-evolution' | 'off-the-shelf' | 'hosting-infrastructure' | 'advisory' | 'other';
export type Pillar = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';
export type AgileClaim = 'none' | 'weak' | 'strong';
