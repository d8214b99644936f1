import { AgilefallError } from '../errors.js';
import type { Language } from '../types.js';
import { AtomGroups, AtomTable, buildProgram, type BuiltProgram, type Program } from './automaton.js';
import type { Phrases, RuleBook } from './book.js';
import { isLight } from './inflect.js';
import { phraseSetsOf } from './phrase-sets.js';
import { WordIndex } from './words.js';

/** All phrases of a rule book in one language, ready to be found in one pass over the words. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly atomCount: number;
  /** Atoms that a folded word satisfies. */
  readonly atomsOf: (form: string) => readonly number[];
  /** Phrases of all programs that can begin with an atom. */
  readonly entriesOf: (atom: number) => readonly Entry[];
  /** Groups of atoms by number. */
  readonly groups: readonly (readonly number[])[];
  readonly programOf: (phrases: Phrases) => Program | null;
}

/** Where a phrase of a program begins, and the groups of which a sentence must hold one atom each. */
export interface Entry {
  readonly program: Program;
  readonly state: number;
  readonly needs: readonly number[];
}

/** What compiling makes, before it is packed or used. */
export interface Compilation {
  readonly atoms: AtomTable;
  readonly groups: AtomGroups;
  /** All programs by number, word lists included. */
  readonly programs: readonly BuiltProgram[];
  /** Programs that are looked for by themselves, with the phrases they come from, in the order of `phraseSetsOf`. */
  readonly sets: readonly { readonly phrases: Phrases; readonly program: BuiltProgram | null }[];
}

/** Compiles the phrases of one language, ready for use. @throws AgilefallError see `compile`. */
export function compileLanguage(book: RuleBook, language: Language, also: readonly Phrases[] = []): CompiledLanguage {
  const { atoms, groups, sets } = compile(book, language, also);
  const programs = new Map(sets.flatMap(({ phrases, program }) => (program ? [[phrases, program] as const] : [])));
  const entries = new Map<number, Entry[]>();
  for (const program of programs.values()) {
    for (const { atom, state, needs } of program.allStarts) {
      const known = entries.get(atom);
      if (known) known.push({ program, state, needs });
      else entries.set(atom, [{ program, state, needs }]);
    }
  }
  const words = WordIndex.of(atoms);
  return {
    language,
    atomCount: atoms.count,
    atomsOf: (form) => words.atomsOf(form),
    entriesOf: (atom) => entries.get(atom) ?? [],
    groups: groups.all,
    programOf: (phrases) => programs.get(phrases) ?? null,
  };
}

/**
 * Builds the automata of all phrases of one language, and of other sets of phrases to look for by themselves.
 * @throws AgilefallError `bad-rule` naming the word list that is unknown or holds itself, or the phrase that cannot be read.
 */
export function compile(book: RuleBook, language: Language, also: readonly Phrases[] = []): Compilation {
  const atoms = new AtomTable(language);
  const lists = new ListCompiler(book.vocabulary, language, atoms);
  const sets = [...phraseSetsOf(book), ...also].map((phrases) => {
    const sources = phrases[language];
    return { phrases, program: sources?.length ? lists.build(sources) : null };
  });
  return { atoms, groups: lists.groups, programs: lists.programs, sets };
}

class ListCompiler {
  private readonly built = new Map<string, Program>();
  private readonly open: string[] = [];
  readonly groups = new AtomGroups();
  readonly programs: BuiltProgram[] = [];

  constructor(
    private readonly vocabulary: RuleBook['vocabulary'],
    private readonly language: Language,
    private readonly atoms: AtomTable,
  ) {}

  build(sources: readonly string[]): BuiltProgram {
    const { language, atoms, groups } = this;
    const id = (): number => this.programs.length;
    const program = buildProgram(sources, { language, atoms, groups, isLight: (form) => isLight(form, language), list: (name) => this.list(name), nextId: id });
    this.programs.push(program);
    return program;
  }

  list(name: string): Program {
    const built = this.built.get(name);
    if (built) return built;
    const phrases = this.vocabulary[name];
    if (!phrases) throw new AgilefallError('bad-rule', `The word list « ${name} » does not exist in the vocabulary.`);
    if (this.open.includes(name)) throw new AgilefallError('bad-rule', `The word list « ${name} » holds itself: ${[...this.open, name].join(' > ')}.`);
    this.open.push(name);
    const program = this.build(phrases[this.language] ?? []);
    this.open.pop();
    this.built.set(name, program);
    return program;
  }
}
