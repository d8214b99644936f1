import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/source/find.js';

let cwd = '';
beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'agilefall-ignore-')));
  const files: Readonly<Record<string, string>> = {
    '.git/HEAD': '',
    '.gitignore': 'out/\n*.tmp.md\n/lot/secret.md\n',
    '.agilefallignore': 'archives/\n!kept.tmp.md\n',
    'cctp.md': '',
    'old.tmp.md': '',
    'kept.tmp.md': '',
    'out/report.md': '',
    'archives/2019/cctp.md': '',
    'lot/secret.md': '',
    'lot/cctp.md': '',
    'lot/deep/secret.md': '',
    'lot/deep/.gitignore': '*\n!shown.md\n',
    'lot/deep/shown.md': '',
    'none/.gitignore': '*.md\n',
    'none/a.md': '',
    'inner/.git/HEAD': '',
    'inner/out/a.md': '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
});

describe('.gitignore and .agilefallignore', () => {
  it.each([
    ['a folder', ['.'], ['cctp.md', 'inner/out/a.md', 'kept.tmp.md', 'lot/cctp.md', 'lot/deep/shown.md']],
    ['a glob', ['**/*.md'], ['cctp.md', 'inner/out/a.md', 'kept.tmp.md', 'lot/cctp.md', 'lot/deep/shown.md']],
    ['a folder below', ['lot'], ['lot/cctp.md', 'lot/deep/shown.md']],
    ['files that are named', ['out/report.md', 'old.tmp.md', 'lot/secret.md'], ['lot/secret.md', 'old.tmp.md', 'out/report.md']],
    ['a folder that is named', ['archives'], ['archives/2019/cctp.md']],
  ])('leave files out of %s', async (_, patterns, expected) => {
    const { files, problems } = await findFiles(patterns, { cwd });
    expect(files).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it('hold from a folder below too', async () => {
    const { files } = await findFiles(['.'], { cwd: join(cwd, 'lot') });
    expect(files).toEqual(['cctp.md', 'deep/shown.md']);
  });

  it('are named when they leave nothing', async () => {
    const { problems } = await findFiles(['none', '*.tmp.m?'], { cwd });
    expect(problems.map(({ message }) => message)).toEqual(['No document was found in the folder none. 1 left out by .gitignore or .agilefallignore.']);
  });

  it('tell which files were named', async () => {
    const { named } = await findFiles(['lot', 'cctp.md'], { cwd });
    expect([...named]).toEqual(['cctp.md']);
  });
});
