import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint.js';
import { loadRules } from '../../src/lint.js';
import { isIn, PACKS, packsNamed, type Pack } from '../../src/rules/packs.js';
import { smallBook } from './small-book.js';

const TENDER = { path: 'rfp.md', bytes: new TextEncoder().encode('La feuille de route adaptée couvre trois ans.\n') };

async function run(options: Parameters<typeof lint>[1]) {
  const { documents, rules } = await lint([TENDER], { book: smallBook, kind: 'software-build', ...options });
  // The reports on suppressions belong to no pack.
  return { document: documents[0]!, active: rules.filter(({ category }) => category !== 'suppression').map(({ id }) => id) };
}

describe('packs', () => {
  it.each<[readonly Pack[] | undefined, readonly string[]]>([
    [undefined, ['frozen-plan', 'long-list']],
    [['recommended'], ['frozen-plan', 'long-list']],
    [['strict'], ['any-roadmap', 'frozen-plan', 'long-list']],
    [['editorial'], ['vague-plan']],
    [['seed'], ['frozen-plan', 'vague-plan']],
    [['recommended', 'editorial'], ['frozen-plan', 'long-list', 'vague-plan']],
  ])('%j runs %j', async (packs, expected) => {
    const { active } = await run(packs ? { packs } : {});
    expect(active).toEqual(expected);
  });

  it('gives way to rules asked for by name', async () => {
    expect((await run({ packs: ['recommended'], rules: ['vague-plan'] })).active).toEqual(['vague-plan']);
  });

  it('refuses a name that is none', async () => {
    await expect(run({ packs: ['lax'] })).rejects.toMatchObject({ code: 'bad-option', place: 'lax', hint: 'Packs: recommended, strict, editorial, seed.' });
  });

  it('says the same of a rule in the book and in a report', () => {
    for (const info of loadRules(smallBook)) {
      const source = smallBook.rules.find(({ id }) => id === info.id)!;
      for (const pack of PACKS) expect(isIn([pack], info)).toBe(isIn([pack], source));
    }
  });

  it('reads names in their order', () => {
    expect(packsNamed(['seed', 'strict'])).toEqual(['seed', 'strict']);
  });
});

describe('the editorial pack', () => {
  it('is reported and leaves the pressure as it is', async () => {
    const without = (await run({ packs: ['recommended'] })).document;
    const { document } = await run({ packs: ['recommended', 'editorial'] });
    expect(document.findings.map(({ ruleId }) => ruleId).sort()).toEqual(['frozen-plan', 'vague-plan']);
    expect([document.pressure, document.pillars]).toEqual([without.pressure, without.pillars]);
    expect(without.pressure).toBeGreaterThan(0);
  });

  it('alone presses nothing', async () => {
    const { document } = await run({ packs: ['editorial'] });
    expect(document.findings).toHaveLength(1);
    expect(document.pressure).toBe(0);
  });
});
