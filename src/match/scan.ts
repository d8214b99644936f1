import { ON, type Automata } from '../rules/automata.js';
import { QUANTITY_ATOM, START_ATOM } from '../rules/automaton.js';
import type { QuantityTest } from '../rules/pattern.js';
import type { Quantity } from '../types.js';
import type { ClassSet } from './class-set.js';
import { Lookahead, type Candidate } from './lookahead.js';
import { passes } from './passes.js';
import type { Reader } from './reader.js';
import { SentenceWords } from './sentence-words.js';
import { Frame } from './threads.js';

/** Words `[start, end)` of a sentence that one phrase of a set matches. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
  readonly quantities: readonly Quantity[];
}

/** Where a match of a word list ends. */
interface ListEnd {
  readonly end: number;
  readonly quantities: readonly Quantity[];
}

const NO_QUANTITIES: readonly Quantity[] = [];
export const NO_HITS: readonly Hit[] = [];
const NO_ENDS: readonly ListEnd[] = [];
const NO_STATES: readonly number[] = [];

/** Most articles and prepositions that may stand between two words of a phrase: « de l'ensemble des ». */
const MOST_LIGHT = 3;

/** Looks for phrases in the sentences of one language, one sentence at a time. */
export class Scanner {
  private readonly automata: Automata;
  private readonly tests: readonly QuantityTest[];
  private readonly lookahead: Lookahead;
  /** Hits by program and sentence, where there are some; the others are looked for again if need be, which costs less than to remember them. */
  private readonly found = new Map<number, readonly Hit[]>();
  /** One for each list inside a list inside a phrase that is being run. */
  private readonly frames: Frame[] = [];
  private depth = 0;

  // The sentence that is looked at, and the lists found in it.
  private readonly words: SentenceWords;
  private readonly listEnds = new Map<number, readonly ListEnd[]>();

  constructor(private readonly reader: Reader) {
    this.automata = reader.compiled.automata;
    this.tests = reader.compiled.tests;
    this.lookahead = new Lookahead(reader);
    this.words = new SentenceWords(reader);
  }

  /** Hits of a program in a sentence, from left to right and without overlap. */
  find(program: number, sentence: number): readonly Hit[] {
    const key = sentence * this.automata.firstState.length + program;
    const known = this.found.get(key);
    if (known) return known;
    this.words.turnTo(sentence);
    const hits = this.scan(program);
    if (this.listEnds.size > 0) this.listEnds.clear();
    if (hits.length > 0) this.found.set(key, hits);
    return hits;
  }

  private scan(program: number): readonly Hit[] {
    const first = this.reader.first(program);
    let hits: Hit[] | null = null;
    for (let at = 0; at < this.words.length; at++) {
      if (!this.words.begins(first, at)) continue;
      const starts = this.startsAt(program, at, true);
      const hit = starts.length === 0 ? null : this.match(starts, at);
      if (!hit) continue;
      (hits ??= []).push(hit);
      at = hit.end - 1;
    }
    return hits ?? NO_HITS;
  }

  /** States to begin a program in at a word; with `pruned`, only for phrases whose other words come after it. */
  private startsAt(program: number, at: number, pruned: boolean): readonly number[] {
    let states = NO_STATES;
    if (at === 0) states = this.gather(this.lookahead.atAtom(program, START_ATOM), at, pruned, states);
    if (this.words.hasQuantityAt(at)) states = this.gather(this.lookahead.atAtom(program, QUANTITY_ATOM), at, pruned, states);
    return this.gather(this.lookahead.atWord(program, this.words.classAt(at)), at, pruned, states);
  }

  private gather(candidates: readonly Candidate[], at: number, pruned: boolean, before: readonly number[]): readonly number[] {
    let states: number[] | null = null;
    for (const candidate of candidates) {
      if ((pruned && !this.hasAll(candidate.needs, at)) || !this.mayBegin(candidate, at) || before.includes(candidate.state)) continue;
      (states ??= [...before]).push(candidate.state);
    }
    return states ?? before;
  }

  /** Whether a phrase may begin at a word, as far as that word and the next one tell. */
  private mayBegin({ list, test, follow }: Candidate, at: number): boolean {
    if (list >= 0) return this.endsOf(list, at).some(({ end }) => this.mayGoOn(follow, end));
    if (test) return this.words.quantitiesAt(at).some(({ quantity, end }) => passes(quantity, test) && this.mayGoOn(follow, end));
    return this.mayGoOn(follow, at + 1);
  }

  /** Whether a word at a place, or past the articles there, may be the next one of a phrase. */
  private mayGoOn(follow: ClassSet | null, at: number): boolean {
    if (follow === null) return true;
    for (let skipped = 0; ; skipped++) {
      if (this.words.begins(follow, at + skipped)) return true;
      if (skipped === MOST_LIGHT || !this.words.isLight(at + skipped)) return false;
    }
  }

  /** Whether the groups have a word each from a place on, in their order. */
  private hasAll(groups: readonly ClassSet[], from: number): boolean {
    let at = from;
    for (const group of groups) {
      while (at < this.words.length && !this.words.begins(group, at)) at++;
      if (at++ >= this.words.length) return false;
    }
    return true;
  }

  /** The shortest match that begins at a word. */
  private match(starts: readonly number[], at: number): Hit | null {
    const single = this.lookahead.singleAt(starts[0] as number);
    if (single >= 0) return { start: at, end: at + 1, phrase: single, quantities: NO_QUANTITIES };
    return this.run(starts, at, null);
  }

  /** Runs automata from a word on. The nearest match, or null; with `ends`, none is enough and the ends of all are put there. */
  private run(starts: readonly number[], at: number, ends: ListEnd[] | null): Hit | null {
    const frame = (this.frames[this.depth++] ??= new Frame());
    frame.farthest = -1;
    for (const state of starts) frame.wait(0, state, NO_QUANTITIES);
    let hit: Hit | null = null;
    for (let ahead = 0; ahead <= frame.farthest && !hit; ahead++) {
      if (!this.close(frame, at, ahead)) continue;
      hit = ahead > 0 ? this.accepted(frame, at, at + ahead, ends) : null;
      if (!hit && (ahead === 0 || this.words.canCross(at + ahead))) this.advance(frame, at, ahead);
    }
    this.depth -= 1;
    return hit;
  }

  /** The match that ends before a word, unless all are wanted. */
  private accepted({ live }: Frame, start: number, end: number, ends: ListEnd[] | null): Hit | null {
    for (let i = 0; i < live.size; i++) {
      const phrase = this.automata.accepts[live.states[i] as number] as number;
      if (phrase < 0) continue;
      const quantities = live.quantities[i] as readonly Quantity[];
      if (!ends) return { start, end, phrase, quantities };
      ends.push({ end, quantities });
    }
    return null;
  }

  /** Makes those threads live that are in a state at a word without reading it: past optional words, anchors, and at each end of a gap. */
  private close(frame: Frame, at: number, ahead: number): boolean {
    const { live, stack } = frame;
    live.size = 0;
    const waiting = frame.waitingAt(ahead);
    if (!waiting || waiting.size === 0) return false;
    stack.size = 0;
    for (let i = waiting.size - 1; i >= 0; i--) stack.add(waiting.states[i] as number, waiting.quantities[i] as readonly Quantity[]);
    while (stack.size > 0) {
      stack.size -= 1;
      const state = stack.states[stack.size] as number;
      if (live.has(state)) continue;
      const quantities = stack.quantities[stack.size] as readonly Quantity[];
      live.add(state, quantities);
      this.passSilently(frame, state, quantities, at, ahead);
    }
    return true;
  }

  private passSilently(frame: Frame, state: number, quantities: readonly Quantity[], at: number, ahead: number): void {
    const { firstEdge, on, argument, to } = this.automata;
    const here = at + ahead;
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      const what = on[edge] as number;
      if (what === ON.gap) this.openGap(frame, argument[edge] as number, to[edge] as number, quantities, at, ahead);
      if (what === ON.nothing || what === ON.gap || (what === ON.start && here === 0) || (what === ON.end && here === this.words.length)) frame.stack.add(to[edge] as number, quantities);
    }
  }

  /** A gap ends here or after up to `most` words that may be crossed, articles not counted, where the word goes on with the phrase. */
  private openGap(frame: Frame, most: number, state: number, quantities: readonly Quantity[], at: number, ahead: number): void {
    const follow = this.lookahead.next(state);
    let left = most;
    for (let step = 1; this.words.canCross(at + ahead + step - 1); step++) {
      if (!this.words.isLight(at + ahead + step - 1) && left-- === 0) return;
      if (follow === null || this.words.begins(follow, at + ahead + step)) frame.wait(ahead + step, state, quantities);
    }
  }

  private advance(frame: Frame, at: number, ahead: number): void {
    for (let i = 0; i < frame.live.size; i++) this.step(frame, frame.live.states[i] as number, frame.live.quantities[i] as readonly Quantity[], at, ahead);
  }

  /** Reads a word, a list or a quantity with each edge of a state that takes it. */
  private step(frame: Frame, state: number, quantities: readonly Quantity[], at: number, ahead: number): void {
    const { firstEdge, on, argument, to } = this.automata;
    const here = at + ahead;
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
      const next = to[edge] as number;
      switch (on[edge]) {
        case ON.word:
          if (this.words.begins(this.reader.atomSet(argument[edge] as number), here)) this.wait(frame, at, here + 1, next, quantities);
          break;
        case ON.list:
          this.stepList(frame, argument[edge] as number, next, quantities, at, here);
          break;
        case ON.quantity: {
          const test = this.tests[argument[edge] as number] as QuantityTest;
          for (const { quantity, end } of this.words.quantitiesAt(here)) if (passes(quantity, test)) this.wait(frame, at, end, next, [...quantities, quantity]);
          break;
        }
        case ON.any:
          if (ahead > 0 || here === 0) this.wait(frame, at, here + 1, next, quantities);
          break;
      }
    }
  }

  private stepList(frame: Frame, list: number, next: number, quantities: readonly Quantity[], at: number, here: number): void {
    for (const found of this.endsOf(list, here)) this.wait(frame, at, found.end, next, found.quantities.length > 0 ? [...quantities, ...found.quantities] : quantities);
  }

  /** A thread goes on at a word, or past the articles that follow, where the word is one that it can take. */
  private wait(frame: Frame, from: number, at: number, state: number, quantities: readonly Quantity[]): void {
    const follow = this.lookahead.next(state);
    for (let skipped = 0; ; skipped++) {
      const here = at + skipped;
      if (follow === null || this.words.begins(follow, here)) frame.wait(here - from, state, quantities);
      if (skipped === MOST_LIGHT || !this.words.isLight(here) || !this.words.canCross(here)) return;
    }
  }

  /** Where the matches of a list end that begin at a word. */
  private endsOf(list: number, at: number): readonly ListEnd[] {
    if (!this.words.begins(this.reader.first(list), at)) return NO_ENDS;
    if (this.lookahead.isFlat(list)) return [{ end: at + 1, quantities: NO_QUANTITIES }];
    const key = list * this.words.length + at;
    const known = this.listEnds.get(key);
    if (known) return known;
    const ends: ListEnd[] = [];
    this.listEnds.set(key, ends);
    const starts = this.startsAt(list, at, false);
    if (starts.length === 0) return ends;
    if (starts.every((state) => this.lookahead.singleAt(state) >= 0)) ends.push({ end: at + 1, quantities: NO_QUANTITIES });
    else this.run(starts, at, ends);
    return ends;
  }
}
