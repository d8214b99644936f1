import bundled from './bundled.js';
import type { RuleBook } from './book.js';

let book: RuleBook | null = null;

/** The rules that come with the package, read once. */
export function bundledBook(): RuleBook {
  return (book ??= JSON.parse(bundled) as RuleBook);
}
