import type { Quantity, Role } from '../../types.js';
import { foldSameLength } from '../fold.js';

/** Words looked at before the first date, in characters: « la réalisation, qui débute en ». */
const BEFORE = 60;

/** Dates farther apart than this in the text are told of two things. */
const BETWEEN = 120;

const BEGINS = /\b(?:commenc|begin|start|debut|demarr|prend(?:ra)? effet|entre(?:ra)? en vigueur|lance|effective|runs? from)/;
const ENDS = /\b(?:complet|end(?:s|ing)?\b|expir|finish|conclu|deliver|go(?:es)? live|acheve|achevement|termin|prend(?:ra)? fin|se clo|livr|echeance|due\b|cloture)/;

/** Roles that say nothing of how long the work or the contract lasts. */
const ASIDE: ReadonlySet<Role> = new Set<Role>(['tender', 'history', 'reference', 'experience']);

/**
 * Adds the length between two dates of a sentence of which one begins and the other ends something:
 * « débute en septembre 2026 et s'achève fin 2029 », "commences in Q3 2026 and is due for completion in Q2 2030".
 */
export function withSpan(text: string, quantities: Quantity[]): Quantity[] {
  const dates = quantities.filter(({ kind }) => kind === 'date');
  const [first, last] = dates;
  if (dates.length !== 2 || first === undefined || last === undefined || last.min <= first.max) return quantities;
  if (ASIDE.has(first.role) || ASIDE.has(last.role) || last.start - first.end > BETWEEN) return quantities;
  const before = foldSameLength(text.slice(Math.max(0, first.start - BEFORE), first.start));
  if (!BEGINS.test(before) || !ENDS.test(foldSameLength(text.slice(first.end, last.start)))) return quantities;
  const role = [first.role, last.role].find((one) => one !== 'free') ?? 'free';
  const [min, max] = [last.min - first.max, last.max - first.min];
  const { from } = first;
  const { to, end } = last;
  const span: Quantity = { ...first, kind: 'range', role, min, max, value: `${first.value}/${last.value}`, from, to, end, text: text.slice(first.start, end) };
  return quantities.flatMap((quantity) => (quantity === first ? [first, span] : [quantity]));
}
