import { QUANTITY_ATOM, type Edge, type Program } from '../rules/automaton.js';
import type { AtomBits } from './atom-bits.js';

/** What the next word must be for a state to go on: one of some atoms, or of some lists. */
export interface Follow {
  readonly atoms: readonly number[];
  readonly lists: readonly AtomBits[];
}

type Begin = Extract<Edge, { readonly on: 'list' | 'quantity' }>;

/** The lists of a language, as lookahead needs them. */
interface Lists {
  first(program: Program): AtomBits;
  lookahead(program: Program): Lookahead;
}

/** A state that may end, cross a gap or take any word: nothing is known of the next word. */
const ANYTHING = null;

/**
 * Looks one word ahead in a program: most places where a phrase could begin are given up after a glance at the next word,
 * which costs far less than to run the automaton. It only leaves out what could not match.
 */
export class Lookahead {
  /** By state; maps, because few of the many states of a program are ever asked for. */
  private readonly nexts = new Map<number, Follow | null>();
  private readonly seconds = new Map<number, Follow | null>();
  private readonly singles = new Map<number, number>();
  private flat: boolean | null = null;

  constructor(
    private readonly program: Program,
    private readonly lists: Lists,
  ) {}

  /** What a state goes on with; null when that may be anything. */
  next(state: number): Follow | null {
    return remembered(this.nexts, state, () => this.followOf(state));
  }

  /** What may come after the first word of a phrase that begins in a state; null when that may be anything. */
  second(state: number): Follow | null {
    return remembered(this.seconds, state, () => this.secondOf(state));
  }

  /** The one edge that a phrase begins with when it is a quantity or a list of phrases of several words; null for all else. */
  begin(state: number): Begin | null {
    const [edge, ...others] = this.program.edges[state] ?? [];
    if (!edge || others.length > 0 || (this.program.accepts[state] ?? -1) >= 0) return null;
    if (edge.on === 'quantity') return edge;
    return edge.on === 'list' && !this.lists.lookahead(edge.program).isFlat ? edge : null;
  }

  /** The phrase of a state that takes one word and ends, « roadmap » as a phrase by itself; -1 when it does more. */
  singleAt(state: number): number {
    return remembered(this.singles, state, () => this.singleOf(state));
  }

  /** Whether all phrases are single words. */
  get isFlat(): boolean {
    return (this.flat ??= [...this.program.starts.values()].every((starts) => starts.every(({ state }) => this.singleAt(state) >= 0)));
  }

  private singleOf(state: number): number {
    const [edge, ...others] = this.program.edges[state] ?? [];
    const ends = edge?.on === 'word' && others.length === 0 && this.program.edges[edge.to]?.length === 0;
    return ends ? (this.program.accepts[edge.to] ?? -1) : -1;
  }

  private followOf(state: number): Follow | null {
    const atoms: number[] = [];
    const lists: AtomBits[] = [];
    for (const reached of this.reachedFrom(state)) {
      if ((this.program.accepts[reached] ?? -1) >= 0) return ANYTHING;
      for (const edge of this.program.edges[reached] ?? []) {
        if (edge.on === 'word') atoms.push(edge.atom);
        else if (edge.on === 'list') lists.push(this.lists.first(edge.program));
        else if (edge.on === 'quantity') atoms.push(QUANTITY_ATOM);
        else if (edge.on !== 'nothing') return ANYTHING;
      }
    }
    return { atoms: [...new Set(atoms)], lists };
  }

  private secondOf(state: number): Follow | null {
    const follows: Follow[] = [];
    for (const reached of this.reachedFrom(state)) {
      for (const edge of this.program.edges[reached] ?? []) {
        if (edge.on === 'nothing') continue;
        const follow = this.isOneWord(edge) ? this.next(edge.to) : ANYTHING;
        if (follow === ANYTHING) return ANYTHING;
        follows.push(follow);
      }
    }
    return { atoms: [...new Set(follows.flatMap(({ atoms }) => atoms))], lists: [...new Set(follows.flatMap(({ lists }) => lists))] };
  }

  private isOneWord(edge: Edge): boolean {
    return edge.on === 'word' || (edge.on === 'list' && this.lists.lookahead(edge.program).isFlat);
  }

  /** States that are reached without reading a word, the state itself first. */
  private reachedFrom(state: number): ReadonlySet<number> {
    const reached = new Set([state]);
    for (const from of reached) for (const edge of this.program.edges[from] ?? []) if (edge.on === 'nothing') reached.add(edge.to);
    return reached;
  }
}

function remembered<T>(known: Map<number, T>, state: number, find: () => T): T {
  let value = known.get(state);
  if (value === undefined) known.set(state, (value = find()));
  return value;
}
