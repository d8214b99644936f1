import { AgilefallError } from '../errors.js';

/** Sets of rules that a run may ask for. */
export const PACKS = ['recommended', 'strict', 'editorial', 'seed'] as const;
export type Pack = (typeof PACKS)[number];

/** The pack of a run that asks for none. */
export const DEFAULT_PACKS: readonly Pack[] = ['recommended'];

/** What a rule says that decides its packs, in its file or in a report. */
export interface Packed {
  /** The pack that the rule is kept for; in the recommended one when it says none. */
  readonly pack?: 'editorial' | 'strict';
  /** Words of the guide that the rule comes from. */
  readonly seed?: string | null;
}

const HOLDS: Readonly<Record<Pack, (rule: Packed) => boolean>> = {
  recommended: ({ pack }) => pack === undefined,
  strict: ({ pack }) => pack === undefined || pack === 'strict',
  editorial: ({ pack }) => pack === 'editorial',
  // Only what the guide itself says: no rule that the project added to it.
  seed: ({ seed }) => typeof seed === 'string',
};

/** Whether one of the packs holds a rule. */
export function isIn(packs: readonly Pack[], rule: Packed): boolean {
  return packs.some((pack) => HOLDS[pack](rule));
}

/** Editorial rules speak of wording, not of the way of buying: they never count in the grade (decision 5). */
export function countsInGrade({ pack }: Packed): boolean {
  return pack !== 'editorial';
}

/**
 * The packs of these names.
 * @throws AgilefallError `bad-option` naming the one that does not exist.
 */
export function packsNamed(names: readonly string[]): readonly Pack[] {
  return names.map((name) => {
    const known = PACKS.find((pack) => pack === name);
    if (known) return known;
    throw new AgilefallError('bad-option', `There is no pack « ${name} ».`, { place: name, hint: `Packs: ${PACKS.join(', ')}.` });
  });
}
