import { plainText, type Paragraph } from './paragraphs.js';

/** A paragraph set as a heading by mistake: no heading runs over three printed lines. */
export const LONGEST_STYLED = 250;
/** A line and a half of print: bold text longer than that is an emphasised sentence. */
const LONGEST_LINE = 120;
/** Words of a numbered line that is not bold; longer ones are clauses (« 3.2 Le titulaire remet … »). */
const MOST_WORDS = 10;

/** A word that only headings put before a number. */
const NAMED = /^(?:article|art\.|section|chapitre|chapter|partie|part|titre|title|annexe?|appendix|attachment|lot|volet|clause)\s+(?:n°\s*)?(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])(?=$|[\s.:)–—-])/iu;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,5})(?:\.|\s*[)–—-])?\s+\p{L}/u;
const ROMAN_OR_LETTER = /^(?:[IVX]{1,5}|[A-Z])\s?[.)–—-]\s?\p{Lu}/u;

/** True for a short line, all bold, that reads like no sentence and no « label: value ». */
export function isBoldLine({ text, fact }: Paragraph): boolean {
  const line = plainText(text);
  const title = line.replace(NAMED, '').replace(/^\s*[:–—-]\s*/, '');
  return fact.bold && !contradictsHeading(line) && !/:\s\S/.test(title) && !/^[-–•☐☒□(]/.test(line);
}

/** True for a bold line short enough to be a heading by its boldness alone; a sentence has more words. */
export function isBrief(text: string): boolean {
  return !text.includes('\n') && text.length <= 80 && text.split(' ').length <= MOST_WORDS + 2;
}

/** True for what no heading looks like: long, ending as a sentence does, or without a word. */
export function contradictsHeading(line: string): boolean {
  return line.length > LONGEST_LINE || /[.;,!…]$/.test(line) || !/\p{L}{2}/u.test(line);
}

/** Depth that a number written by hand gives: « 3.2 » is 2, « 3.0 » and « Article 5 » are 1. Null without one. */
export function writtenDepth(line: string, bold: boolean): number | null {
  const number = NUMBERED.exec(line)?.[1];
  if (number !== undefined) return number.replace(/(?:\.0)+$/, '').split('.').length;
  return NAMED.test(line) || (bold && ROMAN_OR_LETTER.test(line)) ? 1 : null;
}

/**
 * True for a numbered line that looks like a heading without being bold.
 *
 *     3.2 Calendrier        ARTICLE 5 – DÉLAIS        Section 4
 */
export function standsOut(line: string): boolean {
  if (line.endsWith(':') || line.split(' ').length > MOST_WORDS) return false;
  const named = NAMED.exec(line)?.[0];
  if (named === undefined) return /^\d+\.\d+[\s.)–—-]+\p{Lu}/u.test(line);
  const rest = line.slice(named.length);
  return rest === '' || /^\s*[.:)–—-]+\s*\p{Lu}/u.test(rest) || /^\p{Lu}{3}/u.test(line);
}
