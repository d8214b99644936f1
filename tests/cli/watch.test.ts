import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { folderWith } from '../config/place.js';
import { agilefall } from './stub.js';

/** A run that watches, the documents it has linted so far, and a way to stop it. */
function watching(cwd: string, ...argv: readonly string[]) {
  let stop = (): void => undefined;
  let said = '';
  let out = '';
  const waiting: { readonly times: number; readonly go: () => void }[] = [];
  const times = (): number => said.split('Ctrl-C').length - 1;
  const io = {
    cwd,
    env: { LANG: 'en_GB.UTF-8' },
    stdout: { write: (text: string) => (out += text) },
    stderr: {
      write: (text: string) => {
        said += text;
        for (const { go } of waiting.filter((one) => one.times <= times())) go();
      },
    },
    onInterrupt: (listener: () => void) => (stop = listener),
  };
  const ended = agilefall(['--watch', ...argv], { io });
  return {
    /** Waits until there were so many runs. */
    runs: (wanted: number) => new Promise<void>((go) => (times() >= wanted ? go() : waiting.push({ times: wanted, go }))),
    said: () => said,
    /** What was written to standard output since the last call. */
    taken: () => {
      const text = out;
      out = '';
      return text;
    },
    end: () => {
      stop();
      return ended;
    },
  };
}

const folder = () => mkdtempSync(join(tmpdir(), 'agilefall-watch-'));

describe('--watch', () => {
  it('lints again when a document is saved, replaced, added or removed, and ends with the code of the last run', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'tender'));
    writeFileSync(join(cwd, 'tender', 'rfp.md'), '# One\n');
    const run = watching(cwd, '--quiet', 'tender');
    await run.runs(1);
    writeFileSync(join(cwd, 'tender', 'rfp.md'), '# Two\n');
    await run.runs(2);
    writeFileSync(join(cwd, 'tender', 'sow.md'), '# SOW\n');
    await run.runs(3);
    expect(run.said()).toContain('Watching 2 documents.');
    writeFileSync(join(cwd, 'rfp.tmp'), '# Three\n');
    renameSync(join(cwd, 'rfp.tmp'), join(cwd, 'tender', 'rfp.md'));
    await run.runs(4);
    rmSync(join(cwd, 'tender', 'rfp.md'));
    await run.runs(5);
    rmSync(join(cwd, 'tender', 'sow.md'));
    await run.runs(6);
    const { code, err } = await run.end();
    // Nothing is left to read: that is a problem, and watching went on.
    expect(code).toBe(2);
    expect(run.said() + err).toContain('Stopped watching.');
  });

  it('looks away from its own reports and from what is no document', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'rfp.md'), '# One\n');
    const run = watching(cwd, '--format', 'json=report.json', '.');
    await run.runs(1);
    writeFileSync(join(cwd, 'notes.log'), 'x');
    writeFileSync(join(cwd, '.hidden.md'), 'x');
    // A change that counts comes after those that do not: one more run, not four.
    writeFileSync(join(cwd, 'rfp.md'), '# Two\n');
    await run.runs(2);
    await new Promise((later) => setTimeout(later, 500));
    expect(run.said().split('Ctrl-C').length - 1).toBe(2);
    expect((await run.end()).code).toBe(1);
  });

  it('goes on after a run that was refused', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'rfp.md'), '# One\n');
    // From the second run on, the report is itself one of the documents.
    const run = watching(cwd, '--format', 'terminal=report.md', '*.md');
    await run.runs(1);
    writeFileSync(join(cwd, 'rfp.md'), '# Two\n');
    await run.runs(2);
    expect(run.said()).toContain('would overwrite "report.md"');
    rmSync(join(cwd, 'report.md'));
    writeFileSync(join(cwd, 'rfp.md'), '# Three\n');
    await run.runs(3);
    expect((await run.end()).code).toBe(1);
  });

  it('watches the folder of a glob', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.md'), '# A\n');
    const run = watching(cwd, '*.md');
    await run.runs(1);
    writeFileSync(join(cwd, 'b.md'), '# B\n');
    await run.runs(2);
    expect(run.said()).toContain('Watching 2 documents.');
    await run.end();
  });
});

describe('--watch and settings', () => {
  const FAULTY = 'failOn: [';

  it.each<[string, Readonly<Record<string, string>>, readonly string[], string, string, string | null]>([
    ['the configuration', { 'agilefall.config.yaml': 'lang: en' }, ['docs'], 'agilefall.config.yaml', 'lang: fr', 'erreur'],
    ['a configuration that is made', {}, ['docs'], 'agilefall.config.json', '{"lang":"fr"}', 'erreur'],
    ['one made in the folder of the documents', {}, ['docs'], 'docs/agilefall.config.yml', 'kind: advisory', null],
    ['the key of package.json', { 'package.json': '{}' }, ['docs/rfp.md'], 'package.json', '{"agilefall":{"lang":"fr"}}', 'erreur'],
    ['what it extends', { 'agilefall.config.yaml': 'extends: house.yaml', 'house.yaml': 'lang: en' }, ['docs'], 'house.yaml', 'lang: fr', 'erreur'],
    ['what that extends in its turn', { 'agilefall.config.yaml': 'extends: a/house.yaml', 'a/house.yaml': 'extends: ../b.yaml', 'b.yaml': '' }, ['docs'], 'b.yaml', 'lang: fr', 'erreur'],
    ['a configuration that is named', { 'ci.yaml': 'lang: en' }, ['--config', 'ci.yaml', 'docs'], 'ci.yaml', 'lang: fr', 'erreur'],
    ['words of one’s own', { 'agilefall.config.yaml': 'packs: [strict]' }, ['docs'], 'agilefall.config.yaml', 'vocabulary: { agile-word: { en: [lightfoot] } }', null],
    ['a folder of rules', { 'agilefall.config.yaml': 'ruleFolders: [house]', 'house/vocabulary/plan.yaml': 'plan-word: { en: [plan] }\n' }, ['docs'], 'house/vocabulary/plan.yaml', 'plan-word: { en: [scheme] }\n', null],
    ['a suppression beside a document', {}, ['docs/rfp.md'], 'docs/rfp.md.agilefall.yaml', 'suppressions: []', null],
    ['one beside a document of a folder', {}, ['docs'], 'docs/rfp.md.agilefall.yaml', 'suppressions: []', null],
    ['the baseline', { 'known.json': '{ "version": 1, "documents": {} }' }, ['--baseline', 'known.json', 'docs'], 'known.json', '{ "version": 1, "documents": {}  }', null],
    ['.gitignore of the folder', {}, ['docs'], 'docs/.gitignore', 'old.md', null],
    ['.agilefallignore above the folder', {}, ['docs'], '.agilefallignore', 'docs/old.md', null],
  ])('follows %s', async (_, files, argv, changed, text, expected) => {
    const cwd = folderWith({ '.git/HEAD': '', 'docs/rfp.md': '# RFP\n', 'docs/old.md': '# Old\n', ...files });
    const run = watching(cwd, ...argv);
    await run.runs(1);
    expect(run.taken()).toContain('error');
    writeFileSync(join(cwd, changed), text);
    await run.runs(2);
    if (expected !== null) expect(run.taken()).toContain(expected);
    if (changed.endsWith('ignore')) expect(run.said()).toContain('Watching 1 document.');
    expect((await run.end()).code).toBe(1);
  });

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['the configuration', { 'agilefall.config.yaml': 'lang: en' }, 'agilefall.config.yaml', 'agilefall.config.yaml:1:10: This is neither'],
    ['what it extends', { 'agilefall.config.yaml': 'extends: house.yaml', 'house.yaml': 'lang: en' }, 'house.yaml', 'house.yaml:1:10: This is neither'],
    ['a sidecar', { 'docs/rfp.md.agilefall.yaml': 'suppressions: []' }, 'docs/rfp.md.agilefall.yaml', 'docs/rfp.md.agilefall.yaml:1:10: This is neither'],
  ])('tells a fault in %s and goes on until it is mended', async (_, files, faulty, expected) => {
    const cwd = folderWith({ '.git/HEAD': '', 'docs/rfp.md': '# RFP\n', ...files });
    const run = watching(cwd, 'docs');
    await run.runs(1);
    writeFileSync(join(cwd, faulty), FAULTY);
    await run.runs(2);
    expect(run.said()).toContain(expected);
    run.taken();
    writeFileSync(join(cwd, faulty), files[faulty] ?? '');
    await run.runs(3);
    expect(run.taken()).toContain('error');
    expect((await run.end()).code).toBe(1);
  });

  it('is not woken by the baseline that it writes', async () => {
    const cwd = folderWith({ 'docs/rfp.md': '# RFP\n' });
    const run = watching(cwd, '--baseline', 'known.json', '--update-baseline', 'docs');
    await run.runs(1);
    writeFileSync(join(cwd, 'docs', 'rfp.md'), '# RFP 2\n');
    await run.runs(2);
    await new Promise((later) => setTimeout(later, 600));
    expect(run.said().split('Ctrl-C').length - 1).toBe(2);
    await run.end();
  });
});
