import { describe, expect, it } from 'vitest';

import { licensesOf } from '../../src/dev/licenses.js';

const inputs = (...paths: readonly string[]) => ({ inputs: Object.fromEntries(paths.map((path) => [path, { bytes: 1, imports: [] }])), outputs: {} });

describe('licensesOf', () => {
  it.each([
    ['a licence file', 'node_modules/yaml/dist/index.js', /^yaml [\d.]+ \(ISC\)\n\nCopyright Eemeli Aro/m],
    ['only a name in package.json', 'node_modules/franc/index.js', /^franc [\d.]+ \(MIT\)\n\nCopyright \(c\) Titus Wormer .*\n\nPermission is hereby granted/m],
    ['a name as of long ago', 'node_modules/format/format.js', /^format [\d.]+ \(MIT\)\n\nCopyright \(c\) Sami Samhuri/m],
  ])('gives the text of a package with %s', (_, path, expected) => {
    expect(licensesOf(inputs(path))).toMatch(expected);
  });

  it('names each package once, and no file of our own', () => {
    const text = licensesOf(inputs('src/lint.ts', 'node_modules/yaml/dist/index.js', 'node_modules/yaml/dist/log.js'));
    expect(text.match(/^\S+ [\d.]+ \(/gm)).toHaveLength(1);
  });
});
