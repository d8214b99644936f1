import { AgilefallError } from '../errors.js';
import type { Language } from '../types.js';
import { flatten, type Automata } from './automata.js';
import { AtomGroups, AtomTable, buildProgram, type Program } from './automaton.js';
import type { Phrases, RuleBook } from './book.js';
import { isLight } from './inflect.js';
import type { QuantityTest } from './pattern.js';
import { phraseSetsOf } from './phrase-sets.js';
import { WordIndex } from './words.js';

/** All phrases of a rule book in one language, ready to be looked for. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly automata: Automata;
  /** Tests of quantities, by the number that edges have for them. */
  readonly tests: readonly QuantityTest[];
  /** Atoms that a folded word satisfies. */
  readonly atomsOf: (form: string) => readonly number[];
  /** Number of the program of a set of phrases, or null when it has none in this language. */
  readonly programOf: (phrases: Phrases) => number | null;
}

/** What compiling makes, before it is packed or used. */
interface Compilation {
  readonly atoms: AtomTable;
  /** Sets of atoms, by number. */
  readonly groups: readonly (readonly number[])[];
  /** All programs by number, word lists included. */
  readonly programs: readonly Program[];
  /** Programs that are looked for by themselves, with the phrases they come from, in the order of `phraseSetsOf`. */
  readonly sets: readonly { readonly phrases: Phrases; readonly program: Program | null }[];
}

/** Compiles the phrases of one language, ready for use. @throws AgilefallError see `compile`. */
export function compileLanguage(book: RuleBook, language: Language, also: readonly Phrases[] = []): CompiledLanguage {
  const { atoms, groups, programs, sets } = compile(book, language, also);
  const numbers = new Map(sets.flatMap(({ phrases, program }) => (program ? [[phrases, program.id] as const] : [])));
  const words = WordIndex.of(atoms);
  return { language, ...flatten(programs, groups), atomsOf: (form) => words.atomsOf(form), programOf: (phrases) => numbers.get(phrases) ?? null };
}

/**
 * Builds the automata of all phrases of one language, and of other sets of phrases to look for by themselves.
 * @throws AgilefallError `bad-rule` naming the word list that is unknown or holds itself, or the phrase that cannot be read.
 */
export function compile(book: RuleBook, language: Language, also: readonly Phrases[] = []): Compilation {
  const atoms = new AtomTable(language);
  const lists = new ListCompiler(book.vocabulary, language, atoms);
  const known = new Map<string, Program>();
  const programFor = (sources: readonly string[]): Program => {
    const key = sources.join('\n');
    const program = known.get(key) ?? lists.build(sources);
    known.set(key, program);
    return program;
  };
  const sets = [...phraseSetsOf(book), ...also].map((phrases) => {
    const sources = phrases[language];
    return { phrases, program: sources?.length ? programFor(sources) : null };
  });
  return { atoms, groups: lists.groups.all, programs: lists.programs, sets };
}

class ListCompiler {
  private readonly built = new Map<string, Program>();
  private readonly open: string[] = [];
  readonly groups = new AtomGroups();
  readonly programs: Program[] = [];

  constructor(
    private readonly vocabulary: RuleBook['vocabulary'],
    private readonly language: Language,
    private readonly atoms: AtomTable,
  ) {}

  build(sources: readonly string[]): Program {
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
