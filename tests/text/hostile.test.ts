import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint.js';
import { readDocument } from '../../src/read.js';
import { withDefaults } from '../../src/limits.js';
import { tokenize } from '../../src/text/tokens.js';
import { readNumberWords } from '../../src/text/quantities/numbers.js';
import { book } from '../rules/book.js';

/** Repeated so often that recursion, one call a sign, would overflow the stack. */
const OFTEN = 60_000;

describe('signs without end', () => {
  it.each(["l'", 'd’', 'a(s)', 'a·s', 'dix-', 'vingt et ', '1.', '1 000 ', '(', '«', 'M. ', 'n° ', 'é', 'e\u0301', 'ﬁ', '12/12/', 'a'])('%j', async (sign) => {
    const bytes = new TextEncoder().encode(`Le mot. ${sign.repeat(OFTEN)}`);
    expect((await readDocument({ path: 'a.md', bytes }, withDefaults())).words).toBeGreaterThan(1);
  });

  it('are words where they are words', () => {
    const tokens = tokenize("l'".repeat(3) + 'équipe');
    expect(tokens.map(({ form }) => form)).toEqual(["l'", "l'", "l'", 'equipe']);
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([[0, 2], [2, 4], [4, 6], [6, 12]]);
  });
});

describe('ten after ten', () => {
  it.each([
    ['dix - dix - dix', 1],
    ['dix - sept', 3],
    ['soixante - dix - sept', 5],
    ['quatre - vingt - dix - neuf', 7],
  ])('%s ends after %i words', (words, next) => expect(readNumberWords(words.split(' '), 0)?.next).toBe(next));
});

describe('a sentence without end', () => {
  it('is cut into pieces that cover it, because rules look at pairs of words', async () => {
    const bytes = new TextEncoder().encode('le titulaire livre et le service attend douze mois '.repeat(300));
    const { sentences, blocks } = await readDocument({ path: 'a.md', bytes }, withDefaults());
    expect(sentences.length).toBeGreaterThan(3);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(600);
    expect(sentences.map(({ start }) => start).slice(1)).toEqual(sentences.map(({ end }) => end).slice(0, -1));
    expect(sentences.at(-1)?.end).toBe(blocks[0]?.text.length);
  });

  it('of a length that people write stays whole', async () => {
    const bytes = new TextEncoder().encode(`Vu ${'le code de la commande publique, '.repeat(80)}il est décidé ce qui suit.`);
    expect((await readDocument({ path: 'a.md', bytes }, withDefaults())).sentences).toHaveLength(1);
  });
});

/** What people write, and what nobody does: marks of accents, of width, of families, of numbers and of clauses. */
const SIGNS = ['é', 'e\u0301', '\u0301', '\u200b', '\u200d', '👩‍👩‍👧', '🇫🇷', '9', '((((', '« ', ' »', 'M. ', '1.2.', '1 000 ', '\u00a0', '\ufe0f', 'n’', '-', '12 mois, ', 'T0 + ', 'le titulaire ne ', 'not ', 'sauf ', 'agile, ', 'cycle en V ', 'livre ', 'phase 1, ', ' et ', '; ', '. ', '\n\n', '\n- ', '| '];

describe('a text of a few signs without end', () => {
  it('is read and matched, in the time of its length', async () => {
    const lot = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 6 });
    await fc.assert(fc.asyncProperty(lot, fc.constantFrom('a.md', 'a.txt'), async (signs, path) => {
      const text = `Le titulaire livre le logiciel selon un cycle en V. ${signs.join('').repeat(Math.ceil(OFTEN / signs.length / 4))}`;
      const { documents, problems } = await lint([{ path, bytes: new TextEncoder().encode(text) }], { kind: 'software-build', book });
      expect(problems).toEqual([]);
      expect(documents).toHaveLength(1);
    }), { numRuns: 12 });
  }, 60_000);

  it.each([
    ['clauses between commas', (i: number) => `le lot ${String(i)} est livré selon un cycle en V, `],
    ['items of a list', (i: number) => `- lot ${String(i)}\n`],
    ['cells of a table', (i: number) => `${i % 4 === 0 ? '\n|' : ''} 12 mois |`],
  ])('%s are matched', async (_, piece) => {
    const head = '# Lots\n\n| a | b | c | d |\n|---|---|---|---|';
    const text = head + Array.from({ length: OFTEN / 3 }, (_one, i) => piece(i)).join('');
    const { documents } = await lint([{ path: 'a.md', bytes: new TextEncoder().encode(text) }], { kind: 'software-build', book });
    expect(documents[0]?.words).toBeGreaterThan(OFTEN / 3);
  }, 60_000);
});
