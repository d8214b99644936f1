import type { Language } from '../types.js';
import { flatten, type Automata } from './automata.js';
import type { Phrases, RuleBook } from './book.js';
import { compile, type CompiledLanguage } from './compile.js';
import type { QuantityTest } from './pattern.js';
import { phraseSetsOf } from './phrase-sets.js';
import { packWords, WordIndex, type PackedWords } from './words.js';

/** The compiled phrases of one language, made once, when the package is built: text and the numbers of its automata. */
export interface PackedLanguage {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** What the text begins with; the forms of words come after it. */
interface Packed {
  readonly prefixes: PackedWords['prefixes'];
  readonly tests: readonly QuantityTest[];
  /** Program of each set of `phraseSetsOf`, or -1. */
  readonly sets: readonly number[];
  readonly arrays: readonly PackedArray[];
}

/** Numbers of an array of `Automata`, in the fewest bytes each that hold them all. */
type PackedArray = readonly [name: keyof Automata, width: Width, length: number];
type Width = 1 | 2 | 4;

const OF_WIDTH = { 1: Int8Array, 2: Int16Array, 4: Int32Array } as const;

const PART = '\n\f\n';

/** Compiles the phrases of one language for `unpack`. @throws AgilefallError see `compile`. */
export function pack(book: RuleBook, language: Language): PackedLanguage {
  const { atoms, groups, programs, sets } = compile(book, language);
  const { automata, tests } = flatten(programs, groups);
  const { forms, prefixes } = packWords(atoms);
  const narrow = (Object.entries(automata) as [keyof Automata, Int32Array][])
    .map(([name, values]) => ({ name, values: new OF_WIDTH[widthOf(values)](values) }))
    // The widest first, so that each array begins where its numbers may stand.
    .sort((a, b) => b.values.BYTES_PER_ELEMENT - a.values.BYTES_PER_ELEMENT);
  const packed: Packed = {
    prefixes,
    tests,
    sets: sets.map(({ program }) => program?.id ?? -1),
    arrays: narrow.map(({ name, values }) => [name, values.BYTES_PER_ELEMENT as Width, values.length]),
  };
  const bytes = new Uint8Array(narrow.reduce((sum, { values }) => sum + values.byteLength, 0));
  let at = 0;
  for (const { values } of narrow) {
    bytes.set(new Uint8Array(values.buffer), at);
    at += values.byteLength;
  }
  return { text: JSON.stringify(packed) + PART + forms, bytes };
}

function widthOf(values: Int32Array): Width {
  if (values.every((value) => value >= -0x80 && value < 0x80)) return 1;
  return values.every((value) => value >= -0x8000 && value < 0x8000) ? 2 : 4;
}

/** Reads what `pack` wrote for the same book. */
export function unpack({ text, bytes }: PackedLanguage, book: RuleBook, language: Language): CompiledLanguage {
  const [data = '', forms = ''] = text.split(PART);
  const { prefixes, tests, sets, arrays } = JSON.parse(data) as Packed;
  const words = new WordIndex({ forms, prefixes });
  const programs = new Map<Phrases, number>();
  let set = 0;
  for (const phrases of phraseSetsOf(book)) {
    const program = sets[set++] ?? -1;
    if (program >= 0) programs.set(phrases, program);
  }
  const automata = unpackArrays(arrays, bytes);
  return { language, automata, tests, atomsOf: (form) => words.atomsOf(form), programOf: (phrases) => programs.get(phrases) ?? null };
}

function unpackArrays(arrays: readonly PackedArray[], bytes: Uint8Array): Automata {
  const unpacked: Partial<Record<keyof Automata, Int32Array>> = {};
  // A copy begins where numbers of any width may stand; what was read from a file may not.
  const { buffer } = new Uint8Array(bytes);
  let at = 0;
  for (const [name, width, length] of arrays) {
    // Of one width in memory: code that meets arrays of several kinds is compiled for none.
    unpacked[name] = Int32Array.from(new OF_WIDTH[width](buffer, at, length));
    at += width * length;
  }
  return unpacked as Automata;
}
