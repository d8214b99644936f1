import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutsOf } from '../../fixtures/make/hyphens.js';
import { VARIANTS } from '../../fixtures/make/variants.js';
import { missedBy, scoreVariant } from '../../src/dev/eval-reading-variants.js';
import { scoreReading, sumScores, type Reading, type ReadingScore } from '../../src/dev/eval-reading-score.js';
import { parse } from '../../src/parse/index.js';
import { readText } from '../../src/text/document.js';
import type { DocumentResult } from '../../src/types.js';
import { book } from '../rules/book.js';

/** Short, with lists, tables and two pages of notes; the command reads all fixtures. */
const SOURCE = join('fixtures', 'sow-product-team.md');

describe('the same text in all its forms', () => {
  it.each(VARIANTS.map((variant) => [variant.name, variant] as const))('%s', async (_, variant) => {
    const score = await scoreVariant(SOURCE, variant, book);
    expect(score.sentences).toBeGreaterThan(100);
    expect(missedBy(score, variant), score.lost.join('\n')).toEqual([]);
  });
});

describe('the comparison with the source', () => {
  it.each([
    ['the same text', 'Un. Deux.\n\nTrois.', { whole: 3, exact: 2, running: 0 }],
    ['a sentence that was cut', 'Un. De\n\nux.\n\nTrois.', { whole: 2, exact: 1, running: 0 }],
    ['paragraphs that were joined', 'Un. Deux. Trois.', { whole: 3, exact: 0, running: 0 }],
    ['a running line', 'Un. Deux.\n\nVille de Rivemont\n\nTrois.', { whole: 3, exact: 2, running: 1 }],
    ['a page number', 'Un. Deux.\n\nRivemont, Page 3 sur 18\n\nTrois.', { whole: 3, exact: 2, running: 1 }],
    ['other dashes and spaces', 'Un.\u00a0Deux.\n\nTrois.', { whole: 3, exact: 2, running: 0 }],
  ])('%s', async (_, variant, expected) => {
    const score = scoreReading(await read('Un. Deux.\n\nTrois.'), await read(variant), ['Ville de Rivemont', '']);
    expect(score).toMatchObject({ sentences: 3, paragraphs: 2, ...expected });
  });

  it('wants the same findings, as often', async () => {
    const [one, two] = [await read('Un.', ['a']), await read('Un.', ['a', 'a'])];
    expect(scoreReading(one, two, [])).toMatchObject({ findings: 2, sameFindings: 1 });
  });

  it('says which targets are missed', () => {
    const score: ReadingScore = { sentences: 1000, whole: 980, paragraphs: 100, exact: 90, running: 0, findings: 3, sameFindings: 3, lost: [], added: [] };
    expect(missedBy(score, { untagged: true })).toEqual([]);
    expect(missedBy(score, { untagged: false })).toEqual(['sentences under 98.5 %', 'paragraphs under 92.0 %']);
    expect(missedBy({ ...score, running: 1, sameFindings: 2 }, { untagged: true })).toEqual(['running lines in the text', 'findings differ']);
    expect(sumScores([score, score])).toMatchObject({ sentences: 2000, whole: 1960 });
  });
});

it.each([
  ['développement', ['développe-', 'dévelop-', 'déve-']],
  ['sous-traitant', ['sous-']],
  ['petit', []],
  ['SNCF2025', []],
])('cuts of %s', (word, heads) => {
  expect(cutsOf(word).map(({ head }) => head)).toEqual(heads);
});

async function read(markdown: string, rules: readonly string[] = []): Promise<Reading> {
  const parsed = await parse({ path: 'a.md', bytes: new TextEncoder().encode(markdown) });
  const findings = rules.map((ruleId) => ({ ruleId, severity: 'error', excerpt: 'Un.' }));
  return { text: readText('a.md', parsed), result: { findings } as unknown as DocumentResult };
}
