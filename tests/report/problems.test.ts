import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, overLimit, type LimitName } from '../../src/limits.js';
import { problemOf } from '../../src/problems.js';
import { foreign, FOREIGN, type Foreign } from '../../src/parse/foreign.js';
import { jsonReport } from '../../src/report/json.js';
import { problemWords } from '../../src/report/problems.js';
import { unreadWords } from '../../src/report/unread.js';
import { result } from './sample.js';

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

const hit = (name: LimitName, found: number | null) => problemOf(overLimit({ name, allowed: 2000, found }, 'a.pdf'), 'a.pdf');

describe('a limit', () => {
  it.each<[LimitName, number | null, string]>([
    ['pages', 2400, 'Ce fichier a 2\u202f400 pages ; la limite « pages » est de 2\u202f000.'],
    ['seconds', null, 'Ce fichier demande plus de 2\u202f000 secondes de lecture, la limite « seconds ».'],
  ])('%s is told in French with its numbers', (name, found, sentence) => {
    expect(problemWords(hit(name, found), 'fr')).toEqual({ sentence, hint: `Découpez-le, ou relevez limits.${name} dans les réglages (2000 pour l’instant).` });
  });

  it.each(Object.keys(DEFAULT_LIMITS) as LimitName[])('%s has words in both languages', (name) => {
    for (const language of ['fr', 'en'] as const) expect(problemWords(hit(name, 3000), language).sentence).not.toContain('undefined');
  });

  it('is in the JSON report, for tools', () => {
    const report = JSON.parse(jsonReport(result({ problems: [hit('pages', 2400)] }), { language: 'en', color: false, width: 80 })) as { problems: unknown[] };
    expect(report.problems).toEqual([expect.objectContaining({ code: 'limit', limit: { name: 'pages', allowed: 2000, found: 2400 } })]);
  });
});

describe('what was not read', () => {
  it.each([
    [{ what: 'page 3', reason: 'The page is damaged: a part of its text may be missing.', page: 3, lost: true }, 'page 3 : la page est endommagée, une partie de son texte peut manquer'],
    [{ what: '2 notes', reason: 'called in the text, but not in the file', lost: true }, '2 notes : appelées dans le texte, mais absentes du fichier'],
    [{ what: '2 lost sheets (Prix, Lots)', reason: 'the workbook names it and does not hold it', lost: true }, '2 feuilles perdues (Prix, Lots) : nommée par le classeur, mais absente du fichier'],
    [{ what: '2 cells', reason: 'its text is missing from the workbook', lost: true }, '2 cellules : son texte manque dans le classeur'],
    [{ what: 'the end of the page', reason: 'it stands within a comment, a tag or a script that is not closed', lost: true }, 'la fin de la page : elle se trouve dans un commentaire, une balise ou un script qui n’est pas fermé'],
    [{ what: '1 character', reason: 'not valid in its encoding' }, '1 caractère : illisible dans l’encodage du fichier'],
  ])('%j is told in French', (unread, words) => {
    expect(unreadWords(unread, 'fr').replaceAll('\u00a0', ' ')).toBe(words);
  });
});
