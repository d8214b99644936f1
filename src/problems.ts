import { AgilefallError } from './errors.js';
import type { Problem, TextDocument } from './types.js';

/** Places named in a problem; the report lists them all. */
const NAMED_LOSSES = 5;

/** Text that the file holds and that could not be read: the rest is linted, but the file is not clean. */
export function lostText({ path, unread }: Pick<TextDocument, 'path' | 'unread'>): Problem[] {
  const lost = unread.filter((one) => one.lost === true);
  if (lost.length === 0) return [];
  const named = lost.slice(0, NAMED_LOSSES).map(({ what, reason }) => `${what} (${reason.replace(/\.$/, '')})`);
  const more = lost.length > NAMED_LOSSES ? `, and ${lost.length - NAMED_LOSSES} more` : '';
  const message = `Text of this file was not read: ${named.join(', ')}${more}.`;
  return [{ code: 'not-read', path, message, hint: 'Save the file again from the program it was made with, or, for pages that are pictures, run agilefall with --ocr (text recognition).' }];
}

/** What an error says to a person, as a problem of the report. */
export function problemOf(error: unknown, path: string | null): Problem {
  if (error instanceof AgilefallError) {
    const { code, message, hint, limit } = error;
    return { code, path, message, hint: hint ?? null, ...(limit && { limit }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', path, message: `This file stopped the linter: ${message}`, hint: 'This is a fault of agilefall: please report it with the file, if you may share it.' };
}
