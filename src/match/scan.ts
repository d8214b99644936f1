import { QUANTITY_ATOM, START_ATOM, type Program } from '../rules/automaton.js';
import type { CompiledLanguage } from '../rules/compile.js';
import { isSkipped } from '../rules/inflect.js';
import type { QuantityTest } from '../rules/pattern.js';
import type { Quantity, Sentence } from '../types.js';

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

/** A set of atoms as bits: asked millions of times for one document. */
class AtomBits {
  private readonly bits: Uint32Array;

  constructor(atoms: Iterable<number>, count: number) {
    this.bits = new Uint32Array((count >>> 5) + 1);
    for (const atom of atoms) this.bits[atom >>> 5] = (this.bits[atom >>> 5] as number) | (1 << (atom & 31));
  }

  has(atom: number): boolean {
    return (((this.bits[atom >>> 5] as number) >>> (atom & 31)) & 1) === 1;
  }

  hasAny(atoms: readonly number[]): boolean {
    for (let i = 0; i < atoms.length; i++) if (this.has(atoms[i] as number)) return true;
    return false;
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
    if (hits.length === 0) return NO_HITS;
    (this.found ??= new Map()).set(program, hits);
    return hits;
  }

  private canBegin(first: AtomBits, at: number): boolean {
    if (first.hasAny(this.atoms[at] as readonly number[])) return true;
    return (at === 0 && first.has(START_ATOM)) || (this.quantityAt !== null && this.quantityAt.has(at) && first.has(QUANTITY_ATOM));
  }

  /** States to begin a program in at a word; with `pruned`, only for phrases whose other words come at or after it. */
  private startsAt(program: Program, at: number, pruned: boolean): readonly number[] {
    const states: number[] = [];
    const gather = (atom: number): void => {
      for (const { state, needs } of program.starts.get(atom) ?? []) {
        if (!states.includes(state) && (!pruned || this.hasAll(needs, at))) states.push(state);
      }
    };
    if (at === 0) gather(START_ATOM);
    if (this.quantityAt?.has(at)) gather(QUANTITY_ATOM);
    for (const atom of this.atoms[at] ?? []) gather(atom);
    return states;
  }

  /** Whether each group has a word at or after a place. */
  private hasAll(groups: readonly number[], from: number): boolean {
    for (const group of groups) if (!this.hasAfter(this.reader.group(group), from)) return false;
    return true;
  }

  private hasAfter(group: AtomBits, from: number): boolean {
    for (let at = from; at < this.atoms.length; at++) if (this.canBegin(group, at)) return true;
    return false;
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
    for (let ahead = 0; ahead < waiting.length; ahead++) {
      const threads = waiting[ahead];
      if (!threads) continue;
      const here = at + ahead;
      const live = this.closure(program, threads, at, ahead, waiting);
      for (const { state, quantities } of live) {
        const phrase = program.accepts[state] ?? -1;
        if (phrase >= 0 && ahead > 0 && !accept(here, phrase, quantities)) return;
      }
      for (const thread of live) this.advance(program, thread, at, ahead, waiting);
    }
  }

  /** Threads that are in a state at a word without reading it: past optional words, anchors, and at each end of a gap. */
  private closure(program: Program, threads: readonly Thread[], at: number, ahead: number, waiting: Waiting): Thread[] {
    const seen: number[] = [];
    const live: Thread[] = [];
    const stack = threads.slice().reverse();
    for (let thread = stack.pop(); thread; thread = stack.pop()) {
      if (seen.includes(thread.state)) continue;
      seen.push(thread.state);
      live.push(thread);
      for (const edge of program.edges[thread.state] ?? []) {
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

  private advance(program: Program, thread: Thread, at: number, ahead: number, waiting: Waiting): void {
    const here = at + ahead;
    if (ahead > 0 && !this.canCross(here)) return;
    const go = (to: number, end: number, quantities: readonly Quantity[]): void => this.wait(waiting, at, end, to, quantities);
    for (const edge of program.edges[thread.state] ?? []) {
      if (edge.on === 'word' && this.atoms[here]?.includes(edge.atom)) go(edge.to, here + 1, thread.quantities);
      else if (edge.on === 'any' && (ahead > 0 || here === 0)) go(edge.to, here + 1, thread.quantities);
      else if (edge.on === 'quantity') {
        for (const { quantity, end } of this.quantityAt?.get(here) ?? []) if (passes(quantity, edge.test)) go(edge.to, end, [...thread.quantities, quantity]);
      } else if (edge.on === 'list') {
        for (const { end, quantities } of this.endsOf(edge.program, here)) go(edge.to, end, quantities.length > 0 ? [...thread.quantities, ...quantities] : thread.quantities);
      }
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

interface ListEnd {
  readonly end: number;
  readonly quantities: readonly Quantity[];
}

/** Whether a quantity is of a kind, role, unit and size that a test asks for. Open bounds count by the bound that is given. */
export function passes(quantity: Quantity, test: QuantityTest): boolean {
  if (!test.kinds.includes(quantity.kind)) return false;
  if (test.roles && !test.roles.includes(quantity.role)) return false;
  if (test.units && !test.units.includes(quantity.unit)) return false;
  const low = quantity.min > 0 ? quantity.min : quantity.max;
  const high = Number.isFinite(quantity.max) ? quantity.max : quantity.min;
  switch (test.operator) {
    case '>=':
      return low >= test.threshold;
    case '>':
      return low > test.threshold;
    case '<=':
      return high <= test.threshold;
    case '<':
      return high < test.threshold;
    case null:
      return true;
  }
}
