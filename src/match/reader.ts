import type { Program } from '../rules/automaton.js';
import type { CompiledLanguage } from '../rules/compile.js';
import { isSkipped } from '../rules/inflect.js';
import type { Sentence } from '../types.js';
import { AtomBits } from './atom-bits.js';
import { Lookahead } from './lookahead.js';
import { SentenceWords } from './scan.js';

/** What the phrases of a language know of a form. */
export interface Word {
  readonly atoms: readonly number[];
  /** An article or a preposition that a match may step over. */
  readonly light: boolean;
}

/** Reads sentences of one language: what their words can begin, kept for each form. */
export class Reader {
  private readonly words = new Map<string, Word>();
  private readonly groups: (AtomBits | undefined)[] = [];
  private readonly firsts: (AtomBits | undefined)[] = [];
  private readonly lookaheads: (Lookahead | undefined)[] = [];

  constructor(readonly compiled: CompiledLanguage) {}

  read(sentence: Sentence): SentenceWords {
    return new SentenceWords(sentence, this);
  }

  /** Atoms of a group. */
  group(group: number): AtomBits {
    return (this.groups[group] ??= new AtomBits(this.compiled.groups[group] ?? [], this.compiled.atomCount));
  }

  /** Atoms that a program can begin with. */
  first(program: Program): AtomBits {
    return (this.firsts[program.id] ??= new AtomBits(program.starts.keys(), this.compiled.atomCount));
  }

  /** What the states of a program go on with. */
  lookahead(program: Program): Lookahead {
    return (this.lookaheads[program.id] ??= new Lookahead(program, this));
  }

  word(form: string): Word {
    let word = this.words.get(form);
    if (!word) this.words.set(form, (word = { atoms: this.compiled.atomsOf(form), light: isSkipped(form, this.compiled.language) }));
    return word;
  }
}
