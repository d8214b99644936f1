import type { Language, TextDocument } from '../types.js';
import type { RuleBook } from './book.js';
import { bundledBook, bundledLanguage } from './bundled.js';
import { compileLanguage, type CompiledLanguage } from './compile.js';
import { phraseSetsOf } from './phrase-sets.js';

/** Compiling a book takes half a second: it is done once for each book and language. */
const compiledBooks = new WeakMap<RuleBook, Partial<Record<Language, CompiledLanguage>>>();

/** The compiled phrases of a book in the languages that documents are in. */
export class CompiledLanguages {
  private readonly ready: Partial<Record<Language, CompiledLanguage>>;

  constructor(private readonly book: RuleBook) {
    this.ready = compiledBooks.get(book) ?? {};
    compiledBooks.set(book, this.ready);
  }

  /** Makes the languages of a document's blocks ready; to be called before `of`. */
  async prepare({ language, blocks }: TextDocument): Promise<void> {
    for (const needed of new Set([language, ...blocks.map((block) => block.language)])) {
      this.ready[needed] ??= saysNothingNew(this.book) ? await bundledLanguage(needed) : compileLanguage(this.book, needed);
    }
  }

  of(language: Language): CompiledLanguage {
    return (this.ready[language] ??= compileLanguage(this.book, language));
  }
}

/** Whether all phrases of a book are those of the bundled one, so that their compiled form serves: a rule may be off, or at another severity. */
function saysNothingNew(book: RuleBook): boolean {
  const bundled = bundledBook();
  if (book === bundled) return true;
  if (book.vocabulary !== bundled.vocabulary) return false;
  const known = new Set(phraseSetsOf(bundled));
  return phraseSetsOf(book).every((phrases) => known.has(phrases));
}
