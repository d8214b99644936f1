import type { Quantity, Sentence } from '../types.js';

/** A quantity of a sentence with the number of the word after its last one. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly end: number;
}

/** Quantities of a sentence by the number of the word that each begins with; null when it has none. */
export function placeQuantities({ tokens, quantities }: Sentence): ReadonlyMap<number, readonly PlacedQuantity[]> | null {
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
