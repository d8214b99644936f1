import type { CompiledLanguage } from '../rules/compile.js';
import { isSkipped } from '../rules/inflect.js';

/**
 * The words of a document as the phrases of a language see them: forms that satisfy the same atoms are one class.
 * A document has few classes, whatever its words are: those that no phrase knows are all alike.
 */
export class WordClasses {
  private readonly byForm = new Map<string, number>();
  private readonly byAtoms = new Map<string, number>();
  private readonly atoms: (readonly number[])[] = [];
  private readonly light: boolean[] = [];

  constructor(private readonly compiled: CompiledLanguage) {}

  get count(): number {
    return this.atoms.length;
  }

  /** Class of a folded form. */
  of(form: string): number {
    let found = this.byForm.get(form);
    if (found === undefined) this.byForm.set(form, (found = this.classOf(this.compiled.atomsOf(form), isSkipped(form, this.compiled.language))));
    return found;
  }

  /** Atoms that the words of a class satisfy. */
  atomsOf(number: number): readonly number[] {
    return this.atoms[number] ?? [];
  }

  /** Whether the words of a class are articles or prepositions that a match may step over. */
  isLight(number: number): boolean {
    return this.light[number] ?? false;
  }

  private classOf(atoms: readonly number[], light: boolean): number {
    const key = `${light ? 'light' : ''} ${atoms.join(' ')}`;
    const known = this.byAtoms.get(key);
    if (known !== undefined) return known;
    this.byAtoms.set(key, this.atoms.length);
    this.light.push(light);
    return this.atoms.push(atoms) - 1;
  }
}
