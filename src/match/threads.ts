import type { Quantity } from '../types.js';

/** States of an automaton, each with the quantities read on the way to it. Emptied and filled again, so that a run makes no garbage. */
export class Threads {
  readonly states: number[] = [];
  readonly quantities: (readonly Quantity[])[] = [];
  /** How many there are; what stands behind them in the arrays is left from before. */
  size = 0;

  add(state: number, quantities: readonly Quantity[]): void {
    this.states[this.size] = state;
    this.quantities[this.size] = quantities;
    this.size += 1;
  }

  has(state: number): boolean {
    for (let i = 0; i < this.size; i++) if (this.states[i] === state) return true;
    return false;
  }
}

/** What one run of an automaton keeps: a list that a phrase names is run while the phrase is, in a frame of its own. */
export class Frame {
  /** Threads in a state at the word that is looked at. */
  readonly live = new Threads();
  readonly stack = new Threads();
  /** Threads that go on at a word, by its distance from where the match begins. */
  private readonly waiting: Threads[] = [];
  /** The farthest distance at which some wait. */
  farthest = -1;

  waitingAt(distance: number): Threads | undefined {
    return distance <= this.farthest ? this.waiting[distance] : undefined;
  }

  wait(distance: number, state: number, quantities: readonly Quantity[]): void {
    while (this.farthest < distance) {
      this.farthest += 1;
      const threads = this.waiting[this.farthest];
      if (threads) threads.size = 0;
      else this.waiting[this.farthest] = new Threads();
    }
    (this.waiting[distance] as Threads).add(state, quantities);
  }
}
