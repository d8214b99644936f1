import { describe, expect, it } from 'vitest';
import { foreign, FOREIGN, type Foreign } from '../../src/parse/foreign.js';
import { problemWords } from '../../src/report/problems.js';
import { unreadWords } from '../../src/report/unread.js';

describe('files that are not read', () => {
  it.each(Object.keys(FOREIGN) as Foreign[])('%s: what it is and what to do, in both languages', (kind) => {
    const { code, message, hint } = foreign(kind, 'dossier/a');
    const problem = { code, path: 'dossier/a', message, hint: hint ?? null };
    expect(problemWords(problem, 'en')).toEqual(FOREIGN[kind].en);
    expect(problemWords(problem, 'fr')).toEqual(FOREIGN[kind].fr);
  });

  it('has a French sentence of its own for each', () => {
    const sentences = Object.values(FOREIGN).map(({ fr }) => fr.sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('unreadWords', () => {
  it.each([
    [{ what: '2 hidden sheets (Calculs, Listes)', reason: 'hidden in the workbook, so not shown' }, '2 feuilles masquées (Calculs, Listes) : masqué dans le classeur, donc non affiché'],
    [{ what: '1 hidden column', reason: 'hidden in the workbook, so not shown' }, '1 colonne masquée : masqué dans le classeur, donc non affiché'],
    [{ what: 'dossier.zip/plan.dwg', reason: 'not a document that is read' }, 'dossier.zip/plan.dwg : ce n’est pas un document qui est lu'],
    [{ what: '3 page-size pictures', reason: 'its text cannot be read from here' }, '3 images de la taille d’une page : son texte n’est pas accessible'],
    [{ what: 'page 2', reason: 'The page is a picture in which no text was recognised.', page: 2 }, 'page 2 : la page est une image où aucun texte n’a été reconnu'],
  ])('%o', (unread, french) => {
    expect(unreadWords(unread, 'fr')).toBe(french);
    expect(unreadWords(unread, 'en')).toContain(unread.reason);
  });
});
