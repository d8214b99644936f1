import { AgilefallError } from '../errors.js';
import type { Problem, RuleInfo } from '../types.js';
import type { Context } from './context.js';
import { nearest } from './suggest.js';

/** @throws {AgilefallError} `unknown-rule`, with the rule that was likely meant. */
export function checkRules(ids: readonly string[], rules: readonly RuleInfo[], { messages }: Context): void {
  const known = rules.map((rule) => rule.id);
  for (const id of ids) {
    if (!known.includes(id)) throw unknownRule(id, known, messages);
  }
}

export function unknownRule(id: string, known: readonly string[], messages: Context['messages']): AgilefallError {
  const near = nearest(id, known);
  const sentence = messages.unknownRule(id);
  return new AgilefallError('unknown-rule', near === null ? sentence : `${sentence} ${messages.didYouMean(near)}`, { hint: messages.seeRules });
}

/** A file that cannot be read is told and the others go on; anything else is our own fault and stops the run. */
export function asProblem(error: unknown, path: string): Problem {
  if (!(error instanceof AgilefallError)) throw error;
  return { code: error.code, path: error.place ?? path, message: error.message, hint: error.hint ?? null, ...(error.limit && { limit: error.limit }) };
}
