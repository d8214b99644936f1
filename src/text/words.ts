import { foldOnce } from './fold.js';
import { functionWordVote, voteOfWord } from './function-words.js';
import { isTelling, isTellingWord } from './quantities/telling.js';

/** What is known of a word as it is written. */
export interface Word {
  /** As in `Token`. */
  readonly form: string;
  /** « l' », « jusqu' »: what follows the apostrophe is a word of its own. */
  readonly elided: boolean;
  /** French function words in it less English ones. */
  readonly vote: number;
  /** A sentence without any such word holds no quantity. */
  readonly telling: boolean;
}

/** Words of a document come back hundreds of times: each is looked at once. */
const words = new Map<string, Word>();

/** More different words than a long tender has; a file of random words must not fill the memory. */
const MOST_WORDS = 50_000;

/** The word `raw`: letters and digits, with what `tokenize` takes for part of the word, or an elision with its apostrophe. */
export function wordOf(raw: string): Word {
  const known = words.get(raw);
  if (known !== undefined) return known;
  if (words.size >= MOST_WORDS) words.clear();
  const word = look(raw);
  words.set(raw, word);
  return word;
}

const ELISION = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’]$/i;

function look(raw: string): Word {
  const lower = raw.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return { form: lower, elided: false, vote: voteOfWord(lower), telling: isTellingWord(lower) };
  const elided = ELISION.test(raw);
  const form = elided ? `${foldOnce(raw.slice(0, -1))}'` : formOf(raw);
  return { form, elided, vote: functionWordVote(raw), telling: isTelling(raw) };
}

/** "agency's" and "users'" lose the mark of the genitive; "isn't" and « aujourd'hui » stay whole. */
function formOf(raw: string): string {
  const apostrophe = raw.search(/['’]/);
  if (apostrophe < 0) return foldOnce(bare(raw));
  const head = foldOnce(raw.slice(0, apostrophe));
  const tail = raw.slice(apostrophe + 1);
  return /^s$/i.test(tail) ? head : `${head}'${foldOnce(bare(tail))}`;
}

function bare(word: string): string {
  const cut = word.search(/[(·•]/);
  return cut < 0 ? word : word.slice(0, cut);
}
