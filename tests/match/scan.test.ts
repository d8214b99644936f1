import { describe, expect, it } from 'vitest';
import { Reader } from '../../src/match/reader.js';
import { Scanner } from '../../src/match/scan.js';
import { compileLanguage } from '../../src/rules/compile.js';
import type { Phrases, RuleBook } from '../../src/rules/book.js';
import { findQuantities } from '../../src/text/quantities/index.js';
import { tokenize } from '../../src/text/tokens.js';
import type { Language, Sentence } from '../../src/types.js';

const EMPTY: RuleBook = { vocabulary: {}, guards: [], evidence: [], exceptions: [], kinds: [], pieces: [], claims: { weak: {}, strong: {} }, rules: [] };

function sentenceOf(text: string, language: Language): Sentence {
  const quantities = findQuantities(text, 0, text.length, { language, sections: [] });
  return { index: 0, block: 0, start: 0, end: text.length, tokens: tokenize(text), quantities };
}

/** Words that one phrase finds in a text, or null. */
function find(phrase: string, text: string, language: Language = 'fr', vocabulary: Record<string, Phrases> = {}): string | null {
  const phrases: Phrases = { [language]: [phrase] };
  const compiled = compileLanguage({ ...EMPTY, vocabulary, claims: { weak: phrases, strong: {} } }, language);
  const sentence = sentenceOf(text, language);
  const program = compiled.programOf(phrases);
  const hit = program === null ? null : new Scanner(new Reader(compiled, [sentence])).find(program, 0)[0];
  if (!hit) return null;
  return text.slice(sentence.tokens[hit.start]?.start, sentence.tokens[hit.end - 1]?.end);
}

describe('phrases', () => {
  it.each<[string, string, Language, string | null]>([
    ['comité pilotage', 'Le comité de pilotage se réunit.', 'fr', 'comité de pilotage'],
    ['comité pilotage', 'Les Comités du pilotage', 'fr', 'Comités du pilotage'],
    ['comité pilotage', 'Le comité approuve le pilotage.', 'fr', null],
    ['mise service', 'La mise en service aura lieu.', 'fr', 'mise en service'],
    ['~livrer', 'Le titulaire livrera le lot.', 'fr', 'livrera'],
    ['~livrer', 'Un livre blanc', 'fr', 'livre'],
    ['dimensionn*', 'dimensionnement', 'fr', 'dimensionnement'],
    ['cycle … en =v', 'un cycle de développement en V', 'fr', 'cycle de développement en V'],
    ['(équipe | prestataire) tiers', "l'équipe tierce", 'fr', null],
    ['(équipe | prestataire) tiers', 'un prestataire tiers', 'fr', 'prestataire tiers'],
    ['plan [projet] détaillé', 'plan détaillé', 'fr', 'plan détaillé'],
    ['plan [projet] détaillé', 'plan de projet détaillé', 'fr', 'plan de projet détaillé'],
    ['plan …2 figé', 'plan de versions qui est figé', 'fr', null],
    ['plan …3 figé', 'plan des versions qui est figé', 'fr', 'plan des versions qui est figé'],
    ['plan … figé', 'plan ; figé', 'fr', null],
    ["d'œuvre", "maîtrise d'oeuvre", 'fr', "d'oeuvre"],
    ['titulaire', 'le(s) titulaire(s)', 'fr', 'titulaire(s)'],
    ['^ annexe', 'Annexe 2', 'fr', 'Annexe'],
    ['^ annexe', 'Voir annexe 2', 'fr', null],
    ['^ _ annexe', 'Voir annexe 2', 'fr', 'Voir annexe'],
    ['roadmap … {duration >= 24}', 'A roadmap for thirty-six (36) months', 'en', 'roadmap for thirty-six (36) months'],
    ['roadmap … {duration >= 24}', 'A roadmap for six months', 'en', null],
    ['~deliver', 'shall be delivered', 'en', 'delivered'],
    ['requirement', 'All requirements', 'en', 'requirements'],
    ['responsable (de | du) produit', 'le responsable de produit', 'fr', 'responsable de produit'],
    ['responsable (de | du) produit', 'le responsable produit', 'fr', null],
  ])('%s in « %s »', (phrase, text, language, expected) => {
    expect(find(phrase, text, language)).toBe(expected);
  });

  it('uses word lists, nested', () => {
    const vocabulary = { plan: { fr: ['feuille route', '<road>'] }, road: { fr: ['roadmap'] } };
    expect(find('<plan> … figé', 'la feuille de route est figée', 'fr', vocabulary)).toBe('feuille de route est figée');
    expect(find('<plan> … figé', 'la roadmap est figée', 'fr', vocabulary)).toBe('roadmap est figée');
  });

  it.each([
    ['<nowhere>', /does not exist/],
    ['… plan', /begins with a gap/],
    ['(plan', /is missing/],
    ['plan )', /closes nothing/],
    ['()', /empty/],
    ['{duration & 3}', /neither role nor unit|not a quantity/],
  ])('refuses %s', (phrase, message) => {
    expect(() => find(phrase, 'x')).toThrow(message);
  });

  it('refuses a list that holds itself', () => {
    expect(() => find('<a>', 'x', 'fr', { a: { fr: ['<b>'] }, b: { fr: ['<a>'] } })).toThrow(/holds itself: a > b > a/);
  });

  it('stays linear on a long sentence of one repeated word', () => {
    const count = (words: number): number => {
      const text = 'plan '.repeat(words);
      let steps = 0;
      const counting = new Proxy(sentenceOf(text, 'fr'), { get: (target, key) => (steps++, Reflect.get(target, key) as unknown) });
      const phrases: Phrases = { fr: ['plan …5 plan …5 plan …5 figé'] };
      const compiled = compileLanguage({ ...EMPTY, claims: { weak: phrases, strong: {} } }, 'fr');
      new Scanner(new Reader(compiled, [counting as Sentence])).find(compiled.programOf(phrases) as number, 0);
      return steps;
    };
    expect(count(4000)).toBeLessThan(count(1000) * 4.5);
  });
});
