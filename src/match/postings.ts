import { listOf, testOf } from '../rules/automata.js';
import { QUANTITY_ATOM, START_ATOM } from '../rules/automaton.js';
import type { Phrases } from '../rules/book.js';
import type { QuantityTest } from '../rules/pattern.js';
import { measures, suits } from './passes.js';
import type { Quantity } from '../types.js';
import type { Reader } from './reader.js';
import { NO_HITS, Scanner, type Hit } from './scan.js';
import { SentenceSet } from './sentence-set.js';

interface PostedQuantity {
  readonly quantity: Quantity;
  readonly sentence: number;
}

const NO_SENTENCES: readonly number[] = [];

/**
 * Which sentences of one language hold what. One pass over the words notes which classes of words a sentence has; a phrase
 * is then looked for, once, only in sentences with a word of each group that it needs. Sets of sentences are bits, so that
 * a phrase costs a few words of memory whatever the text says.
 */
export class Postings {
  private readonly scanner: Scanner;
  private readonly byClass: readonly (readonly number[])[];
  /** Quantities of one kind, role and unit: a test looks at the size of those that it asks for only. */
  private readonly bySort = new Map<string, PostedQuantity[]>();
  private readonly byGroup: (SentenceSet | undefined)[] = [];
  private readonly byTest: (SentenceSet | undefined)[] = [];
  private readonly byProgram: (SentenceSet | undefined)[] = [];
  private readonly found: (readonly number[] | undefined)[] = [];
  /** All sentences of the language, those with a quantity, and none. */
  private readonly own: SentenceSet;
  private readonly counting: number[] = [];
  private readonly none = new SentenceSet(0);

  constructor(private readonly reader: Reader) {
    this.scanner = new Scanner(reader);
    this.own = new SentenceSet(reader.sentences.length);
    this.byClass = this.post();
  }

  /** Hits of a set of phrases in one sentence. */
  find(phrases: Phrases, sentence: number): readonly Hit[] {
    const program = this.programOf(phrases);
    return program === null ? NO_HITS : this.hitsOf(program, sentence, this.mayHold(program));
  }

  /** Sentences where a set of phrases is found, in order. */
  sentencesWith(phrases: Phrases): readonly number[] {
    const program = this.programOf(phrases);
    return program === null ? NO_SENTENCES : this.sentencesOf(program);
  }

  /** Sentences where each of some sets is found, in order. */
  sentencesWithAll(sets: readonly Phrases[]): readonly number[] {
    const programs = sets.map((phrases) => this.programOf(phrases));
    return programs.every((program) => program !== null) ? this.sentencesOfAll(programs) : NO_SENTENCES;
  }

  /** Whether a set of phrases may be found somewhere. */
  mayHave(phrases: Phrases): boolean {
    const program = this.programOf(phrases);
    return program !== null && !this.mayHold(program).isEmpty;
  }

  /** Adds the sentences that may hold a set of phrases to others. */
  addTo(others: SentenceSet, phrases: Phrases): void {
    const program = this.programOf(phrases);
    const mayHold = program === null ? this.none : this.mayHold(program);
    if (mayHold !== this.none) others.addCommon([mayHold]);
  }

  /** Whether the phrase of a hit says its own negation. */
  isNegative(phrases: Phrases, hit: Hit): boolean {
    const { firstPhrase, negative } = this.reader.compiled.automata;
    const program = this.programOf(phrases);
    return program !== null && negative[(firstPhrase[program] as number) + hit.phrase] === 1;
  }

  private programOf(phrases: Phrases): number | null {
    return this.reader.compiled.programOf(phrases);
  }

  private hitsOf(program: number, sentence: number, mayHold: SentenceSet): readonly Hit[] {
    if (!mayHold.has(sentence)) return NO_HITS;
    const hits = this.scanner.find(program, sentence);
    if (hits.length === 0) mayHold.delete(sentence);
    return hits;
  }

  private sentencesOf(program: number): readonly number[] {
    const known = this.found[program];
    if (known) return known;
    const mayHold = this.mayHold(program);
    return (this.found[program] = mayHold.all().filter((sentence) => this.hitsOf(program, sentence, mayHold).length > 0));
  }

  private sentencesOfAll(programs: readonly number[]): readonly number[] {
    const [only] = programs;
    if (only !== undefined && programs.length === 1) return this.sentencesOf(only);
    const sets = programs.map((program) => ({ program, mayHold: this.mayHold(program) }));
    if (sets.length === 0 || sets.some(({ mayHold }) => mayHold.isEmpty)) return NO_SENTENCES;
    const rarest = sets.map((set) => ({ ...set, size: set.mayHold.size })).sort((a, b) => a.size - b.size);
    const common = new SentenceSet(this.reader.sentences.length);
    common.addCommon(rarest.map(({ mayHold }) => mayHold));
    return common.all().filter((sentence) => rarest.every(({ program, mayHold }) => this.hitsOf(program, sentence, mayHold).length > 0));
  }

  /** Sentences that may hold a match; one that turns out to hold none is taken out. */
  private mayHold(program: number): SentenceSet {
    return (this.byProgram[program] ??= this.collect(program));
  }

  private collect(program: number): SentenceSet {
    const { firstOption, option } = this.reader.compiled.automata;
    let found: SentenceSet | null = null;
    for (let at = firstOption[program] as number; at < (firstOption[program + 1] as number); at++) {
      const sets = this.meeting(option[at] as number);
      if (sets) (found ??= new SentenceSet(this.reader.sentences.length)).addCommon(sets);
    }
    return found ?? this.none;
  }

  /** Sentences that meet each of some needs, or null when some need is met by none. */
  private meeting(needs: number): readonly SentenceSet[] | null {
    const { firstNeed, need } = this.reader.compiled.automata;
    const sets: SentenceSet[] = [];
    for (let at = firstNeed[needs] as number; at < (firstNeed[needs + 1] as number); at++) {
      const sentences = this.withNeed(need[at] as number);
      if (sentences === this.none) return null;
      sets.push(sentences);
    }
    return sets.length > 0 ? sets : [this.own];
  }

  private withNeed(need: number): SentenceSet {
    const list = listOf(need);
    if (list >= 0) return this.mayHold(list);
    const test = testOf(need);
    if (test >= 0) return (this.byTest[test] ??= this.withQuantity(this.reader.compiled.tests[test] as QuantityTest));
    return (this.byGroup[need] ??= this.withAny(this.reader.atomsOf(need)));
  }

  private withQuantity(test: QuantityTest): SentenceSet {
    let found: SentenceSet | null = null;
    for (const sort of this.bySort.values()) {
      if (!suits((sort[0] as PostedQuantity).quantity, test)) continue;
      for (const { quantity, sentence } of sort) if (measures(quantity, test)) (found ??= new SentenceSet(this.reader.sentences.length)).add(sentence);
    }
    return found ?? this.none;
  }

  private withAny(atoms: Int32Array): SentenceSet {
    let found: SentenceSet | null = null;
    const note = (sentences: readonly number[]): void => {
      if (sentences.length > 0) found ??= new SentenceSet(this.reader.sentences.length);
      for (const sentence of sentences) found?.add(sentence);
    };
    for (const atom of atoms) {
      if (atom === START_ATOM) return this.own;
      if (atom === QUANTITY_ATOM) note(this.counting);
      else for (const number of this.reader.classesWith(atom)) note(this.byClass[number] ?? NO_SENTENCES);
    }
    return found ?? this.none;
  }

  private postQuantity(posted: PostedQuantity): void {
    const { kind, role, unit } = posted.quantity;
    const key = `${kind} ${role} ${unit}`;
    const sort = this.bySort.get(key);
    if (sort) sort.push(posted);
    else this.bySort.set(key, [posted]);
  }

  /** Notes the sentences of each class of words and its quantities. */
  private post(): readonly (readonly number[])[] {
    const { sentences, firstWord, classes, words } = this.reader;
    const byClass = Array.from({ length: words.count }, (): number[] => []);
    for (const [index, sentence] of sentences.entries()) {
      if (!sentence) continue;
      this.own.add(index);
      if (sentence.quantities.length > 0) this.counting.push(index);
      for (const quantity of sentence.quantities) this.postQuantity({ quantity, sentence: index });
      for (let at = firstWord[index] as number; at < (firstWord[index + 1] as number); at++) {
        const posted = byClass[classes[at] as number] as number[];
        if (posted[posted.length - 1] !== index) posted.push(index);
      }
    }
    return byClass;
  }
}
