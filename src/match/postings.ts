import { QUANTITY_ATOM, START_ATOM, type Program } from '../rules/automaton.js';
import type { Phrases } from '../rules/book.js';
import type { Reader } from './reader.js';
import type { SentenceWords } from './scan.js';
import { SentenceSet } from './sentence-set.js';

/**
 * Which sentences of one language may hold a match of a program: those with a word of each group that one of its phrases
 * needs. Sets of sentences are bits, so that a phrase costs a few words of memory whatever the text says.
 */
export class Postings {
  private readonly byAtom = new Map<number, number[]>();
  private readonly byGroup: (SentenceSet | undefined)[] = [];
  private readonly byProgram: (SentenceSet | undefined)[] = [];
  private readonly own: SentenceSet;
  private readonly none: SentenceSet;

  /** `count` is the number of sentences of the document, in any language. */
  constructor(
    readonly reader: Reader,
    private readonly count: number,
  ) {
    this.own = new SentenceSet(count);
    this.none = new SentenceSet(0);
  }

  add(sentence: number, words: SentenceWords): void {
    this.own.add(sentence);
    if (words.hasQuantities) this.post(QUANTITY_ATOM, sentence);
    for (const { atoms } of words.words) for (const atom of atoms) this.post(atom, sentence);
  }

  programOf(phrases: Phrases): Program | null {
    return this.reader.compiled.programOf(phrases);
  }

  /** Sentences that may hold a match; one that turns out to hold none is to be taken out. */
  mayHold(program: Program): SentenceSet {
    return (this.byProgram[program.id] ??= this.collect(program));
  }

  private collect(program: Program): SentenceSet {
    let found: SentenceSet | null = null;
    for (const needs of program.needs) {
      const groups = this.groupsOf(needs);
      if (groups) (found ??= new SentenceSet(this.count)).addCommon(groups);
    }
    return found ?? this.none;
  }

  /** Sentences of each group, or null when some group has none. */
  private groupsOf(needs: readonly number[]): readonly SentenceSet[] | null {
    const groups: SentenceSet[] = [];
    for (const group of needs) {
      const sentences = (this.byGroup[group] ??= this.withAny(this.reader.compiled.groups[group] ?? []));
      if (sentences === this.none) return null;
      groups.push(sentences);
    }
    return groups.length > 0 ? groups : [this.own];
  }

  private withAny(atoms: readonly number[]): SentenceSet {
    let found: SentenceSet | null = null;
    for (const atom of atoms) {
      if (atom === START_ATOM) return this.own;
      const sentences = this.byAtom.get(atom);
      if (!sentences) continue;
      found ??= new SentenceSet(this.count);
      for (const sentence of sentences) found.add(sentence);
    }
    return found ?? this.none;
  }

  private post(atom: number, sentence: number): void {
    const sentences = this.byAtom.get(atom);
    if (!sentences) this.byAtom.set(atom, [sentence]);
    else if (sentences[sentences.length - 1] !== sentence) sentences.push(sentence);
  }
}
