import type { DocumentResult, Finding, Format, Language, RelatedPlace, Strength } from '../types.js';
import { printable } from './columns.js';
import { shortened } from './excerpt.js';
import { WORDS } from './words.js';

/** Longest heading shown in a place; some headings of real tenders are whole paragraphs. */
const LONGEST_HEADING = 70;

interface Place {
  readonly format: Format;
  readonly line: number;
  readonly page: number | string | null;
  readonly section: readonly string[];
  readonly paragraph: number | null;
  /** Row of a sheet. */
  readonly row: number | null;
}

/** Formats whose lines are those that a person sees in the file. */
const WITH_LINES: ReadonlySet<Format> = new Set<Format>(['markdown', 'text']);

/** True for a file that is its own projection, and has no pages of its own. */
function hasLines(format: Format): boolean {
  return WITH_LINES.has(format);
}

/**
 * The place in words that a reader can follow in the file's own program:
 * « section 3.2 Calendrier, page 12 », « ligne 48, section 3.2 Calendrier » for a text file.
 */
export function findingPlace(finding: Finding, document: DocumentResult, language: Language): string {
  if (finding.excerpt === '') return WORDS[language].wholeDocument;
  const place = placeWords(
    {
      format: document.format,
      line: finding.region.line,
      page: finding.origin.pageLabel ?? finding.page,
      section: finding.section,
      paragraph: finding.origin.paragraph ?? null,
      row: finding.origin.row ?? null,
    },
    language,
  );
  return finding.origin.ocr === true ? `${place}, ${WORDS[language].recognised}` : place;
}

function placeWords(place: Place, language: Language): string {
  const words = WORDS[language];
  const heading = place.section.at(-1);
  const section = heading === undefined ? [] : [`${words.section} ${cut(heading, LONGEST_HEADING)}`];
  if (hasLines(place.format)) return [words.line(place.line), ...section].join(', ');
  const page = place.page === null ? [] : [words.page(place.page)];
  const row = place.row === null ? [] : [words.row(place.row)];
  const parts = [...section, ...page, ...row];
  if (parts.length > 0) return parts.join(', ');
  return place.paragraph === null ? words.line(place.line) : words.paragraph(place.paragraph);
}

/**
 * Short place of something of which only the page or the line is known; null when neither
 * helps, as lines of a DOCX, ODT or PDF are those of its projection, which its program does not show.
 */
function shortPlace(path: string, page: number | null, line: number, language: Language): string | null {
  const words = WORDS[language];
  if (/\.(?:docx|docm|odt|pdf|html?|xlsx|xlsm)$/i.test(path)) return page === null ? null : words.page(page);
  return words.line(line);
}

/** The first words of a text, safe for a screen. */
function cut(passage: string, length: number): string {
  const text = printable(passage).trim();
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > 0 ? space : length)}…`;
}

/** « ccap.pdf, page 3 : « … » »: another place that a finding stands on; the file is named when it is not the one at hand. */
export function relatedWords({ path, page, region, excerpt }: RelatedPlace, language: Language, here: string): string {
  const { colon, quote } = WORDS[language];
  const place = shortPlace(path, page, region.line, language);
  const where = [path === here ? null : path, place].filter((part) => part !== null).join(', ');
  if (excerpt === '') return where === '' ? path : where;
  const quoted = quote(shortened(excerpt, [0, 0]).text);
  return where === '' ? quoted : `${where}${colon}${quoted}`;
}

/** What is good and where; the first words of the passage where there is no page. */
export function strengthWords({ title, page, region, excerpt }: Strength, path: string, language: Language): string {
  const { colon, quote } = WORDS[language];
  const place = shortPlace(path, page, region.line, language);
  if (place !== null) return `${title[language]} (${place})`;
  return excerpt === '' ? title[language] : `${title[language]}${colon}${quote(cut(excerpt, LONGEST_HEADING))}`;
}
