import { bare } from './pages.js';

/** A line that reads like a title: its numbering as numbers, and its words. */
export interface Title {
  /** `[3, 2]` for « 3.2 », `[]` for a title in bold without number. */
  readonly numbers: readonly number[];
  /** « Article 5 », « Annexe B »: numbered by its name. */
  readonly named: boolean;
  readonly bold: boolean;
  readonly words: string;
}

/** Long enough for « 3.4.12 Modalités de … », too short for a sentence over two lines. */
const LONGEST = 100;
const MOST_WORDS = 14;

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,5})[.)]?(?:\s*[-–—:/]\s*|\s+|(?=\p{Lu}\p{Ll}))(\S.*)$/u;
const NAMED = /^(?:article|chapitre|chapter|section|partie|part|titre|annexe|annex|appendix|exhibit)\s+(\d{1,2}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-Z])(?:\s*[-–—:/.]+\s*(.*)|\s+(\p{Lu}[\p{Lu}\s\d'’,()-]*))?$/iu;
const BOLD = /^(?:\*\*|__)(?!\s)(.+?)(?:\*\*|__)\s*:?$/;
const OPENS_LIKE_TITLE = /^["«“(]?\s*(?:[lLdD]['’])?[\p{Lu}\d]/u;
const SENTENCE_END = /[.;,…]$/;
/** Verbs of an obligation or of a statement: a requirement with a number is not a title. */
const SENTENCE = /(?:^|\s)(?:doit|doivent|devra|devront|sera|seront|est|sont|peut|peuvent|pourra|pourront|permet|permettent|shall|must|will|is|are|may|should|can|has|have)\s/i;

/** Reads a line as a title, or null when it is none. */
export function titleOf(line: string): Title | null {
  const text = line.trim();
  // Most lines are sentences: seen before anything else is looked at.
  if (text.length < 2 || text.length > LONGEST || SENTENCE_END.test(text) || /^[#>|+*-](?:\s|$)/.test(text)) return null;
  const bold = BOLD.exec(text);
  if (bold !== null && (bold[1] ?? '').includes('**')) return null;
  const words = bare(text);
  if (SENTENCE_END.test(words) || SENTENCE.test(words) || words.split(/\s+/).length > MOST_WORDS) return null;
  return namedTitle(words, bold !== null) ?? numberedTitle(words, bold !== null) ?? boldTitle(words, bold !== null);
}

function namedTitle(words: string, bold: boolean): Title | null {
  const found = NAMED.exec(words);
  return found === null ? null : { numbers: [], named: true, bold, words: found[2] ?? found[3] ?? '' };
}

function numberedTitle(text: string, bold: boolean): Title | null {
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  const [, number = '', words = ''] = found;
  const numbers = number.split('.').map(Number);
  if (!/\p{L}{2}/u.test(words) || words.split('|').length > 1) return null;
  // « 12 mois », « 3 Go »: one number and a word in lower case is a quantity; a colon announces a list.
  if (numbers.length === 1 && (!OPENS_LIKE_TITLE.test(words) || /:$/.test(words) || numbers[0] === 0)) return null;
  return { numbers, named: false, bold, words };
}

function boldTitle(words: string, bold: boolean): Title | null {
  if (!bold || !OPENS_LIKE_TITLE.test(words) || !/\p{L}{3}/u.test(words)) return null;
  return { numbers: [], named: false, bold, words };
}
