import { describe, expect, it } from 'vitest';

import { terminalReport } from '../../src/report/terminal.js';
import type { DocumentResult, Unread } from '../../src/types.js';
import { document, finding, fullResult, result } from './sample.js';

const OPTIONS = { language: null, color: false, width: 80 };

function told(changes: Partial<DocumentResult>, language: 'fr' | 'en' | null = null): string {
  return terminalReport(result({ documents: [document(changes)] }), { ...OPTIONS, language });
}

describe('terminalReport', () => {
  it('tells a buyer everything, in reading order', () => {
    expect(terminalReport(fullResult(), OPTIONS)).toBe(`dossier/cctp.pdf
CCTP · réalisation d’un logiciel · français · 54 pages

  Verdict (note D) : Agilefall : mode projet sous vocabulaire agile. Le texte
  parle d’agilité en passant.

  P1 responsable      ░░░░░░░░░░   0  rien à signaler
  P2 équipe autonome  ░░░░░░░░░░   0  rien à signaler
  P3 utilisateurs     ░░░░░░░░░░   0  rien à signaler
  P4 petits pas       ░░░░░░░░░░   0  Feuille de route figée
  P5 impact           ░░░░░░░░░░   0  rien à signaler

  Déjà bien : Un premier produit en trois mois (page 4)

  1 constat écarté avec une raison.
  Non lu : image (page 7) : sans texte

  Tous les constats, dans l’ordre du document

  ERREUR  document entier
  Aucune rencontre avec les utilisateurs n’est prévue.
  Pourquoi : L’ordre des travaux est décidé avant tout usage.
  Écrire plutôt : « La feuille de route présente les problèmes à résoudre. »
  Règle : missing-user-research

  ERREUR  section 3.2 Calendrier, page 12
  La feuille de route fige des fonctionnalités sur plusieurs années

      Une feuille de route des fonctionnalités est fixée sur 24 mois, sans
          ^~~~~~~~~~~~~~~~
      révision possible.

  Pourquoi : L’ordre des travaux est décidé avant tout usage.
  Écrire plutôt : « La feuille de route présente les problèmes à résoudre. »
  Règle : feature-roadmap-multi-year

  AVERTISSEMENT  section 3.2 Calendrier, page 12
  La feuille de route fige des fonctionnalités sur plusieurs années

      La feuille de route est signée.
         ^~~~~~~~~~~~~~~~

  Gravité abaissée : calendrier imposé par un texte
  Relève aussi de : change-by-amendment
  Règle : feature-roadmap-multi-year (voir plus haut)

  NOTE  section 3.2 Calendrier, page 13
  Le service ouvre à tous le même jour.

      Le service ouvre à tous le même jour.
                       ^~~~~~~~~~~~~~~~~~~

  Pourquoi : L’ordre des travaux est décidé avant tout usage.
  Écrire plutôt : « La feuille de route présente les problèmes à résoudre. »
  Voir aussi : dossier/été n°1.md, ligne 1 : « Ouverture par étapes. »
  Règle : big-bang-rollout

dossier/été n°1.md
hors champ · français · 20000 mots

  Hors champ : ce document ne porte pas sur un service numérique.

2 erreurs, 1 avertissement et 1 note dans 2 documents.
2 problèmes ont empêché de tout lire.

Ce qui n’a pas pu être fait
  dossier/scan.pdf : Ce fichier ne contient pas de texte.
    À faire : Si ce sont des pages numérisées, donnez-les en PDF avec --ocr
    (reconnaissance de caractères) ou demandez le fichier d’origine.
  dossier/cassé.docx : Ce fichier n’a pas pu être lu : il est endommagé,
    incomplet ou interdit d’accès. Détail, en anglais : The zip is broken.
    À faire : Vérifiez qu’il s’ouvre sur ce poste, enregistrez-le à nouveau,
    puis relancez.
`);
  });

  it('speaks English when asked', () => {
    const text = terminalReport(fullResult(), { ...OPTIONS, language: 'en' });
    expect(text).toContain('  ERROR  section 3.2 Calendrier, page 12\n');
    expect(text).toContain('Why: The order of work is decided before any use.');
    expect(text).toContain('Rule: feature-roadmap-multi-year (see above)');
    expect(text).toContain('Out of scope: this document is not about a digital service.');
    expect(text).toContain('2 errors, 1 warning and 1 note in 2 documents.');
    expect(text).toContain('dossier/scan.pdf: The PDF has no text layer\n    What to do: Run it through OCR.');
  });

  it('underlines and colours only when asked', () => {
    const text = terminalReport(fullResult(), { ...OPTIONS, color: true });
    expect(text).toContain('Une \u001b[4mfeuille de route\u001b[24m des');
    expect(text).not.toContain('^~');
    expect(terminalReport(fullResult(), OPTIONS)).not.toContain('\u001b');
  });

  it('lets no escape sequence of a document reach the screen', () => {
    const hostile = '\u001b[2Jcctp.md';
    const text = told({ path: hostile, findings: [finding({ excerpt: 'a \u001b[31mb', matchAt: [0, 1], section: ['\u009b31m'] })] });
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u009b');
  });

  it.each<[string, Partial<DocumentResult>, string]>([
    ['a text file by its line', { format: 'markdown' }, 'ligne 5, section 3.2 Calendrier'],
    ['a text file without headings', { format: 'markdown', findings: [finding({ section: [] })] }, 'ERREUR  ligne 5\n'],
    ['a Word file without page breaks', { format: 'docx', findings: [finding({ page: null })] }, 'ERREUR  section 3.2 Calendrier\n'],
    ['a Word file without headings', { format: 'docx', findings: [finding({ page: null, section: [], origin: { paragraph: 7 } })] }, 'ERREUR  paragraphe 7\n'],
    ['a plain text by its line', { format: 'text' }, 'ligne 5, section 3.2 Calendrier'],
    ['a sheet by its row', { format: 'xlsx', findings: [finding({ page: null, section: ['Exigences'], origin: { sheet: 'Exigences', row: 12 } })] }, 'ERREUR  section Exigences, ligne 12\n'],
    ['words recognised on a picture', { findings: [finding({ origin: { page: 12, ocr: true } })] }, 'page 12, texte reconnu sur une image (OCR)\n'],
    ['a heading as long as a paragraph', { findings: [finding({ section: ['mot '.repeat(50)] })] }, 'mot…, page 12\n'],
  ])('tells the place of %s', (_, changes, expected) => {
    expect(told(changes)).toContain(expected);
  });

  it.each<[string, Partial<DocumentResult>, string]>([
    ['nothing to say', { findings: [] }, '  Aucun constat.\n'],
    ['a grade', { grade: 'B' }, '  Verdict (note B) : Mode produit, à consolider. Le texte'],
    ['a label', { grade: 'C', label: 'agilefall' }, '  Verdict (note C) : Agilefall : mode projet sous vocabulaire agile. Le texte'],
    ['a purchase of licences', { kind: 'off-the-shelf' }, '  Achat d’une solution existante : grille produit non applicable.\n'],
  ])('says of a document with %s', (_, changes, expected) => {
    expect(told(changes)).toContain(expected);
  });

  it.each([
    ['a.docx', null, 'Déjà bien : Un premier produit en trois mois : « Le service ouvre »\n'],
    ['a.docx', 4, 'Déjà bien : Un premier produit en trois mois (page 4)\n'],
    ['a.md', null, 'Déjà bien : Un premier produit en trois mois (ligne 7)\n'],
  ])('says where %s is good, page %s', (path, page, expected) => {
    const [strength] = fullResult().documents[0]?.strengths ?? [];
    if (!strength) throw new Error('the sample has no strength');
    expect(told({ path, strengths: [{ ...strength, page }] })).toContain(expected);
  });

  it('gives no verdict without a grade', () => {
    expect(told({})).not.toContain('Verdict');
  });

  it.each<[Unread, string]>([
    [{ what: '3 diagrams', reason: 'its text cannot be read from here' }, 'Non lu : 3 diagrammes : son texte n’est pas accessible\n'],
    [{ what: '1 form option', reason: 'not ticked, so not part of the text' }, 'Non lu : 1 option de formulaire : non cochée, donc hors du texte\n'],
    [{ what: 'page 7', reason: 'The page is a picture without text.', page: 7 }, 'Non lu : page 7 : la page est une image sans texte\n'],
  ])('says in French that %j was not read', (unread, expected) => {
    expect(told({ unread: [unread] })).toContain(expected);
  });

  it('keeps a long list of unread pages short', () => {
    const unread = Array.from({ length: 40 }, (_, index) => ({ what: `page ${index + 1}`, reason: 'The page is a picture without text.', page: index + 1 }));
    expect(told({ unread }, 'en')).toContain('… and 35 other things not read.');
  });
});
