import { describe, expect, it } from 'vitest';
import { listOf, testOf } from '../../src/rules/automata.js';
import type { Phrases, RuleBook } from '../../src/rules/book.js';
import { compileLanguage } from '../../src/rules/compile.js';
import { pack, unpack } from '../../src/rules/packed.js';

const WEAK: Phrases = { fr: ['<plan> … {duration >= 24}', 'feuille route (figée | <plan>)'], en: ['roadmap'] };
const STRONG: Phrases = { fr: ['aucun changement', '^ _ annexe'] };
const BOOK: RuleBook = {
  vocabulary: { plan: { fr: ['plan détaillé', 'planning'] } },
  guards: [],
  evidence: [],
  exceptions: [],
  kinds: [],
  pieces: [],
  claims: { weak: WEAK, strong: STRONG },
  rules: [],
};

describe('packed phrases', () => {
  it.each(['fr', 'en'] as const)('are those that were compiled (%s)', (language) => {
    const compiled = compileLanguage(BOOK, language);
    const unpacked = unpack(pack(BOOK, language), BOOK, language);
    expect(unpacked.automata).toEqual(compiled.automata);
    expect(unpacked.tests).toEqual(compiled.tests);
    for (const phrases of [WEAK, STRONG]) expect(unpacked.programOf(phrases)).toBe(compiled.programOf(phrases));
    for (const form of ['plan', 'plans', 'roadmaps', 'figees', 'inconnu']) expect([...unpacked.atomsOf(form)].sort()).toEqual([...compiled.atomsOf(form)].sort());
  });

  it('survive bytes that begin anywhere in memory', () => {
    const { text, bytes } = pack(BOOK, 'fr');
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(unpack({ text, bytes: shifted.subarray(1) }, BOOK, 'fr').automata).toEqual(compileLanguage(BOOK, 'fr').automata);
  });

  it('have no program in a language without phrases', () => {
    expect(compileLanguage(BOOK, 'en').programOf(STRONG)).toBeNull();
  });
});

describe('needs', () => {
  it('tell a list, a quantity and a group of words apart', () => {
    const { automata, programOf } = { ...compileLanguage(BOOK, 'fr') };
    const program = programOf(WEAK) as number;
    const options = automata.option.subarray(automata.firstOption[program], automata.firstOption[program + 1]);
    const kinds = Array.from(options, (option) =>
      Array.from(automata.need.subarray(automata.firstNeed[option], automata.firstNeed[option + 1]), (need) => (listOf(need) >= 0 ? 'list' : testOf(need) >= 0 ? 'test' : 'group')),
    );
    expect(kinds).toEqual([
      ['list', 'test'],
      ['group', 'group', 'group'],
    ]);
  });

  it.each([
    [0, -1, -1],
    [7, -1, -1],
    [-2, 0, -1],
    [-8, 3, -1],
    [-1, -1, 0],
    [-7, -1, 3],
  ])('%d is list %d, test %d', (need, list, test) => {
    expect([listOf(need), testOf(need)]).toEqual([list, test]);
  });
});
