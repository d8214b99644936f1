import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

import { folderWith } from '../../config/place.js';
import { greeted, open, textIn } from './editor.js';

const TEXT = '# CCTP\n\nLe titulaire suit un cycle en V.\n';
const WATCHES = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

/** An editor with a folder open, and a document in it. */
async function opened(files: Readonly<Record<string, string>>, { path = 'docs/cctp.md', capabilities = WATCHES, options = { kind: 'software-build' } as object } = {}) {
  const folder = folderWith({ [path]: TEXT, ...files });
  const { editor, ended, hangUp } = await greeted({ real: true, folder, locale: 'en', capabilities, options });
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const uri = uriOf(path);
  const first = editor.diagnostics(uri, 1);
  open(editor, uri, TEXT);
  return {
    editor,
    uri,
    uriOf,
    ended,
    hangUp,
    diagnostics: await first,
    /** Writes a file as another program does, and lets the editor tell of it when it watches. */
    change: (name: string, text: string | null) => {
      if (text === null) rmSync(join(folder, name));
      else writeFileSync(join(folder, name), text);
      if (capabilities === WATCHES) editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] });
    },
  };
}

const SIDECAR = 'suppressions:\n  - rule: v-model-lifecycle\n    reason: fixé par décret\n';

describe('settings of an open document', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly (readonly [string, number])[]]>([
    ['nothing said', {}, [['v-model-lifecycle', 1]]],
    ['another severity', { 'agilefall.config.yaml': 'rules: { v-model-lifecycle: info }' }, [['v-model-lifecycle', 3]]],
    ['a rule that is off', { 'package.json': '{ "agilefall": { "rules": { "v-model-lifecycle": "off" } } }' }, []],
    ['what is extended', { 'agilefall.config.json': '{ "extends": "house.yaml" }', 'house.yaml': 'rules: { v-model-lifecycle: warning }' }, [['v-model-lifecycle', 2]]],
    ['an override of another file', { 'agilefall.config.yaml': 'overrides: [{ files: [notes.md], rules: { v-model-lifecycle: off } }]' }, [['v-model-lifecycle', 1]]],
    ['an override of this one', { 'agilefall.config.yaml': 'overrides: [{ files: ["docs/*.md"], rules: { v-model-lifecycle: off } }]' }, []],
    ['a nearer configuration', { 'agilefall.config.yaml': 'rules: { v-model-lifecycle: off }', 'docs/agilefall.config.yaml': 'rules: { v-model-lifecycle: info }' }, [['v-model-lifecycle', 3]]],
    ['a sidecar', { 'docs/cctp.md.agilefall.yaml': SIDECAR }, []],
    ['a suppression of the configuration', { 'agilefall.config.yaml': 'suppressions: [{ rule: v-model-lifecycle, files: docs/cctp.md, reason: décret }]' }, []],
    ['ignore of the configuration', { 'agilefall.config.yaml': 'ignore: [docs]' }, []],
    ['.agilefallignore', { '.agilefallignore': 'cctp.md' }, []],
    ['.gitignore beside the document', { 'docs/.gitignore': '*.md' }, []],
    ['.gitignore that takes it in again', { '.gitignore': '*.md', 'docs/.gitignore': '!cctp.md' }, [['v-model-lifecycle', 1]]],
  ])('%s', async (_, files, expected) => {
    const { diagnostics } = await opened(files);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual(expected);
  });

  it('choose the packs and the kind, unless the editor does', async () => {
    const files = { 'agilefall.config.yaml': 'kind: other\nlang: fr' };
    expect((await opened(files, { options: {} })).diagnostics).toEqual([]);
    expect((await opened(files)).diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('Le texte impose un cycle')]);
  });

  it('leave out hidden folders', async () => {
    expect((await opened({}, { path: '.github/cctp.md' })).diagnostics).toEqual([]);
  });

  it('leave out what a baseline knows, and tell of one that is missing', async () => {
    const { diagnostics } = await opened({ 'agilefall.config.yaml': 'baseline: known.json' });
    expect(diagnostics.map(({ code, range }) => [code, range.start])).toEqual([['bad-config', { line: 0, character: 0 }]]);
    expect(diagnostics[0]?.message).toContain('known.json');
  });
});

describe('settings that change', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string | null, readonly number[]]>([
    ['a configuration', { 'agilefall.config.yaml': 'rules: { v-model-lifecycle: off }' }, 'agilefall.config.yaml', 'rules: { v-model-lifecycle: info }', [3]],
    ['a configuration that is made', {}, 'agilefall.config.json', '{"rules":{"v-model-lifecycle":"off"}}', []],
    ['a configuration that is removed', { 'agilefall.config.yaml': 'rules: { v-model-lifecycle: off }' }, 'agilefall.config.yaml', null, [1]],
    ['what it extends', { 'agilefall.config.yaml': 'extends: house.yaml', 'house.yaml': '' }, 'house.yaml', 'rules: { v-model-lifecycle: off }', []],
    ['package.json', { 'package.json': '{}' }, 'package.json', '{"agilefall":{"rules":{"v-model-lifecycle":"off"}}}', []],
    ['a sidecar', {}, 'docs/cctp.md.agilefall.yaml', SIDECAR, []],
    ['.agilefallignore', {}, '.agilefallignore', 'docs', []],
    ['.gitignore', { 'docs/.gitignore': '*' }, 'docs/.gitignore', '', [1]],
  ])('are read again: %s', async (_, files, changed, text, expected) => {
    for (const capabilities of [WATCHES, {}]) {
      const { editor, uri, change, hangUp } = await opened(files, { capabilities: capabilities as typeof WATCHES });
      const next = editor.nextDiagnostics(uri);
      change(changed, text);
      expect((await next).map(({ severity }) => severity)).toEqual(expected);
      hangUp();
    }
  });

  it('are asked for where the editor can watch files, and strangers’ files change nothing', async () => {
    const { editor, change, uri } = await opened({ 'agilefall.config.yaml': '', 'other.yaml': '' });
    const { registrations } = editor.asked('client/registerCapability') as { registrations: { method: string; registerOptions: unknown }[] };
    expect(registrations[0]).toMatchObject({ method: 'workspace/didChangeWatchedFiles', registerOptions: { watchers: [{ globPattern: '**/*.{yaml,yml,json}' }, { globPattern: '**/{.gitignore,.agilefallignore}' }] } });
    change('other.yaml', 'x: 1');
    await editor.ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
    expect(editor.publishedVersions(uri)).toEqual([1]);
  });

  it('come with folders that the editor opens', async () => {
    const { editor, uri } = await opened({ 'agilefall.config.yaml': '' });
    const next = editor.nextDiagnostics(uri);
    editor.tell('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: pathToFileURL(folderWith({})).href, name: 'x' }], removed: [] } });
    expect(await next).toHaveLength(1);
  });
});

describe('a fault in the settings', () => {
  const FILES = { 'agilefall.config.yaml': 'lang: fr\nrules:\n  v-model-lifecycel: off\n' };

  it('is shown where it stands, once for all documents, and goes when it is mended', async () => {
    const { editor, uri, uriOf, change, diagnostics } = await opened(FILES);
    expect(diagnostics).toEqual([]);
    const config = uriOf('agilefall.config.yaml');
    const [fault] = await editor.diagnostics(config);
    expect(fault).toMatchObject({ severity: 1, code: 'bad-config', source: 'agilefall', message: 'There is no rule "v-model-lifecycel". Did you mean "v-model-lifecycle"?' });
    expect(fault && textIn(FILES['agilefall.config.yaml'], fault.range)).toBe('v-model-lifecycel');

    const again = editor.nextDiagnostics(config);
    open(editor, uriOf('docs/other.md'), TEXT);
    expect(await again).toHaveLength(1);

    const [mended, gone] = [editor.nextDiagnostics(uri), editor.nextDiagnostics(config)];
    change('agilefall.config.yaml', 'rules:\n  v-model-lifecycle: warning\n');
    expect((await mended).map(({ severity }) => severity)).toEqual([2]);
    // One of the two documents was linted first: the other still met the fault when it was told.
    if ((await gone).length > 0) expect(await editor.nextDiagnostics(config)).toEqual([]);
  });

  it('goes with the last document that met it', async () => {
    const { editor, uri, uriOf } = await opened(FILES);
    const config = uriOf('agilefall.config.yaml');
    await editor.diagnostics(config);
    const gone = editor.nextDiagnostics(config);
    editor.tell('textDocument/didClose', { textDocument: { uri } });
    expect(await gone).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['YAML', { 'agilefall.config.yaml': 'a: [' }, 'agilefall.config.yaml', 'This is neither correct YAML nor JSON'],
    ['what is extended', { 'agilefall.config.yaml': 'extends: house.yaml', 'house.yaml': 'failon: error' }, 'house.yaml', 'There is no setting "failon" here.'],
    ['a circle', { 'agilefall.config.yaml': 'extends: house.yaml', 'house.yaml': 'extends: agilefall.config.yaml' }, 'house.yaml', 'goes in a circle'],
    ['two configurations', { 'agilefall.config.yaml': '', 'agilefall.config.json': '{}' }, 'agilefall.config.json', 'Two configurations'],
    ['an own rule', { 'agilefall.config.yaml': 'ruleFolders: [house]', 'house/mine.yaml': 'id: 4' }, 'house/mine.yaml', 'This must be a text'],
    ['a sidecar', { 'docs/cctp.md.agilefall.yaml': 'suppressions:\n  - rule: v-model-lifecycle\n' }, 'docs/cctp.md.agilefall.yaml', '"reason" is missing here.'],
  ])('in %s', async (_, files, faulty, message) => {
    const { editor, uriOf } = await opened(files);
    const diagnostics = await editor.diagnostics(uriOf(faulty));
    expect(diagnostics.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
  });

  it('in a sidecar leaves the findings', async () => {
    const { diagnostics } = await opened({ 'docs/cctp.md.agilefall.yaml': 'suppressions: 4' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['v-model-lifecycle']);
  });
});
