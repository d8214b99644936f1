import { QUANTITY_ATOM, START_ATOM, type Edge, type Program, type Start } from '../rules/automaton.js';
import type { Quantity, Sentence } from '../types.js';
import type { AtomBits } from './atom-bits.js';
import type { Follow, Lookahead } from './lookahead.js';
import { passes } from './passes.js';
import type { Reader, Word } from './reader.js';

/** Words `[start, end)` of a sentence that one phrase of a set matches. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
  readonly quantities: readonly Quantity[];
}

interface Thread {
  readonly state: number;
  readonly quantities: readonly Quantity[];
}

/** Threads that go on at a word, by its distance from where the match begins. */
type Waiting = (Thread[] | undefined)[];

const NO_QUANTITIES: readonly Quantity[] = [];
export const NO_HITS: readonly Hit[] = [];
const NO_ENDS: readonly ListEnd[] = [];

/** Most articles and prepositions that may stand between two words of a phrase: « de l'ensemble des ». */
const MOST_LIGHT = 3;

/** The words of one sentence with what they can begin, and the lists already looked for. */
export class SentenceWords {
  readonly words: readonly Word[];
  private quantityAt: Map<number, { quantity: Quantity; end: number }[]> | null = null;
  private listEnds: Map<Program, Map<number, readonly ListEnd[]>> | null = null;
  /** Programs that were found; the others are looked for again if need be, which costs less than to remember them. */
  private found: Map<Program, readonly Hit[]> | null = null;

  constructor(
    private readonly sentence: Sentence,
    private readonly reader: Reader,
  ) {
    if (sentence.quantities.length > 0) this.placeQuantities();
    this.words = sentence.tokens.map((token) => reader.word(token.form));
  }

  get hasQuantities(): boolean {
    return this.quantityAt !== null;
  }

  /** Hits of a program, from left to right and without overlap. */
  find(program: Program): readonly Hit[] {
    const known = this.found?.get(program);
    if (known) return known;
    const first = this.reader.first(program);
    const hits: Hit[] = [];
    for (let at = 0; at < this.words.length; at++) {
      if (!this.canBegin(first, at)) continue;
      const starts = this.startsAt(program, at, true);
      const hit = starts.length > 0 ? this.match(program, starts, at) : null;
      if (!hit) continue;
      hits.push(hit);
      at = hit.end - 1;
    }
    this.listEnds = null;
    if (hits.length === 0) return NO_HITS;
    (this.found ??= new Map()).set(program, hits);
    return hits;
  }

  private canBegin(first: AtomBits, at: number): boolean {
    if (first.hasAny((this.words[at] as Word).atoms)) return true;
    return (at === 0 && first.has(START_ATOM)) || (this.quantityAt !== null && this.quantityAt.has(at) && first.has(QUANTITY_ATOM));
  }

  /** States to begin a program in at a word; with `pruned`, only for phrases whose other words come after it. */
  private startsAt(program: Program, at: number, pruned: boolean): readonly number[] {
    const states: number[] = [];
    const lookahead = this.reader.lookahead(program);
    if (at === 0) this.gather(program.starts.get(START_ATOM), at, pruned, lookahead, states);
    if (this.quantityAt?.has(at)) this.gather(program.starts.get(QUANTITY_ATOM), at, pruned, lookahead, states);
    for (const atom of (this.words[at] as Word).atoms) this.gather(program.starts.get(atom), at, pruned, lookahead, states);
    return states;
  }

  private gather(starts: readonly Start[] | undefined, at: number, pruned: boolean, lookahead: Lookahead, states: number[]): void {
    if (starts === undefined) return;
    for (const { state, needs } of starts) {
      if (states.includes(state) || (pruned && !this.hasAll(needs, at))) continue;
      if (this.mayBegin(lookahead, state, at)) states.push(state);
    }
  }

  /** Whether a phrase that begins in a state may do so at a word, as far as that word and the next one tell. */
  private mayBegin(lookahead: Lookahead, state: number, at: number): boolean {
    const begin = lookahead.begin(state);
    if (begin === null) return this.mayGoOn(lookahead.second(state), at + 1);
    if (begin.on === 'list') return this.endsOf(begin.program, at).some(({ end }) => this.mayGoOn(lookahead.next(begin.to), end));
    return (this.quantityAt?.get(at) ?? []).some(({ quantity, end }) => passes(quantity, begin.test) && this.mayGoOn(lookahead.next(begin.to), end));
  }

  /** Whether a word at a place, or past the articles there, may be the next one of a phrase. */
  private mayGoOn(follow: Follow | null, at: number): boolean {
    if (follow === null) return true;
    for (let skipped = 0; ; skipped++) {
      if (this.follows(follow, at + skipped)) return true;
      if (skipped === MOST_LIGHT || !this.isLight(at + skipped)) return false;
    }
  }

  private follows({ atoms, lists }: Follow, at: number): boolean {
    if (at >= this.words.length) return false;
    const here = (this.words[at] as Word).atoms;
    for (const atom of atoms) if (here.includes(atom) || (atom === QUANTITY_ATOM && this.quantityAt?.has(at))) return true;
    for (const list of lists) if (this.canBegin(list, at)) return true;
    return false;
  }

  /** Whether the groups have a word each from a place on, in their order. */
  private hasAll(groups: readonly number[], from: number): boolean {
    let at = from;
    for (const number of groups) {
      const group = this.reader.group(number);
      while (at < this.words.length && !this.canBegin(group, at)) at++;
      if (at++ >= this.words.length) return false;
    }
    return true;
  }

  /** The shortest match that begins at a word. */
  private match(program: Program, starts: readonly number[], at: number): Hit | null {
    const single = this.reader.lookahead(program).singleAt(starts[0] as number);
    if (single >= 0) return { start: at, end: at + 1, phrase: single, quantities: NO_QUANTITIES };
    let best: Hit | null = null;
    this.run(program, starts, at, (end, phrase, quantities) => {
      best = { start: at, end, phrase, quantities };
      return false;
    });
    return best;
  }

  private placeQuantities(): void {
    const { tokens, quantities } = this.sentence;
    for (const quantity of quantities) {
      const start = tokens.findIndex((t) => t.end > quantity.start);
      if (start < 0) continue;
      let end = start;
      while (end < tokens.length && (tokens[end]?.start ?? 0) < quantity.end) end++;
      this.quantityAt ??= new Map();
      const known = this.quantityAt.get(start) ?? [];
      known.push({ quantity, end });
      this.quantityAt.set(start, known);
    }
  }

  /** Runs a program from a word on; `accept` is told each end, nearest first, and says whether to go on. */
  private run(program: Program, starts: readonly number[], at: number, accept: (end: number, phrase: number, quantities: readonly Quantity[]) => boolean): void {
    const waiting: Waiting = [starts.map((state) => ({ state, quantities: NO_QUANTITIES }))];
    const { edges, accepts } = program;
    const lookahead = this.reader.lookahead(program);
    for (let ahead = 0; ahead < waiting.length; ahead++) {
      const threads = waiting[ahead];
      if (!threads) continue;
      const here = at + ahead;
      const live = this.closure(edges, threads, at, ahead, lookahead, waiting);
      for (const { state, quantities } of live) {
        const phrase = accepts[state] ?? -1;
        if (phrase >= 0 && ahead > 0 && !accept(here, phrase, quantities)) return;
      }
      if (ahead === 0 || this.canCross(here)) for (const thread of live) this.advance(edges, thread, at, ahead, lookahead, waiting);
    }
  }

  /** Threads that are in a state at a word without reading it: past optional words, anchors, and at each end of a gap. */
  private closure(edges: Program['edges'], threads: readonly Thread[], at: number, ahead: number, lookahead: Lookahead, waiting: Waiting): readonly Thread[] {
    const [only] = threads;
    if (only && threads.length === 1 && !edges[only.state]?.some(isSilent)) return threads;
    const seen: number[] = [];
    const live: Thread[] = [];
    const stack = threads.slice().reverse();
    for (let thread = stack.pop(); thread; thread = stack.pop()) {
      if (seen.includes(thread.state)) continue;
      seen.push(thread.state);
      live.push(thread);
      for (const edge of edges[thread.state] ?? []) {
        if (edge.on === 'gap') this.openGap(edge.most, edge.to, thread.quantities, at, ahead, lookahead.next(edge.to), waiting);
        if (edge.on === 'nothing' || edge.on === 'gap' || this.isAnchor(edge.on, at + ahead)) stack.push({ state: edge.to, quantities: thread.quantities });
      }
    }
    return live;
  }

  /** A gap ends here or after up to `most` words that may be crossed, articles not counted, where the word goes on with the phrase. */
  private openGap(most: number, to: number, quantities: readonly Quantity[], at: number, ahead: number, follow: Follow | null, waiting: Waiting): void {
    let left = most;
    for (let step = 1; this.canCross(at + ahead + step - 1); step++) {
      if (!this.isLight(at + ahead + step - 1) && left-- === 0) return;
      if (follow !== null && !this.follows(follow, at + ahead + step)) continue;
      const threads = waiting[ahead + step];
      if (threads) threads.push({ state: to, quantities });
      else waiting[ahead + step] = [{ state: to, quantities }];
    }
  }

  private isAnchor(on: string, here: number): boolean {
    return (on === 'start' && here === 0) || (on === 'end' && here === this.sentence.tokens.length);
  }

  private advance(edges: Program['edges'], { state, quantities }: Thread, at: number, ahead: number, lookahead: Lookahead, waiting: Waiting): void {
    const here = at + ahead;
    const atoms = this.words[here]?.atoms;
    for (const edge of edges[state] ?? []) {
      if (edge.on === 'word') {
        if (atoms?.includes(edge.atom)) this.wait(waiting, at, here + 1, edge.to, lookahead, quantities);
      } else if (edge.on === 'list') {
        for (const list of this.endsOf(edge.program, here)) this.wait(waiting, at, list.end, edge.to, lookahead, list.quantities.length > 0 ? [...quantities, ...list.quantities] : quantities);
      } else if (edge.on === 'quantity') {
        for (const { quantity, end } of this.quantityAt?.get(here) ?? []) if (passes(quantity, edge.test)) this.wait(waiting, at, end, edge.to, lookahead, [...quantities, quantity]);
      } else if (edge.on === 'any' && (ahead > 0 || here === 0)) this.wait(waiting, at, here + 1, edge.to, lookahead, quantities);
    }
  }

  private isLight(at: number): boolean {
    return this.words[at]?.light ?? false;
  }

  private canCross(at: number): boolean {
    return at < this.sentence.tokens.length && this.sentence.tokens[at]?.before !== ';';
  }

  /** A thread goes on at a word, or past the articles that follow, where the word is one that it can take. */
  private wait(waiting: Waiting, from: number, at: number, state: number, lookahead: Lookahead, quantities: readonly Quantity[]): void {
    const follow = lookahead.next(state);
    for (let skipped = 0; ; skipped++) {
      const here = at + skipped;
      if (follow === null || this.follows(follow, here)) {
        const threads = waiting[here - from];
        if (threads) threads.push({ state, quantities });
        else waiting[here - from] = [{ state, quantities }];
      }
      if (skipped === MOST_LIGHT || !this.isLight(here) || !this.canCross(here)) return;
    }
  }

  private endsOf(list: Program, at: number): readonly ListEnd[] {
    if (at >= this.words.length || !this.canBegin(this.reader.first(list), at)) return NO_ENDS;
    const lookahead = this.reader.lookahead(list);
    if (lookahead.isFlat) return [{ end: at + 1, quantities: NO_QUANTITIES }];
    this.listEnds ??= new Map();
    let byStart = this.listEnds.get(list);
    if (!byStart) this.listEnds.set(list, (byStart = new Map()));
    const known = byStart.get(at);
    if (known) return known;
    const ends: ListEnd[] = [];
    byStart.set(at, ends);
    const starts = this.startsAt(list, at, false);
    if (starts.length === 0) return ends;
    if (starts.every((state) => lookahead.singleAt(state) >= 0)) ends.push({ end: at + 1, quantities: NO_QUANTITIES });
    else this.run(list, starts, at, (end, _phrase, quantities) => ends.push({ end, quantities }) > 0);
    return ends;
  }
}

/** Whether an edge goes on without reading a word. */
function isSilent({ on }: Edge): boolean {
  return on === 'nothing' || on === 'gap' || on === 'start' || on === 'end';
}

interface ListEnd {
  readonly end: number;
  readonly quantities: readonly Quantity[];
}
