import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/parse/text/index.js';

/** Blocks of a text: « h2 Titre », « p … », « - item », « | cell | cell ». */
function outline(source: string): string[] {
  return parseText(source).tree.children.flatMap(lines);
}

function lines(node: Nodes): string[] {
  const words = (of: Nodes): string => ('value' in of ? of.value : 'children' in of ? of.children.map(words).join('') : '').replace(/\s+/g, ' ');
  if (node.type === 'heading') return [`h${String(node.depth)} ${words(node)}`];
  if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap((child) => (child.type === 'list' ? lines(child).map((line) => `  ${line}`) : [`- ${words(child)}`])));
  if (node.type === 'table') return node.children.map((row) => `| ${row.children.map(words).join(' | ')}`);
  return [`p ${words(node)}`];
}

const WIDE = 'Le titulaire remet le dossier de conception dans les délais prévus au marché';

describe('paragraphs', () => {
  it.each([
    ['joins wrapped lines', `${WIDE}\n${WIDE}\net ses annexes.\n`, [`p ${WIDE} ${WIDE} et ses annexes.`]],
    ['ends one at a blank line', 'Un.\n\nDeux.\n', ['p Un.', 'p Deux.']],
    ['ends one below a short line that ends its sentence', `${WIDE}\nprévu.\nLe dossier comprend ${WIDE}\n${WIDE}\n`, [`p ${WIDE} prévu.`, `p Le dossier comprend ${WIDE} ${WIDE}`]],
    ['takes each line for one where lines are long', `${`${WIDE} `.repeat(3)}\n${`${WIDE} `.repeat(3)}\n`, [`p ${`${WIDE} `.repeat(3)}`.trim(), `p ${`${WIDE} `.repeat(3)}`.trim()]],
    ['takes signs of Markdown for letters', 'Le *prix* est de <10> euros, voir [annexe] _2_ `x`.\n', ['p Le *prix* est de <10> euros, voir [annexe] _2_ `x`.']],
    ['takes indented lines for text', 'Un.\n\n    Deux.\n', ['p Un.', 'p Deux.']],
  ])('%s', (_, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });
});

describe('titles', () => {
  it.each([
    ['numbered', '1. Objet\n\nTexte.\n\n1.1 Contexte\n\nTexte.\n\n1.2 Besoin\n\nTexte.\n\n2. Délais\n\nTexte.\n', ['h1 1. Objet', 'p Texte.', 'h2 1.1 Contexte', 'p Texte.', 'h2 1.2 Besoin', 'p Texte.', 'h1 2. Délais', 'p Texte.']],
    ['articles', 'ARTICLE 1 - OBJET\n\nTexte.\n\nARTICLE 2 - PRIX\n\nTexte.\n', ['h1 ARTICLE 1 - OBJET', 'p Texte.', 'h1 ARTICLE 2 - PRIX', 'p Texte.']],
    ['underlined', 'Cahier des charges\n==================\n\nTexte.\n', ['h1 Cahier des charges', 'p Texte.']],
    ['in capitals', 'CALENDRIER PRÉVISIONNEL\n\nTexte.\n', ['h2 CALENDRIER PRÉVISIONNEL', 'p Texte.']],
  ])('%s', (_, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });
});

describe('lists', () => {
  it.each([
    ['dashes', 'Il livre :\n- un ;\n- deux.\n', ['p Il livre :', '- un ;', '- deux.']],
    ['bullets of word processors', '• un\n• deux\n', ['- un', '- deux']],
    ['numbers', '1. un\n2. deux\n', ['- un', '- deux']],
    ['letters', 'Il livre :\na) un ;\nb) deux.\n', ['p Il livre :', '- un ;', '- deux.']],
    ['an item over two lines', '- un\n  et sa suite\n- deux\n', ['- un et sa suite', '- deux']],
  ])('%s', (_, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });

  it('takes a single letter for a word', () => {
    expect(outline('Le point\n\na) reste seul.\n')).toEqual(['p Le point', 'p a) reste seul.']);
  });
});

describe('tables', () => {
  it('makes one of lines with tabs', () => {
    expect(outline('Calendrier :\nJalon\tDate\nPilote\tT0 + 3 mois\nFin\t\n\nTexte.\n')).toEqual(['p Calendrier :', '| Jalon | Date', '| Pilote | T0 + 3 mois', '| Fin', 'p Texte.']);
  });

  it('keeps the places of the file', () => {
    const source = 'Jalon\tDate\nPilote\tT0 + 3 mois\n';
    const table = parseText(source).tree.children[0];
    const cell = table?.type === 'table' ? table.children[1]?.children[1] : undefined;
    const text = cell?.children[0];
    expect(source.slice(text?.position?.start.offset, text?.position?.end.offset)).toBe('T0 + 3 mois');
    expect(text?.position?.start).toEqual({ line: 2, column: 8, offset: 18 });
  });
});

describe('pages', () => {
  it('begins one at a form feed', () => {
    const { tree, pages } = parseText('Un.\n\n\fDeux.\n\n\fTrois.\n');
    expect(tree.children.map((node) => node.data?.origin?.page)).toEqual([1, 2, 3]);
    expect(pages).toBe(3);
  });

  it('leaves running lines and page numbers out', () => {
    const page = (n: number): string => `Agence - CCTP\n\nTexte de la page ${['une', 'deux', 'trois', 'quatre'][n - 1] ?? ''}.\n\nPage ${String(n)} sur 4\n\f`;
    expect(outline([1, 2, 3, 4].map(page).join(''))).toEqual(['p Texte de la page une.', 'p Texte de la page deux.', 'p Texte de la page trois.', 'p Texte de la page quatre.']);
  });

  it('leaves a table of contents out', () => {
    expect(outline('Sommaire\n1. Objet ........ 2\n2. Prix ........ 3\n3. Délais ........ 4\n\nLe présent texte.\n')).toEqual(['p Le présent texte.']);
  });
});

it('is its own projection', () => {
  expect(parseText('Un *prix*.\r\nDeux.\r\n')).toMatchObject({ format: 'text', source: 'Un *prix*.\r\nDeux.\r\n', pages: null });
});
