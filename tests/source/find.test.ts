import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/source/index.js';

let cwd = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'agilefall-find-'));
  for (const folder of ['liens', 'dossier/annexes', 'dossier/.cache', 'dossier/node_modules/x', 'vide', 'images', 'tout']) await mkdir(join(cwd, folder), { recursive: true });
  const files = ['cctp.md', 'notes.rst', 'dossier/CCAP.DOCX', 'dossier/annexes/bpu.pdf', 'dossier/annexes/lu.markdown', 'dossier/~$CCAP.docx', 'dossier/.cache/a.md', 'dossier/node_modules/x/b.md', 'images/a.png', 'a [1].md', 'tout/a.odt', 'tout/b.HTML', 'tout/c.txt', 'tout/d.xlsx', 'tout/e.zip', 'tout/f.htm', 'tout/g.doc', 'tout/h.rtf', 'tout/i.png', 'tout/j.eml', 'tout/Thumbs.db'];
  for (const file of files) await writeFile(join(cwd, file), 'x');
  await symlink('..', join(cwd, 'dossier/annexes/retour'));
  await symlink('nulle-part', join(cwd, 'liens/casse.md'));
});

afterAll(() => rm(cwd, { recursive: true, force: true }));

describe('findFiles', () => {
  it.each([
    ['a file', ['cctp.md'], ['cctp.md']],
    ['a file with any extension', ['notes.rst'], ['notes.rst']],
    ['a file named like a glob', ['a [1].md'], ['a [1].md']],
    ['a folder, without what is hidden, foreign or a lock', ['dossier'], ['dossier/CCAP.DOCX', 'dossier/annexes/bpu.pdf', 'dossier/annexes/lu.markdown']],
    ['a folder with a slash', ['./dossier/'], ['dossier/CCAP.DOCX', 'dossier/annexes/bpu.pdf', 'dossier/annexes/lu.markdown']],
    ['a folder with files of all kinds, also those that it must be told how to convert', ['tout'], ['tout/a.odt', 'tout/b.HTML', 'tout/c.txt', 'tout/d.xlsx', 'tout/e.zip', 'tout/f.htm', 'tout/g.doc', 'tout/h.rtf']],
    ['a glob', ['dossier/**/*.pdf'], ['dossier/annexes/bpu.pdf']],
    ['a glob for all', ['dossier/annexes/*'], ['dossier/annexes/bpu.pdf', 'dossier/annexes/lu.markdown']],
    ['a glob for another extension', ['*.rst'], ['notes.rst']],
    ['each file once, sorted', ['dossier/annexes', 'dossier/annexes/bpu.pdf', 'cctp.md'], ['cctp.md', 'dossier/annexes/bpu.pdf', 'dossier/annexes/lu.markdown']],
  ])('finds %s', async (_, patterns, files) => {
    expect(await findFiles(patterns, { cwd })).toMatchObject({ files, problems: [] });
  });

  it.each([
    ['nothing', [], 'no-input', null, /No file was given/, /\.docx/],
    ['a wrong name', ['ccpt.md'], 'not-found', 'ccpt.md', /ccpt\.md/, /Did you mean cctp\.md\?/],
    ['a wrong folder', ['dosier/annexes/bpu.pdf'], 'not-found', 'dosier/annexes/bpu.pdf', /no file or folder/, /Did you mean dossier\?/],
    ['a name like no other', ['qqqqqqqqqqqqqqqq'], 'not-found', 'qqqqqqqqqqqqqqqq', /no file or folder/, /Check the path/],
    ['a file used as a folder', ['cctp.md/x'], 'not-found', 'cctp.md/x', /no file or folder/, /./],
    ['an empty folder', ['vide'], 'no-input', 'vide', /folder vide/, /\.md, \.markdown, \.docx, .*\.odt, \.pdf/],
    ['a folder without documents', ['images'], 'no-input', 'images', /folder images/, /\.pdf/],
    ['a link to nothing', ['liens'], 'unreadable', 'liens/casse.md', /does not exist/, /./],
    ['a glob without match', ['*.docx'], 'no-input', '*.docx', /matches \*\.docx/, /\.pdf/],
  ])('says what is wrong with %s', async (_, patterns, code, path, message, hint) => {
    const { files, problems } = await findFiles(patterns, { cwd });
    expect(files).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, path });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.hint).toMatch(hint);
  });

  it('takes the good ones beside the bad ones', async () => {
    const { files, problems } = await findFiles(['cctp.md', 'rien.md'], { cwd });
    expect(files).toEqual(['cctp.md']);
    expect(problems.map(({ code }) => code)).toEqual(['not-found']);
  });
});
