import { beforeAll, describe, expect, it } from 'vitest';
import { GuardSet } from '../../src/match/guards.js';
import { DocumentHits } from '../../src/match/hits.js';
import { Surroundings } from '../../src/match/scope.js';
import type { Phrases, RuleBook } from '../../src/rules/book.js';
import { compileLanguage } from '../../src/rules/compile.js';
import { parseMarkdown, prepareFrontMatter } from '../../src/parse/markdown/index.js';
import { readText } from '../../src/text/document.js';
import type { Language } from '../../src/types.js';
import { book } from '../rules/book.js';

beforeAll(() => prepareFrontMatter('---'));

/** A trigger that no cue holds, so that only the words around it decide. */
const TRIGGER: Phrases = { fr: ['zorglub'], en: ['zorglub'] };
const WITH_TRIGGER: RuleBook = { ...book, claims: { ...book.claims, weak: TRIGGER } };
const compiled = (language: Language) => compileLanguage(WITH_TRIGGER, language);
const languages = { fr: compiled('fr'), en: compiled('en') };

/** The guard that spares the trigger in a text, or null. */
function guardOf(source: string, language: Language, add: readonly string[] = []): string | null {
  const text = readText('a.md', parseMarkdown(`---\nlang: ${language}\n---\n\n${source}\n`));
  const hits = new DocumentHits(text, (l) => languages[l]);
  const guards = new GuardSet(book.guards, text, hits, new Surroundings(text));
  const sentence = hits.sentencesWith(TRIGGER)[0];
  if (sentence === undefined) throw new Error('the trigger is not in the text');
  const hit = hits.in(sentence, TRIGGER)[0];
  return guards.sparing({ sentence, start: hit?.start ?? 0, end: hit?.end ?? 0, negative: false }, add)?.guard.id ?? null;
}

describe('guards in French', () => {
  it.each<[string | null, string]>([
    [null, 'Le titulaire applique le zorglub à chaque lot.'],
    ['negation', "Le titulaire n'applique pas le zorglub."],
    ['negation', "Le titulaire n'applique plus le zorglub."],
    ['negation', 'Aucun zorglub ne sera demandé.'],
    ['negation', "L'équipe travaille sans zorglub."],
    ['negation', "Le zorglub n'est pas retenu."],
    ['negation', 'Le marché ne comporte ni maquette, ni zorglub.'],
    [null, "Le projet n'est pas urgent, mais le zorglub est obligatoire."],
    [null, "Le titulaire ne dispose d'aucun délai ; le zorglub est imposé."],
    [null, 'Le zorglub est livré sans délai.'],
    [null, "Le zorglub ne peut être appliqué que par la direction."],
    [null, 'Le zorglub est remis au plus tard le 3 mai.'],
    ['comparison', "Plutôt qu'un zorglub, l'équipe livre chaque semaine."],
    ['comparison', 'À la différence du zorglub, la méthode est souple.'],
    ['quotation', 'Le zorglub est un piège classique.'],
    ['existing-system', "L'application actuelle suit le zorglub."],
    ['existing-system', 'Le zorglub a été développé par la région.'],
    ['existing-system', "L'ancienne procédure prévoyait que tout règlement passe par un zorglub."],
    ['existing-system', 'Jusqu’ici, le service était livré par zorglub une fois par an.'],
    ['existing-system', 'Le marché précédent imposait un zorglub.'],
    ['existing-system', 'Auparavant, chaque écran suivait un zorglub.'],
    ['existing-system', 'Pour ouvrir le moindre écran, il fallait remplir, signer et renvoyer un zorglub.'],
    [null, "S'il fallait prolonger le marché, un zorglub serait remis."],
    [null, "L'ancien titulaire est invité ; le nouveau titulaire devra remettre un zorglub."],
    ['negation', "Cette obligation ne s'étend ni au code, ni à la documentation, ni au zorglub."],
    ['negation', 'La clause ne porte pas sur le zorglub.'],
    ['qualification', 'Cinq années d’expérience en zorglub sont demandées.'],
    ['data-protection', 'Le responsable de traitement décide du zorglub.'],
    ['question', "Le candidat précisera s'il utilise le zorglub."],
    [null, 'Le candidat remettra un zorglub.'],
    ['procurement', 'La remise des offres suit le zorglub.'],
  ])('%s: %s', (expected, source) => expect(guardOf(source, 'fr')).toBe(expected));
});

describe('guards in English', () => {
  it.each<[string | null, string]>([
    [null, 'The contractor shall apply the zorglub.'],
    ['negation', 'The contractor shall not apply the zorglub.'],
    ['negation', 'No zorglub is required.'],
    ['negation', 'The zorglub is not required.'],
    ['negation', 'The team works without a zorglub.'],
    [null, 'The zorglub is due no later than 3 May.'],
    [null, 'The zorglub is not limited to one team.'],
    ['comparison', 'Rather than a zorglub, the team ships weekly.'],
    ['existing-system', 'The current system follows the zorglub.'],
    [null, 'The zorglub is deployed by means of a single command.'],
    [null, '# Plan\n\n## Term and budget\n\nThe vendor shall apply the zorglub.'],
    ['glossary', '# Plan\n\n## Glossary\n\nThe zorglub is a plan.'],
    [null, '# Request for Proposals\n\n## Work\n\nThe vendor shall apply the zorglub.'],
    ['existing-system', 'The previous contract required a zorglub.'],
    ['existing-system', 'Under the old process, each request went through a zorglub.'],
    ['existing-system', 'For the smallest change, staff had to write, sign and file a zorglub.'],
    [null, 'The former supplier is invited; the new supplier shall deliver a zorglub.'],
    [null, 'If the agency had to extend the work, a zorglub would be written.'],
    ['qualification', 'Five years of experience with zorglub are required.'],
    ['question', 'Describe your zorglub.'],
  ])('%s: %s', (expected, source) => expect(guardOf(source, 'en')).toBe(expected));
});

describe('guards by where the words stand', () => {
  it.each<[string | null, string]>([
    ['glossary', '# Objet\n\nTexte.\n\n## Glossaire\n\nSuite.\n\nLe zorglub est une méthode.'],
    ['exclusion', "# Objet\n\nTexte.\n\n## Périmètre\n\nSont exclus du marché :\n\n- l'hébergement ;\n- le zorglub."],
    ['existing-system', "# Objet\n\nTexte.\n\n## Description de l'existant\n\nLe service suit le zorglub."],
    ['qualification', '# Objet\n\nTexte.\n\n## Profils\n\nLe zorglub est connu du chef de projet.'],
    [null, '# Objet\n\nTexte.\n\n## Méthode\n\nLe service suit le zorglub.'],
  ])('%s', (expected, source) => expect(guardOf(source, 'fr')).toBe(expected));

  it('spares what is revisable only when a rule asks for it', () => {
    const source = 'Le zorglub est révisé chaque trimestre.';
    expect(guardOf(source, 'fr')).toBeNull();
    expect(guardOf(source, 'fr', ['revision'])).toBe('revision');
  });
});
