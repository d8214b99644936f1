import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../src/parse/docx/index.js';
import { runPlaces } from '../../../src/parse/docx/places.js';
import { docx, docxParts, p, r, tbl, tc, zip } from './buildDocx.js';
import { outline } from './outline.js';

/** Pieces of a block as the XML writes them: `text` of the tree beside what stands at its place in the part. */
async function found(body: string): Promise<[string, string][]> {
  const xml = docxParts(body).get('word/document.xml') ?? '';
  const { tree } = await parseDocx(docx(body), 'a.docx');
  return blocksOf(tree).flatMap((block) => runPlaces(block).map(({ node, start, end, at, from }): [string, string] => {
    const source = decode(xml.slice(at, xml.indexOf('</w:t>', at)));
    return [node.value.slice(start, end), source.slice(from, from + end - start)];
  }));
}

function blocksOf(node: Nodes): Nodes[] {
  if (node.data?.runs && node.type !== 'listItem' && node.type !== 'tableRow' && node.type !== 'table') return [node];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

describe('every letter knows its place in the XML', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['one run', p('Le titulaire livre.'), ['Le', 'titulaire', 'livre.']],
    ['runs cut inside a word', p(r('Le titu') + r('laire livre.')), ['Le', 'titu', 'laire', 'livre.']],
    ['entities', p(r('R&amp;D &lt; 5 ans')), ['R&D', '<', '5', 'ans']],
    ['insertions, not deletions', p(`${r('a ')}<w:ins>${r('bé')}</w:ins><w:del><w:r><w:delText>bé</w:delText></w:r></w:del>${r(' fin')}`), ['a', 'bé', 'fin']],
    ['hidden text between', p(`${r('vu')}${r(' vu ', '<w:vanish/>')}${r(' encore')}`), ['vu', 'encore']],
    ['cells', tbl([tc('a'), tc('b')], [tc(p('un') + p('deux')), tc('trois')]), ['a', 'b', 'un', 'deux', 'trois']],
    ['an option after one that was left out', p('Type : ☐ forfait en une fois ☒ régie au temps passé'), ['Type', ':', 'régie', 'au', 'temps', 'passé']],
    ['pieces of one paragraph', p('<w:r><w:t>Il faut :</w:t><w:br/><w:t>- un</w:t><w:br/><w:t>- un</w:t></w:r>'), ['Il', 'faut', ':', 'un', 'un']],
  ];
  it.each(cases)('%s', async (_name, body, words) => {
    const places = await found(body);
    for (const [text, source] of places) expect(source).toBe(text);
    expect(places.map(([text]) => text).join(' ').split(/\s+/)).toEqual(words);
  });
});

it('thousands of pieces of one paragraph know theirs too', async () => {
  const many = 8000;
  const item = (i: number): string => `<w:r><w:t>- lot ${String(i)}</w:t></w:r><w:r><w:br/></w:r>`;
  const places = await found(p(r('Il faut :') + '<w:r><w:br/></w:r>' + Array.from({ length: many }, (_, i) => item(i)).join('')));
  for (const [text, source] of places) expect(source).toBe(text);
  expect(places.length).toBeGreaterThan(many);
});

describe('what else the XML holds', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  it('endnotes', async () => {
    const parts = docxParts(p(`${r('texte')}<w:r><w:endnoteReference w:id="2"/></w:r>${r('.')}`));
    parts.set('word/endnotes.xml', `<w:endnotes ${W}><w:endnote w:type="separator" w:id="0">${p('trait')}</w:endnote><w:endnote w:id="2">${p('la note de fin')}</w:endnote></w:endnotes>`);
    expect(await outline(zip(parts))).toEqual(['texte[^en2].', '[^en2] la note de fin']);
  });

  it('comments stay apart, and what is left out is told with its cause', async () => {
    const left: string[] = [];
    const body = p(`${r('vu')}${r(' caché', '<w:vanish/>')}<w:del><w:r><w:delText>ôté</w:delText></w:r></w:del>`) + p('Sommaire') + p('☐ non ☒ oui');
    const parts = docxParts(body);
    parts.set('word/comments.xml', `<w:comments ${W}><w:comment w:id="0">${p('à revoir')}</w:comment></w:comments>`);
    await parseDocx(zip(parts), 'a.docx', undefined, (cause, text) => left.push(`${cause}: ${text.trim()}`));
    expect(left).toEqual(['hidden: caché', 'deleted: ôté', 'unticked: non', 'contents: Sommaire']);
    expect(await outline(zip(parts))).toEqual(['vu', 'oui']);
  });
});
