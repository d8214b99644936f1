import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';

import { identityOf } from '../../src/cli/cache/identity.js';
import { cacheFolder } from '../../src/cli/cache/location.js';
import { memoryStore } from '../../src/cli/cache/store.js';
import { run } from '../../src/cli/main.js';

const folder = () => mkdtempSync(join(tmpdir(), 'agilefall-cache-'));

/** The command line with the real flow. */
async function real(cwd: string, ...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: '', err: '' };
  const io = {
    stdin: Readable.from([]),
    stdout: { write: (part: string) => (text.out += part) },
    stderr: { write: (part: string) => (text.err += part) },
    env: {},
    cwd,
    isTTY: false,
    columns: undefined,
  };
  return { code: await run(argv, io), ...text };
}

describe('a cached run', () => {
  const cwd = folder();
  for (const name of ['rfp-benefits-portal.md', 'sow-product-team.docx', 'agilefall-dossier']) cpSync(join('fixtures', name), join(cwd, name), { recursive: true });

  it.each<readonly string[]>([
    ['--format', 'terminal', 'rfp-benefits-portal.md', 'sow-product-team.docx'],
    ['--format', 'json', 'rfp-benefits-portal.md', 'sow-product-team.docx', 'missing.md'],
    ['--format', 'sarif', 'rfp-benefits-portal.md', 'sow-product-team.docx'],
    ['--format', 'json', '--dossier', 'agilefall-dossier/cctp-rendez-vous-orientation.md', 'agilefall-dossier/ccap-rendez-vous-orientation.md'],
  ])('gives the same bytes: %s %s %s', { timeout: 60_000 }, async (...argv) => {
    const plain = await real(cwd, ...argv);
    expect(plain.out.length).toBeGreaterThan(1000);
    expect(await real(cwd, '--cache-location', 'kept', ...argv)).toEqual(plain);
    expect(await real(cwd, '--cache-location', 'kept', ...argv)).toEqual(plain);
    const { err } = await real(cwd, '--cache-location', 'kept', '--stats', '--lang', 'en', ...argv);
    expect(err).toContain('Documents taken from the cache: 2 of 2');
  });

  it('keeps one entry a document, and one a dossier', () => {
    expect(readdirSync(join(cwd, 'kept'))).toHaveLength(3);
  });
});

describe('what the program is', () => {
  it('changes with its code, its rules and nothing else', () => {
    const program = folder();
    writeFileSync(join(program, 'cli.js'), 'a');
    mkdirSync(join(program, 'rules'));
    writeFileSync(join(program, 'rules', 'fr.txt'), 'b');
    const first = identityOf(program);
    writeFileSync(join(program, 'notes.md'), 'c');
    expect(identityOf(program)).toBe(first);
    writeFileSync(join(program, 'rules', 'fr.txt'), 'c');
    const second = identityOf(program);
    writeFileSync(join(program, 'cli.js'), 'aa');
    expect(new Set([first, second, identityOf(program)]).size).toBe(3);
  });
});

describe('the place of the cache', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'node_modules'));
  mkdirSync(join(cwd, 'tenders', '2026'), { recursive: true });
  const away = folder();

  it.each<[string, string | null, string, Record<string, string>, string]>([
    ['as asked', 'there', cwd, {}, join(cwd, 'there')],
    ['the nearest node_modules', null, join(cwd, 'tenders', '2026'), { XDG_CACHE_HOME: away }, join(cwd, 'node_modules', '.cache', 'agilefall')],
    ['the session’s own', null, away, { XDG_CACHE_HOME: join(away, 'x') }, join(away, 'x', 'agilefall')],
    ['the user’s folder', null, away, { HOME: join(away, 'h') }, join(away, 'h', '.cache', 'agilefall')],
  ])('%s', (_, asked, from, env, expected) => {
    expect(cacheFolder(asked, { cwd: from, env })).toBe(resolve(expected));
  });
});

describe('a store in memory', () => {
  it('forgets the oldest when there are very many', async () => {
    const store = memoryStore();
    for (let i = 0; i <= 500; i += 1) await store.set(String(i), `text ${i}`);
    expect([await store.get('0'), await store.get('1'), await store.get('500')]).toEqual([null, 'text 1', 'text 500']);
  });
});
