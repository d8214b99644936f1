import { describe, expect, it } from 'vitest';

import { findRules } from '../../src/cli/rule-search.js';
import { infoOf } from '../../src/rules/info.js';
import { book } from '../rules/book.js';
import { agilefall } from './stub.js';

const RULES = book.rules.map(infoOf);
const idsOf = (...words: readonly string[]) => findRules(words, RULES).rules.map(({ id }) => id);

/** The reports on suppressions can be named and set like rules. */
const RESERVED = ['suppression-expired', 'suppression-needless', 'suppression-unknown-rule', 'suppression-without-reason'];

describe('rules are found', () => {
  it.each([
    [['v-model-lifecycle'], 'id'],
    [['V-Model-Lifecycle'], 'id'],
    [['v', 'model', 'lifecycle'], 'id'],
    [['planning'], 'category'],
    [['Équipe'], 'category'],
    [['equipe'], 'category'],
    [['Livraison', 'et', 'recette'], 'category'],
    [['roadmap'], 'words'],
  ] as const)('%j by %s', (words, by) => {
    expect(findRules(words, RULES)).toMatchObject({ by });
  });

  it('by a category give all of it and nothing else', () => {
    expect(idsOf('team')).toEqual(RULES.filter(({ category }) => category === 'team').map(({ id }) => id));
  });

  it.each([
    [['feuille', 'route'], 'feature-roadmap-multi-year'],
    [['penalites'], 'penalties-on-features'],
    [['Pénalités'], 'penalties-on-features'],
    [['homologation'], 'security-gate-before-any-user'],
    [['cycle', 'V'], 'v-model-lifecycle'],
  ])('by the words %j', (words, expected) => {
    expect(idsOf(...words)).toContain(expected);
  });

  it('best first: what a rule is called weighs more than what it mentions', () => {
    expect(idsOf('backlog')[0]).toBe('frozen-backlog');
  });

  it.each([[['xylophone']], [['roadmap', 'xylophone']], [['…']]])('by nothing: %j', (words) => {
    expect(idsOf(...words)).toEqual([]);
  });
});

describe('explain', () => {
  it('lists the rules that speak of a word', async () => {
    const { code, out } = await agilefall(['explain', '--lang', 'en', 'roadmap']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}feature-roadmap-multi-year {2}error .*Frozen roadmap \[seed\]\n/);
    expect(out).toMatch(/\n\nagilefall explain NAME explains one of them\.\n$/);
    for (const id of ['big-bang-rollout', 'house-rule']) expect(out).toContain(`  ${id}`);
  });

  it('explains at once the only rule of a category', async () => {
    expect((await agilefall(['explain', '--lang', 'fr', 'Dimensionnement'])).out).toContain('Ce que dit le guide');
  });

  it('explains the only rule that is called so', async () => {
    expect((await agilefall(['explain', 'big', 'bang'])).out).toMatch(/big-bang-rollout · /);
  });
});

describe('rules', () => {
  it('are given as JSON, with all their texts and the address of their page', async () => {
    const { version, rules } = JSON.parse((await agilefall(['rules', '--json'])).out);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['big-bang-rollout', 'feature-roadmap-multi-year', 'house-rule', ...RESERVED]);
    expect(Object.keys(rules[0])).toEqual([
      'id', 'category', 'pillar', 'severity', 'pack', 'title', 'message', 'why', 'instead', 'insteadIs', 'seed', 'references', 'since', 'precision', 'measured', 'examples', 'page',
    ]);
    expect(rules[1]).toMatchObject({ title: { fr: 'Feuille de route figée', en: 'Frozen roadmap' }, pack: 'recommended', page: expect.stringMatching(/docs\/rules\/feature-roadmap-multi-year\.md$/) });
    expect(rules[1].examples[0]).toEqual({ language: 'fr', text: 'La [[feuille de route]] couvre 2025-2028.', flag: true, note: null });
  });

  it.each([
    [['--pack', 'seed'], ['big-bang-rollout', 'feature-roadmap-multi-year']],
    [['--category', 'sizing'], ['big-bang-rollout']],
    [['--category', 'sizing,my-own'], ['big-bang-rollout', 'house-rule']],
    [['--category', 'my-own', '--pack', 'seed'], []],
  ])('of %j', async (options, expected) => {
    const { rules } = JSON.parse((await agilefall(['rules', '--json', ...options])).out);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(expected);
  });

  it('of a category are listed', async () => {
    const { out } = await agilefall(['rules', '--category', 'sizing', '--lang', 'en']);
    expect(out).toContain('Sizing\n  big-bang-rollout');
    expect(out).not.toContain('feature-roadmap');
  });
});
