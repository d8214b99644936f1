import { QUANTITY_ATOM, type Program } from '../rules/automaton.js';
import type { CompiledLanguage } from '../rules/compile.js';
import { isLight } from '../rules/inflect.js';
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

const NO_QUANTITIES: readonly Quantity[] = [];

/** Most articles and prepositions that may stand between two words of a phrase: « de l'ensemble des ». */
const MOST_LIGHT = 3;

/** Finds the phrases of all rules in sentences of one language. */
export class Scanner {
  private readonly atomsOfForm = new Map<string, readonly number[]>();

  constructor(private readonly compiled: CompiledLanguage) {}

  /** All hits in a sentence, each program's from left to right and without overlap. */
  scan(sentence: Sentence): Map<Program, Hit[]> {
    const run = new SentenceRun(sentence, this.compiled, (form) => this.atomsOf(form));
    const hits = new Map<Program, Hit[]>();
    for (let at = 0; at < sentence.tokens.length; at++) this.scanFrom(at, run, hits);
    return hits;
  }

  private scanFrom(at: number, run: SentenceRun, hits: Map<Program, Hit[]>): void {
    const tried = new Set<Program>();
    for (const atom of run.atomsAt(at)) {
      for (const program of this.compiled.byFirst.get(atom) ?? []) {
        if (tried.has(program)) continue;
        tried.add(program);
        const known = hits.get(program);
        if (known && (known.at(-1)?.end ?? 0) > at) continue;
        const hit = run.match(program, at);
        if (!hit) continue;
        if (known) known.push(hit);
        else hits.set(program, [hit]);
      }
    }
  }

  private atomsOf(form: string): readonly number[] {
    let atoms = this.atomsOfForm.get(form);
    if (!atoms) this.atomsOfForm.set(form, (atoms = this.compiled.atoms.atomsOf(form)));
    return atoms;
  }
}

/** The words of one sentence with what they can begin, and the lists already looked for. */
class SentenceRun {
  private readonly atoms: ReadonlySet<number>[];
  private readonly quantityAt = new Map<number, { quantity: Quantity; end: number }[]>();
  private readonly listEnds = new Map<Program, Map<number, readonly ListEnd[]>>();
  private readonly light: boolean[];

  constructor(
    private readonly sentence: Sentence,
    compiled: CompiledLanguage,
    atomsOf: (form: string) => readonly number[],
  ) {
    this.placeQuantities();
    this.atoms = sentence.tokens.map((token, i) => new Set(this.quantityAt.has(i) ? [QUANTITY_ATOM, ...atomsOf(token.form)] : atomsOf(token.form)));
    this.light = sentence.tokens.map((token) => isLight(token.form, compiled.language));
  }

  atomsAt(at: number): Iterable<number> {
    return this.atoms[at] ?? [];
  }

  /** The shortest match of a program that begins at a word. */
  match(program: Program, at: number): Hit | null {
    let best: Hit | null = null;
    this.run(program, at, (end, phrase, quantities) => {
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
  private run(program: Program, at: number, accept: (end: number, phrase: number, quantities: readonly Quantity[]) => boolean): void {
    const waiting = new Map<number, Thread[]>([[at, [{ state: 0, quantities: NO_QUANTITIES }]]]);
    for (let here = at; here <= this.sentence.tokens.length && waiting.size > 0; here++) {
      const threads = waiting.get(here);
      if (!threads) continue;
      waiting.delete(here);
      const live = this.closure(program, threads, here);
      for (const { state, quantities } of live) {
        const phrase = program.accepts[state] ?? -1;
        if (phrase >= 0 && here > at && !accept(here, phrase, quantities)) return;
      }
      for (const thread of live) this.advance(program, thread, here, here === at, waiting);
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

  private advance(program: Program, thread: Thread, here: number, first: boolean, waiting: Map<number, Thread[]>): void {
    for (const edge of program.edges[thread.state] ?? []) {
      if (edge.on === 'word' && this.atoms[here]?.has(edge.atom)) this.wait(waiting, here + 1, edge.to, thread.quantities);
      if (edge.on === 'any' && !first && this.canCross(here)) this.wait(waiting, here + 1, edge.to, thread.quantities);
      if (edge.on === 'quantity') {
        for (const { quantity, end } of this.quantityAt.get(here) ?? []) {
          if (passes(quantity, edge.test)) this.wait(waiting, end, edge.to, [...thread.quantities, quantity]);
        }
      }
      if (edge.on === 'list') {
        for (const found of this.endsOf(edge.program, here)) {
          this.wait(waiting, found.end, edge.to, found.quantities.length ? [...thread.quantities, ...found.quantities] : thread.quantities);
        }
      }
    }
  }

  private canCross(at: number): boolean {
    return at < this.sentence.tokens.length && this.sentence.tokens[at]?.before !== ';';
  }

  /** A thread goes on at a word, or past the articles that follow. */
  private wait(waiting: Map<number, Thread[]>, at: number, state: number, quantities: readonly Quantity[]): void {
    for (let skipped = 0; ; skipped++) {
      const threads = waiting.get(at + skipped);
      if (threads) threads.push({ state, quantities });
      else waiting.set(at + skipped, [{ state, quantities }]);
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
    for (const atom of this.atoms[at] ?? []) {
      if (!list.first.has(atom)) continue;
      this.run(list, at, (end, _phrase, quantities) => ends.push({ end, quantities }) > 0);
      break;
    }
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
