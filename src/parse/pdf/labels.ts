/** Signs that open the item of a list. « o » and « § » are what Word's round and square bullets become without their font. */
export const BULLET = /^[•●○◦▪▫■□◆◇❖►▶➢➤→⇒✓✔✗·⁃∙‣–—\-*§o]$/u;

const SIGN = /^([•●○◦▪▫■□◆◇❖►▶➢➤→⇒✓✔✗⁃∙‣·])\s*(?=\S)/u;
const DASH = /^([–—\-*§o])\s+(?=\S)/u;
/** « a) », « 1. », « (ii) », « iv. », « A/ »; a letter before a point only when lower-case: « M. » is a person. */
const LETTER = /^(\(?(?:[a-zA-Z]|[ivx]{1,5})\)|[a-z]\.|[ivx]{1,5}\.|[a-z]\/)\s+(?=\S)/;
const NUMBER = /^(\(?\d{1,2}(?:\.\d{1,2}){0,4}\)|\d{1,2}(?:\.\d{1,2}){0,4}\.|\d{1,2}°|\d{1,2}\/|\d{1,2}\s?[–-])\s+(?=[^\s\d€%])/;
/** « 3.2 Objet », but not "9.6 miles". */
const BARE_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(?=[\p{Lu}«"“(])/u;

export interface Label {
  /** '' when the text has none. */
  readonly label: string;
  /** Text without the label. */
  readonly rest: string;
  readonly ordered: boolean;
}

/** The label that opens a list item. « 3.2 » counts: whether it numbers a heading is decided elsewhere. */
export function labelOf(text: string): Label {
  const bullet = SIGN.exec(text) ?? DASH.exec(text);
  if (bullet) return { label: bullet[1] ?? '', rest: text.slice(bullet[0].length), ordered: false };
  const counted = LETTER.exec(text) ?? NUMBER.exec(text) ?? BARE_NUMBER.exec(text);
  if (counted) return { label: counted[1] ?? '', rest: text.slice(counted[0].length), ordered: true };
  return { label: '', rest: text, ordered: false };
}

/** Words that name a part of a document when a number follows. Longer than the list: « lot 2 », « art. 5 » in front of digits. */
const DIVISION = /^(?:article|chapitre|chapter|section|partie|part|titre|annexe|annex|appendix)\s+/i;
const COUNTED = /^(?:(?:article|art\.|chapitre|chapter|section|partie|part|titre|annexe|annex|appendix|lot)\s+)?(\d{1,2}(?:\.\d{1,3}){0,5})(?![\d,])/i;

/** Depth of the numbering of a heading: « 3.2 » is 2, « ARTICLE 5 » 1; 0 without numbering. */
export function numberingDepth(text: string): number {
  const digits = COUNTED.exec(text)?.[1];
  if (digits !== undefined) return digits.split('.').length;
  if (/^(?:[A-Z]|[IVX]{1,5})[.-]\d{1,2}(?:\.\d{1,2})*\b/.test(text)) return (/^\S+/.exec(text)?.[0] ?? '').split(/[.-]/).filter(Boolean).length;
  if (isNamedDivision(text)) return 1;
  return /^(?:[IVX]{1,5}|[A-Z])\s?[.)–—-]\s+\p{Lu}/u.test(text) ? 1 : 0;
}

/** « ARTICLE 5 - Durée », « Chapitre II »: such a line opens a part; « Article 5 du présent document » does not. */
export function isNamedDivision(text: string): boolean {
  const word = DIVISION.exec(text)?.[0];
  return word !== undefined && /^(?:\d{1,2}|[IVXLC]{1,6}|[A-Z]|(?:premier|unique|PREMIER|UNIQUE))(?:\s*[-–—:]|\.?\s*$|\.?\s+\p{Lu})/u.test(text.slice(word.length));
}
