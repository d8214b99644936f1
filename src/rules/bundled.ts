import type { Language } from '../types.js';
import book from './bundled/book.js';
import type { RuleBook } from './book.js';
import type { CompiledLanguage } from './compile.js';
import { unpack } from './packed.js';

let read: RuleBook | null = null;
const unpacked: Partial<Record<Language, CompiledLanguage>> = {};

/** The rules that come with the package, read once. */
export function bundledBook(): RuleBook {
  return (read ??= JSON.parse(book) as RuleBook);
}

/** Their phrases in one language, compiled when the package was built, loaded when a document in that language comes. */
export async function bundledLanguage(language: Language): Promise<CompiledLanguage> {
  const { default: text } = language === 'fr' ? await import('./bundled/fr.js') : await import('./bundled/en.js');
  return (unpacked[language] ??= unpack(text, bundledBook(), language));
}
