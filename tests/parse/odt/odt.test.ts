import { strToU8, zipSync } from 'fflate';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import { parseOdt } from '../../../src/parse/odt/index.js';
import { project } from '../../../src/text/project.js';
import type { Parsed } from '../../../src/types.js';
import { odt, type OdtParts } from './document.js';

function read(parts: OdtParts | string): Parsed {
  return parseOdt(odt(typeof parts === 'string' ? { text: parts } : parts), 'cctp.odt');
}

/** The text as `agilefall text` prints it, without its blank lines. */
function printed(parts: OdtParts | string): string[] {
  return project(read(parts)).projection.split('\n').filter((line) => line !== '');
}

const p = (text: string, style = ''): string => `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${text}</text:p>`;
const h = (level: number, text: string): string => `<text:h text:outline-level="${String(level)}">${text}</text:h>`;
const numbers = '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>';
const hidden = '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';

describe('what is part of the text', () => {
  it.each([
    ['headings by their level', h(1, 'Objet') + h(2, 'Calendrier') + p('Le texte.'), ['# Objet', '## Calendrier', 'Le texte.']],
    ['spaces, tabs and line breaks that are elements', p('Le<text:s/>prix<text:tab/>ferme<text:line-break/>et global.'), ['Le prix ferme', 'et global.']],
    ['line ends of the file as spaces', p('Le\n   prix.'), ['Le prix.']],
    ['text boxes, after the paragraph that they hang on', p(`Avant.<draw:frame><draw:text-box>${p('Encadré.')}</draw:text-box></draw:frame>Suite.`), ['Avant.Suite.', 'Encadré.']],
    ['shapes with text', p(`Avant.<draw:custom-shape>${p('Forme.')}</draw:custom-shape>`), ['Avant.', 'Forme.']],
    ['inserted changes', p('Le <text:change-start text:change-id="c"/>nouveau<text:change-end text:change-id="c"/> prix.'), ['Le nouveau prix.']],
    ['sections', `<text:section>${p('Dedans.')}</text:section>`, ['Dedans.']],
  ])('%s', (_, text, lines) => {
    expect(printed(text)).toEqual(lines);
  });

  it('takes the level of a heading from its style where it is a plain paragraph', () => {
    const styles = '<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>';
    expect(printed({ text: p('Calendrier', 'Heading_20_2') + p('Le texte.'), styles })).toEqual(['## Calendrier', 'Le texte.']);
  });
});

describe('what is not', () => {
  it.each([
    ['deleted changes', `<text:tracked-changes><text:changed-region><text:deletion>${p('Supprimé.')}</text:deletion></text:changed-region></text:tracked-changes>${p('Gardé.')}`],
    ['tables of contents', `<text:table-of-content><text:index-body>${p('Objet 3')}</text:index-body></text:table-of-content>${p('Gardé.')}`],
    ['comments', p('Gardé.<office:annotation><text:p>Remarque.</text:p></office:annotation>')],
    ['page numbers', p('Gardé.<text:page-number>12</text:page-number>')],
    ['titles of pictures', p('Gardé.<draw:frame><draw:image/><svg:title>Logo</svg:title><svg:desc>Un logo</svg:desc></draw:frame>')],
    ['hidden sections', `<text:section text:display="none">${p('Masqué.')}</text:section>${p('Gardé.')}`],
    ['declarations of forms', `<office:forms><form:form><form:checkbox form:id="c" form:label="Oui"/></form:form></office:forms>${p('Gardé.')}`],
  ])('%s', (_, text) => {
    expect(printed(text)).toEqual(['Gardé.']);
  });

  it('text hidden by its style, which is told', () => {
    const parsed = read({ text: p('Gardé.<text:span text:style-name="H"> Masqué.</text:span>'), automatic: hidden });
    expect(project(parsed).projection).toBe('Gardé.\n');
    expect(parsed.unread).toEqual([{ what: '1 hidden text', reason: 'marked as hidden, so not printed' }]);
  });

  it('embedded objects, which are told', () => {
    expect(read(p('Gardé.<draw:frame><draw:object/></draw:frame>')).unread).toEqual([{ what: '1 embedded object', reason: 'its text cannot be read from here' }]);
  });
});

describe('lists', () => {
  const list = (items: string, more = ''): string => `<text:list text:style-name="N"${more}>${items}</text:list>`;
  const item = (content: string, more = ''): string => `<text:list-item${more}>${content}</text:list-item>`;

  it.each([
    ['labels as printed', list(item(p('un')) + item(p('deux'))), ['1. 1. un', '2. 2. deux']],
    ['lists in lists', list(item(p('un') + `<text:list>${item(p('dessous'))}</text:list>`) + item(p('deux'))), ['1. 1. un', '   1. a) dessous', '2. 2. deux']],
    ['a number of its own', list(item(p('sept'), ' text:start-value="7"') + item(p('huit'))), ['1. 7. sept', '2. 8. huit']],
    ['a list that goes on', list(item(p('un'))) + p('Entre.') + list(item(p('deux')), ' text:continue-numbering="true"'), ['1. 1. un', 'Entre.', '1. 2. deux']],
    ['a list that begins anew', list(item(p('un'))) + p('Entre.') + list(item(p('un'))), ['1. 1. un', 'Entre.', '1. 1. un']],
    ['a second paragraph without a number', list(item(p('un') + p('suite')) + item(p('deux'))), ['1. 1. un', 'suite', '1. 2. deux']],
  ])('%s', (_, text, lines) => {
    expect(printed({ text, styles: numbers })).toEqual(lines);
  });

  it('numbers headings by the outline of the document', () => {
    const styles = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>';
    expect(printed({ text: h(1, 'Objet') + h(2, 'Contexte') + h(2, 'Besoin') + h(1, 'Suite'), styles })).toEqual(['# 1 Objet', '## 1.1 Contexte', '## 1.2 Besoin', '# 2 Suite']);
  });
});

describe('tables', () => {
  const cell = (text: string, more = ''): string => `<table:table-cell${more}>${text === '' ? '' : p(text)}</table:table-cell>`;
  const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
  const table = (...rows: readonly string[]): string => `<table:table>${rows.join('')}</table:table>`;

  it.each([
    ['plain', table(`<table:table-header-rows>${row(cell('A'), cell('B'))}</table:table-header-rows>`, row(cell('1'), cell('2'))), ['| A | B |', '| --- | --- |', '| 1 | 2 |']],
    ['merged over rows', table(row(cell('A'), cell('B')), row(cell('x', ' table:number-rows-spanned="2"'), cell('1')), row('<table:covered-table-cell/>', cell('2'))), ['| A | B |', '| --- | --- |', '| x | 1 |', '| x | 2 |']],
    ['merged over columns', table(row(cell('A'), cell('B'), cell('C')), row(cell('x', ' table:number-columns-spanned="2"'), '<table:covered-table-cell/>', cell('3'))), ['| A | B | C |', '| --- | --- | --- |', '| x |  | 3 |']],
    ['repeated cells', table(row(cell('A'), cell('B'), cell('C')), row(cell('1'), cell('x', ' table:number-columns-repeated="2"'))), ['| A | B | C |', '| --- | --- | --- |', '| 1 | x | x |']],
    ['a table that only arranges the page', table(row(cell('Un.')), row(cell('Deux.'))), ['Un.', 'Deux.']],
  ])('%s', (_, text, lines) => {
    expect(printed(text)).toEqual(lines);
  });
});

describe('notes', () => {
  it('keeps footnotes and endnotes at their call', () => {
    const note = (id: string, kind: string): string => `<text:note text:id="${id}" text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(`Note ${kind}.`)}</text:note-body></text:note>`;
    expect(printed(p(`Un${note('a', 'footnote')} et deux${note('b', 'endnote')}.`))).toEqual(['Un[^fna] et deux[^enb].', '[^fna]: Note footnote.', '[^enb]: Note endnote.']);
  });
});

describe('form boxes', () => {
  const forms = '<office:forms><form:form><form:checkbox form:id="a" form:current-state="checked"/><form:checkbox form:id="b"/></form:form></office:forms>';
  const control = (ticked: boolean): string => `<loext:content-control loext:checkbox="true" loext:checked="${String(ticked)}">☐</loext:content-control>`;
  const fieldmark = (ticked: boolean): string => `<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="${String(ticked)}"/></field:fieldmark>`;
  it.each([
    ['of the form layer', forms + p('<draw:control draw:control="a"/> Forfait') + p('<draw:control draw:control="b"/> Régie')],
    ['of content controls', p(`${control(true)} Forfait`) + p(`${control(false)} Régie`)],
    ['of Word fields', p(`${fieldmark(true)} Forfait`) + p(`${fieldmark(false)} Régie`)],
    ['drawn as letters', p('☒ Forfait') + p('☐ Régie')],
  ])('%s: only the ticked option is read', (_, text) => {
    const parsed = read(text);
    expect(project(parsed).projection).toBe('Forfait\n');
    expect(parsed.unread).toEqual([{ what: '1 form option', reason: 'not ticked, so not part of the text' }]);
  });
});

describe('places', () => {
  it('counts the pages of soft and hard breaks', () => {
    const automatic = '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>';
    const { tree, pages } = read({ text: p('Un.') + p('Deux.', 'P') + '<text:soft-page-break/>' + p('Trois.'), automatic });
    expect(tree.children.map((node: Nodes) => node.data?.origin)).toEqual([
      { part: 'content.xml', paragraph: 1, page: 1 },
      { part: 'content.xml', paragraph: 2, page: 2 },
      { part: 'content.xml', paragraph: 3, page: 3 },
    ]);
    expect(pages).toBe(3);
  });

  it('knows no page without soft breaks, and takes the number of pages that the file declares', () => {
    const parsed = read({ text: p('Un.'), meta: '<meta:document-statistic meta:page-count="4"/>' });
    expect(parsed.tree.children[0]?.data?.origin).toEqual({ part: 'content.xml', paragraph: 1 });
    expect(parsed.pages).toBe(4);
  });

  it('knows the language and the title', () => {
    const styles = '<style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="FR"/></style:default-style>';
    const parsed = read({ text: p('Marché de rendez-vous en ligne.'), styles, meta: '<dc:title>Rendez-vous en ligne</dc:title>' });
    expect(parsed.declaredLanguage).toBe('fr-FR');
    expect(parsed.title).toBe('Rendez-vous en ligne');
  });
});

it.each([
  ['a level beyond ten', 'text:level="1000000000" text:display-levels="1000000000"'],
  ['more levels than it has', 'text:level="1" text:display-levels="1000000000"'],
  ['levels below zero', 'text:level="1" text:display-levels="-5"'],
])('reads a list whose style has %s', (_, attributes) => {
  const automatic = `<text:list-style style:name="L"><text:list-level-style-number ${attributes} style:num-format="1" style:num-suffix="."/></text:list-style>`;
  const text = '<text:list text:style-name="L"><text:list-item><text:p>Un lot</text:p></text:list-item></text:list><text:h text:outline-level="99999999999">Titre</text:h>';
  expect(project(parseOdt(odt({ text, automatic }), 'a.odt')).projection).toContain('Un lot');
});

it('repeats no cell with tables in it', () => {
  const nested = (depth: number): string => `<table:table><table:table-row table:number-rows-repeated="99"><table:table-cell table:number-columns-repeated="99">${depth === 0 ? p('x') : nested(depth - 1)}</table:table-cell></table:table-row></table:table>`;
  expect(JSON.stringify(read(p('Texte.') + nested(8)).tree).length).toBeLessThan(2_000_000);
});

describe('files that cannot be read', () => {
  it.each([
    ['without text', odt({ text: '' }), 'no-text'],
    ['with a password', odt({ text: p('x'), manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }), 'encrypted'],
    ['cut', odt({ text: p('x') }).subarray(0, 300), 'unreadable'],
    ['without content', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'unreadable'],
    ['with broken XML', zipSync({ 'content.xml': strToU8('<a><b></a>') }), 'unreadable'],
    ['with a DTD', zipSync({ 'content.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }), 'unreadable'],
  ])('%s', (_, bytes, code) => {
    expect(() => parseOdt(bytes, 'cctp.odt')).toThrow(expect.objectContaining({ code, place: 'cctp.odt' }) as Error);
  });

  it.each([
    ['more paragraphs than allowed', p('x').repeat(12), { blocks: 10 }],
    ['tables inside each other', `${'<table:table><table:table-row><table:table-cell>'.repeat(45)}${p('x')}${'</table:table-cell></table:table-row></table:table>'.repeat(45)}`, {}],
    ['boxes inside each other', `${'<text:p><draw:frame><draw:text-box>'.repeat(90)}${p('x')}${'</draw:text-box></draw:frame></text:p>'.repeat(90)}`, {}],
    ['cells that say they span very many columns', `<table:table><table:table-row>${'<table:table-cell table:number-columns-spanned="999999999"/>'.repeat(12)}</table:table-row></table:table>`, { blocks: 1000 }],
    ['rows that say they are repeated very often', `<table:table>${`<table:table-row table:number-rows-repeated="99999"><table:table-cell table:number-columns-repeated="99999">${p('x')}</table:table-cell></table:table-row>`.repeat(2)}</table:table>`, { blocks: 10_000 }],
    ['a part that unpacks to too much', p('x'.repeat(5000)), { partBytes: 2000 }],
  ])('%s', (_, text, limit) => {
    expect(() => parseOdt(odt({ text }), 'cctp.odt', { ...DEFAULT_LIMITS, ...limit })).toThrow(expect.objectContaining({ code: 'limit' }) as Error);
  });
});
