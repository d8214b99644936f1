/** A set of sentences of one document, a bit each. */
export class SentenceSet {
  private readonly bits: Uint32Array;

  /** An empty set that holds sentences below `count`. */
  constructor(count: number) {
    this.bits = new Uint32Array((count + 31) >>> 5);
  }

  /** How many sentences were added, those again that were in it: tells which of some sets is likely to be the smallest. */
  private added = 0;

  add(sentence: number): void {
    this.added += 1;
    this.bits[sentence >>> 5] = (this.bits[sentence >>> 5] as number) | (1 << (sentence & 31));
  }

  delete(sentence: number): void {
    this.bits[sentence >>> 5] = (this.bits[sentence >>> 5] as number) & ~(1 << (sentence & 31));
  }

  has(sentence: number): boolean {
    return sentence >>> 5 < this.bits.length && (((this.bits[sentence >>> 5] as number) >>> (sentence & 31)) & 1) === 1;
  }

  /** Adds what all of some sets, one at least, have in common. */
  addCommon(sets: readonly SentenceSet[]): void {
    let first = sets[0] as SentenceSet;
    for (const set of sets) if (set.added < first.added) first = set;
    for (let at = 0; at < this.bits.length; at++) {
      let common = first.bits[at] as number;
      for (let i = 0; common !== 0 && i < sets.length; i++) common &= (sets[i] as SentenceSet).bits[at] as number;
      if (common === 0) continue;
      this.bits[at] = (this.bits[at] as number) | common;
      this.added += 1;
    }
  }

  get isEmpty(): boolean {
    for (let at = 0; at < this.bits.length; at++) if (this.bits[at] !== 0) return false;
    return true;
  }

  get size(): number {
    let size = 0;
    for (let at = 0; at < this.bits.length; at++) for (let bits = this.bits[at] as number; bits !== 0; bits &= bits - 1) size++;
    return size;
  }

  /** The sentences, in order. */
  all(): number[] {
    const sentences: number[] = [];
    for (let at = 0; at < this.bits.length; at++) {
      for (let bits = this.bits[at] as number; bits !== 0; bits &= bits - 1) sentences.push(at * 32 + 31 - Math.clz32(bits & -bits));
    }
    return sentences;
  }
}
