import type { Language, TextDocument } from '../types.js';
import type { RuleBook } from './book.js';
import { bundledBook, bundledLanguage } from './bundled.js';
import { compileLanguage, type CompiledLanguage } from './compile.js';

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
      this.ready[needed] ??= this.book === bundledBook() ? await bundledLanguage(needed) : compileLanguage(this.book, needed);
    }
  }

  of(language: Language): CompiledLanguage {
    return (this.ready[language] ??= compileLanguage(this.book, language));
  }
}
