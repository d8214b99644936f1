import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdown, prepareFrontMatter } from '../../src/parse/markdown/index.js';
import { outline } from './markdown-outline.js';

beforeAll(() => prepareFrontMatter('---'));

describe('parseMarkdown', () => {
  it('gives title and language of the front matter, also below a comment', () => {
    const parsed = parseMarkdown('<!-- from the wiki -->\n---\ntitle: Marché\nlang: fr\n\n---\n\nTexte.\n');
    expect([parsed.title, parsed.declaredLanguage]).toEqual(['Marché', 'fr']);
    expect(outline(parsed.tree)).toEqual(['html: <!-- from the wiki -->', 'yaml: title: Marché⏎lang: fr⏎', 'paragraph: Texte.']);
  });

  it('takes two rules with prose between them for rules', () => {
    const parsed = parseMarkdown('---\nLe présent marché.\n\n---\n');
    expect(parsed.title).toBeNull();
    expect(outline(parsed.tree)).toContain('paragraph: Le présent marché.');
  });

  it('reads front matter of Hugo', () => {
    expect(parseMarkdown('+++\ntitle = "Marché"\n+++\nTexte').title).toBe('Marché');
  });

  it('reads indented lines as text, not as code', () => {
    expect(outline(parseMarkdown('Objet\n\n        Le titulaire assure la maintenance.\n').tree)).toEqual([
      'paragraph: Objet',
      'paragraph: Le titulaire assure la maintenance.',
    ]);
  });

  it('keeps comments as html nodes', () => {
    expect(outline(parseMarkdown('<!-- à relire -->\n\nTexte <!-- ici --> suite\n').tree)).toEqual([
      'html: <!-- à relire -->',
      'paragraph: Texte <!-- ici --> suite',
    ]);
  });

  it.each([
    ['a comment', 'Avant\n\n<!-- oubli\n\nAprès\n'],
    ['a fence', 'Avant\n\n```\n\nAprès\n'],
    ['a fence with a language', 'Avant\n\n~~~~ xml\n\nAprès\n'],
    ['a raw block', 'Avant\n\n<pre>\n\nAprès\n'],
  ])('reads on after %s that is never closed', (_, source) => {
    expect(outline(parseMarkdown(source).tree)).toContain('paragraph: Après');
  });

  it('reads the Markdown inside HTML boxes', () => {
    expect(outline(parseMarkdown('<main>\n<div class="x">\n## Objet\n- a\n- b\n</div>\n</main>\n').tree)).toEqual(['## Objet', 'item: a', 'item: b']);
  });

  it('reads HTML tables, headings and lists', () => {
    const source =
      '<h2>Prix &amp; d&eacute;lais</h2>\n<ul><li>un</li><li><p>deux</p></li></ul>\n<table><thead><tr><th>Lot</th><th colspan="2">Durée</th></tr></thead>\n<tbody><tr><td><p>A</p><p>B</p></td><td>24 mois</td></tr></tbody></table>\n';
    expect(outline(parseMarkdown(source).tree)).toEqual(['## Prix & délais', 'item: un', 'item: deux', 'row: Lot | Durée | ', 'row: A  B | 24 mois']);
  });

  it('does not read scripts and styles', () => {
    expect(outline(parseMarkdown('<div><style>p { }</style><p>Texte</p></div>\n').tree)).toEqual(['paragraph: Texte']);
  });

  it('leaves the shortcodes of Hugo out and keeps what they hold', () => {
    expect(outline(parseMarkdown('{{< callout emoji="x" >}}\nLe site est sobre.\n{{< /callout >}}\n{{% details %}}\n- source\n{{% /details %}}\n').tree)).toEqual([
      'paragraph: Le site est sobre.',
      'item: source',
    ]);
  });

  it('separates a rule from the paragraph above it', () => {
    const long = 'Le titulaire assure la maintenance de la plate-forme pendant toute la durée du marché.';
    expect(outline(parseMarkdown(`${long}\n---\nSuite\n`).tree)[0]).toBe(`paragraph: ${long}`);
    expect(outline(parseMarkdown('Calendrier\n---\nSuite\n').tree)[0]).toBe('## Calendrier');
  });

  it('gives each node its place in the file', () => {
    const source = '# Marché\r\n\r\n- un\r\n- deux *trois*\r\n';
    const places: string[] = [];
    visit(parseMarkdown(source).tree, (node) => {
      const { start, end } = node.position ?? {};
      if (node.type === 'text') places.push(`${start?.line}:${start?.column} ${source.slice(start?.offset, end?.offset)}`);
    });
    expect(places).toEqual(['1:3 Marché', '3:3 un', '4:3 deux ', '4:9 trois']);
  });

  it('knows references that are defined in another chunk', () => {
    const filler = 'Le titulaire assure la maintenance de la solution.\n\n'.repeat(900);
    const { tree } = parseMarkdown(`Voir [le guide][g] et la note[^1].\n\n${filler}[G]: http://example.org\n\n[^1]: La note.\n`);
    const types: string[] = [];
    visit(tree, (node) => types.push(node.type));
    expect(types).toContain('linkReference');
    expect(types).toContain('footnoteReference');
    expect(types.filter((type) => type === 'definition' || type === 'footnoteDefinition')).toHaveLength(2);
  });
});

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

