/** A set of classes of words, a bit each: asked millions of times for one document. A quantity and the beginning of a sentence may belong to it too. */
export class ClassSet {
  private readonly bits: Uint32Array;
  /** Whether every quantity belongs to the set. */
  quantity = false;
  /** Whether the first word of a sentence does, whatever it is. */
  start = false;

  /** An empty set for classes below `count`. */
  constructor(count: number) {
    this.bits = new Uint32Array((count + 31) >>> 5);
  }

  has(number: number): boolean {
    return (((this.bits[number >>> 5] as number) >>> (number & 31)) & 1) === 1;
  }

  add(number: number): void {
    this.bits[number >>> 5] = (this.bits[number >>> 5] as number) | (1 << (number & 31));
  }
}
