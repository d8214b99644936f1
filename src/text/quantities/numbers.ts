import { tableOf } from './tables.js';

/** Number words of French and English, and the grammar that puts them together. */

const FRENCH_SMALL = numbered(
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
);
const FRENCH_TENS = tableOf<number>({
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
});
const ENGLISH_SMALL = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen',
);
const ENGLISH_TENS = tableOf<number>({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

const SCALES: readonly { readonly words: RegExp; readonly factor: number }[] = [
  { words: /^(?:milliards?|billions?)$/, factor: 1e9 },
  { words: /^millions?$/, factor: 1e6 },
  { words: /^(?:mille|mil|thousand)$/, factor: 1e3 },
];

/** All words that can begin a number, for the fast filter. « un », « a » are left out: they are articles. */
export const NUMBER_WORDS: readonly string[] = [
  ...[FRENCH_SMALL, FRENCH_TENS, ENGLISH_SMALL, ENGLISH_TENS].flatMap(Object.keys).filter((word) => word !== 'un'),
  ...['cent', 'cents', 'mille', 'hundred', 'thousand', 'million', 'millions', 'milliard', 'milliards', 'billion'],
];

export interface NumberWords {
  readonly value: number;
  /** Index after the last word. */
  readonly next: number;
}

type Read = NumberWords | null;

/**
 * The longest number that `words[from…]` begins with, in French or English, with or without hyphens (a hyphen is a
 * word of its own). Belgian and Swiss forms, 0 to 999 999 999 999. Null when there is none.
 */
export function readNumberWords(words: readonly string[], from: number): NumberWords | null {
  const first = words[from];
  if (first === undefined || !FIRST_NUMBER_WORDS.has(first)) return null;
  // Most numbers are one word: they were all read when the program started.
  if (!FURTHER.has(words[from + 1] ?? '')) {
    const value = SINGLES.get(first);
    return value === undefined ? null : { value, next: from + 1 };
  }
  return readLongest(words, from);
}

function readLongest(words: readonly string[], from: number): Read {
  const french = readScaled(words, from, readFrenchHundreds);
  const english = readScaled(words, from, readEnglishHundreds);
  if (french === null || english === null) return french ?? english;
  return french.next >= english.next ? french : english;
}

/** The words that `readNumberWords` may find a number at. */
export const FIRST_NUMBER_WORDS: ReadonlySet<string> = new Set([...NUMBER_WORDS, 'un', 'une', 'mil']);

/** Words and signs that a number may go on with. */
const FURTHER: ReadonlySet<string> = new Set([
  ...FIRST_NUMBER_WORDS,
  ...'- et and vingts cent cents hundred mille mil thousand million millions milliard milliards billion billions'.split(' '),
]);

function readScaled(words: readonly string[], from: number, hundreds: typeof readFrenchHundreds): Read {
  let total = 0;
  let next = from;
  for (const scale of SCALES) {
    const at = next === from ? from : afterLink(words, next);
    const head = hundreds(words, at);
    const here = head === null ? at : skipHyphen(words, head.next);
    if (!scale.words.test(words[here] ?? '')) continue;
    // « mille » stands alone; a bare « millions » is not a number, it needs one before.
    if (head === null && scale.factor !== 1e3) continue;
    if (head === null && next === from && words[here] === 'thousand') continue;
    total += (head?.value ?? 1) * scale.factor;
    next = here + 1;
  }
  const rest = hundreds(words, next === from ? from : afterLink(words, next));
  if (rest !== null && (next === from || rest.value > 0)) return { value: total + rest.value, next: rest.next };
  return next === from ? null : { value: total, next };
}

function readFrenchHundreds(words: readonly string[], from: number): Read {
  const head = FRENCH_SMALL[words[from] ?? ''];
  const at = head !== undefined && head >= 2 && head <= 9 ? skipHyphen(words, from + 1) : from;
  if (!/^cents?$/.test(words[at] ?? '')) return readFrenchTens(words, from);
  const value = at === from ? 100 : (head ?? 1) * 100;
  const rest = readFrenchTens(words, skipHyphen(words, at + 1));
  return rest === null || rest.value === 0 ? { value, next: at + 1 } : { value: value + rest.value, next: rest.next };
}

function readFrenchTens(words: readonly string[], from: number): Read {
  const word = words[from] ?? '';
  const second = skipHyphen(words, from + 1);
  if (word === 'quatre' && /^vingts?$/.test(words[second] ?? '')) return addFrench(words, 80, second + 1, 19);
  const tens = FRENCH_TENS[word === 'vingts' ? 'vingt' : word];
  if (tens !== undefined) return addFrench(words, tens, from + 1, tens === 60 ? 19 : 9);
  const small = word === 'une' ? 1 : FRENCH_SMALL[word];
  if (small === undefined) return null;
  return small === 10 ? addFrench(words, 10, from + 1, 9, 7) : { value: small, next: from + 1 };
}

/** Adds the units of `words[from…]`, between `least` and `most`, to a number of tens: « soixante » + « douze ». */
function addFrench(words: readonly string[], tens: number, from: number, most: number, least = 1): NumberWords {
  const hyphen = skipHyphen(words, from);
  const at = words[hyphen] === 'et' ? skipHyphen(words, hyphen + 1) : hyphen;
  const linked = at !== hyphen;
  const units = frenchUnits(words, at, most);
  if (units === null || units.value > most || units.value < least) return { value: tens, next: from };
  if (linked && units.value % 10 !== 1) return { value: tens, next: from };
  return { value: tens + units.value, next: units.next };
}

function frenchUnits(words: readonly string[], from: number, most: number): Read {
  const word = words[from] === 'une' ? 'un' : (words[from] ?? '');
  const small = FRENCH_SMALL[word];
  if (small === undefined) return null;
  // « soixante-dix-sept », but never « dix-dix »: a text of nothing else would be read to its end.
  return small === 10 && most > 10 ? addFrench(words, 10, from + 1, 9, 7) : { value: small, next: from + 1 };
}

function readEnglishHundreds(words: readonly string[], from: number): Read {
  const head = readEnglishTens(words, from);
  const at = head === null ? from : skipHyphen(words, head.next);
  if (head === null || head.value === 0 || words[at] !== 'hundred') return head;
  const link = words[at + 1] === 'and' ? at + 2 : at + 1;
  const rest = readEnglishTens(words, skipHyphen(words, link));
  const value = head.value * 100;
  return rest === null || rest.value === 0 ? { value, next: at + 1 } : { value: value + rest.value, next: rest.next };
}

function readEnglishTens(words: readonly string[], from: number): Read {
  const word = words[from] ?? '';
  const small = ENGLISH_SMALL[word];
  if (small !== undefined) return { value: small, next: from + 1 };
  const tens = ENGLISH_TENS[word];
  if (tens === undefined) return null;
  const at = skipHyphen(words, from + 1);
  const units = ENGLISH_SMALL[words[at] ?? ''];
  return units !== undefined && units >= 1 && units <= 9
    ? { value: tens + units, next: at + 1 }
    : { value: tens, next: from + 1 };
}

function skipHyphen(words: readonly string[], at: number): number {
  return words[at] === '-' ? at + 1 : at;
}

function afterLink(words: readonly string[], at: number): number {
  return words[at] === 'and' ? at + 1 : skipHyphen(words, at);
}

function numbered(words: string): Readonly<Record<string, number>> {
  return tableOf(Object.fromEntries(words.split(' ').map((word, value) => [word, value])));
}

/** The value of each number word that is a number by itself. */
const SINGLES = new Map<string, number>();
for (const word of FIRST_NUMBER_WORDS) {
  const read = readLongest([word], 0);
  if (read !== null) SINGLES.set(word, read.value);
}
