import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { CodeAction, Hover } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';

import { Editor, greeted, open, textIn } from './editor.js';

const URI = 'file:///tenders/cahier%20des%20charges.md';
const OPTIONS = { options: { kind: 'software-build', language: 'fr' } };
const FLAGGED = 'La feuille de route couvre trois ans.';

/** Opens a text in a new editor and waits for its diagnostics. */
async function diagnosed(text: string, given: Parameters<typeof greeted>[0] = OPTIONS) {
  const opened = await greeted(given);
  open(opened.editor, URI, text);
  return { ...opened, diagnostics: await opened.editor.diagnostics(URI, 1) };
}

describe('diagnostics', () => {
  it('tell severity, rule, page and message', async () => {
    const { diagnostics } = await diagnosed(`# CCTP\n\n${FLAGGED}\n`);
    expect(diagnostics).toEqual([
      {
        range: { start: { line: 2, character: 3 }, end: { line: 2, character: 36 } },
        severity: 1,
        code: 'frozen-plan',
        codeDescription: { href: expect.stringMatching(/\/docs\/rules\/frozen-plan\.md$/) },
        source: 'agilefall',
        message: 'Phrase.',
      },
    ]);
  });

  it.each<[string, string]>([
    ['accents', `# Été\n\nÀ Noël, ${FLAGGED.toLowerCase()}\n`],
    ['letters of two units', `# 🚀 𝒜\n\n👩‍👩‍👧 🎉 : l’été ! ${FLAGGED} 🎉\n`],
    ['CRLF', `# CCTP\r\n\r\nPremière ligne\r\nseconde ligne. ${FLAGGED}\r\n`],
    ['decomposed accents', `# E\u0301te\u0301\n\nDe\u0301but. ${FLAGGED}\n`],
    ['a byte order mark', `\ufeff# CCTP\n\n${FLAGGED}\n`],
    ['front matter', `---\ntitle: "Été 🚀"\n---\n\n${FLAGGED}\n`],
    ['a list and emphasis', `# CCTP\n\n- un\n- **La feuille de route** couvre trois ans.\n`],
    ['a table', `# CCTP\n\n| Été | 🎉 |\n| --- | --- |\n| 🎉 | ${FLAGGED} |\n`],
  ])('stand on the right words with %s', async (_, text) => {
    const { diagnostics } = await diagnosed(text);
    expect(diagnostics.map(({ range }) => textIn(text, range).replaceAll('*', ''))).toEqual(['feuille de route couvre trois ans']);
  });

  it('speak the language of the settings, else of the editor, else of the document', async () => {
    const text = `# CCTP\n\nLe présent document décrit les prestations attendues du titulaire. ${FLAGGED}\n`;
    const messages = async (given: Parameters<typeof greeted>[0]) => (await diagnosed(text, given)).diagnostics.map(({ message }) => message);
    expect(await messages({ locale: 'fr', options: { kind: 'software-build', language: 'en' } })).toEqual(['Sentence.']);
    expect(await messages({ locale: 'en-GB', options: { kind: 'software-build' } })).toEqual(['Sentence.']);
    expect(await messages({ locale: 'de', options: { kind: 'software-build' } })).toEqual(['Phrase.']);
  });

  it('run the packs of the settings', async () => {
    const { diagnostics } = await diagnosed('# CCTP\n\nUne feuille de route adaptée.\n', { options: { kind: 'software-build', packs: ['editorial', 'nonsense'] } });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['vague-plan', 3]]);
  });

  it('are none for what cannot be read, and for what is no Markdown', async () => {
    expect((await diagnosed('')).diagnostics).toEqual([]);
    const { editor, linted } = await greeted(OPTIONS);
    open(editor, 'file:///a.ts', FLAGGED, 'typescript');
    open(editor, URI, FLAGGED);
    await editor.diagnostics(URI, 1);
    expect(linted).toEqual([FLAGGED]);
    expect(await editor.ask('textDocument/hover', { textDocument: { uri: 'file:///a.ts' }, position: { line: 0, character: 5 } })).toBeNull();
  });

  it('come for documents that were never saved', async () => {
    const { editor } = await greeted(OPTIONS);
    open(editor, 'untitled:Untitled-1', FLAGGED);
    expect(await editor.diagnostics('untitled:Untitled-1', 1)).toHaveLength(1);
  });
});

describe('changes', () => {
  const change = (editor: Editor, version: number, contentChanges: readonly object[]) =>
    editor.tell('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });

  it('come in pieces, and several in a row are linted once', async () => {
    const { editor, linted } = await diagnosed(`# CCTP\n\n${FLAGGED}\n`);
    const at = (line: number, character: number, end = character) => ({ start: { line, character }, end: { line, character: end } });
    change(editor, 2, [{ range: at(2, 27, 32), text: 'un' }]);
    change(editor, 3, [{ range: at(2, 29), text: ' 🎉' }]);
    change(editor, 4, [{ range: at(2, 27, 36), text: 'six mois' }, { range: at(0, 6), text: '\n\nDébut.' }]);
    expect(await editor.diagnostics(URI, 4)).toEqual([]);
    expect(linted).toHaveLength(2);
    expect(linted[1]).toBe('# CCTP\n\nDébut.\n\nLa feuille de route couvre six mois.\n');
    expect(editor.publishedVersions(URI)).toEqual([1, 4]);
  });

  it('are looked at before a question about them is answered', async () => {
    const { editor } = await diagnosed('# CCTP\n\nRien.\n');
    change(editor, 2, [{ text: `# CCTP\n\n${FLAGGED}\n` }]);
    const hover = (await editor.ask('textDocument/hover', { textDocument: { uri: URI }, position: { line: 2, character: 5 } })) as Hover;
    expect(hover.range).toEqual({ start: { line: 2, character: 3 }, end: { line: 2, character: 36 } });
  });

  it('of a document that is closed leave nothing behind', async () => {
    const { editor } = await diagnosed(`# CCTP\n\n${FLAGGED}\n`);
    change(editor, 2, [{ text: `${FLAGGED}\n` }]);
    editor.tell('textDocument/didClose', { textDocument: { uri: URI } });
    open(editor, 'file:///other.md', FLAGGED);
    await editor.diagnostics('file:///other.md', 1);
    expect(editor.publishedVersions(URI)).toEqual([1, undefined]);
    expect(await editor.diagnostics(URI)).toHaveLength(1);
  });
});

describe('settings', () => {
  it('are asked for, and asked again when they change', async () => {
    const opened = await greeted({ capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } } });
    const { editor } = opened;
    const settings = { kind: 'other', language: 'en' };
    editor.answers.set('workspace/configuration', () => [settings]);
    open(editor, URI, `# CCTP\n\n${FLAGGED}\n`);
    expect(await editor.diagnostics(URI, 1)).toEqual([]);
    settings.kind = 'software-build';
    editor.tell('workspace/didChangeConfiguration', { settings: null });
    editor.tell('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [{ text: `${FLAGGED}\n` }] });
    expect((await editor.diagnostics(URI, 2)).map(({ message }) => message)).toEqual(['Sentence.']);
  });
});

describe('hover', () => {
  it('tells why and what to write instead, with the page of the rule', async () => {
    const { editor } = await diagnosed(`# CCTP\n\n${FLAGGED}\n`);
    const { contents } = (await editor.ask('textDocument/hover', { textDocument: { uri: URI }, position: { line: 2, character: 10 } })) as { contents: { kind: string; value: string } };
    expect(contents).toEqual({
      kind: 'markdown',
      value: expect.stringMatching(
        /^\*\*Règle frozen-plan\*\* \(erreur\)\n\nPhrase\.\n\n\*\*Pourquoi\*\* : Raison\.\n\n\*\*Écrire plutôt\*\* : Autrement\n\n\[frozen-plan\]\(https:.*frozen-plan\.md\)$/,
      ),
    });
  });

  it('says nothing beside the words', async () => {
    const { editor } = await diagnosed(`# CCTP\n\n${FLAGGED}\n`);
    expect(await editor.ask('textDocument/hover', { textDocument: { uri: URI }, position: { line: 0, character: 1 } })).toBeNull();
  });
});

describe('actions', () => {
  /** What the text becomes by each action offered on the flagged words. */
  async function applied(text: string): Promise<Readonly<Record<string, string>>> {
    const { editor, diagnostics } = await diagnosed(text);
    const range = diagnostics[0]?.range;
    const actions = (await editor.ask('textDocument/codeAction', { textDocument: { uri: URI }, range, context: { diagnostics } })) as CodeAction[];
    for (const { kind, diagnostics: fixed } of actions) expect({ kind, fixed }).toEqual({ kind: 'quickfix', fixed: [diagnostics[0]] });
    const document = TextDocument.create(URI, 'markdown', 1, text);
    return Object.fromEntries(actions.map(({ title, edit }) => [title.split(' ')[0] ?? '', TextDocument.applyEdits(document, edit?.changes?.[URI] ?? [])]));
  }

  it.each<[string, string, Readonly<Record<string, string>>]>([
    [
      'a sentence of a paragraph',
      `# CCTP\n\nDébut. ${FLAGGED} Fin.\n`,
      {
        Remplacer: '# CCTP\n\nDébut. Autrement Fin.\n',
        Insérer: `# CCTP\n\nDébut. ${FLAGGED} Autrement Fin.\n`,
        Écarter: `# CCTP\n\n<!-- agilefall-disable-next-line frozen-plan -- raison -->\nDébut. ${FLAGGED} Fin.\n`,
      },
    ],
    [
      'CRLF and an indented item',
      `# CCTP\r\n\r\n- un\r\n  - 🎉 ${FLAGGED}\r\n`,
      {
        Remplacer: '# CCTP\r\n\r\n- un\r\n  - Autrement\r\n',
        Insérer: `# CCTP\r\n\r\n- un\r\n  - 🎉 ${FLAGGED} Autrement\r\n`,
        Écarter: `# CCTP\r\n\r\n- un\r\n  - 🎉 ${FLAGGED} <!-- agilefall-disable-line frozen-plan -- raison -->\r\n`,
      },
    ],
    [
      'a quotation',
      `# CCTP\n\n> ${FLAGGED}\n`,
      {
        Remplacer: '# CCTP\n\n> Autrement\n',
        Insérer: `# CCTP\n\n> ${FLAGGED} Autrement\n`,
        Écarter: `# CCTP\n\n<!-- agilefall-disable-next-line frozen-plan -- raison -->\n> ${FLAGGED}\n`,
      },
    ],
    [
      'a sentence in bold',
      `# CCTP\n\n**${FLAGGED}** Fin.\n`,
      {
        Remplacer: '# CCTP\n\nAutrement Fin.\n',
        Insérer: `# CCTP\n\n**${FLAGGED}** Autrement Fin.\n`,
        Écarter: `# CCTP\n\n<!-- agilefall-disable-next-line frozen-plan -- raison -->\n**${FLAGGED}** Fin.\n`,
      },
    ],
    [
      'bold that holds more than the sentence',
      `# CCTP\n\n**${FLAGGED} Tout est dit.**\n`,
      {
        Remplacer: '# CCTP\n\n**Autrement Tout est dit.**\n',
        Insérer: `# CCTP\n\n**${FLAGGED} Autrement Tout est dit.**\n`,
        Écarter: `# CCTP\n\n<!-- agilefall-disable-next-line frozen-plan -- raison -->\n**${FLAGGED} Tout est dit.**\n`,
      },
    ],
    [
      'bold that begins inside: replacing would leave half of it',
      '# CCTP\n\nLa feuille de route **couvre trois ans. Tout** est\ndit.\n\nFin.\n',
      {
        Insérer: '# CCTP\n\nLa feuille de route **couvre trois ans. Tout** est\ndit.\n\nAutrement\n\nFin.\n',
        Écarter: '# CCTP\n\n<!-- agilefall-disable-next-line frozen-plan -- raison -->\nLa feuille de route **couvre trois ans. Tout** est\ndit.\n\nFin.\n',
      },
    ],
    [
      'a sentence over two lines',
      '# CCTP\n\nDébut. La feuille de route\ncouvre trois ans. Fin.\n',
      {
        Remplacer: '# CCTP\n\nDébut. Autrement Fin.\n',
        Insérer: '# CCTP\n\nDébut. La feuille de route\ncouvre trois ans. Autrement Fin.\n',
        Écarter: '# CCTP\n\n<!-- agilefall-disable-next-line frozen-plan -- raison -->\nDébut. La feuille de route\ncouvre trois ans. Fin.\n',
      },
    ],
    [
      'a row of a table, which stays one',
      `# CCTP\n\n| A | B |\n| --- | --- |\n| x | ${FLAGGED} |\n| y | z |\n\nFin.\n`,
      {
        Insérer: `# CCTP\n\n| A | B |\n| --- | --- |\n| x | ${FLAGGED} |\n| y | z |\n\nAutrement\n\nFin.\n`,
        Écarter: `# CCTP\n\n| A | B |\n| --- | --- |\n| x | ${FLAGGED} <!-- agilefall-disable-line frozen-plan -- raison --> |\n| y | z |\n\nFin.\n`,
      },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await applied(text)).toEqual(expected);
  });

  it('are offered only where something is flagged, and only when fixes are asked for', async () => {
    const { editor } = await diagnosed(`# CCTP\n\n${FLAGGED}\n`);
    const ask = (line: number, only?: readonly string[]) =>
      editor.ask('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: { start: { line, character: 5 }, end: { line, character: 5 } },
        context: { diagnostics: [], ...(only && { only }) },
      });
    expect(await ask(0)).toEqual([]);
    expect(await ask(2, ['refactor'])).toEqual([]);
    expect(await ask(2, ['quickfix'])).toHaveLength(3);
  });
});

describe('the end', () => {
  it('is 0 after shutdown and exit', async () => {
    const { editor, ended } = await diagnosed(FLAGGED);
    expect(await editor.ask('shutdown', null)).toBeNull();
    editor.tell('exit', null);
    expect(await ended).toBe(0);
  });

  it('is 1 when the editor goes away without a word', async () => {
    const { hangUp, ended } = await diagnosed(FLAGGED);
    hangUp();
    expect(await ended).toBe(1);
  });
});

describe('the program', () => {
  it('serves over its own streams, says nothing else there, and ends', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (part) => (err += part));
    const editor = new Editor(child.stdin, child.stdout);
    const { capabilities, serverInfo } = (await editor.ask('initialize', { processId: process.pid, rootUri: null, capabilities: {}, initializationOptions: { kind: 'software-build' } })) as {
      capabilities: object;
      serverInfo: object;
    };
    expect(serverInfo).toMatchObject({ name: 'agilefall' });
    expect(capabilities).toMatchObject({ positionEncoding: 'utf-16', textDocumentSync: { openClose: true, change: 2 }, hoverProvider: true });
    editor.tell('initialized', {});
    const text = '# CCTP\n\nLe titulaire suit un cycle en V. 🎉 Le présent document décrit les prestations attendues du titulaire.\n';
    open(editor, URI, text);
    const diagnostics = await editor.diagnostics(URI, 1);
    expect(diagnostics.map(({ code }) => code)).toContain('v-model-lifecycle');
    await editor.ask('shutdown', null);
    const ended = once(child, 'close');
    editor.tell('exit', null);
    expect(await ended).toEqual([0, null]);
    expect(err).toBe('');
  });
});
