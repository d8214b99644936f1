import type { Language } from '../types.js';
import type { Edge, Program, Start } from './automaton.js';
import type { Phrases, RuleBook } from './book.js';
import { compile, type CompiledLanguage } from './compile.js';
import type { QuantityTest } from './pattern.js';
import { phraseSetsOf } from './phrase-sets.js';
import { packWords, WordIndex, type PackedWords } from './words.js';

/** The compiled phrases of one language as plain data: compiled once when the package is built, unpacked as they are needed. */
interface Packed {
  readonly prefixes: PackedWords['prefixes'];
  readonly atomCount: number;
  readonly groups: readonly (readonly number[])[];
  readonly needs: readonly (readonly number[])[];
  readonly tests: readonly QuantityTest[];
  /** For each program, what a sentence must hold for a match, as numbers of `needs`. */
  readonly programNeeds: readonly (readonly number[])[];
  /** Program of each set of `phraseSetsOf`, or -1. */
  readonly sets: readonly number[];
}

/** States, edges (from, what, argument, to), whether each phrase is negative, and where they begin (atom, state, number of needs). */
type PackedProgram = readonly [accepts: readonly number[], edges: readonly number[], negative: readonly number[], starts: readonly number[]];

const ON = ['nothing', 'word', 'list', 'quantity', 'any', 'gap', 'start', 'end'] as const;

/** Parts of the packed text: the data, the forms, and a `PackedProgram` a line. Most of the last two is never asked for. */
const PART = '\n\f\n';

/** Compiles the phrases of one language into text for `unpack`. @throws AgilefallError see `compile`. */
export function pack(book: RuleBook, language: Language): string {
  const { atoms, groups, programs, sets } = compile(book, language);
  const tests: QuantityTest[] = [];
  const needs = new Numbered<readonly number[]>();
  const { forms, prefixes } = packWords(atoms);
  const lines = programs.map((program) => JSON.stringify(packProgram(program, tests, needs)));
  const packed: Packed = {
    prefixes,
    atomCount: atoms.count,
    groups: groups.all,
    needs: needs.all,
    tests,
    programNeeds: programs.map((program) => [...new Set(program.needs.map((groups) => needs.number(groups)))]),
    sets: sets.map(({ program }) => program?.id ?? -1),
  };
  return [JSON.stringify(packed), forms, lines.join('\n')].join(PART);
}

/** Values numbered in the order they come; equal values have one number. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly known = new Map<string, number>();

  number(value: T): number {
    const key = JSON.stringify(value);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}

function packProgram(program: Program, tests: QuantityTest[], needs: Numbered<readonly number[]>): PackedProgram {
  const edges = program.edges.flatMap((from, state) => from.flatMap((edge) => [state, ON.indexOf(edge.on), argumentOf(edge, tests), edge.to]));
  const starts = [...program.starts].flatMap(([atom, all]) => all.flatMap((start) => [atom, start.state, needs.number(start.needs)]));
  return [program.accepts, edges, program.negative.map(Number), starts];
}

function argumentOf(edge: Edge, tests: QuantityTest[]): number {
  if (edge.on === 'word') return edge.atom;
  if (edge.on === 'list') return edge.program.id;
  if (edge.on === 'gap') return edge.most;
  return edge.on === 'quantity' ? tests.push(edge.test) - 1 : 0;
}

/** Reads what `pack` wrote for the same book. Programs are unpacked when a sentence first needs them. */
export function unpack(text: string, book: RuleBook, language: Language): CompiledLanguage {
  const [data = '', forms = '', lines = ''] = text.split(PART);
  const packed = JSON.parse(data) as Packed;
  const words = new WordIndex({ forms, prefixes: packed.prefixes });
  const other = (id: number): Program => programs[id] as Program;
  const programs: Program[] = lines.split('\n').map((line, id) => new LazyProgram(id, line, packed, other));
  const bySet = new Map<Phrases, Program>();
  let set = 0;
  for (const phrases of phraseSetsOf(book)) {
    const program = programs[packed.sets[set++] ?? -1];
    if (program) bySet.set(phrases, program);
  }
  return { language, atomCount: packed.atomCount, atomsOf: (form) => words.atomsOf(form), groups: packed.groups, programOf: (phrases) => bySet.get(phrases) ?? null };
}

class LazyProgram implements Program {
  private read: PackedProgram | null = null;
  private edgeLists: Edge[][] | null = null;
  private startMap: Map<number, Start[]> | null = null;
  private negatives: readonly boolean[] | null = null;

  constructor(
    readonly id: number,
    private readonly line: string,
    private readonly packed: Packed,
    private readonly program: (id: number) => Program,
  ) {}

  get accepts(): readonly number[] {
    return this.data[0];
  }

  get edges(): readonly (readonly Edge[])[] {
    return (this.edgeLists ??= this.unpackEdges());
  }

  get negative(): readonly boolean[] {
    return (this.negatives ??= this.data[2].map(Boolean));
  }

  get starts(): ReadonlyMap<number, readonly Start[]> {
    return (this.startMap ??= this.unpackStarts());
  }

  get needs(): readonly (readonly number[])[] {
    return (this.packed.programNeeds[this.id] ?? []).map((number) => this.packed.needs[number] ?? []);
  }

  private get data(): PackedProgram {
    return (this.read ??= JSON.parse(this.line) as PackedProgram);
  }

  private unpackEdges(): Edge[][] {
    const [accepts, flat] = this.data;
    const edges: Edge[][] = accepts.map(() => []);
    for (let i = 0; i < flat.length; i += 4) edges[flat[i] ?? 0]?.push(this.edge(ON[flat[i + 1] ?? 0] ?? 'nothing', flat[i + 2] ?? 0, flat[i + 3] ?? 0));
    return edges;
  }

  /** Edges of all sorts have one shape: code that reads millions of them is compiled once for it. */
  private edge(on: (typeof ON)[number], argument: number, to: number): Edge {
    const program = on === 'list' ? this.program(argument) : null;
    const test = on === 'quantity' ? this.packed.tests[argument] : null;
    return { on, to, atom: argument, most: argument, program, test } as Edge;
  }

  private unpackStarts(): Map<number, Start[]> {
    const flat = this.data[3];
    const starts = new Map<number, Start[]>();
    for (let i = 0; i < flat.length; i += 3) {
      const start = { state: flat[i + 1] ?? 0, needs: this.packed.needs[flat[i + 2] ?? 0] ?? [] };
      const known = starts.get(flat[i] ?? 0);
      if (known) known.push(start);
      else starts.set(flat[i] ?? 0, [start]);
    }
    return starts;
  }
}
