import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDefaults } from '../../src/limits.js';
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

describe('limits', () => {
  const small = withDefaults({ fileBytes: 1 });

  it('keep a large file from being read', async () => {
    await expect(readSource('a.md', cwd, small)).rejects.toMatchObject({ code: 'limit', limit: { name: 'fileBytes', allowed: 1, found: 2 } });
  });

  it('end an input that has no end', async () => {
    await expect(readSource('/dev/zero', cwd, small)).rejects.toMatchObject({ code: 'limit', limit: { name: 'fileBytes', found: null } });
    await expect(readStdin('a.md', Readable.from([Buffer.from('ab'), Buffer.from('cd')]), small)).rejects.toMatchObject({ code: 'limit' });
  });
});

describe('the bytes of a file', () => {
  it('are read when they are taken, and tell then what went wrong', async () => {
    await writeFile(join(cwd, 'late.md'), 'a');
    const file = await readSource('late.md', cwd);
    await rm(join(cwd, 'late.md'));
    expect(() => file.bytes).toThrow(expect.objectContaining({ code: 'not-found', place: 'late.md' }));
  });
});
