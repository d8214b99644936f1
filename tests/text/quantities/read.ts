import type { Language, Quantity } from '../../../src/types.js';
import { findQuantities } from '../../../src/text/quantities/index.js';

/** Quantities of a whole text taken as one sentence. */
export function read(text: string, language: Language, sections: readonly string[] = []): Quantity[] {
  return findQuantities(text, 0, text.length, { language, sections });
}

/** « kind value » of each quantity, the shape that the tables compare. */
export function say(text: string, language: Language): string[] {
  return read(text, language).map(({ kind, value }) => `${kind} ${value}`);
}
