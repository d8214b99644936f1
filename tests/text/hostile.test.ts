import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read.js';
import { withDefaults } from '../../src/limits.js';
import { tokenize } from '../../src/text/tokens.js';
import { readNumberWords } from '../../src/text/quantities/numbers.js';

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
