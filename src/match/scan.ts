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

/** Most articles and prepositions that may stand between two words of a phrase: « de l'ensemble des ». */
const MOST_LIGHT = 3;

/** Finds the phrases of all rules in sentences of one language. */
export class Scanner {
  private readonly atomsOfForm = new Map<string, readonly number[]>();
  private readonly groups: GroupPresence;
  /** Programs worth trying at the word under way, and by program number the states to begin with. */
  private readonly gathered: Program[] = [];
  private readonly starts: (number[] | undefined)[] = [];

  constructor(private readonly compiled: CompiledLanguage) {
    this.groups = new GroupPresence(compiled);
  }

  /** All hits in a sentence, each program's from left to right and without overlap. */
  scan(sentence: Sentence): Map<Program, Hit[]> {
    const run = new SentenceRun(sentence, this.compiled, (form) => this.atomsOf(form));
    this.groups.begin(run.atoms, sentence.quantities.length > 0);
    const hits = new Map<Program, Hit[]>();
    for (let at = 0; at < sentence.tokens.length; at++) {
      this.gatherStarts(at, run);
      for (const program of this.gathered) tryProgram(program, this.starts[program.id] ?? [], at, run, hits);
    }
    return hits;
  }

  /** Gathers the phrases worth trying at a word, by program: they can begin with it and the sentence holds what they need. */
  private gatherStarts(at: number, run: SentenceRun): void {
    for (const program of this.gathered) this.starts[program.id] = undefined;
    this.gathered.length = 0;
    if (at === 0) this.addStarts(START_ATOM);
    if (run.hasQuantity(at)) this.addStarts(QUANTITY_ATOM);
    for (const atom of run.atoms[at] ?? []) this.addStarts(atom);
  }

  private addStarts(atom: number): void {
    for (const { program, state, needs } of this.compiled.entriesOf(atom)) {
      if (!this.groups.hasAll(needs)) continue;
      const starts = this.starts[program.id];
      if (!starts) {
        this.starts[program.id] = [state];
        this.gathered.push(program);
      } else if (!starts.includes(state)) starts.push(state);
    }
  }

  private atomsOf(form: string): readonly number[] {
    let atoms = this.atomsOfForm.get(form);
    if (!atoms) this.atomsOfForm.set(form, (atoms = this.compiled.atomsOf(form)));
    return atoms;
  }
}

function tryProgram(program: Program, starts: readonly number[], at: number, run: SentenceRun, hits: Map<Program, Hit[]>): void {
  const known = hits.get(program);
  if (known && (known.at(-1)?.end ?? 0) > at) return;
  const hit = run.match(program, starts, at);
  if (!hit) return;
  if (known) known.push(hit);
  else hits.set(program, [hit]);
}

/** Which groups of atoms the sentence under way holds, each asked for at most once. */
class GroupPresence {
  private readonly atoms: Uint8Array;
  private readonly answers: Uint8Array;
  private readonly set: number[] = [];

  constructor(private readonly compiled: CompiledLanguage) {
    this.atoms = new Uint8Array(compiled.atomCount);
    this.answers = new Uint8Array(compiled.groups.length);
  }

  begin(atomsOfWords: readonly (readonly number[])[], hasQuantity: boolean): void {
    for (const atom of this.set) this.atoms[atom] = 0;
    this.set.length = 0;
    this.answers.fill(UNKNOWN);
    this.add(START_ATOM);
    if (hasQuantity) this.add(QUANTITY_ATOM);
    for (const atoms of atomsOfWords) for (const atom of atoms) this.add(atom);
  }

  hasAll(groups: readonly number[]): boolean {
    for (const group of groups) if (!this.has(group)) return false;
    return true;
  }

  private has(group: number): boolean {
    if (this.answers[group] === UNKNOWN) {
      this.answers[group] = this.compiled.groups[group]?.some((atom) => this.atoms[atom] === 1) ? YES : NO;
    }
    return this.answers[group] === YES;
  }

  private add(atom: number): void {
    if (this.atoms[atom] === 1) return;
    this.atoms[atom] = 1;
    this.set.push(atom);
  }
}

const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/** The words of one sentence with what they can begin, and the lists already looked for. */
class SentenceRun {
  readonly atoms: readonly (readonly number[])[];
  private readonly quantityAt = new Map<number, { quantity: Quantity; end: number }[]>();
  private readonly listEnds = new Map<Program, Map<number, readonly ListEnd[]>>();
  private readonly light: boolean[];

  constructor(
    private readonly sentence: Sentence,
    compiled: CompiledLanguage,
    atomsOf: (form: string) => readonly number[],
  ) {
    if (sentence.quantities.length > 0) this.placeQuantities();
    this.atoms = sentence.tokens.map((token) => atomsOf(token.form));
    this.light = sentence.tokens.map((token) => isSkipped(token.form, compiled.language));
  }

  hasQuantity(at: number): boolean {
    return this.quantityAt.has(at);
  }

  /** The shortest match of a program that begins at a word. */
  match(program: Program, starts: Iterable<number>, at: number): Hit | null {
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
      const known = this.quantityAt.get(start) ?? [];
      known.push({ quantity, end });
      this.quantityAt.set(start, known);
    }
  }

  /** Runs a program from a word on; `accept` is told each end, nearest first, and says whether to go on. */
  private run(program: Program, starts: Iterable<number>, at: number, accept: (end: number, phrase: number, quantities: readonly Quantity[]) => boolean): void {
    const waiting: Waiting = [Array.from(starts, (state) => ({ state, quantities: NO_QUANTITIES }))];
    for (let ahead = 0; ahead < waiting.length; ahead++) {
      const threads = waiting[ahead];
      if (!threads) continue;
      const here = at + ahead;
      const live = this.closure(program, threads, here);
      for (const { state, quantities } of live) {
        const phrase = program.accepts[state] ?? -1;
        if (phrase >= 0 && ahead > 0 && !accept(here, phrase, quantities)) return;
      }
      for (const thread of live) this.advance(program, thread, at, ahead, waiting);
    }
  }

  private closure(program: Program, threads: readonly Thread[], here: number): Thread[] {
    const seen = new Set<number>();
    const live: Thread[] = [];
    const stack = [...threads].reverse();
    for (let thread = stack.pop(); thread; thread = stack.pop()) {
      if (seen.has(thread.state)) continue;
      seen.add(thread.state);
      live.push(thread);
      for (const edge of program.edges[thread.state] ?? []) {
        if (edge.on === 'nothing' || this.isAnchor(edge.on, here)) stack.push({ state: edge.to, quantities: thread.quantities });
      }
    }
    return live;
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
        for (const { quantity, end } of this.quantityAt.get(here) ?? []) if (passes(quantity, edge.test)) go(edge.to, end, [...thread.quantities, quantity]);
      } else if (edge.on === 'list') {
        for (const { end, quantities } of this.endsOf(edge.program, here)) go(edge.to, end, quantities.length > 0 ? [...thread.quantities, ...quantities] : thread.quantities);
      }
    }
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
      if (skipped === MOST_LIGHT || !this.light[at + skipped] || !this.canCross(at + skipped)) return;
    }
  }

  private endsOf(list: Program, at: number): readonly ListEnd[] {
    let byStart = this.listEnds.get(list);
    if (!byStart) this.listEnds.set(list, (byStart = new Map()));
    const known = byStart.get(at);
    if (known) return known;
    const ends: ListEnd[] = [];
    byStart.set(at, ends);
    const starts = this.listStarts(list, at);
    if (starts.size > 0) this.run(list, starts, at, (end, _phrase, quantities) => ends.push({ end, quantities }) > 0);
    return ends;
  }

  private listStarts(list: Program, at: number): ReadonlySet<number> {
    const starts = new Set<number>();
    for (const atom of this.atoms[at] ?? []) for (const state of list.starts.get(atom) ?? []) starts.add(state);
    if (at === 0) for (const state of list.starts.get(START_ATOM) ?? []) starts.add(state);
    if (this.quantityAt.has(at)) for (const state of list.starts.get(QUANTITY_ATOM) ?? []) starts.add(state);
    return starts;
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
