import { QUANTITY_ATOM, START_ATOM, type Edge, type Program, type Start } from '../rules/automaton.js';
import type { CompiledLanguage } from '../rules/compile.js';
import { isSkipped } from '../rules/inflect.js';
import type { Quantity, Sentence } from '../types.js';
import { AtomBits } from './atom-bits.js';
import { passes } from './passes.js';

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

/** Reads sentences of one language: which atoms their words have, kept for each form. */
export class Reader {
  private readonly atomsOfForm = new Map<string, readonly number[]>();

  private readonly groups: (AtomBits | undefined)[] = [];
  private readonly firsts: (AtomBits | undefined)[] = [];

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

  atomsOf(form: string): readonly number[] {
    let atoms = this.atomsOfForm.get(form);
    if (!atoms) this.atomsOfForm.set(form, (atoms = this.compiled.atomsOf(form)));
    return atoms;
  }
}

/** The words of one sentence with what they can begin, and the lists already looked for. */
export class SentenceWords {
  readonly atoms: readonly (readonly number[])[];
  private quantityAt: Map<number, { quantity: Quantity; end: number }[]> | null = null;
  private listEnds: Map<Program, Map<number, readonly ListEnd[]>> | null = null;
  /** Programs that were found; the others are looked for again if need be, which costs less than to remember them. */
  private found: Map<Program, readonly Hit[]> | null = null;

  constructor(
    private readonly sentence: Sentence,
    private readonly reader: Reader,
  ) {
    if (sentence.quantities.length > 0) this.placeQuantities();
    this.atoms = sentence.tokens.map((token) => reader.atomsOf(token.form));
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
    for (let at = 0; at < this.atoms.length; at++) {
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
    if (first.hasAny(this.atoms[at] as readonly number[])) return true;
    return (at === 0 && first.has(START_ATOM)) || (this.quantityAt !== null && this.quantityAt.has(at) && first.has(QUANTITY_ATOM));
  }

  /** States to begin a program in at a word; with `pruned`, only for phrases whose other words come after it. */
  private startsAt(program: Program, at: number, pruned: boolean): readonly number[] {
    const states: number[] = [];
    if (at === 0) this.gather(program.starts.get(START_ATOM), at, pruned, states);
    if (this.quantityAt?.has(at)) this.gather(program.starts.get(QUANTITY_ATOM), at, pruned, states);
    for (const atom of this.atoms[at] as readonly number[]) this.gather(program.starts.get(atom), at, pruned, states);
    return states;
  }

  private gather(starts: readonly Start[] | undefined, at: number, pruned: boolean, states: number[]): void {
    if (starts === undefined) return;
    for (const { state, needs } of starts) if (!states.includes(state) && (!pruned || this.hasAll(needs, at))) states.push(state);
  }

  /** Whether the groups have a word each from a place on, in their order. */
  private hasAll(groups: readonly number[], from: number): boolean {
    let at = from;
    for (const number of groups) {
      const group = this.reader.group(number);
      while (at < this.atoms.length && !this.canBegin(group, at)) at++;
      if (at++ >= this.atoms.length) return false;
    }
    return true;
  }

  /** The shortest match that begins at a word. */
  private match(program: Program, starts: readonly number[], at: number): Hit | null {
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
    for (let ahead = 0; ahead < waiting.length; ahead++) {
      const threads = waiting[ahead];
      if (!threads) continue;
      const here = at + ahead;
      const live = this.closure(edges, threads, at, ahead, waiting);
      for (const { state, quantities } of live) {
        const phrase = accepts[state] ?? -1;
        if (phrase >= 0 && ahead > 0 && !accept(here, phrase, quantities)) return;
      }
      if (ahead === 0 || this.canCross(here)) for (const thread of live) this.advance(edges, thread, at, ahead, waiting);
    }
  }

  /** Threads that are in a state at a word without reading it: past optional words, anchors, and at each end of a gap. */
  private closure(edges: Program['edges'], threads: readonly Thread[], at: number, ahead: number, waiting: Waiting): readonly Thread[] {
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
        if (edge.on === 'gap') this.openGap(edge.most, edge.to, thread.quantities, at, ahead, waiting);
        if (edge.on === 'nothing' || edge.on === 'gap' || this.isAnchor(edge.on, at + ahead)) stack.push({ state: edge.to, quantities: thread.quantities });
      }
    }
    return live;
  }

  /** A gap ends here or after up to `most` words that may be crossed, articles not counted. */
  private openGap(most: number, to: number, quantities: readonly Quantity[], at: number, ahead: number, waiting: Waiting): void {
    let left = most;
    for (let step = 1; this.canCross(at + ahead + step - 1); step++) {
      if (!this.isLight(at + ahead + step - 1) && left-- === 0) return;
      const threads = waiting[ahead + step];
      if (threads) threads.push({ state: to, quantities });
      else waiting[ahead + step] = [{ state: to, quantities }];
    }
  }

  private isAnchor(on: string, here: number): boolean {
    return (on === 'start' && here === 0) || (on === 'end' && here === this.sentence.tokens.length);
  }

  private advance(edges: Program['edges'], { state, quantities }: Thread, at: number, ahead: number, waiting: Waiting): void {
    const here = at + ahead;
    const atoms = this.atoms[here];
    for (const edge of edges[state] ?? []) {
      if (edge.on === 'word') {
        if (atoms?.includes(edge.atom)) this.wait(waiting, at, here + 1, edge.to, quantities);
      } else if (edge.on === 'list') {
        for (const list of this.endsOf(edge.program, here)) this.wait(waiting, at, list.end, edge.to, list.quantities.length > 0 ? [...quantities, ...list.quantities] : quantities);
      } else if (edge.on === 'quantity') {
        for (const { quantity, end } of this.quantityAt?.get(here) ?? []) if (passes(quantity, edge.test)) this.wait(waiting, at, end, edge.to, [...quantities, quantity]);
      } else if (edge.on === 'any' && (ahead > 0 || here === 0)) this.wait(waiting, at, here + 1, edge.to, quantities);
    }
  }

  private isLight(at: number): boolean {
    return isSkipped(this.sentence.tokens[at]?.form ?? '', this.reader.compiled.language);
  }

  private canCross(at: number): boolean {
    return at < this.sentence.tokens.length && this.sentence.tokens[at]?.before !== ';';
  }

  /** A thread goes on at a word, or past the articles that follow. */
  private wait(waiting: Waiting, from: number, at: number, state: number, quantities: readonly Quantity[]): void {
    for (let skipped = 0; ; skipped++) {
      const threads = waiting[at + skipped - from];
      if (threads) threads.push({ state, quantities });
      else waiting[at + skipped - from] = [{ state, quantities }];
      if (skipped === MOST_LIGHT || !this.isLight(at + skipped) || !this.canCross(at + skipped)) return;
    }
  }

  private endsOf(list: Program, at: number): readonly ListEnd[] {
    if (at >= this.atoms.length || !this.canBegin(this.reader.first(list), at)) return NO_ENDS;
    this.listEnds ??= new Map();
    let byStart = this.listEnds.get(list);
    if (!byStart) this.listEnds.set(list, (byStart = new Map()));
    const known = byStart.get(at);
    if (known) return known;
    const ends: ListEnd[] = [];
    byStart.set(at, ends);
    const starts = this.startsAt(list, at, false);
    if (starts.length > 0) this.run(list, starts, at, (end, _phrase, quantities) => ends.push({ end, quantities }) > 0);
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
