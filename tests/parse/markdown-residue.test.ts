import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/parse/markdown/index.js';
import { outline } from './markdown-outline.js';

const read = (...lines: readonly string[]): string[] => outline(parseMarkdown(`${lines.join('\n')}\n`).tree);

describe('page marks', () => {
  const LONG = 'Le titulaire veille à la bonne tenue de la documentation et';

  it.each([
    ['headings', '## Page 1', '## Page 2'],
    ['a total', 'Page 1 of 2', 'Page 2 of 2'],
    ['French', '*Page 1 sur 2*', '*Page 2 sur 2*'],
    ['comments', '<!-- Page 1 -->', '<!-- Page 2 -->'],
  ])('are left out and give the page: %s', (_, one, two) => {
    const parsed = parseMarkdown(`${one}\n\nObjet du marché.\n\n---\n\n${two}\n\nDurée du marché.\n`);
    expect(outline(parsed.tree)).toEqual(['paragraph: Objet du marché.', 'paragraph: Durée du marché.']);
    expect(parsed.tree.children.map((node: Nodes) => node.data?.origin?.page)).toEqual([1, 2]);
    expect(parsed.pages).toBe(2);
  });

  it('may stand at the foot of the page', () => {
    const text = (n: number): string => `Un ${n}0.\n\nDeux ${n}0.\n\nTrois ${n}0.\n\nQuatre ${n}0.\n\nPage ${n} / 3\n\n`;
    const parsed = parseMarkdown(text(1) + text(2) + text(3));
    expect(parsed.tree.children.map((node: Nodes) => node.data?.origin?.page)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
  });

  it('may be form feeds', () => {
    const parsed = parseMarkdown('Un.\n\n\fDeux.\n\n\fTrois.\n');
    expect(outline(parsed.tree)).toEqual(['paragraph: Un.', 'paragraph: Deux.', 'paragraph: Trois.']);
    expect(parsed.tree.children.map((node: Nodes) => node.data?.origin?.page)).toEqual([1, 2, 3]);
  });

  it('are not seen in a lone heading or number', () => {
    expect(read('## Page 404', '', '12', '', 'Texte.')).toEqual(['## Page 404', 'paragraph: 12', 'paragraph: Texte.']);
  });

  it('do not cut a sentence in two, and its places stay those of the file', () => {
    const source = `## Page 1\n\nPar ailleurs.\n${LONG}\n\n---\n\n## Page 2\n\nde son code.\n`;
    const { tree } = parseMarkdown(source);
    expect(outline(tree)).toEqual([`paragraph: Par ailleurs.⏎${LONG}⏎de son code.`]);
    const slices = (tree.children[0] as Extract<Nodes, { type: 'paragraph' }>).children.map((node) =>
      source.slice(node.position?.start.offset, node.position?.end.offset),
    );
    expect(slices).toEqual([`Par ailleurs.\n${LONG}\n`, 'de son code.']);
  });

  it('do not cut an item or a table in two', () => {
    expect(read('Page 1', '', `- ${LONG}`, '', 'Page 2', '', 'de son code.', '- b')).toEqual([`item: ${LONG}⏎de son code.`, 'item: b']);
    expect(read('Page 1', '', '| a | b |', '|---|---|', '| 1 | 2 |', '', 'Page 2', '', '| 3 | 4 |')).toEqual(['row: a | b', 'row: 1 | 2', 'row: 3 | 4']);
  });

  it('take the running lines of three pages with them', () => {
    const page = (n: number): string[] => [`## Page ${n}`, '', `Réf. 2025-14, feuille ${n}`, '', 'Direction des achats', '', `Texte de la page ${'abc'[n - 1]}.`, ''];
    expect(read(...page(1), ...page(2), ...page(3))).toEqual(['paragraph: Texte de la page a.', 'paragraph: Texte de la page b.', 'paragraph: Texte de la page c.']);
  });

  it('spare what is on two pages only, and list items', () => {
    const page = (n: number): string[] => [`## Page ${n}`, '', '- Sans objet', '', ...(n < 3 ? ['Annexe technique', ''] : []), `Fin ${'abc'[n - 1]}.`, ''];
    const found = read(...page(1), ...page(2), ...page(3));
    expect(found.filter((line) => line === 'item: Sans objet')).toHaveLength(3);
    expect(found.filter((line) => line === 'paragraph: Annexe technique')).toHaveLength(2);
  });
});

describe('tables of contents', () => {
  it('are left out when they have dots', () => {
    expect(read('SOMMAIRE', '', '1 OBJET.....................3', '   1.1 Contexte et besoins de la direction', 'des achats...........4', '2 PRIX .......... 12', '', '# Objet')).toEqual(['# Objet']);
  });

  it('are left out when they are links into the document', () => {
    expect(read('# Contents', '', '- [Scope](#scope)', '- [Price](#price)', '  - [Terms](#terms)', '', '# Scope', '', 'Text.')).toEqual(['# Scope', 'paragraph: Text.']);
  });

  it('are left out when their lines end in page numbers', () => {
    expect(read('Table of contents', '', '1. Scope 1', '2. Price 2', '3. Terms 4', '', '## 1. Scope', '', 'Text.')).toEqual(['## 1. Scope', 'paragraph: Text.']);
  });

  it('are not seen in a form to fill in, nor in a table of volumes', () => {
    const form = ['Nom : ..............', 'Prénom : ..............', 'Fonction : ..............'];
    expect(read(...form)[0]).toContain('Nom');
    const volumes = ['| 1.1 Usagers | 300 |', '|---|---|', '| 1.2 Agents | 20 |', '| 1.3 Sites | 400 |', '| 1.4 Postes | 30 |', '| 1.5 Lots | 2 |'];
    expect(read(...volumes)).toHaveLength(5);
  });
});

describe('titles without marks', () => {
  it('become headings when they are numbered alike', () => {
    expect(
      read('ARTICLE 3 / Besoins', 'Le marché couvre ce qui suit.', '3.1 - Charte graphique', 'Le prestataire conçoit la charte.', '', '3.2 Formation', 'Le prestataire forme les agents.'),
    ).toEqual([
      '# ARTICLE 3 / Besoins',
      'paragraph: Le marché couvre ce qui suit.',
      '## 3.1 - Charte graphique',
      'paragraph: Le prestataire conçoit la charte.',
      '## 3.2 Formation',
      'paragraph: Le prestataire forme les agents.',
    ]);
  });

  it('become headings when single numbers count through the file', () => {
    const found = read('1. Contexte', 'Le marché.', '2. Objectifs', 'Le site.', '3. Livrables', 'Les livrables.');
    expect(found.filter((line) => line.startsWith('# '))).toEqual(['# 1. Contexte', '# 2. Objectifs', '# 3. Livrables']);
  });

  it.each([
    ['an ordered list', ['1. Analyse', '2. Conception', '3. Recette'], 'item: Analyse'],
    ['a sentence that goes on', ['Voir le paragraphe', '3.1 Calendrier', 'du présent document.', '', '3.2 Formation', '', 'Texte.'], 'paragraph: Voir le paragraphe⏎3.1 Calendrier⏎du présent document.'],
    ['a requirement', ['3.1 Le système doit gérer les droits', '', '3.2 Le système doit gérer les comptes'], 'paragraph: 3.1 Le système doit gérer les droits'],
    ['a quantity', ['12 mois', '', 'Texte.'], 'paragraph: 12 mois'],
  ])('are not seen in %s', (_, lines, first) => {
    expect(read(...lines)).toContain(first);
  });

  it('may be in bold, in a file with few headings', () => {
    expect(read('**Modalités de paiement**', '', 'Le paiement est mensuel.')).toEqual(['### Modalités de paiement', 'paragraph: Le paiement est mensuel.'].map((l) => l.replace('###', '##')));
  });
});

describe('lists with foreign bullets', () => {
  it('become lists, nested by indentation', () => {
    expect(read('Il comprend :', '    • maintenance', '    • exploitation :', '       ◦ audits', '       ◦ interventions', '    • conseil')).toEqual([
      'paragraph: Il comprend :',
      'item: maintenance',
      'item: exploitation :',
      '·item: audits',
      '·item: interventions',
      'item: conseil',
    ]);
  });

  it('become lists, nested by their bullets', () => {
    expect(read('•\tConception :', 'o\tMaquettes', 'o\tCharte', '•\tTests')).toEqual(['item: Conception :', '·item: Maquettes', '·item: Charte', 'item: Tests']);
  });

  it('keep the lines of an item together', () => {
    expect(read('• Établir une', '  carte de vigilance', '• Piloter')).toEqual(['item: Établir une⏎carte de vigilance', 'item: Piloter']);
  });

  it('take dashes after a colon', () => {
    expect(read('Sont attendus :', '– un plan ;', '– un audit.')).toEqual(['paragraph: Sont attendus :', 'item: un plan ;', 'item: un audit.']);
  });

  it('leave the dash of an aside alone', () => {
    expect(read('Le titulaire', '– ou son représentant –', 'assiste au comité.')).toHaveLength(1);
  });

  it('leave Markdown lists as they are', () => {
    expect(read('- a', '', '  suite', '- b', '    - c')).toEqual(['item: a', 'paragraph: suite', 'item: b', '·item: c']);
  });
});

describe('lines with a label', () => {
  it('are paragraphs of their own, one below the other', () => {
    expect(read('**Durée :** 24 mois', '**Budget** : 300 000 €', 'Paiement : à la recette')).toEqual([
      'paragraph: Durée : 24 mois',
      'paragraph: Budget : 300 000 €',
      'paragraph: Paiement : à la recette',
    ]);
  });

  it('alone are part of their paragraph', () => {
    expect(read('Le marché dure deux ans. Il est', 'Précision : la reconduction est tacite.', 'Elle peut être refusée.')).toHaveLength(1);
  });
});
