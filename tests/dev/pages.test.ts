import { describe, expect, it } from 'vitest';

import { rulePages } from '../../src/dev/pages/all.js';
import { withMarks } from '../../src/dev/pages/markdown.js';
import { COUNTED, quantityWords } from '../../src/dev/pages/quantity.js';
import { stepLine } from '../../src/dev/pages/steps.js';
import { rulePageText } from '../../src/dev/pages/page.js';
import { parsePattern } from '../../src/rules/pattern.js';
import { rulePage } from '../../src/report/report.js';
import type { RuleSource, Step } from '../../src/rules/book.js';
import { book } from '../rules/book.js';
import { smallBook } from '../rules/small-book.js';

const pages = rulePages(book);

describe('the pages', () => {
  it('are one for each rule, and a list that leads to all of them', () => {
    expect(pages.size).toBe(book.rules.length + 1);
    const list = pages.get('README.md') ?? '';
    for (const { id } of book.rules) expect(list).toContain(`[${id}](${id}.md)`);
  });

  it('stand where reports point to', () => {
    for (const { id } of book.rules) expect(pages.has(rulePage(id).replace(/^.*\/docs\/rules\//, ''))).toBe(true);
  });

  it('lead only to pages that exist', () => {
    for (const [name, text] of pages) {
      for (const [, target = ''] of text.matchAll(/\]\(([a-z-]+\.md|README\.md)\)/g)) expect(pages.has(target), `${name} leads to ${target}`).toBe(true);
    }
  });

  it.each(book.rules.map((rule) => [rule.id, rule] as const))('%s says all of its rule', (id, rule) => {
    const text = pages.get(`${id}.md`) ?? '';
    for (const language of ['fr', 'en'] as const) {
      for (const said of [rule.title, rule.message, rule.why]) expect(text).toContain(said[language]);
      for (const line of rule.instead[language].trim().split('\n')) expect(text).toContain(`> ${line}`.trimEnd());
      for (const example of [...rule.examples[language].flag, ...rule.examples[language].pass]) {
        const { text: words, note } = typeof example === 'string' ? { text: example, note: undefined } : example;
        for (const line of withMarks(words).split('\n')) expect(text).toContain(`> ${line}`.trimEnd());
        if (note !== undefined) expect(text).toContain(`— *${note}*`);
      }
    }
    expect(text).not.toMatch(/\[\[|\]\]|undefined|\[object|\bL\d{2,3} /);
    if (rule.seed !== undefined) expect(text.match(/Licence Ouverte Etalab 2\.0/g)).toHaveLength(2);
  });

  it('have a word for everything that rules count', () => {
    const units = JSON.stringify(book.rules.map((rule) => [rule.steps, rule.find.map(({ steps }) => steps)])).matchAll(/unit=([\w|-]+)/g);
    const named = [...units].flatMap(([, list = '']) => list.split('|')).filter((unit) => unit !== 'number' && unit !== 'XXX');
    expect(named.filter((unit) => COUNTED[unit] === undefined)).toEqual([]);
  });

  it('tell what was measured', () => {
    const measured: RuleSource = { ...(smallBook.rules[0] as RuleSource), measured: { precision: 0.87, findings: 31, date: '2026-11-20' } };
    expect(rulePageText(measured, smallBook)).toContain('Fiabilité : 87 % de constats justes sur 31, mesurés sur des documents relus à la main (2026-11-20)');
    expect(rulePageText(measured, smallBook)).toContain('Reliability: 87% right out of 31 findings');
  });
});

describe('severity in words', () => {
  const frozen = rulePageText(smallBook.rules.find(({ id }) => id === 'frozen-plan') as RuleSource, smallBook);

  it('lists the steps in their order, then the usual severity', () => {
    expect(frozen).toContain(`- **pas de constat** : une durée d’au moins 60 mois
- **erreur** : une durée d’au moins 24 mois
- **avertissement** : dans tous les autres cas.`);
  });

  it('names the exceptions and the neighbours', () => {
    expect(frozen).toContain('- *date légale* : date fixée par un texte');
    expect(frozen).toContain('- Sur une même phrase, elle l’emporte sur [any-roadmap](any-roadmap.md), qui en dit moins.');
  });

  it('is short where nothing changes it', () => {
    const plain = rulePageText(smallBook.rules.find(({ id }) => id === 'any-roadmap') as RuleSource, smallBook);
    expect(plain).toContain('### Gravité\n\nToujours **note**.\n');
  });

  it.each<[string, Step, string]>([
    ['a size', { count: 60, share: 30, is: 'error' }, '**error**: 60 things counted or more and when they make at least 30% of the words of the document'],
    ['words', { with: { in: 'nearby', fr: ['a'], en: ['~revise (plan | schedule)', '<plan>'] }, less: 1 }, '**one level less**: within two sentences, words such as "revise plan", "roadmap"'],
    ['a piece', { pieces: ['CCAP', 'RC'], is: 'none' }, '**no finding**: the piece is a CCAP or a RC'],
    ['nothing', { is: 'warning' }, '**warning**: always'],
  ])('tells %s', (_, step, expected) => {
    expect(stepLine(step, smallBook.vocabulary, 'en')).toBe(expected);
  });
});

describe('quantities in words', () => {
  it.each([
    ['{duration|range|offset >= 24}', 'une durée, une période ou un délai d’au moins 24 mois', 'a duration, a period or a time limit of at least 24 months'],
    ['{frequency <= 5.99}', 'une fréquence de moins de 6 fois par an', 'a frequency of less than 6 times a year'],
    ['{duration >= 0.96 role=any}', 'une durée d’au moins 29 jours', 'a duration of at least 29 days'],
    ['{money >= 50000000 unit=EUR|XXX}', 'un montant d’au moins 50 000 000 (euros)', 'an amount of at least 50,000,000 (euros)'],
    ['{count > 30 unit=report}', 'un nombre de plus de 30 (rapports)', 'a number of more than 30 (reports)'],
  ])('%s', (source, fr, en) => {
    const node = parsePattern(source);
    if (node.type !== 'quantity') throw new Error(source);
    expect([quantityWords(node.test, 'fr'), quantityWords(node.test, 'en')]).toEqual([fr, en]);
  });
});

describe('marked words', () => {
  it.each([
    ['Une [[feuille de route]] figée.', 'Une **feuille de route** figée.'],
    ['- [[Cadrage\n- Recette]]', '- **Cadrage**\n- **Recette**'],
    ['| [[V1 | 2027]] |', '| **V1** | **2027** |'],
    ['[[## Phases]]', '## **Phases**'],
  ])('%j', (text, expected) => {
    expect(withMarks(text)).toBe(expected);
  });
});
