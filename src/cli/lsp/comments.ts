import type { TextEdit } from 'vscode-languageserver';

import type { Finding } from '../../types.js';
import { blockAround, frontEnd, lineCommentPlace } from './blocks.js';
import { SOURCE } from './diagnostics.js';
import { rangeOf, type Linted } from './linted.js';

/** Stands where the user writes why; the document's own language. */
const REASON = { fr: 'raison', en: 'reason' } as const;

/**
 * Comments that set one finding aside and part nothing: above the paragraph, list or table when the finding stands in its
 * first line, else at the end of its own line.
 *
 *     <!-- agilefall-disable-next-line feature-roadmap-multi-year -- reason -->
 *     The roadmap spans three years.
 *
 *     - The team is stable.
 *     - The roadmap spans three years. <!-- agilefall-disable-line feature-roadmap-multi-year -- reason -->
 *
 * Where a line cannot hold a comment, the rule is set aside from above its block to below it.
 */
export function suppression({ ruleId, region }: Finding, linted: Linted): readonly TextEdit[] {
  const { projection, language } = linted.result;
  const said = (verb: string): string => `<!-- ${SOURCE}-${verb} ${ruleId} -- ${REASON[language]} -->`;
  const [start, end] = blockAround(region.start, linted.result);
  const broken = lineBreak(projection);
  if (!projection.slice(start, region.start).includes('\n')) return [insertion(start, `${said('disable-next-line')}${broken}`, linted)];
  const place = lineCommentPlace(region.start, linted.result);
  if (place !== null) return [insertion(place, ` ${said('disable-line')}`, linted)];
  return [insertion(start, `${said('disable')}${broken}`, linted), insertion(end, `${broken}${broken}<!-- ${SOURCE}-enable ${ruleId} -->`, linted)];
}

/** For what is said of the whole document: at its top, below the front matter. */
export function fileSuppression({ ruleId }: Finding, linted: Linted): TextEdit {
  return atTop(`<!-- ${SOURCE}-disable-file ${ruleId} -- ${REASON[linted.result.language]} -->`, linted);
}

/** What the author is told to do, above the block of the finding or, for the whole document, at its top. */
export function advice({ instead, region, passage }: Finding, linted: Linted): TextEdit {
  const { projection, language } = linted.result;
  // Two dashes would end the comment for some readers.
  const words = instead[language].trim().replace(/\s+/g, ' ').replace(/-{2,}/g, '–');
  const comment = `<!-- ${SOURCE}: ${words} -->`;
  if (passage === undefined) return atTop(comment, linted);
  const [start] = blockAround(region.start, linted.result);
  return insertion(start, `${comment}${lineBreak(projection)}`, linted);
}

/** Takes away a suppression that is needless or faulty, with its line when it has one for itself; nothing when it stands elsewhere. */
export function removal({ region }: Finding, linted: Linted): readonly TextEdit[] {
  const { projection } = linted.result;
  if (!projection.startsWith('<!--', region.start)) return [];
  const first = projection.lastIndexOf('\n', region.start - 1) + 1;
  const next = projection.indexOf('\n', region.end);
  const last = next < 0 ? projection.length : next + 1;
  const alone = /^[\s>]*$/.test(projection.slice(first, region.start)) && projection.slice(region.end, last).trim() === '';
  const spaces = alone ? 0 : (/[ \t]*$/.exec(projection.slice(first, region.start))?.[0].length ?? 0);
  const stretch = alone ? { start: first, end: last } : { start: region.start - spaces, end: region.end };
  return [{ range: rangeOf(stretch, linted), newText: '' }];
}

function atTop(comment: string, linted: Linted): TextEdit {
  const end = lineBreak(linted.result.projection);
  return insertion(frontEnd(linted.result), `${comment}${end}${end}`, linted);
}

function insertion(at: number, newText: string, linted: Linted): TextEdit {
  return { range: rangeOf({ start: at, end: at }, linted), newText };
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
