import { isFound, lower } from '../match/conditions.js';
import { isDoubtful, DOUBT } from './doubt.js';
import type { Match, MatchContext } from '../match/match.js';
import type { ExceptionSource } from '../rules/book.js';
import type { Bilingual, Severity } from '../types.js';

export interface Excused {
  readonly severity: Severity;
  readonly because: Bilingual | null;
  readonly ids: readonly string[];
}

/** Lowers a match by one level when the text itself shows that project mode is legitimate (catalogue §5); two reasons make it a note. `inProductMode`: see doubt.ts. */
export function excuse(match: Match, exceptions: readonly ExceptionSource[], context: MatchContext, inProductMode: boolean): Excused {
  const applying = exceptions.filter((e) => concerns(e, match) && applies(e, match, context));
  const first = applying[0];
  if (!first && inProductMode && isDoubtful(match)) return { severity: lower(match.severity), because: DOUBT, ids: [] };
  if (!first) return { severity: match.severity, because: null, ids: [] };
  const severity = applying.length > 1 ? 'info' : lower(match.severity);
  return { severity, because: first.because, ids: applying.map((e) => e.id) };
}

function concerns(exception: ExceptionSource, { rule }: Match): boolean {
  if ('contradiction' in (rule.find[0] ?? {})) return rule.exceptions?.includes(exception.id) ?? false;
  return (rule.exceptions?.includes(exception.id) ?? false) || (exception.categories?.includes(rule.category) ?? false);
}

function applies(exception: ExceptionSource, { place }: Match, context: MatchContext): boolean {
  const sentence = place?.sentence ?? null;
  if (sentence === null && exception.in !== 'document') return false;
  if (exception.not && isFound(exception.not, exception.in, sentence, context)) return false;
  return isFound(exception.phrases, exception.in, sentence, context);
}
