import { singular } from './reading.js';
import { tableOf } from './tables.js';

/** Times a year of each word. Two figures: the word has two senses and is not certain. */
export const ADVERBS = tableOf<number | readonly [number, number]>({
  annuel: 1,
  annuelle: 1,
  annuellement: 1,
  annual: 1,
  annually: 1,
  yearly: 1,
  semestriel: 2,
  semestrielle: 2,
  semestriellement: 2,
  semiannual: 2,
  semiannually: 2,
  biannual: [0.5, 2],
  biannually: [0.5, 2],
  bisannuel: [0.5, 2],
  bisannuelle: [0.5, 2],
  biennal: 0.5,
  biennale: 0.5,
  biennial: 0.5,
  trimestriel: 4,
  trimestrielle: 4,
  trimestriellement: 4,
  quarterly: 4,
  bimestriel: 6,
  bimestrielle: 6,
  bimonthly: [6, 24],
  mensuel: 12,
  mensuelle: 12,
  mensuellement: 12,
  monthly: 12,
  bimensuel: 24,
  bimensuelle: 24,
  fortnightly: 26,
  biweekly: [26, 104],
  hebdomadaire: 52,
  hebdomadairement: 52,
  weekly: 52,
  bihebdomadaire: [26, 104],
  quotidien: 250,
  quotidienne: 250,
  quotidiennement: 250,
  journalier: 250,
  journaliere: 250,
  daily: 250,
  continuously: Infinity,
});

/** Times a year of each period; a day is a working day. */
export const PER_YEAR = tableOf<number>({
  an: 1,
  annee: 1,
  year: 1,
  annum: 1,
  exercice: 1,
  semestre: 2,
  semester: 2,
  trimestre: 4,
  quarter: 4,
  moi: 12,
  month: 12,
  quinzaine: 26,
  fortnight: 26,
  semaine: 52,
  week: 52,
  jour: 250,
  day: 250,
});

/** The period as written, under its English name. */
export function periodName(unit: string): string {
  const names = tableOf<string>({
    an: 'year',
    annee: 'year',
    annum: 'year',
    exercice: 'year',
    semestre: 'semester',
    trimestre: 'quarter',
    moi: 'month',
    quinzaine: 'fortnight',
    semaine: 'week',
    jour: 'day',
  });
  const known = names[unit] ?? unit;
  const rate = ADVERBS[known] ?? ADVERBS[singular(known)];
  if (rate === undefined) return known;
  if (typeof rate !== 'number') return 'year';
  return BY_RATE[rate] ?? 'year';
}

const BY_RATE: Readonly<Record<number, string>> = {
  0.5: 'year',
  1: 'year',
  2: 'semester',
  4: 'quarter',
  6: 'month',
  12: 'month',
  24: 'month',
  26: 'fortnight',
  52: 'week',
  250: 'day',
};
