import { AgilefallError } from '../errors.js';
import type { Language } from '../types.js';
import { AtomGroups, AtomTable, buildProgram, type PhraseStart, type Program } from './automaton.js';
import type { Phrases, RuleBook } from './book.js';
import { isLight } from './inflect.js';

/** All phrases of a rule book in one language, ready to be found in one pass over the words. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly atoms: AtomTable;
  /** Phrases of all programs that can begin with an atom. */
  readonly byFirst: ReadonlyMap<number, readonly Entry[]>;
  readonly groups: AtomGroups;
  readonly programCount: number;
  readonly programOf: (phrases: Phrases) => Program | null;
}

/** A phrase with the program it belongs to. */
interface Entry {
  readonly program: Program;
  readonly phrase: PhraseStart;
}

/**
 * Compiles the phrases of one language.
 * @throws AgilefallError `bad-rule` naming the word list that is unknown or holds itself, or the phrase that cannot be read.
 */
export function compileLanguage(book: RuleBook, language: Language): CompiledLanguage {
  const atoms = new AtomTable(language);
  const lists = new ListCompiler(book.vocabulary, language, atoms);
  const programs = new Map<Phrases, Program>();
  for (const phrases of phraseSetsOf([book.guards, book.evidence, book.exceptions, book.kinds, book.pieces, book.claims, book.rules.map((r) => [r.find, r.steps])])) {
    const sources = phrases[language];
    if (sources?.length) programs.set(phrases, lists.build(sources));
  }
  for (const name of Object.keys(book.vocabulary)) programs.set(book.vocabulary[name] as Phrases, lists.list(name));
  return { language, atoms, groups: lists.groups, byFirst: indexByFirst(programs.values()), programCount: lists.count, programOf: (phrases) => programs.get(phrases) ?? null };
}

class ListCompiler {
  private readonly built = new Map<string, Program>();
  private readonly open: string[] = [];
  readonly groups = new AtomGroups();
  count = 0;

  constructor(
    private readonly vocabulary: RuleBook['vocabulary'],
    private readonly language: Language,
    private readonly atoms: AtomTable,
  ) {}

  build(sources: readonly string[]): Program {
    const { language, atoms } = this;
    return buildProgram(sources, { language, atoms, isLight: (form) => isLight(form, language), list: (name) => this.list(name), groups: this.groups, nextId: () => this.count++ });
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

/** Every object that has phrases in French or English, wherever it stands. */
function* phraseSetsOf(value: unknown): Generator<Phrases> {
  if (Array.isArray(value)) {
    for (const item of value) yield* phraseSetsOf(item);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isPhrases(value)) yield value;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* phraseSetsOf(child);
}

function isPhrases(value: object): value is Phrases {
  const { fr, en } = value as Record<string, unknown>;
  return Array.isArray(fr) || Array.isArray(en);
}

function indexByFirst(programs: Iterable<Program>): Map<number, Entry[]> {
  const index = new Map<number, Entry[]>();
  for (const program of programs) {
    for (const [atom, phrases] of program.byFirst) {
      const entries = phrases.map((phrase) => ({ program, phrase }));
      const known = index.get(atom);
      if (known) known.push(...entries);
      else index.set(atom, entries);
    }
  }
  return index;
}
