import { QUANTITY_ATOM, START_ATOM, type Program } from '../rules/automaton.js';
import type { Phrases } from '../rules/book.js';
import type { CompiledLanguage } from '../rules/compile.js';
import type { Language, TextDocument } from '../types.js';
import { Reader, type Hit, type SentenceWords } from './scan.js';

/**
 * What the phrases of all rules find in a document. One pass over its words notes which sentences hold what a phrase can
 * begin with; a phrase is then looked for only in sentences that hold something of each of its parts, once.
 */
export class DocumentHits {
  private readonly words: readonly SentenceWords[];
  private readonly languageOf: readonly Language[];
  private readonly languages = new Map<Language, Postings>();
  private readonly sentences = new Map<Program, readonly number[]>();

  constructor(
    text: TextDocument,
    private readonly compiled: (language: Language) => CompiledLanguage,
  ) {
    this.languageOf = text.sentences.map((sentence) => text.blocks[sentence.block]?.language ?? text.language);
    this.words = text.sentences.map((sentence) => {
      const language = this.languageOf[sentence.index] as Language;
      let postings = this.languages.get(language);
      if (!postings) this.languages.set(language, (postings = new Postings(new Reader(compiled(language)), text.sentences.length)));
      const words = postings.reader.read(sentence);
      postings.add(sentence.index, words);
      return words;
    });
  }

  /** Hits of a set of phrases in one sentence, in the language of its block. */
  in(sentence: number, phrases: Phrases): readonly Hit[] {
    const program = this.programIn(sentence, phrases);
    return (program && this.words[sentence]?.find(program)) ?? [];
  }

  /** Sentences where a set of phrases is found, in the order of the document. */
  sentencesWith(phrases: Phrases): readonly number[] {
    const found: number[] = [];
    for (const [language, postings] of this.languages) {
      const program = this.programOf(language, phrases);
      if (program) found.push(...this.sentencesOf(program, postings));
    }
    return this.languages.size > 1 ? found.sort((a, b) => a - b) : found;
  }

  /** Sentences where each of some sets is found; the rarest set is looked for first. */
  sentencesWithAll(sets: readonly Phrases[]): readonly number[] {
    const found: number[] = [];
    for (const [language, postings] of this.languages) {
      const programs = sets.map((phrases) => this.programOf(language, phrases));
      if (!programs.every((program) => program !== null)) continue;
      const rarest = [...programs].sort((a, b) => postings.countOf(a) - postings.countOf(b));
      found.push(...postings.inAll(rarest).filter((sentence) => rarest.every((program) => (this.words[sentence]?.find(program).length ?? 0) > 0)));
    }
    return this.languages.size > 1 ? found.sort((a, b) => a - b) : found;
  }

  /** Whether a set of phrases may be found somewhere. */
  mayHave(phrases: Phrases): boolean {
    for (const [language, postings] of this.languages) {
      const program = this.programOf(language, phrases);
      if (program && postings.hasSome(program)) return true;
    }
    return false;
  }

  /** Whether the phrase of a hit says its own negation (« aucune livraison intermédiaire »). */
  isNegative(sentence: number, phrases: Phrases, hit: Hit): boolean {
    return this.programIn(sentence, phrases)?.negative[hit.phrase] ?? false;
  }

  private sentencesOf(program: Program, postings: Postings): readonly number[] {
    let found = this.sentences.get(program);
    if (!found) this.sentences.set(program, (found = postings.inAll([program]).filter((s) => (this.words[s]?.find(program).length ?? 0) > 0)));
    return found;
  }

  private programIn(sentence: number, phrases: Phrases): Program | null {
    return this.programOf(this.languageOf[sentence] ?? 'fr', phrases);
  }

  private programOf(language: Language, phrases: Phrases): Program | null {
    return phrases[language] ? this.compiled(language).programOf(phrases) : null;
  }
}

/** Which sentences of one language hold a word that a program can begin with. */
class Postings {
  private readonly byAtom = new Map<number, number[]>();
  private readonly byProgram = new Map<Program, Uint8Array>();
  private readonly counts = new Map<Program, number>();
  private readonly own: number[] = [];

  constructor(
    readonly reader: Reader,
    private readonly count: number,
  ) {}

  add(sentence: number, words: SentenceWords): void {
    this.own.push(sentence);
    if (words.hasQuantities) this.post(QUANTITY_ATOM, sentence);
    for (const atoms of words.atoms) for (const atom of atoms) this.post(atom, sentence);
  }

  /** Sentences, in order, that hold a beginning of each program. */
  inAll(programs: readonly Program[]): readonly number[] {
    const marks = programs.map((program) => this.marksOf(program));
    return this.own.filter((sentence) => marks.every((mark) => mark[sentence] === 1));
  }

  hasSome(program: Program): boolean {
    return this.countOf(program) > 0;
  }

  /** How many sentences hold a beginning of a program. */
  countOf(program: Program): number {
    let count = this.counts.get(program);
    if (count === undefined) this.counts.set(program, (count = this.marksOf(program).reduce((sum, mark) => sum + mark, 0)));
    return count;
  }

  private marksOf(program: Program): Uint8Array {
    let marks = this.byProgram.get(program);
    if (!marks) this.byProgram.set(program, (marks = this.mark(program)));
    return marks;
  }

  private mark(program: Program): Uint8Array {
    const marks = new Uint8Array(this.count);
    for (const atom of program.starts.keys()) {
      const sentences = atom === START_ATOM ? this.own : this.byAtom.get(atom);
      for (const sentence of sentences ?? []) marks[sentence] = 1;
    }
    return marks;
  }

  private post(atom: number, sentence: number): void {
    const sentences = this.byAtom.get(atom);
    if (!sentences) this.byAtom.set(atom, [sentence]);
    else if (sentences.at(-1) !== sentence) sentences.push(sentence);
  }
}
