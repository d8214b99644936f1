import type { AtomTable } from './automaton.js';

/** What `WordIndex` needs, as plain data that JSON keeps. */
export interface PackedWords {
  /** Folded forms, sorted by code unit, one a line. */
  readonly forms: string;
  /** For each form in turn, how many atoms it satisfies and which. */
  readonly atoms: readonly number[];
  readonly prefixes: readonly (readonly [string, readonly number[]])[];
}

/** Finds the atoms of a word by binary search, so that loading tens of thousands of forms costs next to nothing. */
export class WordIndex {
  private readonly forms: readonly string[];
  private readonly atomsAt: Int32Array;
  private readonly prefixes: ReadonlyMap<string, readonly number[]>;
  private readonly longest: number;

  constructor(private readonly packed: PackedWords) {
    this.forms = packed.forms === '' ? [] : packed.forms.split('\n');
    this.atomsAt = new Int32Array(this.forms.length);
    for (let i = 0, at = 0; i < this.forms.length; i++) {
      this.atomsAt[i] = at;
      at += (packed.atoms[at] ?? 0) + 1;
    }
    this.prefixes = new Map(packed.prefixes);
    this.longest = packed.prefixes.reduce((most, [prefix]) => Math.max(most, prefix.length), 0);
  }

  static of(atoms: AtomTable): WordIndex {
    return new WordIndex(packWords(atoms));
  }

  /** Atoms that a folded word satisfies, by its whole form or by how it begins. */
  atomsOf(form: string): readonly number[] {
    const atoms = [...this.exact(form)];
    for (let length = Math.min(form.length, this.longest); length > 0; length--) {
      const found = this.prefixes.get(form.slice(0, length));
      if (found) atoms.push(...found);
    }
    return atoms;
  }

  private exact(form: string): readonly number[] {
    let low = 0;
    let high = this.forms.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = this.forms[middle] ?? '';
      if (here === form) return this.atomsOfForm(middle);
      if (here < form) low = middle + 1;
      else high = middle - 1;
    }
    return [];
  }

  private atomsOfForm(index: number): readonly number[] {
    const at = this.atomsAt[index] ?? 0;
    return this.packed.atoms.slice(at + 1, at + 1 + (this.packed.atoms[at] ?? 0));
  }
}

export function packWords({ exact, prefixes }: AtomTable): PackedWords {
  const forms = [...exact.keys()].sort();
  return {
    forms: forms.join('\n'),
    atoms: forms.flatMap((form) => {
      const atoms = exact.get(form) ?? [];
      return [atoms.length, ...atoms];
    }),
    prefixes: [...prefixes],
  };
}
