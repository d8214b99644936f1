import type { DocumentResult, Finding, Language } from '../types.js';
import { shortened } from './excerpt.js';
import { findingPlace } from './places.js';
import { WORDS } from './words.js';

/**
 * A finding in one paragraph, for readers that show nothing else: the sentence of the rule, which stands alone, then
 * place and words (a DOCX or PDF has no preview there), then what to write instead.
 */
export function findingMessage(finding: Finding, document: DocumentResult, language: Language): string {
  const { instead, colon, quote, lowered } = WORDS[language];
  const place = findingPlace(finding, document, language);
  const where = place.charAt(0).toUpperCase() + place.slice(1);
  const said = finding.excerpt === '' ? '' : `${colon}${quote(shortened(finding.excerpt, finding.matchAt).text)}`;
  const exception = finding.exception === null ? [] : [sentence(`${lowered}${colon}${finding.exception[language]}`)];
  return [
    sentence(finding.message[language]),
    sentence(where + said),
    ...exception,
    sentence(`${instead}${colon}${finding.instead[language]}`),
  ].join(' ');
}

/** The text with a full stop at its end, outside a closing quotation mark. */
export function sentence(text: string): string {
  const trimmed = text.trim().replace(/\.( ?["»”])$/, '$1.');
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
