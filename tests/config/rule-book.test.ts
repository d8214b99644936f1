import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint.js';
import { wholeBook } from '../../src/rules/bundled.js';
import type { Finding } from '../../src/types.js';
import { configurationIn, faultOf, folderWith } from './place.js';

const OWN_RULE = `
id: paper-plan
category: planning
pillar: P4
severity: warning
precision: high
since: 0.1.0
title: { fr: Plan en papier, en: Paper plan }
message: { fr: Le plan est imprimé., en: The plan is printed. }
why: { fr: Il ne peut plus changer., en: It can no longer change. }
instead: { fr: Un tableau que l'équipe tient à jour, en: A board that the team keeps up to date }
find:
  - phrases: { fr: "plan … (imprimé | <paper>)", en: plan … printed }
examples:
  fr: { flag: ["Le [[plan est imprimé]] chaque mois."], pass: [Le plan vit.] }
  en: { flag: ["The [[plan is printed]] monthly."], pass: [The plan lives.] }
`;

async function findings(files: Readonly<Record<string, string>>, text: string): Promise<readonly Finding[]> {
  const configuration = configurationIn(folderWith(files));
  const settings = await configuration.settingsOf('cctp.md');
  const [book, rules] = [await configuration.bookOf(settings), await configuration.rulesOf(settings, null)];
  const { documents, problems } = await lint([{ path: 'cctp.md', bytes: new TextEncoder().encode(text) }], { kind: 'software-build', ...(book && { book }), ...(rules && { rules }) });
  expect(problems).toEqual([]);
  return documents[0]?.findings ?? [];
}

const ids = async (config: string, text: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> =>
  (await findings({ 'agilefall.config.yaml': config, ...more }, text)).map(({ ruleId, severity }) => `${ruleId} ${severity}`);

const ROADMAP = "L'annexe 2 contient la feuille de route des évolutions pour les quinze prochains mois.\n";

describe('rules', () => {
  it.each([
    ['', ['feature-roadmap-multi-year warning']],
    ['rules: { feature-roadmap-multi-year: off }', []],
    ['rules: { feature-roadmap-multi-year: info }', ['feature-roadmap-multi-year info']],
    ['rules: { feature-roadmap-multi-year: error }', ['feature-roadmap-multi-year error']],
    ['rules: { feature-roadmap-multi-year: on }', ['feature-roadmap-multi-year warning']],
    ['rules: { feature-roadmap-multi-year: { thresholds: { error.duration: 15 } } }', ['feature-roadmap-multi-year error']],
    ['rules: { feature-roadmap-multi-year: { thresholds: { <long-horizon>.duration: 16 } } }', []],
    ['rules: { feature-roadmap-multi-year: { severity: info, thresholds: { <long-horizon>.duration: 15 } } }', ['feature-roadmap-multi-year info']],
  ])('%s', async (config, expected) => {
    expect(await ids(config, ROADMAP)).toEqual(expected);
  });

  it('take one list for themselves when its threshold is set, not from other rules', async () => {
    const configuration = configurationIn(folderWith({ 'agilefall.config.yaml': 'rules: { feature-roadmap-multi-year: { thresholds: { <long-horizon>.duration: 16 } } }' }));
    const book = await configuration.bookOf(await configuration.settingsOf('cctp.md'));
    expect(book?.vocabulary['long-horizon']).toBe((await wholeBook()).vocabulary['long-horizon']);
  });

  it('run outside their packs when they are named', async () => {
    const configuration = configurationIn(folderWith({ 'agilefall.config.yaml': 'rules: { vague-quality-requirement: warning, big-bang-rollout: off }' }));
    const rules = await configuration.rulesOf(await configuration.settingsOf('cctp.md'), null);
    expect(rules).toContain('vague-quality-requirement');
    expect(rules).not.toContain('big-bang-rollout');
    expect(rules).toContain('v-model-lifecycle');
  });
});

describe('vocabulary', () => {
  const text = 'Le cadran maison des évolutions court sur quinze mois.\n';

  it('adds words to a list of the rules', async () => {
    expect(await ids('', text)).toEqual([]);
    expect(await ids('vocabulary: { roadmap-noun: { fr: cadran maison } }', text)).toEqual(['feature-roadmap-multi-year warning']);
  });
});

describe('rule folders', () => {
  const config = 'ruleFolders: [rules]\nrules: { paper-plan: error }';

  it('add rules with their own words', async () => {
    const more = { 'rules/planning/paper-plan.yaml': OWN_RULE, 'rules/vocabulary/own.yaml': 'paper: { fr: papier }' };
    expect(await ids(config, 'Le plan est affiché en papier.\n', more)).toEqual(['paper-plan error']);
  });

  it('may hold rules beside each other', async () => {
    expect(await ids(config, 'Le plan est imprimé.\n', { 'rules/paper-plan.yaml': OWN_RULE, 'rules/vocabulary/own.yaml': 'paper: { fr: papier }' })).toEqual(['paper-plan error']);
  });

  it.each([
    ['a rule without message', OWN_RULE.replace(/^message.*\n/m, ''), 'rules/paper-plan.yaml:2:1: "message" is missing here.'],
    ['a wrong key', OWN_RULE.replace('phrases:', 'phrase:'), 'Did you mean "phrases"?'],
    ['an id that exists', OWN_RULE.replace('paper-plan', 'big-bang-rollout'), 'There is already a rule "big-bang-rollout".'],
  ])('refuse %s', async (_, rule, expected) => {
    expect(await faultOf({ 'agilefall.config.yaml': 'ruleFolders: [rules]', 'rules/paper-plan.yaml': rule })).toContain(expected);
  });

  it('refuse an empty folder', async () => {
    expect(await faultOf({ 'agilefall.config.yaml': 'ruleFolders: [rules]', 'rules/': '' })).toContain('holds no .yaml file');
  });
});
