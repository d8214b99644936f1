import type { Quantity, Sentence, Token } from '../types.js';
import type { ClassSet } from './class-set.js';
import type { Reader } from './reader.js';

/** A quantity of a sentence with the number of the word after its last one. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly end: number;
}

const NOTHING_PLACED: readonly PlacedQuantity[] = [];

/** The words of one sentence by their number in it: one object for all sentences, turned to the one that is looked at. */
export class SentenceWords {
  length = 0;
  private base = 0;
  private tokens: readonly Token[] = [];
  private quantityAt: ReadonlyMap<number, readonly PlacedQuantity[]> | null = null;
  private readonly placed: (ReadonlyMap<number, readonly PlacedQuantity[]> | null | undefined)[] = [];
  private readonly light: Uint8Array;

  constructor(private readonly reader: Reader) {
    this.light = Uint8Array.from({ length: reader.words.count }, (_, number) => Number(reader.words.isLight(number)));
  }

  turnTo(sentence: number): void {
    const { firstWord, sentences } = this.reader;
    this.base = firstWord[sentence] as number;
    this.length = (firstWord[sentence + 1] as number) - this.base;
    const read = sentences[sentence];
    if (!read) return;
    this.tokens = read.tokens;
    this.quantityAt = read.quantities.length === 0 ? null : (this.placed[sentence] ??= placeQuantities(read));
  }

  classAt(at: number): number {
    return this.reader.classes[this.base + at] as number;
  }

  /** Whether the word at a place, or a quantity that begins there, is in a set. */
  begins(set: ClassSet, at: number): boolean {
    return at < this.length && (set.has(this.classAt(at)) || (set.start && at === 0) || (set.quantity && this.hasQuantityAt(at)));
  }

  hasQuantityAt(at: number): boolean {
    return this.quantityAt !== null && this.quantityAt.has(at);
  }

  quantitiesAt(at: number): readonly PlacedQuantity[] {
    return this.quantityAt?.get(at) ?? NOTHING_PLACED;
  }

  /** An article or a preposition that a match may step over. */
  isLight(at: number): boolean {
    return at < this.length && this.light[this.classAt(at)] === 1;
  }

  /** Whether there is a word at a place, and nothing before it that no phrase crosses. */
  canCross(at: number): boolean {
    return at < this.length && this.tokens[at]?.before !== ';';
  }
}

/** Quantities of a sentence by the number of the word that each begins with; null when it has none. */
function placeQuantities({ tokens, quantities }: Sentence): ReadonlyMap<number, readonly PlacedQuantity[]> | null {
  let places: Map<number, PlacedQuantity[]> | null = null;
  for (const quantity of quantities) {
    const start = tokens.findIndex((token) => token.end > quantity.start);
    if (start < 0) continue;
    let end = start;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < quantity.end) end++;
    places ??= new Map();
    const known = places.get(start);
    if (known) known.push({ quantity, end });
    else places.set(start, [{ quantity, end }]);
  }
  return places;
}
