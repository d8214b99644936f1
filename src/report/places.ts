import type { DocumentResult, Finding, Format, Language } from '../types.js';
import { printable } from './columns.js';
import { WORDS } from './words.js';

/** Longest heading shown in a place; some headings of real tenders are whole paragraphs. */
const LONGEST_HEADING = 70;

interface Place {
  readonly format: Format;
  readonly line: number;
  readonly page: number | null;
  readonly section: readonly string[];
  readonly paragraph: number | null;
}

/**
 * The place in words that a reader can follow in the file's own program:
 * « section 3.2 Calendrier, page 12 », « ligne 48, section 3.2 Calendrier » for a text file.
 */
export function findingPlace(finding: Finding, document: DocumentResult, language: Language): string {
  if (finding.excerpt === '') return WORDS[language].wholeDocument;
  return placeWords(
    {
      format: document.format,
      line: finding.region.line,
      page: finding.page,
      section: finding.section,
      paragraph: finding.origin.paragraph ?? null,
    },
    language,
  );
}

function placeWords(place: Place, language: Language): string {
  const words = WORDS[language];
  const heading = place.section.at(-1);
  const section = heading === undefined ? [] : [`${words.section} ${shortHeading(heading)}`];
  if (place.format === 'markdown') return [words.line(place.line), ...section].join(', ');
  const page = place.page === null ? [] : [words.page(place.page)];
  const parts = [...section, ...page];
  if (parts.length > 0) return parts.join(', ');
  return place.paragraph === null ? words.line(place.line) : words.paragraph(place.paragraph);
}

/** Short place of something of which only the page or the line is known. */
export function pageOrLine(page: number | null, line: number, language: Language): string {
  const words = WORDS[language];
  return page === null ? words.line(line) : words.page(page);
}

export function shortHeading(heading: string): string {
  const text = printable(heading).trim();
  return text.length <= LONGEST_HEADING ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_HEADING))}…`;
}
