import type { Edge, Need, Program } from './automaton.js';
import type { QuantityTest } from './pattern.js';

/**
 * All automata of one language as flat arrays of numbers: the package holds them as they are, so that nothing is built
 * when they are loaded, and running them follows no pointers. What belongs to number `i` of an array stands in another
 * from `first[i]` up to `first[i + 1]`.
 */
export interface Automata {
  /** By program: its states. */
  readonly firstState: Int32Array;
  /** By state: its edges, each with what it is on (`ON`), the argument of that, and the state it leads to. */
  readonly firstEdge: Int32Array;
  readonly on: Int32Array;
  /** The atom of a word, the program of a list, the most words of a gap, the number of a test of quantities. */
  readonly argument: Int32Array;
  readonly to: Int32Array;
  /** By state: the phrase of its program that ends there, or -1. */
  readonly accepts: Int32Array;
  /** By program: its phrases; by phrase: 1 when it says its own negation. */
  readonly firstPhrase: Int32Array;
  readonly negative: Int32Array;
  /** By program: where a match begins, by ascending atom; each with its state and the number of its needs. */
  readonly firstStart: Int32Array;
  readonly startAtom: Int32Array;
  readonly startState: Int32Array;
  readonly startNeeds: Int32Array;
  /** By program: numbers of needs of which a sentence must meet one. */
  readonly firstOption: Int32Array;
  readonly option: Int32Array;
  /** By number of needs: what a sentence must hold; a group of which some word, a list (`listOf`), or a quantity that passes a test (`testOf`). */
  readonly firstNeed: Int32Array;
  readonly need: Int32Array;
  /** By group: its atoms. */
  readonly firstAtom: Int32Array;
  readonly atom: Int32Array;
}

/** Program of the list that a number of `Automata.need` stands for, below zero when it stands for none. */
export function listOf(need: number): number {
  return need < 0 && need % 2 === 0 ? -need / 2 - 1 : -1;
}

/** The test that such a number stands for, below zero when it stands for none. What is neither a list nor a test is a group. */
export function testOf(need: number): number {
  return need < 0 && need % 2 !== 0 ? (-need - 1) / 2 : -1;
}

const numberOfList = (program: number): number => -2 * (program + 1);
const numberOfTest = (test: number): number => -2 * test - 1;

/** What an edge is on, as `Automata.on` says it. */
export const ON = { nothing: 0, word: 1, list: 2, quantity: 3, any: 4, gap: 5, start: 6, end: 7 } as const satisfies Record<Edge['on'], number>;

/** Programs, numbered by their `id`, and groups of atoms as flat arrays, with the tests of quantities that they name. */
export function flatten(programs: readonly Program[], groups: readonly (readonly number[])[]): { readonly automata: Automata; readonly tests: readonly QuantityTest[] } {
  const tests = new Numbered<QuantityTest>();
  const needs = new Numbered<readonly number[]>();
  const firstState = runningSum(programs.map(({ edges }) => edges.length));
  const states = programs.flatMap(({ edges }, program) => edges.map((from) => from.map((edge) => [ON[edge.on], argumentOf(edge, tests), edge.to + (firstState[program] ?? 0)] as const)));
  const edges = states.flat();
  const starts = programs.map(({ starts: byAtom }, program) =>
    [...byAtom].sort(([a], [b]) => a - b).flatMap(([atom, all]) => all.map((start) => [atom, start.state + (firstState[program] ?? 0), needs.number(start.needs)] as const)),
  );
  const options = programs.map((program) => [...new Set(program.needs.map((each) => needs.number([...new Set(each.map((need) => numberOfNeed(need, tests)))])))]);
  const column = (rows: readonly (readonly number[])[], at: number): Int32Array => Int32Array.from(rows, (row) => row[at] ?? 0);
  const automata: Automata = {
    firstState,
    firstEdge: runningSum(states.map((from) => from.length)),
    on: column(edges, 0),
    argument: column(edges, 1),
    to: column(edges, 2),
    accepts: Int32Array.from(programs.flatMap(({ accepts }) => accepts)),
    firstPhrase: runningSum(programs.map(({ negative }) => negative.length)),
    negative: Int32Array.from(programs.flatMap(({ negative }) => negative.map(Number))),
    firstStart: runningSum(starts.map((all) => all.length)),
    startAtom: column(starts.flat(), 0),
    startState: column(starts.flat(), 1),
    startNeeds: column(starts.flat(), 2),
    firstOption: runningSum(options.map((all) => all.length)),
    option: Int32Array.from(options.flat()),
    firstNeed: runningSum(needs.all.map((all) => all.length)),
    need: Int32Array.from(needs.all.flat()),
    firstAtom: runningSum(groups.map((group) => group.length)),
    atom: Int32Array.from(groups.flat()),
  };
  return { automata, tests: tests.all };
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

function argumentOf(edge: Edge, tests: Numbered<QuantityTest>): number {
  if (edge.on === 'word') return edge.atom;
  if (edge.on === 'list') return edge.program.id;
  if (edge.on === 'gap') return edge.most;
  return edge.on === 'quantity' ? tests.number(edge.test) : 0;
}

function numberOfNeed({ group, list, test }: Need, tests: Numbered<QuantityTest>): number {
  if (list) return numberOfList(list.id);
  return test ? numberOfTest(tests.number(test)) : group;
}

/** Where each of some runs of values begins when they stand one after the other, and where the last one ends. */
function runningSum(lengths: readonly number[]): Int32Array {
  const sums = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => (sums[i + 1] = (sums[i] ?? 0) + length));
  return sums;
}
