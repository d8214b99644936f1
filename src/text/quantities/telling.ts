import { ROUGH_WORDS } from './amounts.js';
import { HORIZON_WORDS } from './durations.js';
import { FREQUENCY_WORDS } from './frequencies.js';
import { foldSameLength } from '../fold.js';
import { NUMBER_WORDS } from './numbers.js';

/** Without a digit, one of these words must be there; a unit word is enough for « un an ». */
const TELLING: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...ROUGH_WORDS,
  ...FREQUENCY_WORDS,
  ...HORIZON_WORDS,
  ...'an ans annee mois semaine jour trimestre semestre heure year month week day quarter semester hour fois times'.split(' '),
]);

/** As `isTelling`, of letters a to z. */
export function isTellingWord(word: string): boolean {
  return TELLING.has(word);
}

/** False when no sentence holds a quantity because of this word. */
export function isTelling(raw: string): boolean {
  if (/\d/.test(raw)) return true;
  for (const [word] of foldSameLength(raw).matchAll(/[a-z]+/g)) if (TELLING.has(word)) return true;
  return false;
}
