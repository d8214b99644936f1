import { describe, expect, it } from 'vitest';
import { docx, item, level, numbering, p, r, style, tbl, tc } from './buildDocx.js';
import { outline } from './outline.js';

const OUTLINE = numbering(level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '%3)'));
const BULLETS = numbering(level(0, 'bullet', '•'), level(1, 'bullet', 'o'));
const BOLD = '<w:b/>';
const bold = (text: string): string => p(r(text, BOLD));
const styled = (id: string, text: string): string => p(text, `<w:pStyle w:val="${id}"/>`);

describe('numbering labels', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['counts levels', OUTLINE, item('a', 1) + item('b', 1, 1) + item('c', 1, 1) + item('d', 1, 2) + item('e', 1) + item('f', 1, 1),
      ['1. «1.» a', '  1. «1.1» b', '  1. «1.2» c', '    1. «a)» d', '1. «2.» e', '  1. «2.1» f']],
    ['counts empty items', OUTLINE, item('a', 1) + item('', 1) + item('c', 1), ['1. «1.» a', '1. «3.» c']],
    ['writes Roman numbers and words', numbering(level(0, 'upperRoman', 'Article %1')), item('a', 1) + item('b', 1), ['1. «Article I» a', '1. «Article II» b']],
    ['goes on through text between', OUTLINE, item('a', 1) + p('texte') + item('b', 1), ['1. «1.» a', 'texte', '1. «2.» b']],
    ['gives bullets no label', BULLETS, item('a', 1) + item('b', 1, 1) + item('c', 1), ['- a', '  - b', '- c']],
    ['takes numbering away with list 0', OUTLINE, item('a', 0), ['a']],
    ['writes digits where the level asks for them', numbering(level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')), item('a', 1) + item('b', 1, 1), ['1. «I» a', '  1. «1.1» b']],
    ['starts again where a list says so',
      `${OUTLINE}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
      item('a', 1) + p('.') + item('b', 2), ['1. «1.» a', '.', '1. «5.» b']],
    ['replaces a level where a list says so',
      `${OUTLINE}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'lowerRoman', '(%1)')}</w:lvlOverride></w:num>`,
      item('a', 2), ['1. «(i)» a']],
    ['does not number deleted paragraphs', OUTLINE, item('a', 1, 0, '<w:rPr><w:del w:id="1"/></w:rPr>') + item('b', 1), ['1. «1.» ab']],
  ];
  it.each(cases)('%s', async (_name, numbers, body, expected) => {
    expect(await outline(docx(body, { numbering: numbers }))).toEqual(expected);
  });

  it('follows numbering in heading styles', async () => {
    const numbers = numbering(level(0, 'decimal', '%1', '<w:pStyle w:val="H1"/>'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'));
    const inList = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style('H1', 'heading 1', inList) + style('H2', 'heading 2', inList);
    const body = styled('H1', 'Objet') + styled('H2', 'Périmètre') + styled('H2', 'Volume') + styled('H1', 'Délais');
    expect(await outline(docx(body, { styles, numbering: numbers }))).toEqual(['# «1» Objet', '## «1.1» Périmètre', '## «1.2» Volume', '# «2» Délais']);
  });
});

describe('headings', () => {
  const text = p('Le titulaire livre le produit.');
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['by outline level', style('A', 'Chapitre', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), styled('A', 'Objet'), ['## Objet']],
    ['by parent style', style('A', 'Maison', '<w:basedOn w:val="B"/>') + style('B', 'Titre 3'), styled('A', 'Objet'), ['### Objet']],
    ['by name, at most six deep', style('A', 'heading 9'), styled('A', 'Objet'), ['###### Objet']],
    ['by title style', style('A', 'Title'), styled('A', 'Portail'), ['# Portail']],
    ['not by a contents style', style('A', 'toc 1', '<w:basedOn w:val="B"/>') + style('B', 'heading 1'), styled('A', 'Objet 3') + text, ['Le titulaire livre le produit.']],
    ['by a level on the paragraph', '', p('Objet', '<w:outlineLvl w:val="0"/>') + text, ['# Objet', 'Le titulaire livre le produit.']],
    ['not a sentence with a level', '', p('Le titulaire livre.', '<w:outlineLvl w:val="0"/>'), ['Le titulaire livre.']],
    ['not a paragraph set back to body text', style('A', 'Chapitre', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), p('Objet', '<w:pStyle w:val="A"/><w:outlineLvl w:val="9"/>'), ['Objet']],
    ['guessed from bold', '', bold('Objectifs') + text, ['# Objectifs', 'Le titulaire livre le produit.']],
    ['not a bold label with its text', '', p(r('Délai : ', BOLD) + r('deux mois')), ['Délai : deux mois']],
    ['not a bold label and value', '', bold('Délai : deux mois') + text, ['Délai : deux mois', 'Le titulaire livre le produit.']],
    ['not a bold sentence', '', bold('Le titulaire livre.') + text, ['Le titulaire livre.', 'Le titulaire livre le produit.']],
    ['numbered by hand', '', bold('3 Planning') + text + bold('3.2 Calendrier') + text, ['# 3 Planning', 'Le titulaire livre le produit.', '## 3.2 Calendrier', 'Le titulaire livre le produit.']],
    ['numbered by hand, not bold', '', p('ARTICLE 5 – DÉLAIS') + text + p('3.2 Calendrier') + text, ['# ARTICLE 5 – DÉLAIS', 'Le titulaire livre le produit.', '## 3.2 Calendrier', 'Le titulaire livre le produit.']],
    ['not a numbered clause', '', p('3.2 Le titulaire remet à la maîtrise d’ouvrage, chaque mois, un rapport complet') + text, ['3.2 Le titulaire remet à la maîtrise d’ouvrage, chaque mois, un rapport complet', 'Le titulaire livre le produit.']],
  ];
  it.each(cases)('%s', async (_name, styles, body, expected) => {
    // A body long enough that one bold line is not the body face.
    const filler = Array.from({ length: 10 }, (_, index) => p(`Phrase ${index}.`)).join('');
    expect((await outline(docx(body + filler, { styles }))).slice(0, -10)).toEqual(expected);
  });

  it('puts bold lines under the styled heading, and knows a numbered one among styled ones', async () => {
    const styles = style('A', 'heading 1') + style('B', 'heading 2');
    const body = styled('A', '1 Objet') + text + styled('B', '1.1 But') + text + bold('Notes') + text + bold('1.2 Champ') + text + styled('B', '1.3 Fin') + text;
    const headings = (await outline(docx(body, { styles }))).filter((line) => line.startsWith('#'));
    expect(headings).toEqual(['# 1 Objet', '## 1.1 But', '### Notes', '## 1.2 Champ', '## 1.3 Fin']);
  });
});

describe('lists typed by hand', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['dashes', p('- un') + p('- deux'), ['- un', '- deux']],
    ['bullets', p('• un'), ['- un']],
    ['a single dash after a colon', p('Il faut :') + p('– un'), ['Il faut :', '- un']],
    ['not a lone dash', p('– dit-il') + p('suite'), ['– dit-il', 'suite']],
    ['numbers in a row', p('a) un') + p('b) deux'), ['1. «a)» un', '1. «b)» deux']],
    ['not a lone number', p('2. Le titulaire livre tout.'), ['2. Le titulaire livre tout.']],
    ['dashes under an announcing number', p('1) un :') + p('- x') + p('- y') + p('2) deux'), ['1. «1)» un :', '  - x', '  - y', '1. «2)» deux']],
  ];
  it.each(cases)('%s', async (_name, body, expected) => {
    expect(await outline(docx(body))).toEqual(expected);
  });
});

describe('tables', () => {
  const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['keep their grid', tbl([tc('a'), tc('b')], [tc('1'), tc('')]), ['| a | b |', '| 1 |  |']],
    ['fill columns that a cell spans', tbl([tc('a'), tc('b'), tc('c')], [tc('1', span(2)), tc('2')], [tc('x'), tc('y'), tc('z')]), ['| a | b | c |', '| 1 |  | 2 |', '| x | y | z |']],
    ['repeat a label over its rows', tbl([tc('a'), tc('b')], [tc('L', '<w:vMerge w:val="restart"/>'), tc('1')], [tc('', '<w:vMerge/>'), tc('2')]), ['| a | b |', '| L | 1 |', '| L | 2 |']],
    ['do not repeat a long merged text', tbl([tc('a'), tc('b')], [tc('mot '.repeat(100), '<w:vMerge w:val="restart"/>'), tc('1')], [tc('', '<w:vMerge/>'), tc('2')]), ['| a | b |', `| ${'mot '.repeat(100).trim()} | 1 |`, '|  | 2 |']],
    ['drop rows that only go on', tbl([tc('a', '<w:vMerge w:val="restart"/>'), tc('b', '<w:vMerge w:val="restart"/>')], [tc('', '<w:vMerge/>'), tc('', '<w:vMerge/>')], [tc('1'), tc('2')]), ['| a | b |', '| 1 | 2 |']],
    ['take a first row over the whole width as a caption', tbl([tc('Planning', span(2))], [tc('a'), tc('b')], [tc('1'), tc('2')]), ['Planning', '| a | b |', '| 1 | 2 |']],
    ['that only frame text are read as text', tbl([tc(p('un') + p('deux'))], [tc('trois')]), ['un', 'deux', 'trois']],
    ['keep paragraphs of a cell apart', tbl([tc('a'), tc('b')], [tc(p('un') + p('deux')), tc('2')]), ['| a | b |', '| un/deux | 2 |']],
    ['read a table inside a cell', tbl([tc('a'), tc('b')], [tc(tbl([tc('x'), tc('y')]) + p('z')), tc('2')]), ['| a | b |', '| x ; y/z | 2 |']],
    ['drop deleted rows', '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>', ['| a | b |']],
    ['print row numbers', tbl([tc('N°'), tc('b')], [tc(item('', 1)), tc('x')], [tc(item('', 1)), tc('y')]), ['| N° | b |', '| 1. | x |', '| 2. | y |']],
  ];
  it.each(cases)('%s', async (_name, body, expected) => {
    expect(await outline(docx(body, { numbering: OUTLINE }))).toEqual(expected);
  });
});
