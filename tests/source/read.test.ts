import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource, readStdin } from '../../src/source/index.js';

let cwd = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'agilefall-read-'));
  await writeFile(join(cwd, 'a.md'), 'é');
  await symlink('b', join(cwd, 'b'));
});

afterAll(() => rm(cwd, { recursive: true, force: true }));

describe('readSource', () => {
  it('gives path and bytes', async () => {
    const file = await readSource('a.md', cwd);
    expect(file.path).toBe('a.md');
    expect([...file.bytes]).toEqual([0xc3, 0xa9]);
  });

  it.each([
    ['a missing file', 'x.md', 'not-found'],
    ['a file in a file', 'a.md/x', 'not-found'],
    ['a folder', '.', 'unreadable'],
    ['a link to itself', 'b', 'unreadable'],
    ['a name with a NUL', 'a\0b', 'unreadable'],
  ])('refuses %s', async (_, path, code) => {
    const error: unknown = await readSource(path, cwd).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'AgilefallError', code, place: path });
    expect((error as { hint?: string }).hint).toMatch(/\.$/);
  });
});

describe('readStdin', () => {
  it('joins what comes', async () => {
    const file = await readStdin('cctp.md', Readable.from([Buffer.from('Le '), Buffer.from('marché')]));
    expect(file.path).toBe('cctp.md');
    expect(new TextDecoder().decode(file.bytes)).toBe('Le marché');
  });

  it('tells when the input breaks', async () => {
    const broken = new Readable({ read() { this.destroy(new Error('broken')); } });
    await expect(readStdin('cctp.md', broken)).rejects.toMatchObject({ code: 'unreadable', place: 'cctp.md' });
  });
});
