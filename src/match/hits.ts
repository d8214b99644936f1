import type { Program } from '../rules/automaton.js';
import type { Phrases } from '../rules/book.js';
import type { CompiledLanguage } from '../rules/compile.js';
import type { Language, TextDocument } from '../types.js';
import { Postings } from './postings.js';
import { Reader } from './reader.js';
import { NO_HITS, type Hit, type SentenceWords } from './scan.js';
import { SentenceSet } from './sentence-set.js';

/**
 * What the phrases of all rules find in a document. One pass over its words notes which sentences hold which of them;
 * a phrase is then looked for only in sentences that hold something of each of its parts, once.
 */
export class DocumentHits {
  private readonly words: readonly SentenceWords[];
  /** Postings of the language of each sentence. */
  private readonly postings: readonly Postings[];
  private readonly languages: readonly Postings[];
  private readonly sentences = new Map<Program, readonly number[]>();

  constructor(
    text: TextDocument,
    private readonly compiled: (language: Language) => CompiledLanguage,
  ) {
    const languages = new Map<Language, Postings>();
    const count = text.sentences.length;
    this.postings = text.sentences.map((sentence) => {
      const language = text.blocks[sentence.block]?.language ?? text.language;
      let postings = languages.get(language);
      if (!postings) languages.set(language, (postings = new Postings(new Reader(this.compiled(language)), count)));
      return postings;
    });
    this.languages = [...languages.values()];
    this.words = text.sentences.map((sentence, index) => {
      const postings = this.postings[index] as Postings;
      const words = postings.reader.read(sentence);
      postings.add(index, words);
      return words;
    });
  }

  /** Hits of a set of phrases in one sentence, in the language of its block. */
  in(sentence: number, phrases: Phrases): readonly Hit[] {
    const postings = this.postings[sentence];
    const program = postings?.programOf(phrases);
    return postings && program ? this.find(sentence, program, postings.mayHold(program)) : NO_HITS;
  }

  /** Whether a set of phrases is found in a sentence. */
  has(sentence: number, phrases: Phrases): boolean {
    return this.in(sentence, phrases).length > 0;
  }

  /** Sentences where a set of phrases is found, in the order of the document. */
  sentencesWith(phrases: Phrases): readonly number[] {
    return this.inOrder(this.languages.map((postings) => {
      const program = postings.programOf(phrases);
      return program ? this.sentencesOf(program, postings) : [];
    }));
  }

  /** Sentences where each of some sets is found; the rarest set is looked for first. */
  sentencesWithAll(sets: readonly Phrases[]): readonly number[] {
    return this.inOrder(this.languages.map((postings) => {
      const programs = sets.map((phrases) => postings.programOf(phrases));
      return programs.every((program) => program !== null) ? this.sentencesOfAll(programs, postings) : [];
    }));
  }

  /** Whether a set of phrases may be found somewhere. */
  mayHave(phrases: Phrases): boolean {
    return this.languages.some((postings) => {
      const program = postings.programOf(phrases);
      return program !== null && !postings.mayHold(program).isEmpty;
    });
  }

  /** Whether the phrase of a hit says its own negation (« aucune livraison intermédiaire »). */
  isNegative(sentence: number, phrases: Phrases, hit: Hit): boolean {
    return this.postings[sentence]?.programOf(phrases)?.negative[hit.phrase] ?? false;
  }

  private find(sentence: number, program: Program, mayHold: SentenceSet): readonly Hit[] {
    if (!mayHold.has(sentence)) return NO_HITS;
    const hits = this.words[sentence]?.find(program) ?? NO_HITS;
    if (hits.length === 0) mayHold.delete(sentence);
    return hits;
  }

  private sentencesOf(program: Program, postings: Postings): readonly number[] {
    const known = this.sentences.get(program);
    if (known) return known;
    const mayHold = postings.mayHold(program);
    const found = mayHold.all().filter((sentence) => this.find(sentence, program, mayHold).length > 0);
    this.sentences.set(program, found);
    return found;
  }

  private sentencesOfAll(programs: readonly Program[], postings: Postings): readonly number[] {
    const [only] = programs;
    if (only && programs.length === 1) return this.sentencesOf(only, postings);
    const sets = programs.map((program) => ({ program, mayHold: postings.mayHold(program) }));
    if (sets.length === 0 || sets.some(({ mayHold }) => mayHold.isEmpty)) return [];
    const rarest = sets.map((set) => ({ ...set, size: set.mayHold.size })).sort((a, b) => a.size - b.size);
    const common = new SentenceSet(this.words.length);
    common.addCommon(rarest.map(({ mayHold }) => mayHold));
    return common.all().filter((sentence) => rarest.every(({ program, mayHold }) => this.find(sentence, program, mayHold).length > 0));
  }

  /** Sentences of several languages in the order of the document. */
  private inOrder(found: readonly (readonly number[])[]): readonly number[] {
    return found.length === 1 ? (found[0] ?? []) : found.flat().sort((a, b) => a - b);
  }
}
