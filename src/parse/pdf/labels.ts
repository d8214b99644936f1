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

/** Depth of the numbering of a heading: « 3.2 » is 2, « ARTICLE 5 » 1; 0 without numbering. */
export function numberingDepth(text: string): number {
  const digits = /^(?:(?:article|art\.|chapitre|chapter|section|partie|part|titre|annexe|annex|appendix|lot)\s+)?(\d{1,2}(?:\.\d{1,3}){0,5})(?![\d,])[.):]?\s*(?:[-–—:]\s*)?\p{L}?/iu.exec(text);
  if (digits) return (digits[1] ?? '').split('.').length;
  if (/^(?:[A-Z]|[IVX]{1,5})\s?[.)–—-]\d{1,2}(?:\.\d{1,2})*/.test(text)) return text.split(/\s/)[0]?.split(/[.)-]/).filter(Boolean).length ?? 2;
  if (/^(?:(?:article|chapitre|chapter|section|partie|part|titre|annexe|annex|appendix)\s+)(?:[IVXLC]{1,6}|[A-Z]|premier|unique)\b/i.test(text)) return 1;
  return /^(?:[IVX]{1,5}|[A-Z])\s?[.)–—-]\s+\p{Lu}/u.test(text) ? 1 : 0;
}

/** « ARTICLE 5 », « Chapitre II »: a word that only opens headings when a number follows it. */
export function isNamedDivision(text: string): boolean {
  return /^(?:article|chapitre|chapter|section|partie|titre|annexe|annex|appendix)\s+(?:\d{1,2}|[IVXLC]{1,6}|[A-Z]|premier|unique)(?:\s*[-–—:.]|\s*$|\s+\p{Lu})/iu.test(text);
}
