import type { RuleBook } from '../rules/book.js';
import { RESERVED_RULES } from '../judge/reserved.js';
import type { RuleInfo } from '../types.js';
import type { Context } from './context.js';

/** All that may be named as a rule: those of a book (the bundled one when null), and the reports on suppressions. */
export async function namedRules({ steps }: Pick<Context, 'steps'>, book: RuleBook | null): Promise<readonly RuleInfo[]> {
  const flow = await steps.flow();
  return [...flow.loadRules(book ?? undefined), ...RESERVED_RULES];
}
