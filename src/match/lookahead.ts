import { ON, type Automata } from '../rules/automata.js';
import { QUANTITY_ATOM } from '../rules/automaton.js';
import type { QuantityTest } from '../rules/pattern.js';
import type { ClassSet } from './class-set.js';
import type { Reader } from './reader.js';

/** A state that may end, cross a gap or take any word: nothing is known of the next word. */
const ANYTHING = null;

/** Where a phrase may begin at a word of some class. */
export interface Candidate {
  readonly state: number;
  /** What the sentence must hold from that word on, in this order. */
  readonly needs: readonly ClassSet[];
  /** The list of phrases of several words that the phrase begins with, or -1. */
  readonly list: number;
  /** The quantity that it begins with. */
  readonly test: QuantityTest | null;
  /** What may come after that list, that quantity or the first word; null when it may be anything. */
  readonly follow: ClassSet | null;
}

/**
 * Looks one word ahead in the automata: most places where a phrase could begin are given up after a glance at the next word,
 * which costs far less than to run the automaton. It only leaves out what could not match.
 */
export class Lookahead {
  private readonly automata: Automata;
  /** By state; `undefined` where not asked yet: few of the many states ever are. */
  private readonly nexts: (ClassSet | null | undefined)[];
  private readonly flat: (boolean | undefined)[] = [];
  private readonly candidates = new Map<number, readonly Candidate[]>();

  constructor(private readonly reader: Reader) {
    this.automata = reader.compiled.automata;
    this.nexts = new Array<ClassSet | null | undefined>(this.automata.accepts.length);
  }

  /** What a state goes on with; null when that may be anything. */
  next(state: number): ClassSet | null {
    let next = this.nexts[state];
    if (next === undefined) this.nexts[state] = next = this.follow(this.nextAtoms(state));
    return next;
  }

  /** Where phrases of a program may begin at a word of a class. */
  atWord(program: number, number: number): readonly Candidate[] {
    const key = program * this.reader.words.count + number;
    let found = this.candidates.get(key);
    if (!found) this.candidates.set(key, (found = this.candidatesOn(program, this.reader.words.atomsOf(number))));
    return found;
  }

  /** Where phrases of a program may begin with an atom that is no word: a quantity, the beginning of the sentence. */
  atAtom(program: number, atom: number): readonly Candidate[] {
    const key = -1 - program * 2 - atom;
    let found = this.candidates.get(key);
    if (!found) this.candidates.set(key, (found = this.candidatesOn(program, [atom])));
    return found;
  }

  /** The phrase of a state that takes one word and ends, « roadmap » as a phrase by itself; -1 when it does more. */
  singleAt(state: number): number {
    const { firstEdge, on, to, accepts } = this.automata;
    const edge = firstEdge[state] as number;
    if (firstEdge[state + 1] !== edge + 1 || on[edge] !== ON.word) return -1;
    const end = to[edge] as number;
    return firstEdge[end] === firstEdge[end + 1] ? (accepts[end] as number) : -1;
  }

  /** Whether all phrases of a program are single words. */
  isFlat(program: number): boolean {
    return (this.flat[program] ??= this.startsOf(program).every((state) => this.singleAt(state) >= 0));
  }

  private startsOf(program: number): Int32Array {
    const { firstStart, startState } = this.automata;
    return startState.subarray(firstStart[program], firstStart[program + 1]);
  }

  private candidatesOn(program: number, atoms: readonly number[]): readonly Candidate[] {
    const { firstStart, startAtom, startState, startNeeds } = this.automata;
    const end = firstStart[program + 1] as number;
    const found: Candidate[] = [];
    for (const atom of atoms) {
      for (let at = firstAtLeast(startAtom, atom, firstStart[program] as number, end); at < end && startAtom[at] === atom; at++) {
        const state = startState[at] as number;
        if (!found.some((one) => one.state === state)) found.push(this.candidate(state, startNeeds[at] as number));
      }
    }
    return found;
  }

  private candidate(state: number, number: number): Candidate {
    const { firstEdge, on, argument, to, accepts, firstNeed, need } = this.automata;
    const needs = Array.from(need.subarray(firstNeed[number], firstNeed[number + 1]), (group) => this.reader.group(group));
    const edge = firstEdge[state] as number;
    const alone = firstEdge[state + 1] === edge + 1 && (accepts[state] as number) < 0;
    const what = argument[edge] as number;
    const isList = alone && on[edge] === ON.list && !this.isFlat(what);
    const test = alone && on[edge] === ON.quantity ? (this.reader.compiled.tests[what] ?? null) : null;
    const follow = isList || test ? this.next(to[edge] as number) : this.follow(this.secondAtoms(state));
    return { state, needs, list: isList ? what : -1, test, follow };
  }

  private follow(atoms: ReadonlySet<number> | null): ClassSet | null {
    if (atoms === ANYTHING) return ANYTHING;
    const [only = QUANTITY_ATOM] = atoms;
    return atoms.size === 1 ? this.reader.atomSet(only) : this.reader.setOf(atoms);
  }

  /** Atoms of which the word after a state is one; null when it may be anything. */
  private nextAtoms(state: number): ReadonlySet<number> | null {
    const { firstEdge, on, argument, accepts, firstStart, startAtom } = this.automata;
    const atoms = new Set<number>();
    for (const reached of this.reachedFrom(state)) {
      if ((accepts[reached] as number) >= 0) return ANYTHING;
      for (let edge = firstEdge[reached] as number; edge < (firstEdge[reached + 1] as number); edge++) {
        const what = argument[edge] as number;
        if (on[edge] === ON.word) atoms.add(what);
        else if (on[edge] === ON.quantity) atoms.add(QUANTITY_ATOM);
        else if (on[edge] === ON.list) for (const atom of startAtom.subarray(firstStart[what], firstStart[what + 1])) atoms.add(atom);
        else if (on[edge] !== ON.nothing) return ANYTHING;
      }
    }
    return atoms;
  }

  /** The same for the word after the first one of a phrase that begins in a state. */
  private secondAtoms(state: number): ReadonlySet<number> | null {
    const { firstEdge, on, argument, to } = this.automata;
    const atoms = new Set<number>();
    for (const reached of this.reachedFrom(state)) {
      for (let edge = firstEdge[reached] as number; edge < (firstEdge[reached + 1] as number); edge++) {
        if (on[edge] === ON.nothing) continue;
        const isOneWord = on[edge] === ON.word || (on[edge] === ON.list && this.isFlat(argument[edge] as number));
        const next = isOneWord ? this.nextAtoms(to[edge] as number) : ANYTHING;
        if (next === ANYTHING) return ANYTHING;
        for (const atom of next) atoms.add(atom);
      }
    }
    return atoms;
  }

  /** States that are reached without reading a word, the state itself first. */
  private reachedFrom(state: number): ReadonlySet<number> {
    const { firstEdge, on, to } = this.automata;
    const reached = new Set([state]);
    for (const from of reached) for (let edge = firstEdge[from] as number; edge < (firstEdge[from + 1] as number); edge++) if (on[edge] === ON.nothing) reached.add(to[edge] as number);
    return reached;
  }
}

/** The first place in ascending `values` from `from` up to `to` that holds at least a value. */
function firstAtLeast(values: Int32Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
