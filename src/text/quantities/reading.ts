import type { Language, QuantityKind } from '../../types.js';
import type { Piece } from './pieces.js';

/** One sentence cut into pieces, with what the readers need to know of its surroundings. */
export interface Scan {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Folded form of each piece. */
  readonly forms: readonly string[];
  /** The traits of all pieces together. */
  readonly traits: number;
  readonly language: Language;
  /** Header of the column the sentence stands in, folded; empty outside a table. */
  readonly header: string;
}

/** A quantity before its role is known. `kind` null claims the words for something that is not a quantity (24/7). */
export interface Reading {
  readonly kind: QuantityKind | null;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly certain: boolean;
  /** Pieces `[first, next)`. */
  readonly first: number;
  readonly next: number;
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A reading without dates. */
export function reading(fields: Omit<Reading, 'from' | 'to'>): Reading {
  const { kind, min, max, unit, value, certain, first, next } = fields;
  return { kind, min, max, unit, value, from: null, to: null, certain, first, next };
}

/** A stretch that looks like a quantity and is not: no shorter reading inside it survives. */
export function notQuantity(first: number, next: number): Reading {
  return reading({ kind: null, min: 0, max: 0, unit: '', value: '', certain: true, first, next });
}

/** « 12 », « 12/18 », « 36/.. » (at least), « ../60 » (at most), each end printed by `print`. */
export function printBounds({ min, max }: Bounds, print: (value: number) => string = String): string {
  if (min === max) return print(min);
  if (max === Infinity) return `${print(min)}/..`;
  return min === 0 ? `../${print(max)}` : `${print(min)}/${print(max)}`;
}

/** Four decimals: a quarter of an hour still shows when counted in months. */
export function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

export function scaled({ min, max }: Bounds, factor: number): Bounds {
  return { min: rounded(min * factor), max: rounded(max * factor) };
}

/** The traits of the piece at `at`; none beyond the ends. */
export function traitsAt(scan: Scan, at: number): number {
  return scan.pieces[at]?.lexeme.traits ?? 0;
}

/** The folded words before piece `at`, the nearest last, joined by spaces. */
export function wordsBefore(scan: Scan, at: number, count: number): string {
  return scan.forms.slice(Math.max(0, at - count), at).join(' ');
}

export function wordsAfter(scan: Scan, at: number, count: number): string {
  return scan.forms.slice(at, at + count).join(' ');
}

/** Plural and singular under one form: « jours » → jour, « entries » → entry, « niveaux » → niveau. */
export function singular(form: string): string {
  if (form.length < 4) return form === 'ans' ? 'an' : form;
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  const c = form.charAt(form.length - 1);
  if (c === 'x') return form.endsWith('aux') && !form.endsWith('eaux') ? `${form.slice(0, -3)}al` : form.slice(0, -1);
  return c === 's' && !form.endsWith('ss') ? form.slice(0, -1) : form;
}
