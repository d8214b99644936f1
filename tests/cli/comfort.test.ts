import { mkdtempSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

import { document, finding, result } from '../report/sample.js';
import { agilefall } from './stub.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'agilefall-comfort-'));
  writeFileSync(join(cwd, 'rfp.md'), '# RFP\n');
  writeFileSync(join(cwd, 'sow.md'), '# SOW\n');
});

const mixed = () =>
  result({
    documents: [
      document({ path: 'rfp.md', findings: [finding(), finding({ severity: 'warning', ruleId: 'big-bang-rollout' }), finding({ severity: 'info' })] }),
      document({ path: 'sow.md', findings: [finding({ severity: 'warning' })] }),
    ],
  });

describe('--quiet', () => {
  it('shows the errors only, without the documents that have none, and changes no exit code', async () => {
    const { code, out } = await agilefall(['-q', '--lang', 'en', 'rfp.md', 'sow.md'], { io: { cwd }, result: mixed });
    expect(code).toBe(1);
    expect(out).toMatch(/^rfp\.md\n/);
    expect(out.match(/^ {2}ERROR/gm)).toHaveLength(1);
    expect(out).not.toMatch(/WARNING|sow\.md|Verdict| in 2 documents/);
  });

  it('shows what --fail-on asks for', async () => {
    const { out } = await agilefall(['--quiet', '--fail-on', 'warning', '--lang', 'en', 'rfp.md', 'sow.md'], { io: { cwd }, result: mixed });
    expect(out.match(/^ {2}(?:ERROR|WARNING)/gm)).toHaveLength(3);
  });

  it('leaves the others out of the other reports too', async () => {
    const { out } = await agilefall(['--quiet', '--format', 'json', 'rfp.md', 'sow.md'], { io: { cwd }, result: mixed });
    const { documents, summary } = JSON.parse(out);
    expect(documents.map((one: { findings: unknown[] }) => one.findings.length)).toEqual([1, 0]);
    expect(summary).toEqual({ error: 1, warning: 0, info: 0 });
  });

  it('says nothing when nothing fails', async () => {
    const { code, out, err } = await agilefall(['--quiet', 'sow.md'], { io: { cwd }, result: () => result({ documents: [document({ findings: [finding({ severity: 'info' })] })] }) });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('--max-warnings', () => {
  it.each([
    ['2', 0, ''],
    ['1', 1, 'agilefall: 2 warnings, 1 at most (--max-warnings).\n'],
    ['0', 1, 'agilefall: 2 warnings, 0 at most (--max-warnings).\n'],
  ])('%s of two warnings', async (most, expected, said) => {
    const { code, err } = await agilefall(['--lang', 'en', '--fail-on', 'never', '--max-warnings', most, 'rfp.md'], { io: { cwd }, result: mixed });
    expect({ code, err }).toEqual({ code: expected, err: said });
  });

  it('counts the warnings that --quiet hides', async () => {
    expect((await agilefall(['--quiet', '--fail-on', 'never', '--max-warnings', '1', 'rfp.md'], { io: { cwd }, result: mixed })).code).toBe(1);
  });

  it.each(['-1', 'many', '1.5', ''])('refuses %j', async (value) => {
    const { code, err } = await agilefall([`--max-warnings=${value}`, 'rfp.md'], { io: { cwd } });
    expect(code).toBe(2);
    expect(err).toMatch(/needs a (?:whole number|value)/);
  });
});

describe('--stats', () => {
  it('tells each step on standard error and leaves the report alone', async () => {
    const plain = await agilefall(['--lang', 'fr', 'rfp.md'], { io: { cwd } });
    const { out, err } = await agilefall(['--lang', 'fr', '--stats', 'rfp.md'], { io: { cwd } });
    expect(out).toBe(plain.out);
    expect(err).toMatch(/^Temps par étape, en millisecondes\n {2}démarrage +\d+\.\d\n {2}accès aux fichiers +\d+\.\d\n/);
    expect(err).toMatch(/\n {2}total +\d+\.\d\n$/);
  });
});

describe('--cache', () => {
  const cached = (...argv: string[]) => agilefall(['--cache-location', 'kept', '--format', 'json', ...argv], { io: { cwd } });
  const entries = () => readdirSync(join(cwd, 'kept')).filter((name) => /^[0-9a-f]{64}$/.test(name));

  it('reads a document once, and gives the same report', async () => {
    const plain = await agilefall(['--format', 'json', 'rfp.md', 'sow.md'], { io: { cwd } });
    const first = await cached('rfp.md', 'sow.md');
    const second = await cached('rfp.md', 'sow.md');
    expect([first.out, second.out]).toEqual([plain.out, plain.out]);
    expect([first.code, second.code]).toEqual([plain.code, plain.code]);
    expect(entries()).toHaveLength(2);
    // Only the last call of the flow is seen: for the rules, without files.
    expect(second.linted?.files).toEqual([]);
  });

  it.each<[string, () => readonly string[]]>([
    ['the bytes change', () => (writeFileSync(join(cwd, 'rfp.md'), '# RFP 2\n'), ['rfp.md'])],
    ['a setting changes', () => ['--kind', 'advisory', 'rfp.md']],
    ['the rules change', () => ['--pack', 'strict', 'rfp.md']],
    ['they are judged together', () => ['--dossier', 'rfp.md', 'sow.md']],
    ['the name changes', () => ['sow.md']],
  ])('reads it again when %s', async (_, change) => {
    await cached('rfp.md');
    await cached(...change());
    expect(entries()).toHaveLength(2);
  });

  it.each<[string, (text: string) => string]>([
    ['cut', (text) => text.slice(0, 100)],
    ['emptied', () => ''],
    ['changed in one letter', (text) => text.replace('"severity":"error"', '"severity":"extra"')],
    ['no JSON', () => 'x\ny'],
  ])('ignores an entry that is %s, and writes it anew', async (_, damage) => {
    const { out } = await cached('rfp.md');
    const path = join(cwd, 'kept', entries()[0] ?? '');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, damage(whole));
    expect((await cached('rfp.md')).out).toBe(out);
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });

  it('is for the eyes of its user only', async () => {
    await cached('rfp.md');
    expect(statSync(join(cwd, 'kept')).mode & 0o777).toBe(0o700);
    expect(statSync(join(cwd, 'kept', entries()[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  it('forgets what nobody asked for in a month, and touches nothing else in its folder', async () => {
    await cached('rfp.md');
    const [old = ''] = entries();
    writeFileSync(join(cwd, 'kept', 'notes.txt'), 'mine');
    const before = new Date(Date.now() - 40 * 24 * 3600 * 1000);
    utimesSync(join(cwd, 'kept', old), before, before);
    utimesSync(join(cwd, 'kept', 'notes.txt'), before, before);
    await cached('sow.md');
    expect(entries()).not.toContain(old);
    expect(readFileSync(join(cwd, 'kept', 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('only costs time where it cannot be written', async () => {
    writeFileSync(join(cwd, 'kept'), 'a file, not a folder');
    const { code, out } = await cached('rfp.md');
    expect(code).toBe(1);
    expect(JSON.parse(out).documents).toHaveLength(1);
  });

  it('stands in the cache of the session where there is no node_modules', async () => {
    await agilefall(['--cache', 'rfp.md'], { io: { cwd, env: { XDG_CACHE_HOME: join(cwd, 'xdg') } } });
    expect(readdirSync(join(cwd, 'xdg', 'agilefall'))).toHaveLength(1);
  });

  it('tells in --stats what it gave', async () => {
    await cached('rfp.md');
    expect((await cached('--stats', 'rfp.md', 'sow.md')).err).toContain('Documents taken from the cache: 1 of 2');
  });
});
