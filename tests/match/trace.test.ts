import { describe, expect, it } from 'vitest';
import { tryText } from '../../src/lint.js';
import type { TriedSet } from '../../src/match/trial.js';
import type { Language } from '../../src/types.js';
import { smallBook } from '../rules/small-book.js';

async function trial(text: string, options: { rule?: string; language?: Language } = {}) {
  return tryText(text, { book: smallBook, ...options });
}

/** Outcomes of a rule's finders in the order of its file, with the words they are about. */
async function outcomes(rule: string, text: string) {
  const { rules } = await trial(text, { rule });
  return rules[0]!.finders.flatMap(({ attempts }) => attempts.map(({ spot, outcome }) => [spot.words, outcome.type]));
}

const told = (set: TriedSet) => [`${set.as} ${set.number}`, set.spots.map(({ words, phrase }) => [words, phrase])];

describe('a sentence that a rule flags', () => {
  const sentence = 'La feuille de route couvre trois ans.';

  it('shows what each part matches, and where', async () => {
    const { rules, sentences } = await trial(sentence, { rule: 'frozen-plan' });
    const { sets } = rules[0]!.finders[0]!;
    expect(sets.map(told)).toEqual([
      ['all 1', [['feuille de route', '<plan>']]],
      ['all 2', [['trois ans', '<long>']]],
      ['without 1', []],
    ]);
    const [from, to] = sets[1]!.spots[0]!.at;
    expect(sentences[0]!.text.slice(from, to)).toBe('trois ans');
  });

  it('reads its quantities with kind, value and role', async () => {
    const { sentences } = await trial(sentence);
    expect(sentences[0]!.quantities.map(({ kind, value, role, text }) => ({ kind, value, role, text }))).toEqual([{ kind: 'duration', value: 'P36M', role: 'free', text: 'trois ans' }]);
  });

  it('says the severity and the step that gave it', async () => {
    const { rules, findings } = await trial(sentence, { rule: 'frozen-plan' });
    expect(rules[0]!.finders[0]!.attempts[0]!.outcome).toEqual({ type: 'found', severity: 'error', steps: [{ quantity: '{duration >= 24}', is: 'error' }] });
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['frozen-plan', 'error']]);
  });

  it('tells the finding as a report would, lowered and with what it takes in', async () => {
    const { findings } = await trial('La feuille de route fixée par décret couvre trois ans.');
    expect(findings).toMatchObject([{ ruleId: 'frozen-plan', severity: 'warning', exception: { fr: 'date fixée par un texte' }, also: ['any-roadmap'] }]);
  });
});

describe('a sentence that a rule spares', () => {
  it.each([
    ['frozen-plan', 'La feuille de route couvre six mois.', [['feuille de route', 'incomplete']]],
    ['frozen-plan', 'La feuille de route, révisée, couvre trois ans.', [['feuille de route, révisée, couvre trois ans', 'refused']]],
    ['frozen-plan', 'Aucune feuille de route ne couvre trois ans.', [['feuille de route ne couvre trois ans', 'spared']]],
    ['frozen-plan', 'La feuille de route couvre six ans.', [['feuille de route couvre six ans', 'dropped']]],
    ['frozen-plan', 'La feuille de route est un document que chacun peut lire et relire à loisir pendant trois ans.', [[expect.stringMatching(/^feuille .* ans$/), 'apart']]],
    ['any-roadmap', '- La feuille de route', [['feuille de route', 'other-block']]],
    ['frozen-plan', 'Le service ouvre en juin.', []],
  ])('%s: %s', async (rule, text, expected) => {
    expect(await outcomes(rule, text)).toEqual(expected);
  });

  it('says which words of which guard spare it', async () => {
    const { rules, findings } = await trial('Aucune feuille de route ne couvre trois ans.', { rule: 'frozen-plan' });
    const { outcome } = rules[0]!.finders[0]!.attempts[0]!;
    expect(outcome).toMatchObject({ type: 'spared', guard: { id: 'negation' }, spot: { words: 'Aucune', phrase: 'aucun', at: [0, 6] } });
    expect(findings).toEqual([]);
  });

  it('says which words of which condition spare it', async () => {
    const { rules } = await trial('La feuille de route, révisée, couvre trois ans.', { rule: 'frozen-plan' });
    expect(rules[0]!.finders[0]!.attempts[0]!.outcome).toMatchObject({ type: 'refused', set: { as: 'without', number: 1, in: 'sentence', spots: [{ words: 'révisée' }] } });
  });

  it('shows the parts of a phrase that are there, and the quantity that does not fit', async () => {
    const short = await trial('La feuille de route couvre six mois.', { rule: 'frozen-plan' });
    expect(short.rules[0]!.finders[0]!.sets[1]!.pieces).toMatchObject([{ sign: '{duration >= 12}', found: [], refused: [{ text: 'six mois', min: 6 }] }]);
    const vague = await trial('La feuille de route couvre six mois.', { rule: 'vague-plan' });
    expect(vague.rules[0]!.finders[0]!.sets[0]!.pieces).toEqual([{ sign: '<plan>', found: ['feuille de route'], refused: [] }]);
  });
});

describe('the text tried', () => {
  it('is read in the language asked for', async () => {
    expect((await trial('Roadmap.', { language: 'fr' })).sentences[0]!.language).toBe('fr');
    expect((await trial('Roadmap.', { language: 'en' })).sentences[0]!.language).toBe('en');
  });

  it('is compared with all rules, of which those it touches are told', async () => {
    expect((await trial('La feuille de route couvre six mois.')).rules.map(({ rule }) => rule.id)).toEqual(['any-roadmap', 'frozen-plan']);
    expect((await trial('Le service ouvre en juin.')).rules).toEqual([]);
  });

  it('is read as a kind of purchase that the rule runs on, else says so', async () => {
    expect(await trial('Texte.', { rule: 'long-list' })).toMatchObject({ kind: 'advisory', rules: [{ runsOn: null }] });
    const other = await tryText('Texte.', { book: smallBook, rule: 'long-list', kind: 'software-build' });
    expect(other.rules[0]!.runsOn).toEqual(['advisory']);
  });

  it('cannot show a list or a measure in one sentence, and shows a list in several lines', async () => {
    const one = await trial('Texte.', { rule: 'long-list' });
    expect(one.rules[0]!.finders.map(({ needs, attempts }) => [needs, attempts.length])).toEqual([['list', 0], ['metric', 0]]);
    const list = await trial('Le titulaire livre :\n\n- un plan\n- un lot\n- un site', { rule: 'long-list' });
    expect(list.rules[0]!.finders[0]!.attempts).toMatchObject([{ outcome: { type: 'found', severity: 'warning' } }]);
  });

  it('refuses a rule that does not exist', async () => {
    await expect(trial('Texte.', { rule: 'no-rule' })).rejects.toMatchObject({ code: 'unknown-rule' });
  });
});
