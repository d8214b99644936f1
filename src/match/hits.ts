import type { Program } from '../rules/automaton.js';
import type { Phrases } from '../rules/book.js';
import type { CompiledLanguage } from '../rules/compile.js';
import type { Language, TextDocument } from '../types.js';
import { Scanner, type Hit } from './scan.js';

/** What the phrases of all rules find in a document, from one pass over its words. */
export class DocumentHits {
  private readonly languages = new Set<Language>();
  private readonly byProgram = new Map<Program, Map<number, readonly Hit[]>>();

  constructor(
    private readonly text: TextDocument,
    private readonly compiled: (language: Language) => CompiledLanguage,
  ) {
    const scanners: Partial<Record<Language, Scanner>> = {};
    for (const sentence of text.sentences) {
      const language = this.languageOf(sentence.index);
      this.languages.add(language);
      const scanner = (scanners[language] ??= new Scanner(compiled(language)));
      for (const [program, hits] of scanner.scan(sentence)) this.keep(program, sentence.index, hits);
    }
  }

  /** Hits of a set of phrases in one sentence, in the language of its block. */
  in(sentence: number, phrases: Phrases): readonly Hit[] {
    const program = this.programIn(sentence, phrases);
    return (program && this.byProgram.get(program)?.get(sentence)) ?? [];
  }

  /** Sentences where a set of phrases is found, in the order of the document. */
  sentencesWith(phrases: Phrases): readonly number[] {
    const found: number[] = [];
    for (const language of this.languages) {
      if (!phrases[language]) continue;
      const program = this.compiled(language).programOf(phrases);
      if (program) found.push(...(this.byProgram.get(program)?.keys() ?? []));
    }
    return found.sort((a, b) => a - b);
  }

  /** Whether the phrase of a hit says its own negation (« aucune livraison intermédiaire »). */
  isNegative(sentence: number, phrases: Phrases, hit: Hit): boolean {
    return this.programIn(sentence, phrases)?.negative[hit.phrase] ?? false;
  }

  private programIn(sentence: number, phrases: Phrases): Program | null {
    const language = this.languageOf(sentence);
    return phrases[language] ? this.compiled(language).programOf(phrases) : null;
  }

  private languageOf(sentence: number): Language {
    const block = this.text.blocks[this.text.sentences[sentence]?.block ?? 0];
    return block?.language ?? this.text.language;
  }

  private keep(program: Program, sentence: number, hits: readonly Hit[]): void {
    let bySentence = this.byProgram.get(program);
    if (!bySentence) this.byProgram.set(program, (bySentence = new Map()));
    bySentence.set(sentence, hits);
  }
}
