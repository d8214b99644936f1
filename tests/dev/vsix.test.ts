import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { vsixOf, type ExtensionManifest } from '../../src/dev/vsix.js';
import { DOCUMENT_KINDS, LANGUAGES } from '../../src/cli/choices.js';
import { PACKS } from '../../src/rules/packs.js';
import { VERSION } from '../../src/version.js';

const FOLDER = 'editors/vscode';
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
const manifest: ExtensionManifest = { ...read('package.json'), description: 'Finds "waterfall" & says <why>.' };
const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['package.json', bytes('{}')],
  ['README.md', bytes('# agilefall')],
  ['LICENSE.txt', bytes('MIT')],
  ['extension.js', bytes('x')],
  ['server/cli.js', bytes('é')],
]);

/** Attributes of every element of an XML text, by the name of the element. @throws when it is not well formed */
function elements(xml: string): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: attributes as Record<string, string> }));
  parser.write(xml).close();
  return found;
}

describe('a packed extension', () => {
  const entries = unzipSync(vsixOf(manifest, files));
  const textOf = (path: string) => new TextDecoder().decode(entries[path]);

  it('holds its files below extension/, and what an installer reads beside them', () => {
    expect(Object.keys(entries).sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/README.md',
      'extension/extension.js',
      'extension/package.json',
      'extension/server/cli.js',
    ]);
    expect(textOf('extension/server/cli.js')).toBe('é');
  });

  it('says who it is and for which editor', () => {
    const xml = elements(textOf('extension.vsixmanifest'));
    expect(xml.find(({ name }) => name === 'Identity')?.attributes).toEqual({ Language: 'en-US', Id: 'agilefall', Version: VERSION, Publisher: 'agilefall' });
    expect(xml.filter(({ attributes }) => attributes['Id'] === 'Microsoft.VisualStudio.Code.Engine').map(({ attributes }) => attributes['Value'])).toEqual([read('package.json').engines.vscode]);
    expect(textOf('extension.vsixmanifest')).toContain('Finds &quot;waterfall&quot; &amp; says &lt;why&gt;.');
  });

  it('names only assets that it holds', () => {
    const assets = elements(textOf('extension.vsixmanifest')).filter(({ name }) => name === 'Asset');
    expect(assets.map(({ attributes }) => attributes['Path'])).toEqual(['extension/package.json', 'extension/README.md', 'extension/LICENSE.txt']);
    for (const { attributes } of assets) expect(entries[attributes['Path'] ?? '']).toBeDefined();
  });

  it('has a content type for every file', () => {
    const known = elements(textOf('[Content_Types].xml')).flatMap(({ attributes }) => attributes['Extension'] ?? []);
    for (const path of Object.keys(entries)) if (path !== '[Content_Types].xml') expect(known.some((extension) => path.endsWith(extension)), path).toBe(true);
  });

  it('is the same for the same files', () => {
    expect(Buffer.from(vsixOf(manifest, new Map([...files].reverse()))).equals(Buffer.from(vsixOf(manifest, files)))).toBe(true);
  });

  it.each(['package.json', 'README.md', 'LICENSE.txt'])('is refused without %s', (name) => {
    expect(() => vsixOf(manifest, new Map([...files].filter(([path]) => path !== name)))).toThrow(`${name} is missing`);
  });

  it('is refused with a file of unknown kind', () => {
    expect(() => vsixOf(manifest, new Map([...files, ['a.exe', bytes('')]]))).toThrow('« .exe »');
  });
});

describe('the manifest of the extension', () => {
  const { contributes, version, main } = read('package.json');
  const { properties } = contributes.configuration;

  it('says the version of the package, and starts with the file that is packed', () => {
    expect({ version, main }).toEqual({ version: VERSION, main: './extension.js' });
  });

  it('offers the settings that the server knows', () => {
    expect(properties['agilefall.language'].enum).toEqual(['', ...LANGUAGES]);
    expect(properties['agilefall.kind'].enum).toEqual(['', ...DOCUMENT_KINDS]);
    expect(properties['agilefall.packs'].items.enum).toEqual(PACKS);
  });

  it.each(readdirSync(FOLDER).filter((name) => name.startsWith('package.nls')))('has all its words in %s', (name) => {
    const wanted = [...readFileSync(join(FOLDER, 'package.json'), 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect(Object.keys(read(name)).sort()).toEqual([...wanted].sort());
  });

  it.each(['README.md', 'README.fr.md'])('is told in %s', (name) => {
    for (const setting of Object.keys(properties)) expect(readFileSync(join(FOLDER, name), 'utf8')).toContain(`\`${setting}\``);
  });
});
