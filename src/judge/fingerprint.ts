/** Two seeds give 64 bits, enough that two passages of one repository do not meet. */
const SEEDS = [0x811c9dc5, 0x9747b28c] as const;

/** FNV-1a prime. Source: Fowler, Noll, Vo, IETF draft-eastlake-fnv. */
const PRIME = 0x01000193;

/**
 * Content of a finding as 16 hexadecimal digits: rule, passage and headings without case, spaces, numbering or digits of places,
 * so that it stays when the document moves around the passage and changes when the passage does.
 */
export function fingerprintOf(ruleId: string, passage: string, headings: readonly string[]): string {
  return hashed([ruleId, normal(withoutPlaces(passage)), ...headings.map(unnumbered)].join('\n'));
}

/**
 * Content of a finding without the place it stands in, as 16 hexadecimal digits: it stays when its section moves or is numbered
 * anew, and when the same text comes from another format, where words are cut and spaced otherwise.
 */
export function passageId(ruleId: string, passage: string): string {
  const letters = normal(withoutPlaces(passage)).normalize('NFD').replace(/[^\p{L}\p{N}%€$]+/gu, '');
  return hashed(`${ruleId}\n${letters}`);
}

/** What stands before the number of a chapter. */
const PLACE_WORD = '(?:[Aa]rticle|ARTICLE|[Cc]hapitre|CHAPITRE|[Cc]hapter|CHAPTER|[Ss]ection|SECTION|[Pp]art(?:ie)?|PART(?:IE)?|[Aa]nnexe|ANNEXE|[Aa]ppendix|APPENDIX)';

/**
 * A number or letter before the text of an item: « 3.2.1 », « a) », « IV. », « Article 4 - ».
 * Two figures without a sign after them are a number of a chapter before a capital only: « 3.5 jours » counts days.
 */
const LEADING = new RegExp(
  `^[\\s\\-–—•*]*(?:${PLACE_WORD}\\s+)?(?:\\d{1,3}(?:\\.\\d{1,3}){2,}\\s+|\\d{1,3}\\.\\d{1,3}\\s+(?=\\p{Lu})|(?:\\d{1,3}(?:\\.\\d{1,3})*|[ivxlcIVXLC]{1,6}|[a-zA-Z])\\s*(?:[.)°:](?!\\d)|[-–—](?=\\s))\\s*)`,
  'u',
);

/** Where a text refers to: « article 5.3 », « annexe n° 2 », « § 4 », "section 4.1". */
const REFERENCE = /((?<!\p{L})(?:articles?|chapitres?|sections?|annexes?|paragraphes?|clauses?|chapters?|appendix|appendices|paragraphs?)|§)\s*(?:n\s*[°o]\s*)?\d{1,3}(?:[.-]\d{1,3})*(?!\d|\s*[%€])/giu;

/** A passage without its own number and those of the places it refers to: a chapter put in before changes them all. */
function withoutPlaces(passage: string): string {
  return passage.normalize('NFKC').replace(LEADING, '').replace(REFERENCE, '$1');
}

function hashed(text: string): string {
  return SEEDS.map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('');
}

/** A fingerprint used before in the same document gets a number, so that two equal passages differ. */
export function uniqueFingerprint(fingerprint: string, used: Map<string, number>): string {
  const times = (used.get(fingerprint) ?? 0) + 1;
  used.set(fingerprint, times);
  return times === 1 ? fingerprint : `${fingerprint}-${times}`;
}

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}%€$]+/gu, ' ').trim();
}

/** A heading without its number: renumbering chapters keeps a baseline. */
export function unnumbered(heading: string): string {
  return normal(heading).replace(/^(?:(?:article|chapitre|section|partie|annexe|part|chapter|appendix) )?(?:[\divxlc]+ )+/, '');
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, PRIME);
  }
  return hash >>> 0;
}
