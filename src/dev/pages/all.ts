import type { RuleBook } from '../../rules/book.js';
import { indexPage } from './contents.js';
import { rulePageText } from './page.js';

/** Every page of `docs/rules/` by its file name: one per rule, and the list of all. */
export function rulePages(book: RuleBook): ReadonlyMap<string, string> {
  return new Map([['README.md', indexPage(book.rules)], ...book.rules.map((rule) => [`${rule.id}.md`, rulePageText(rule, book)] as const)]);
}
