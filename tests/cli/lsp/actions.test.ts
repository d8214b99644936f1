import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';

import { actionsAt } from '../../../src/cli/lsp/actions.js';
import { diagnosticsOf } from '../../../src/cli/lsp/diagnostics.js';
import type { Linted } from '../../../src/cli/lsp/linted.js';
import { editorSettings, localeLanguage } from '../../../src/cli/lsp/settings.js';
import type { Finding } from '../../../src/types.js';
import { document, finding, regionOf } from '../../report/sample.js';

const URI = 'file:///cctp.md';
const WORDING = '« La feuille de route présente les problèmes à résoudre. »';

function linted(text: string, ...findings: readonly Finding[]): Linted {
  return { document: TextDocument.create(URI, 'markdown', 1, text), result: document({ path: 'cctp.md', format: 'markdown', projection: text, findings }), rules: [], language: null };
}

/** A finding on words of a text, and their sentence. */
function on(text: string, words: string, passage = words): Finding {
  return finding({ region: regionOf(text, words), passage: regionOf(text, passage), match: words, excerpt: passage });
}

/** What the text becomes by each action on its only finding. */
function applied(text: string, one: Finding): readonly string[] {
  const given = linted(text, one);
  const range = { start: given.document.positionAt(one.region.start), end: given.document.positionAt(one.region.end) };
  return actionsAt(range, given, 'fr').map(({ edit }) => TextDocument.applyEdits(given.document, edit?.changes?.[URI] ?? []));
}

describe('a finding on the whole document', () => {
  const whole = (text: string): Finding => finding({ region: regionOf(text, 'CCTP'), excerpt: '', match: '' });

  it('gets the wording at the end and the suppression at the top', () => {
    expect(applied('# CCTP\n\nFin.\n', whole('# CCTP\n\nFin.\n'))).toEqual([
      `# CCTP\n\nFin.\n\n${WORDING}\n`,
      '<!-- agilefall-disable-file feature-roadmap-multi-year -- raison -->\n\n# CCTP\n\nFin.\n',
    ]);
  });

  it('leaves the front matter first', () => {
    const text = '---\r\ntitle: CCTP\r\n---\r\n\r\n# Objet\r\n';
    expect(applied(text, whole(text))[1]).toBe('---\r\ntitle: CCTP\r\n---\r\n<!-- agilefall-disable-file feature-roadmap-multi-year -- raison -->\r\n\r\n\r\n# Objet\r\n');
  });
});

describe('a finding in a heading', () => {
  it.each([
    ['## Feuille de route figée ##\n\nFin.\n', `## Feuille de route figée ##\n\n${WORDING}\n\nFin.\n`],
    ['Feuille de route figée\n======\n\nFin.\n', `Feuille de route figée\n======\n\n${WORDING}\n\nFin.\n`],
  ])('%j gets the wording below, and stays as it is', (text, expected) => {
    const [inserted, suppressed, ...others] = applied(text, on(text, 'Feuille de route figée'));
    expect(inserted).toBe(expected);
    expect(suppressed).toBe(`<!-- agilefall-disable-next-line feature-roadmap-multi-year -- raison -->\n${text}`);
    expect(others).toEqual([]);
  });
});

describe('the header of a table', () => {
  it('gets the wording below the table', () => {
    const text = '| Feuille de route | 2027 |\n| --- | --- |\n| V1 | V2 |';
    expect(applied(text, on(text, 'Feuille de route'))[0]).toBe(`${text}\n\n${WORDING}`);
  });
});

describe('a link', () => {
  it('is not cut in two', () => {
    const text = 'Voir [la feuille de route. Elle](a.md) est figée.\n';
    expect(applied(text, on(text, 'feuille de route', 'Voir [la feuille de route.'))).toHaveLength(2);
  });
});

describe('diagnostics', () => {
  const text = '# CCTP\n\nUne feuille de route.\n\nÀ tous, 🎉 le même jour.\n';

  it('tell why a severity was lowered, and the other place in the same document', () => {
    const related = [
      { path: 'cctp.md', excerpt: 'le même jour', region: regionOf(text, 'le même jour'), page: null },
      { path: 'ccap.md', excerpt: 'ailleurs', region: regionOf('ailleurs', 'ailleurs'), page: null },
    ];
    const exception = { fr: 'calendrier imposé par un texte', en: 'timetable set by law' };
    const [diagnostic] = diagnosticsOf(linted(text, { ...on(text, 'feuille de route'), severity: 'warning', related, exception }), 'en');
    expect(diagnostic).toMatchObject({ severity: 2, message: 'The roadmap freezes features years ahead (timetable set by law)' });
    expect(diagnostic?.relatedInformation).toEqual([
      { location: { uri: URI, range: { start: { line: 4, character: 11 }, end: { line: 4, character: 23 } } }, message: 'line 5: "le même jour"' },
    ]);
  });

  it('leave out what was set aside with a reason', () => {
    expect(diagnosticsOf(linted(text, { ...on(text, 'feuille de route'), suppressed: { reason: 'décret' } }), 'fr')).toEqual([]);
  });
});

describe('settings', () => {
  it.each<[unknown, object]>([
    [{ language: 'fr', kind: 'advisory', packs: ['strict', 'seed'] }, { language: 'fr', kind: 'advisory', packs: ['strict', 'seed'] }],
    [{ language: 'de', kind: 'x', packs: 'strict' }, { language: null, kind: null, packs: null }],
    [{ packs: [] }, { language: null, kind: null, packs: null }],
    [null, { language: null, kind: null, packs: null }],
    ['fr', { language: null, kind: null, packs: null }],
  ])('%j', (given, expected) => {
    expect(editorSettings(given)).toEqual(expected);
  });

  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['EN_us', 'en'],
    ['frr', null],
    ['de', null],
    [undefined, null],
  ])('the language of the locale %s is %s', (locale, expected) => {
    expect(localeLanguage(locale)).toBe(expected);
  });
});
