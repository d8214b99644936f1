import type { Amount } from './amounts.js';
import type { Scan } from './reading.js';
import { tableOf } from './tables.js';

/** « millions », « M », "bn", « Md », « k » after a number. */
export interface Scale {
  readonly factor: number;
  readonly next: number;
}

const WORDS = tableOf<number>({
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e9,
  billions: 1e9,
  mille: 1e3,
  thousand: 1e3,
  millier: 1e3,
  milliers: 1e3,
});
const LETTERS = tableOf<number>({
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mio: 1e6,
  md: 1e9,
  mds: 1e9,
  bn: 1e9,
  b: 1e9,
});

/** Words and letters that multiply a number. */
export const SCALE_WORDS: readonly string[] = [...Object.keys(WORDS), ...Object.keys(LETTERS)];

/** The scale at piece `at`, in letters or words; a letter that stands apart from the number must be upper case or « k ». */
export function readScale(scan: Scan, at: number): Scale | null {
  const form = scan.forms[at] ?? '';
  const word = WORDS[form];
  if (word !== undefined) return { factor: word, next: at + 1 };
  const letter = LETTERS[form];
  const piece = scan.pieces[at];
  if (letter === undefined || piece === undefined) return null;
  const written = scan.text.slice(piece.start, piece.end);
  // « 30 m d'usagers » is rare and « 30 m de câble » is not: a small m is a scale only against a currency or glued.
  const small = written === 'm' && !piece.glued && !/^[€$£]$/.test(scan.forms[at + 1] ?? '');
  return small ? null : { factor: letter, next: at + 1 };
}

/** « soixante-cinq millions d'euros », « une dizaine de »: the noun follows after « de », as it does after a scale. */
export function endsInScale(scan: Scan, { rough, next }: Amount): boolean {
  return rough || /^(?:millions?|milliards?|billions?)$/.test(scan.forms[next - 1] ?? '');
}
