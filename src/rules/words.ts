import type { AtomTable } from './automaton.js';

/** What `WordIndex` needs, as plain text and data. */
export interface PackedWords {
  /** Folded forms with the atoms they satisfy, one form a line (« equipe 12 40 »), sorted by code unit. */
  readonly forms: string;
  readonly prefixes: readonly (readonly [string, readonly number[]])[];
}

/** Finds the atoms of a word by binary search in one text: loading tens of thousands of forms costs nothing until they are asked. */
export class WordIndex {
  private readonly forms: string;
  private readonly prefixes: ReadonlyMap<string, readonly number[]>;
  private readonly longest: number;

  constructor(packed: PackedWords) {
    this.forms = packed.forms;
    this.prefixes = new Map(packed.prefixes);
    this.longest = packed.prefixes.reduce((most, [prefix]) => Math.max(most, prefix.length), 0);
  }

  static of(atoms: AtomTable): WordIndex {
    return new WordIndex(packWords(atoms));
  }

  /** Atoms that a folded word satisfies, by its whole form or by how it begins. */
  atomsOf(form: string): readonly number[] {
    const atoms = this.exact(form);
    for (let length = Math.min(form.length, this.longest); length > 0; length--) {
      const found = this.prefixes.get(form.slice(0, length));
      if (found) atoms.push(...found);
    }
    return atoms;
  }

  private exact(form: string): number[] {
    let low = 0;
    let high = this.forms.length;
    while (low < high) {
      const start = this.forms.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
      const end = endOf(this.forms, start);
      const [here, ...atoms] = this.forms.slice(start, end).split(' ');
      if (here === form) return atoms.map(Number);
      if (here !== undefined && here < form) low = end + 1;
      else high = start;
    }
    return [];
  }
}

/** Where the line that begins at a place ends. */
function endOf(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

export function packWords({ exact, prefixes }: AtomTable): PackedWords {
  const forms = [...exact.keys()].sort();
  return { forms: forms.map((form) => [form, ...(exact.get(form) ?? [])].join(' ')).join('\n'), prefixes: [...prefixes] };
}
