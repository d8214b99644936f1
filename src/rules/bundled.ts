import type { Language } from '../types.js';
import book from './bundled/book.js';
import type { RuleBook } from './book.js';
import type { CompiledLanguage } from './compile.js';
import { unpack } from './packed.js';

let read: RuleBook | null = null;
let whole: RuleBook | null = null;
const unpacked: Partial<Record<Language, CompiledLanguage>> = {};

/** The rules that come with the package, read once. Their phrases are compiled already and left out: see `wholeBook`. */
export function bundledBook(): RuleBook {
  return (read ??= JSON.parse(book) as RuleBook);
}

/** The same rules with the words of their phrases, for those who compile them anew. */
export async function wholeBook(): Promise<RuleBook> {
  return (whole ??= JSON.parse((await import('./bundled/whole.js')).default) as RuleBook);
}

/** The compiled phrases of the bundled rules in one language, loaded when a document in that language comes. */
export async function bundledLanguage(language: Language): Promise<CompiledLanguage> {
  const packed = language === 'fr' ? await import('./bundled/fr.js') : await import('./bundled/en.js');
  return (unpacked[language] ??= unpack(packed, bundledBook(), language));
}
