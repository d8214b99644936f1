import { LAST, times, type Recipe } from './inputs.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const END = `<p>${LAST}</p>`;
const page = (body: string, head = '<meta charset="utf-8">'): string => `<!DOCTYPE html><html lang="fr"><head>${head}<title>Cahier</title></head><body>${body}`;

const recipe = (name: string, body: (n: number) => string, most = 100_000): Recipe => ({ name, most, make: (n) => encode(`${page(`<p>Un texte.</p>${body(n)}`)}${END}</body></html>`) });

const TAGS = ['div', 'p', 'b', 'a', 'span', 'font', 'i', 'nobr', 'li', 'ul', 'ol', 'dl', 'dd', 'table', 'tr', 'td', 'th', 'caption', 'colgroup', 'tbody', 'h1', 'form', 'button', 'marquee', 'ruby', 'rt', 'center', 'section', 'details', 'svg', 'math', 'zz', 'sup', 'blockquote', 'body', 'html', 'head', 'frameset', 'label', 'fieldset', 'pre', 'br', 'hr', 'img', 'input'];

/** How a tag is repeated: what one of them looks like. */
const SPREADS: readonly (readonly [string, (tag: string, i: number) => string])[] = [
  ['that never end', (tag) => `<${tag}>a`],
  ['that never begin', (tag) => `a</${tag}>`],
  ['with another end', (tag) => `<${tag}>a</zz9>`],
  ['with a name each', (tag, i) => `<p><${tag} id="n${i}">a</p>`],
  ['closed at once', (tag) => `<${tag}></${tag}>`],
];

const REPEATED = TAGS.flatMap((tag) => SPREADS.map(([how, one]) => recipe(`<${tag}> ${how}`, (n) => times(n, (i) => one(tag, i)), 50_000)));

const NESTED = ['div', 'b', 'table><tr><td', 'ul><li', 'svg', 'math><mi', 'table', 'a', 'font', 'section', 'blockquote', 'select', 'object', 'button', 'form', 'dl><dd', 'span', 'sup', 'zz'].map((open) => {
  const close = open.split('><').reverse().join('></');
  return recipe(`<${open}> in itself`, (n) => `<${open}>`.repeat(n) + 'a' + `</${close}>`.repeat(n));
});

/** A few formatting elements that stay open are opened anew in each paragraph: the tree is larger than the page. */
const MULTIPLIED: readonly Recipe[] = [
  recipe('letters that stay bold', (n) => times(200, (i) => `<p><b id="b${i}"></p>`) + '<p>a'.repeat(n)),
  recipe('fonts that never end', (n) => times(n, (i) => `<p><font size="${i}">a</p>`), 50_000),
  recipe('fonts in cells', (n) => times(n, (i) => `<table><tr><td><font size="${i}"></table>a`), 20_000),
  recipe('text that a table throws out', (n) => `<table>${'a<b>b<tr>'.repeat(n)}`, 50_000),
  recipe('tables thrown out of tables', (n) => '<table><b>'.repeat(n), 20_000),
  recipe('links across blocks', (n) => '<a href="#"><div>a</a>'.repeat(n), 50_000),
  recipe('bold across blocks', (n) => '<b><i><div>a</b>b</i>c</div>'.repeat(n), 50_000),
];

const SHAPES: readonly Recipe[] = [
  recipe('many brothers', (n) => '<br>'.repeat(n), 1_000_000),
  recipe('many paragraphs', (n) => '<p>a'.repeat(n)),
  recipe('paragraphs of two lines', (n) => `<p>${'a<br>- b<br><br>'.repeat(n)}</p>`, 50_000),
  recipe('one huge attribute', (n) => `<p style="${'a'.repeat(n)}" class="${'toc '.repeat(n)}">a</p>`, 2_000_000),
  recipe('a style that nearly hides', (n) => `<p style="${'display :'.repeat(n)}">a</p><p style="${' '.repeat(n)}; font-weight ${' '.repeat(n)}">b</p>`, 500_000),
  recipe('many attributes', (n) => `<p ${times(n, (i) => `a${i}="1" `)}>a</p>`, 30_000),
  recipe('attributes on the body', (n) => times(n, (i) => `<body a${i}="1">`), 20_000),
  recipe('an attribute that never ends', () => '<p class="', 1),
  recipe('a tag that never ends', () => '<p ', 1),
  recipe('a comment that never ends', () => '<!-- ', 1),
  recipe('a script that never ends', () => '<script>', 1),
  recipe('a style that never ends', () => '<style>', 1),
  recipe('a text field that never ends', () => '<textarea>', 1),
  recipe('a title that never ends', () => '<title>', 1),
  recipe('raw text that never ends', () => '<xmp>', 1),
  recipe('plain text', () => '<plaintext>', 1),
  recipe('a template that never ends', () => '<template>', 1),
  recipe('a choice that never ends', () => '<select>', 1),
  recipe('a frame that never ends', () => '<iframe>', 1),
  recipe('a drawing that never ends', () => '<svg>', 1),
  { name: 'a hidden part that never ends', keeps: false, make: () => encode(page(`<p>Un texte.</p><div hidden>${END}`)) },
  recipe('a navigation that never ends', () => '<nav>', 1),
  recipe('comments', (n) => '<!-- a -->'.repeat(n), 300_000),
  recipe('openings of comments', (n) => '<!--'.repeat(n) + '-->', 300_000),
  recipe('openings of tags', (n) => '<'.repeat(n) + ' ', 1_000_000),
  recipe('entities', (n) => '&amp;&eacute;&#233;&#x1F600;&#0;&#x110000;&#xD800;&zz;&notit;'.repeat(n), 50_000),
  recipe('entities without end', (n) => `&${'a'.repeat(n)}&#${'9'.repeat(n)};`, 1_000_000),
  recipe('NUL', (n) => '\0<p\0>'.repeat(n)),
  recipe('links to one note', (n) => `<p id="n">${'<a href="#n">1</a>'.repeat(n)}</p>`, 50_000),
  recipe('notes that call themselves', (n) => times(n, (i) => `<p id="f${i}"><a href="#f${(i + 1) % n}">${i % 100}</a> note</p>`), 30_000),
  recipe('notes that call each other', (n) => times(n, (i) => `<p><a id="r${i}" href="#f${i}">1</a> mot</p><p id="f${i}"><a href="#r${i}">1</a> note</p>`), 30_000),
  recipe('tables of contents in each other', (n) => `${'<div class="toc">'.repeat(Math.min(n, 200))}${'<a href="#a">a</a> mot mot mot mot '.repeat(n)}${'</div>'.repeat(200)}`, 30_000),
  recipe('hidden parts', (n) => '<div hidden>mot</div>'.repeat(n)),
  recipe('hidden parts in each other', (n) => `${'<div hidden>'.repeat(Math.min(n, 200))}mot${'</div>'.repeat(Math.min(n, 200))}`),
  recipe('cells that span the world', (n) => `<table>${'<tr><td colspan="2147483647" rowspan="65534">a'.repeat(n)}</table>`, 10_000),
  recipe('counts that are no counts', (n) => `<ol start="-99999999999999999999">${'<li value="1e99">a'.repeat(n)}</ol><table><tr><td colspan="-1" rowspan="NaN">a</table><h1 aria-level="99" role="heading">a</h1><p role="heading" aria-level="-99999999999">a</p>`, 30_000),
  recipe('a wide table', (n) => `<table><tr>${'<td>a'.repeat(n)}<tr>${'<td>a'.repeat(n)}</table>`, 40_000),
  recipe('lists in lists on one line', (n) => '<ul><li>a'.repeat(Math.min(n, 100)).concat('<li>b'.repeat(n))),
  recipe('one long line', (n) => `<p>${'mot '.repeat(n)}</p>`, 2_000_000),
  recipe('one long word', (n) => `<p>${'a'.repeat(n)}</p>`, 5_000_000),
  recipe('spans of one letter', (n) => `<p>${'<span>a</span>'.repeat(n)}</p>`, 300_000),
  recipe('blanks', (n) => `<p>a${' \n\t'.repeat(n)}b</p>`, 2_000_000),
  recipe('a base and a refresh', () => '<base href="http://127.0.0.1:9/"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><img src="http://127.0.0.1:9/a.png"><iframe src="file:///etc/passwd"></iframe><script src="http://127.0.0.1:9/"></script>', 1),
];

const declared = (charset: string): string => `${page('<p>Un texte réalisé à l’été.</p>', `<meta charset="${charset}">`)}${END}`;

/** Encodings that a page declares and is not in. */
const LIES: readonly Recipe[] = [
  ...['utf-16', 'utf-16be', 'utf-7', 'utf-32', 'x-zz-9', 'iso-2022-kr', 'replacement', 'hz-gb-2312', 'x-user-defined', ''].map((charset): Recipe => ({ name: `an encoding « ${charset} » that is none`, make: () => encode(declared(charset)) })),
  ...['gb18030', 'shift_jis', 'iso-2022-jp', 'big5', 'euc-kr', 'koi8-r', 'ibm866', 'macintosh'].map((charset): Recipe => ({ name: `a false encoding « ${charset} »`, make: () => encode(declared(charset)) })),
  { name: 'an encoding declared too late', most: 100_000, make: (n) => Buffer.from(`${page('<p>réalisé</p>', `${' '.repeat(n)}<meta charset="iso-8859-1">`)}${END}`, 'latin1') },
  { name: 'two encodings', make: () => encode(`${page('', '<meta charset="utf-16"><meta charset="utf-8">')}${END}`) },
  { name: 'UTF-16 that says it is UTF-8', make: () => Buffer.from(`\ufeff${declared('utf-8')}`, 'utf16le') },
  { name: 'UTF-16 without a mark', make: () => Buffer.from(declared('utf-16'), 'utf16le') },
  { name: 'letters that are no UTF-8', most: 100_000, make: (n) => Buffer.concat([Buffer.from(page('<p>'), 'latin1'), Buffer.alloc(n, 0xff), encode(END)]) },
  { name: 'an instruction of XML', make: () => encode(`<?xml version="1.0" encoding="utf-16"?>${declared('utf-8')}`) },
  { name: 'only a frame set', keeps: false, make: () => encode(`<html><frameset><frame src="a.html"></frameset><noframes>${END}</noframes></html>`) },
  { name: 'nothing but tags', keeps: false, most: 100_000, make: (n) => encode('<p>'.repeat(n)) },
];

/** Web pages made by a grammar, each with one fault that grows with its size. */
export const HTML_RECIPES: readonly Recipe[] = [...NESTED, ...MULTIPLIED, ...SHAPES, ...LIES, ...REPEATED];
