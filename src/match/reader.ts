import { QUANTITY_ATOM, START_ATOM } from '../rules/automaton.js';
import type { CompiledLanguage } from '../rules/compile.js';
import type { Sentence } from '../types.js';
import { ClassSet } from './class-set.js';
import { WordClasses } from './word-classes.js';

const NO_CLASSES: readonly number[] = [];

/** Reads the sentences of one language once: each word as the number of its class, and what the phrases ask for as sets of classes. */
export class Reader {
  /** Where the words of each sentence begin, by its number in the document, and where the last ones end. */
  readonly firstWord: Int32Array;
  /** Classes of all words, one sentence after the other. */
  readonly classes: Int32Array;
  readonly words: WordClasses;
  private readonly byAtom = new Map<number, number[]>();
  private readonly atomSets = new Map<number, ClassSet>();
  private readonly groups: (ClassSet | undefined)[] = [];
  private readonly firsts: (ClassSet | undefined)[] = [];

  /** @param sentences those of the document by their number; those in another language, which are not read, are null */
  constructor(
    readonly compiled: CompiledLanguage,
    readonly sentences: readonly (Sentence | null)[],
  ) {
    this.words = new WordClasses(compiled);
    this.firstWord = new Int32Array(sentences.length + 1);
    for (const [index, sentence] of sentences.entries()) this.firstWord[index + 1] = (this.firstWord[index] as number) + (sentence?.tokens.length ?? 0);
    this.classes = new Int32Array(this.firstWord[sentences.length] as number);
    let at = 0;
    for (const sentence of sentences) for (const token of sentence?.tokens ?? []) this.classes[at++] = this.words.of(token.form);
    for (let number = 0; number < this.words.count; number++) for (const atom of this.words.atomsOf(number)) push(this.byAtom, atom, number);
  }

  /** Classes of the words that satisfy an atom. */
  classesWith(atom: number): readonly number[] {
    return this.byAtom.get(atom) ?? NO_CLASSES;
  }

  /** Atoms of a group. */
  atomsOf(group: number): Int32Array {
    const { firstAtom, atom } = this.compiled.automata;
    return atom.subarray(firstAtom[group], firstAtom[group + 1]);
  }

  /** What satisfies some atom of a group. */
  group(group: number): ClassSet {
    return (this.groups[group] ??= this.setOf(this.atomsOf(group)));
  }

  /** What a program can begin with. */
  first(program: number): ClassSet {
    const { firstStart, startAtom } = this.compiled.automata;
    return (this.firsts[program] ??= this.setOf(startAtom.subarray(firstStart[program], firstStart[program + 1])));
  }

  /** What satisfies an atom. */
  atomSet(atom: number): ClassSet {
    let set = this.atomSets.get(atom);
    if (!set) this.atomSets.set(atom, (set = this.setOf([atom])));
    return set;
  }

  /** What satisfies one of some atoms. */
  setOf(atoms: Iterable<number>): ClassSet {
    const set = new ClassSet(this.words.count);
    for (const atom of atoms) {
      if (atom === QUANTITY_ATOM) set.quantity = true;
      else if (atom === START_ATOM) set.start = true;
      else for (const number of this.classesWith(atom)) set.add(number);
    }
    return set;
  }
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
