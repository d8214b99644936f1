import type { SourceFile } from '../../types.js';
import type { Random } from './random.js';

/** One hostile file, and what may not get lost in it without a word. */
export interface Input {
  /** What it is made of: « docx: styles that descend from themselves (1000) ». */
  readonly name: string;
  readonly file: SourceFile;
  /** Words that reports must have read, all of them: else something must be told as not read, or the file be refused. */
  readonly must: readonly string[];
  /** Words that the text must have at least, else likewise. */
  readonly words: number;
}

/** An input and the time that reading it may take. */
export interface Task {
  readonly input: Input;
  readonly seconds: number;
}

/** How an input is made: `size` says how often its fault is repeated. */
export interface Recipe {
  readonly name: string;
  readonly make: (size: number, random: Random) => Uint8Array;
  /** False when the text is lost by right: it is not in the file, or not shown. */
  readonly keeps?: boolean;
  /** Further words that may not get lost: those of the second text of a file that holds two. */
  readonly also?: readonly string[];
  /** Largest size at which the recipe says something new. */
  readonly most?: number;
}

/** Every recipe ends its document with this sentence: whoever reads to the end has it. */
export const LAST = 'Le titulaire livre enfin le marqueur zxqv au pouvoir adjudicateur.';
const MARK = 'marqueur zxqv';

/** Pieces of a text, one after the other. */
export function times(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join('');
}

/** An input of a recipe. */
export function inputOf(recipe: Recipe, extension: string, size: number, random: Random): Input {
  const count = Math.min(size, recipe.most ?? size);
  const name = `${extension}: ${recipe.name} (${count})`;
  const must = recipe.keeps === false ? [] : [MARK, ...(recipe.also ?? [])];
  return { name, file: { path: `${recipe.name.replace(/[^a-z0-9]+/gi, '-')}.${extension}`, bytes: recipe.make(count, random) }, must, words: 0 };
}
