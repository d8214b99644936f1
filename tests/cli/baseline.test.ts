import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/types.js';
import { folderWith } from '../config/place.js';
import { document, finding, result } from '../report/sample.js';
import { agilefall, type Outcome } from './stub.js';

/** One finding for each line of a file, at `error`. */
function perLine(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): LintResult {
  const documents = files.map(({ path, bytes }) => {
    const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
    return document({ path, findings: lines.map((excerpt) => finding({ excerpt, matchAt: [0, 1], section: ['Plan'] })) });
  });
  return result({ documents });
}

const run = (cwd: string, ...argv: string[]): Promise<Outcome> => agilefall(['--lang', 'en', ...argv], { io: { cwd }, result: perLine });
const read = (cwd: string, file = 'b.json'): { documents: Record<string, { passage: string }[]> } => JSON.parse(readFileSync(join(cwd, file), 'utf8'));

describe('--baseline', () => {
  it('sets known findings aside, and fails on new ones', async () => {
    const cwd = folderWith({ 'a.md': 'Un.\nDeux.\n' });
    expect(await run(cwd, 'a.md', '--baseline', 'b.json', '--update-baseline')).toMatchObject({ code: 0, err: 'b.json: 2 known findings.\n' });
    expect((await run(cwd, 'a.md', '--baseline', 'b.json')).code).toBe(0);
    writeFileSync(join(cwd, 'a.md'), 'Deux.\nTrois.\n');
    const { code, out } = await run(cwd, 'a.md', '--baseline', 'b.json');
    expect(code).toBe(1);
    expect(out).toContain('  1 known finding, in the baseline.\n');
    expect(out).toContain('1 finding of b.json is no longer there:\n  a.md, feature-roadmap-multi-year: "Un."\n  Remove them with --update-baseline, so that they cannot come back.\n');
    expect(out).toContain('1 error, 0 warnings and 0 notes in 1 document.');
  });

  it('is told in JSON', async () => {
    const cwd = folderWith({ 'a.md': 'Un.\nDeux.\n' });
    await run(cwd, 'a.md', '--baseline', 'b.json', '--update-baseline');
    writeFileSync(join(cwd, 'a.md'), 'Deux.\n');
    const report = JSON.parse((await run(cwd, 'a.md', '--baseline', 'b.json', '--format', 'json')).out) as { baselines: unknown; documents: { findings: { suppressed: unknown }[] }[] };
    expect(report.baselines).toEqual([{ file: 'b.json', known: 1, unused: [{ path: 'a.md', rule: 'feature-roadmap-multi-year', section: 'plan', passage: 'Un.', count: 1 }] }]);
    expect(report.documents[0]?.findings[0]?.suppressed).toEqual({ reason: 'baseline', from: 'b.json' });
  });

  it('comes from the configuration, relative to it', async () => {
    const cwd = folderWith({ 'agilefall.config.yaml': 'baseline: known/b.json', 'known/': '', 'lot/a.md': 'Un.\n' });
    await run(cwd, 'lot', '--update-baseline');
    expect(Object.keys(read(cwd, 'known/b.json').documents)).toEqual(['../lot/a.md']);
    const { code } = await agilefall(['a.md'], { io: { cwd: join(cwd, 'lot') }, result: perLine });
    expect(code).toBe(0);
  });

  it('holds for the documents of an archive, and stays while the archive does', async () => {
    const cwd = folderWith({ 'agilefall.config.yaml': 'baseline: known.json\nfailOn: info', 'd.zip': 'x', 'a.md': 'Un.\n' });
    const inside = (files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): LintResult => perLine(files.map(({ path, bytes }) => ({ path: path === 'd.zip' ? 'd.zip/lot/cctp.md' : path, bytes })));
    const lintAll = (...argv: string[]): Promise<Outcome> => agilefall(['--lang', 'en', ...argv], { io: { cwd }, result: inside });
    expect((await lintAll('d.zip', 'a.md', '--update-baseline')).code).toBe(0);
    expect(Object.keys(read(cwd, 'known.json').documents)).toEqual(['a.md', 'd.zip/lot/cctp.md']);
    expect((await lintAll('a.md', '--update-baseline')).err).toBe('known.json: 2 known findings.\n');
    expect((await lintAll('d.zip')).code).toBe(0);
    rmSync(join(cwd, 'd.zip'));
    expect((await lintAll('a.md')).out).toContain('1 finding of known.json is no longer there:\n  d.zip/lot/cctp.md');
    expect((await lintAll('a.md', '--update-baseline')).err).toBe('known.json: 1 known finding.\n');
  });

  it('leaves documents alone that it does not know', async () => {
    const cwd = folderWith({ 'a.md': 'Un.\n', 'b.md': 'Un.\n' });
    await run(cwd, 'a.md', '--baseline', 'b.json', '--update-baseline');
    expect((await run(cwd, 'b.md', '--baseline', 'b.json')).code).toBe(1);
  });
});

describe('--update-baseline', () => {
  it('keeps what is known of documents that were not looked at, and forgets those that are gone', async () => {
    const cwd = folderWith({ 'a.md': 'Un.\n', 'b.md': 'Deux.\n', 'c.md': 'Trois.\n' });
    await run(cwd, '.', '--baseline', 'b.json', '--update-baseline');
    rmSync(join(cwd, 'c.md'));
    writeFileSync(join(cwd, 'a.md'), 'Quatre.\n');
    await run(cwd, 'a.md', '--baseline', 'b.json', '--update-baseline');
    expect(Object.entries(read(cwd).documents).map(([path, entries]) => [path, entries.map(({ passage }) => passage)])).toEqual([
      ['a.md', ['Quatre.']],
      ['b.md', ['Deux.']],
    ]);
  });

  it('keeps what is known of rules that did not run', async () => {
    const cwd = folderWith({ 'a.md': 'Un.\nDeux.\n' });
    await run(cwd, 'a.md', '--baseline', 'b.json', '--update-baseline');
    const none = { io: { cwd }, result: () => result({ documents: [document({ path: 'a.md', findings: [] })] }) };
    const { out } = await agilefall(['--lang', 'en', '--rule', 'big-bang-rollout', 'a.md', '--baseline', 'b.json', '--update-baseline'], none);
    expect(read(cwd).documents['a.md']).toHaveLength(2);
    expect(out).not.toContain('no longer there');
  });

  it('writes the same text again', async () => {
    const cwd = folderWith({ 'a.md': 'Un.\nDeux.\n' });
    await run(cwd, 'a.md', '--baseline', 'b.json', '--update-baseline');
    const first = readFileSync(join(cwd, 'b.json'), 'utf8');
    await run(cwd, 'a.md', '--baseline', 'b.json', '--update-baseline');
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(first);
  });
});

describe('a baseline that cannot be used', () => {
  it.each([
    [{}, ['--baseline', 'b.json'], 'The baseline "b.json" does not exist.'],
    [{ 'b.json': '{' }, ['--baseline', 'b.json'], '"b.json" is no baseline that this version can read.'],
    [{ 'b.json': '{"name": "mine"}' }, ['--baseline', 'b.json', '--update-baseline'], '"b.json" is no baseline that this version can read.'],
    [{}, ['--update-baseline'], 'The option "--update-baseline" does not know which file to write.'],
    [{}, ['--baseline', 'away/b.json', '--update-baseline'], 'could not be written: ENOENT'],
  ])('%j %j', async (files, options, expected) => {
    const cwd = folderWith({ 'a.md': 'Un.\n', ...files });
    const { code, err } = await run(cwd, 'a.md', ...options);
    expect(code).toBe(2);
    expect(err).toContain(expected);
    if ('b.json' in files) expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(files['b.json']);
  });
});
