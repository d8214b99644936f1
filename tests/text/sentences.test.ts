import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';
import type { Language } from '../../src/types.js';

function split(text: string, language: Language = 'fr'): string[] {
  return splitSentences(text, language).map(([start, end]) => text.slice(start, end));
}

/** Each row is a text whose sentences are parted by « ¦ ». */
const FRENCH = [
  'Voir art. 24 du CCAP.¦Le titulaire livre.',
  'Conformément à l’art. L. 2124-1 du code, il livre.¦Il teste.',
  '3.2.1. Le titulaire livre.¦Il teste.',
  '1) Le titulaire livre ; il teste ; il déploie.',
  'a. Le titulaire livre.',
  'M. Dupont et Mme. Durand répondent, cf. p. 12, au n° 3.¦MM. Petit et Grand aussi.',
  'Le délai est de 3.5 jours.¦La suite est décrite plus bas.',
  'Voir www.exemple.fr/a.b et plan.v2.docx pour la suite.¦Merci.',
  'Des jeunes, des parents, etc. sont associés.¦Ils testent.',
  'Les outils, les guides, etc.¦Le titulaire les livre.',
  'Env. 200 personnes, max. 250, min. 12 par site.¦Fin.',
  'Les usagers (jeunes. Et parents.) participent.¦Ils notent.',
  '« Pourquoi attendre ? » demande un agent.¦Personne ne répond.',
  'J. Martin signe.¦Voici le lot A.¦Il ferme la marche.',
  'Le service est rendu à 30 \nmillions d’usagers.¦Il est gratuit.',
  'Fini !¦Vraiment ?¦Oui.',
  'Réf. 12 du § 4 : voir al. 3.¦Suite.',
  'Le budget est de 2.400.000 euros.¦Il est ferme.',
  'Le livrable est remis (cf. annexe 2).¦Il est relu.',
  'L’agilité est attendue.¦[…] Les exigences sont figées.',
];

const ENGLISH = [
  'See Sec. 3 of the U.S. Code.¦It applies.',
  'Tools, e.g. a board, i.e. a wall, are used.¦They help.',
  'Acme Inc. and others vs. The State.¦J. Smith signs.',
  'The answer is no.¦The vendor, No. 12, is out.',
  'See Fig. 2 for St. Paul.¦Done.',
  '1.2. The vendor shall deliver.¦It shall test.',
];

describe('splitSentences', () => {
  it.each(FRENCH)('French: %s', (marked) => expect(split(marked.replaceAll('¦', ' '))).toEqual(marked.split('¦')));
  it.each(ENGLISH)('English: %s', (marked) => {
    expect(split(marked.replaceAll('¦', ' '), 'en')).toEqual(marked.split('¦'));
  });

  it.each(['', '   ', '\n\n'])('gives nothing for an empty text', (text) => expect(split(text)).toEqual([]));

  it('does not cut a sentence where it is longer than what is looked at once', () => {
    const long = `Le titulaire ${'livre et teste '.repeat(400)}sans fin.`;
    expect(split(`Avant. ${long} Après.`)).toEqual(['Avant.', long, 'Après.']);
    expect(split('Le titulaire livre le service. '.repeat(1000))).toHaveLength(1000);
  });

  it('gives trimmed ranges in order that hold every word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '. ', ' ', '\n', '(', ')', '«', '»', '1', '?', 'é') }),
        (text) => {
          let last = 0;
          for (const [start, end] of splitSentences(text, 'fr')) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
