/** A set of atoms as bits: asked millions of times for one document. */
export class AtomBits {
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
