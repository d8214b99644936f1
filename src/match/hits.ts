import type { Phrases } from '../rules/book.js';
import type { CompiledLanguage } from '../rules/compile.js';
import type { Language, TextDocument } from '../types.js';
import { Postings } from './postings.js';
import { Reader } from './reader.js';
import { NO_HITS, type Hit } from './scan.js';
import { SentenceSet } from './sentence-set.js';

/**
 * What the phrases of all rules find in a document. One pass over its words notes which sentences hold which of them;
 * a phrase is then looked for only in sentences that hold something of each of its parts, once.
 */
export class DocumentHits {
  /** Postings of the language of each sentence. */
  private readonly postings: readonly Postings[];
  private readonly languages: readonly Postings[];

  constructor(text: TextDocument, compiled: (language: Language) => CompiledLanguage) {
    const spoken = text.sentences.map(({ block }) => text.blocks[block]?.language ?? text.language);
    const byLanguage = new Map([...new Set(spoken)].map((language) => {
      const own = text.sentences.map((sentence, index) => (spoken[index] === language ? sentence : null));
      return [language, new Postings(new Reader(compiled(language), own))] as const;
    }));
    this.postings = spoken.map((language) => byLanguage.get(language) as Postings);
    this.languages = [...byLanguage.values()];
  }

  /** Hits of a set of phrases in one sentence, in the language of its block. */
  in(sentence: number, phrases: Phrases): readonly Hit[] {
    return this.postings[sentence]?.find(phrases, sentence) ?? NO_HITS;
  }

  /** Whether a set of phrases is found in a sentence. */
  has(sentence: number, phrases: Phrases): boolean {
    return this.in(sentence, phrases).length > 0;
  }

  /** Sentences where a set of phrases is found, in the order of the document. */
  sentencesWith(phrases: Phrases): readonly number[] {
    return this.inOrder((postings) => postings.sentencesWith(phrases));
  }

  /** Sentences where each of some sets is found; the rarest set is looked for first. */
  sentencesWithAll(sets: readonly Phrases[]): readonly number[] {
    return this.inOrder((postings) => postings.sentencesWithAll(sets));
  }

  /** Whether a set of phrases may be found somewhere. */
  mayHave(phrases: Phrases): boolean {
    return this.languages.some((postings) => postings.mayHave(phrases));
  }

  /** Sentences outside of which none of some sets is found: one look spares a look for each. */
  mayHold(sets: readonly Phrases[]): SentenceSet {
    const all = new SentenceSet(this.postings.length);
    for (const postings of this.languages) for (const phrases of sets) postings.addTo(all, phrases);
    return all;
  }

  /** Whether the phrase of a hit says its own negation (« aucune livraison intermédiaire »). */
  isNegative(sentence: number, phrases: Phrases, hit: Hit): boolean {
    return this.postings[sentence]?.isNegative(phrases, hit) ?? false;
  }

  /** Sentences of several languages in the order of the document. */
  private inOrder(find: (postings: Postings) => readonly number[]): readonly number[] {
    const [only] = this.languages;
    if (only && this.languages.length === 1) return find(only);
    return this.languages.flatMap(find).sort((a, b) => a - b);
  }
}
