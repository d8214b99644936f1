import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { parseHtml } from '../../src/parse/html/index.js';
import { project } from '../../src/text/project.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function printed(body: string, head = ''): string[] {
  return project(parseHtml(bytes(`<html lang="fr"><head>${head}</head><body>${body}</body></html>`), 'cctp.html')).projection.split('\n').filter((line) => line !== '');
}

describe('what is part of the text', () => {
  it.each([
    ['headings and paragraphs', '<h1>Objet</h1><h3>Délais</h3><p>Le   texte\nferme.</p>', ['# Objet', '### Délais', 'Le texte ferme.']],
    ['text without a paragraph', '<div>Un <b>prix</b><div>Deux</div>Trois</div>', ['Un prix', 'Deux', 'Trois']],
    ['line breaks', '<p>Un<br>deux</p>', ['Un', 'deux']],
    ['lists in lists', '<ul><li>un<ul><li>dessous</li></ul></li><li><p>deux</p></li></ul>', ['- un', '  - dessous', '- deux']],
    ['numbered lists with their labels', '<ol type="a" start="3"><li>un</li><li value="7">deux</li></ol>', ['1. c. un', '2. g. deux']],
    ['preformatted lines', '<pre>un\ndeux</pre>', ['un', 'deux']],
    ['details', '<details><summary>Titre</summary><p>Dedans.</p></details>', ['Titre', 'Dedans.']],
    ['inserted text', '<p>Le <ins>nouveau</ins> prix</p>', ['Le nouveau prix']],
    ['the heading of an article', '<article><header><h2>Objet</h2></header><p>Texte.</p></article>', ['## Objet', 'Texte.']],
  ])('%s', (_, body, lines) => {
    expect(printed(body)).toEqual(lines);
  });
});

describe('what is not', () => {
  it.each([
    ['scripts and styles', '<script>Cycle</script><style>p{}</style>'],
    ['navigation', '<nav>Accueil</nav><div role="navigation">Plan du site</div>'],
    ['the foot of the site', '<footer>Mentions légales</footer>'],
    ['deleted and struck text', '<p><del>Ancien</del> <s>prix</s></p>'],
    ['hidden text', '<p hidden>Un</p><p style="display: none">Deux</p><p aria-hidden="true">Trois</p>'],
    ['comments and templates', '<!-- Un --><template><p>Deux</p></template>'],
    ['running lines of LibreOffice', '<div title="header"><p>Agence</p></div>'],
    ['running lines of Word', '<div style=\'mso-element:footer\'><p>Page 2</p></div>'],
    ['a table of contents by its name', '<div id="toc"><p>Objet</p></div>'],
    ['a table of contents by its links', '<ul><li><a href="#a">Objet</a></li><li><a href="#b">Délais</a></li><li><a href="#c">Prix</a></li></ul>'],
    ['what a form offers', '<select><option>Un</option></select><textarea>Deux</textarea><button>Envoyer</button>'],
  ])('%s', (_, body) => {
    expect(printed(`${body}<p>Gardé.</p>`)).toEqual(['Gardé.']);
  });

  it('the head of the site, where a main part is named', () => {
    expect(printed('<header>Ministère</header><main><p>Gardé.</p></main>')).toEqual(['Gardé.']);
  });

  it('tells of hidden text', () => {
    expect(parseHtml(bytes('<p>Un</p><p hidden>Deux</p>'), 'a.html').unread).toEqual([{ what: '1 hidden text', reason: 'marked as hidden, so not printed' }]);
  });
});

describe('tables', () => {
  it.each([
    ['plain', '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>', ['| A | B |', '| --- | --- |', '| 1 | 2 |']],
    ['merged over rows', '<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">x</td><td>1</td></tr><tr><td>2</td></tr></table>', ['| A | B |', '| --- | --- |', '| x | 1 |', '| x | 2 |']],
    ['merged over columns', '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td colspan="2">x</td><td>3</td></tr></table>', ['| A | B | C |', '| --- | --- | --- |', '| x |  | 3 |']],
    ['a caption', '<table><caption>Calendrier des jalons.</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>', ['Calendrier des jalons.', '| A | B |', '| --- | --- |', '| 1 | 2 |']],
    ['one that only arranges the page', '<table><tr><td><p>Un.</p><p>Deux.</p></td></tr></table>', ['Un.', 'Deux.']],
    ['a span beyond reason', '<table><tr><th>A</th><th>B</th></tr><tr><td colspan="99999999">x</td></tr></table>', ['| A | B |', '| --- | --- |', '| x |  |']],
  ])('%s', (_, body, lines) => {
    expect(printed(body)).toEqual(lines);
  });
});

describe('footnotes', () => {
  it.each([
    ['of LibreOffice', '<p>Un<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>La note.</p></div>'],
    ['of Word', '<p>Un<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> La note.</p></div>'],
    ['of pandoc', '<p>Un<a href="#fn1" id="fnref1"><sup>1</sup></a>.</p><section><ol><li id="fn1"><p>La note.<a href="#fnref1">↩︎</a></p></li></ol></section>'],
  ])('%s', (_, body) => {
    expect(printed(body)).toEqual(['Un[^fn1].', '[^fn1]: La note.']);
  });

  it('takes no link for a footnote that has no way back', () => {
    expect(printed('<p>Voir <a href="#a">2</a>.</p><p id="a">Deux.</p>')).toEqual(['Voir 2.', 'Deux.']);
  });
});

describe('form boxes', () => {
  it('reads the ticked option alone', () => {
    const parsed = parseHtml(bytes('<p><input type="checkbox" checked> Forfait</p><p><input type="checkbox"> Régie</p>'), 'a.html');
    expect(project(parsed).projection).toBe('Forfait\n');
    expect(parsed.unread).toEqual([{ what: '1 form option', reason: 'not ticked, so not part of the text' }]);
  });
});

describe('encodings', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
  it.each([
    ['UTF-8', bytes('<meta charset="utf-8"><p>Marché à prix fermé</p>')],
    ['ISO-8859-1 as declared', latin1('<meta charset="iso-8859-1"><p>Marché à prix fermé</p>')],
    ['Windows-1252 in the old way of declaring', latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>Marché à prix fermé</p>')],
    ['Windows-1252 that nobody declares', latin1('<p>Marché à prix fermé</p>')],
    ['Windows-1252 declared as UTF-8', latin1('<meta charset="utf-8"><p>Marché à prix fermé</p>')],
    ['UTF-16', latin1(`\xff\xfe${[...'<p>Marché à prix fermé</p>'].map((c) => `${c}\0`).join('')}`)],
    ['an encoding of the East', new Uint8Array([...bytes('<meta charset="windows-1251"><p>March'), 0xe9, ...bytes('</p>')])],
  ])('%s', (name, page) => {
    expect(project(parseHtml(page, 'a.html')).projection).toBe(name.includes('East') ? 'Marchй\n' : 'Marché à prix fermé\n');
  });
});

describe('the page itself', () => {
  it('gives its title where the text says it, and its language', () => {
    const parsed = parseHtml(bytes('<html lang="fr"><title>Cahier des charges</title><p>Le présent cahier des charges décrit.</p>'), 'a.html');
    expect(parsed).toMatchObject({ format: 'html', title: 'Cahier des charges', declaredLanguage: 'fr', pages: null });
  });

  it('knows the number of each paragraph and no part', () => {
    const { tree } = parseHtml(bytes('<p>Un</p><p></p><p>Deux</p>'), 'a.html');
    expect(tree.children.map((node) => node.data?.origin)).toEqual([{ paragraph: 1 }, { paragraph: 3 }]);
  });

  it.each([
    ['without text', '<script>render()</script>', {}, 'no-text'],
    ['larger than allowed', `<p>Un</p>${' '.repeat(32 * 1024 * 1024)}`, {}, 'limit'],
    ['with tables in tables', `${'<table><tr><td>x'.repeat(45)}`, {}, 'limit'],
    ['with elements in elements', '<div>'.repeat(50_000), {}, 'limit'],
    ['with open signs of style', '<b class=a><i>x'.repeat(50_000), {}, 'limit'],
    ['with cells over too many columns', '<table><tr>'.concat('<td colspan=99>x'.repeat(20)), {}, 'limit'],
    ['with elements that other ends hide', '<div></i>'.repeat(400), {}, 'limit'],
    ['with elements that cells keep open', '<div><table><tr><td></div>'.repeat(100), {}, 'limit'],
    ['with signs of style that come back in each paragraph', '<p><b id=a><i id=b><u id=c></p>'.concat('<p>x'.repeat(900)), { blocks: 250 }, 'limit'],
    ['within a comment', '<!-- <p>Texte.</p>', {}, 'unreadable'],
    ['with too many paragraphs', '<p>x</p>'.repeat(9), { blocks: 4 }, 'limit'],
  ])('%s: refused', (_, body, limit, code) => {
    expect(() => parseHtml(bytes(body), 'a.html', { ...DEFAULT_LIMITS, blocks: 1000, ...limit })).toThrow(expect.objectContaining({ code, place: 'a.html' }) as Error);
  });

  it.each(['<!-- ', '<p class="', '<script>', '<style>', '<textarea>', '<select><option>', '<template>', '<button>', '<iframe>'])('tells that its end is lost within %s', (open) => {
    expect(parseHtml(bytes(`<p>Début.</p>${open}<p>Fin.</p>`), 'a.html').unread).toEqual([expect.objectContaining({ what: 'the end of the page', lost: true })]);
  });

  it.each(['', '<footer><p>x</p>', '<table><tr><td>x', '<b>x', '<!-- x -->', '<script></script>', '<p>x</p></body></html>\n', '<pre>x'])('has its end after %s', (last) => {
    expect(parseHtml(bytes(`<p>Début.</p>${last}`), 'a.html').unread).toEqual([]);
    expect(printed(`<p>Début.</p>${last}`).join()).not.toMatch(/[\u{F0000}-\u{FFFFF}]/u);
  });

  it('reads numbers of characters of any length', () => {
    expect(printed(`<p>&#${'9'.repeat(400)};&#x${'f'.repeat(400)};&#${'0'.repeat(40)}233;&#x00E9;</p>`)).toEqual(['\ufffd\ufffdéé']);
  });

  it.each([
    ['paragraphs without an end', '<p>x'.repeat(20_000)],
    ['lists', '<ul><li>x</ul>'.repeat(5_000)],
    ['links', '<p><a href="#a" id="a">1</a></p>'.repeat(5_000)],
    ['line breaks', '<br>'.repeat(200_000)],
  ])('reads a page with very many %s', (_, body) => {
    expect(printed(`<p>Texte.</p>${body}`)[0]).toBe('Texte.');
  });
});
