import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { document, finding, result } from '../report/sample.js';
import { folderWith } from '../config/place.js';
import { agilefall, type Outcome } from './stub.js';

const run = (files: Readonly<Record<string, string>>, argv: readonly string[], more: Parameters<typeof agilefall>[1] = {}): Promise<Outcome> =>
  agilefall(argv, { ...more, io: { ...more.io, cwd: folderWith(files) } });

/** A finding of one severity in each file. */
const each = (severity: 'warning' | 'info') => (files: readonly { path: string }[]) =>
  result({ documents: files.map(({ path }) => document({ path, findings: [finding({ severity })] })) });

describe('settings of a run', () => {
  const files = { 'agilefall.config.yaml': 'failOn: warning\nkind: advisory\npacks: [seed]\nlang: fr\n', 'cctp.md': '# CCTP\n' };

  it('come from the configuration', async () => {
    const { code, linted } = await run(files, ['cctp.md'], { result: each('warning') });
    expect(code).toBe(1);
    expect(linted?.options).toMatchObject({ kind: 'advisory', packs: ['seed'] });
  });

  it.each([
    [['--fail-on', 'error'], 0],
    [['--config', 'failOn=error'], 0],
    [['--config', 'failOn=error', '--fail-on', 'info'], 1],
  ])('come from %j before the configuration', async (options, code) => {
    expect((await run(files, [...options, 'cctp.md'], { result: each('warning') })).code).toBe(code);
  });

  it('come from the options before all', async () => {
    const { linted } = await run(files, ['--kind', 'other', '--pack', 'strict', '--config', 'kind=advisory', 'cctp.md'], { io: { env: { AGILEFALL_PACKS: 'editorial' } } });
    expect(linted?.options).toMatchObject({ kind: 'other', packs: ['strict'] });
  });

  it.each([
    [[], {}, 'erreur'],
    [[], { LANG: 'en_GB.UTF-8' }, 'erreur'],
    [[], { AGILEFALL_LANG: 'en' }, 'error'],
    [['--lang', 'en'], {}, 'error'],
  ])('speak the language asked for: %j %j', async (options, env, word) => {
    expect((await run(files, [...options, 'cctp.md'], { io: { env } })).out).toContain(word);
  });

  it('decide for each document from which severity it fails the run', async () => {
    const two = { ...files, 'notes/agilefall.config.yaml': 'failOn: never', 'notes/n.md': '#', 'cctp.md': '#' };
    expect((await run(two, ['notes'], { result: each('warning') })).code).toBe(0);
    expect((await run(two, ['notes', 'cctp.md'], { result: each('warning') })).code).toBe(1);
  });

  it('pass limits on', async () => {
    expect((await run(files, ['--config', 'limits.fileBytes=1000', 'cctp.md'])).linted?.options).toMatchObject({ limits: { fileBytes: 1000 } });
  });

  it('bound what is read of a file, by its own limits', async () => {
    const own = { 'agilefall.config.yaml': 'limits: { fileBytes: 4 }\noverrides: [{ files: [long.md], limits: { fileBytes: 100 } }]', 'cctp.md': '# CCTP\n', 'long.md': '# Règlement\n' };
    const { code, err, linted } = await run(own, ['.']);
    expect(code).toBe(2);
    expect(err).toContain('limits.fileBytes');
    expect(linted?.files.map(({ path }) => path)).toEqual(['long.md']);
    expect((await run(own, ['text', 'cctp.md'])).code).toBe(2);
    expect((await run(own, ['text', 'cctp.md', '--config', 'limits.fileBytes=100'])).code).toBe(0);
  });

  it('give each piece of a dossier its own limits', async () => {
    const own = { 'agilefall.config.yaml': 'dossiers: { lot: [lot/] }\noverrides: [{ files: [lot/ccap.md], limits: { pages: 3 } }]', 'lot/cctp.md': '#', 'lot/ccap.md': '#', 'lot/a.md': '#' };
    const { linted } = await run(own, ['lot/cctp.md']);
    expect(linted?.options.limits).toBeUndefined();
    expect(linted?.options.fileLimits).toEqual(new Map([['lot/ccap.md', { pages: 3 }]]));
  });

  it('are refused with the line, and nothing is linted', async () => {
    const { code, err, linted } = await run({ 'agilefall.config.yaml': 'rulez: {}', 'cctp.md': '' }, ['cctp.md']);
    expect({ code, linted }).toEqual({ code: 2, linted: null });
    expect(err).toContain('agilefall.config.yaml:1:1: There is no setting "rulez" here. Did you mean "rules"?\n  1 | rulez: {}\n    | ^^^^^\n');
  });

  it('are shown by --print-config', async () => {
    const { code, out } = await run(files, ['--print-config', 'cctp.md', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Settings of cctp\.md\n.*\nfailOn: warning +# agilefall\.config\.yaml:1\n/);
  });
});

describe('ignore', () => {
  const files = { 'agilefall.config.yaml': 'ignore: [old/]', 'old/a.md': '#', 'new/a.md': '#' };

  it('leaves files out of folders', async () => {
    expect((await run(files, ['.'])).linted?.files.map(({ path }) => path)).toEqual(['new/a.md']);
  });

  it('lets a named file through', async () => {
    expect((await run(files, ['old/a.md'])).linted?.files.map(({ path }) => path)).toEqual(['old/a.md']);
  });

  it('is no silent pass when it leaves nothing', async () => {
    const { code, err } = await run(files, ['old']);
    expect(code).toBe(2);
    expect(err).toContain('"ignore" of the configuration leaves out 1');
  });
});

describe('dossiers', () => {
  const files = {
    'agilefall.config.yaml': 'dossiers: { portail: [portail/] }',
    'portail/cctp.md': '#',
    'portail/ccap.md': '#',
    'note.md': '#',
  };

  it('are judged together, with the pieces that were not asked for, which are not reported', async () => {
    const { linted, out } = await run(files, ['portail/cctp.md', '--format', 'json']);
    expect(linted?.files.map(({ path }) => path)).toEqual(['portail/cctp.md', 'portail/ccap.md']);
    expect(linted?.options.dossier).toBe(true);
    expect((JSON.parse(out) as { documents: { path: string }[] }).documents.map(({ path }) => path)).toEqual(['portail/cctp.md']);
  });

  it('leave other documents by themselves, in the order asked for', async () => {
    const { out } = await run(files, ['.', '--format', 'json']);
    expect((JSON.parse(out) as { documents: { path: string }[] }).documents.map(({ path }) => path)).toEqual(['note.md', 'portail/ccap.md', 'portail/cctp.md']);
  });

  it('with a piece that does not exist are a problem', async () => {
    const { code, err } = await run({ ...files, 'agilefall.config.yaml': 'dossiers: { portail: [portail/, portial.md] }' }, ['portail/cctp.md']);
    expect(code).toBe(2);
    expect(err).toContain('portial.md');
  });
});

describe('rules and explain', () => {
  it('tell the thresholds', async () => {
    expect((await run({}, ['explain', 'big-bang-rollout'])).out).toContain('Thresholds that can be set (see rules in the configuration)\n  error.duration  >= 24 months\n');
  });
});

describe('init', () => {
  it('writes a configuration that the reader accepts, in the language of the session', async () => {
    const files = { 'lot/cctp.md': '#', 'lot/note.docx': '', 'a.md': '#' };
    const cwd = folderWith(files);
    const { code, out } = await agilefall(['init'], { io: { cwd, env: { LANG: 'fr_FR.UTF-8' } } });
    expect({ code, out }).toEqual({ code: 0, out: 'agilefall.config.yaml est écrit. Relisez-le, puis lancez : agilefall .\n' });
    const text = readFileSync(`${cwd}/agilefall.config.yaml`, 'utf8');
    expect(text).toContain('# Vu ici : 2 .md, 1 .docx. Lus : 3 (3 software-build).');
    expect((await agilefall(['--print-config', 'a.md'], { io: { cwd } })).out).toContain('failOn: error');
    const uncommented = text.replace(/^# (?=[a-z]+:| {2})/gim, '');
    expect((await run({ 'agilefall.config.yaml': uncommented.replace(/^(?:yaml-language|Vu|Configuration|Gravité|Nature|Jeux|Règles|Mots|Pièces|Réglages|Fichiers|Constats|Langue).*$/gm, ''), 'a.md': '' }, ['--print-config', 'a.md'])).err).toBe('');
  });

  it.each(['agilefall.config.yml', 'agilefall.config.json'])('never writes beside %s', async (name) => {
    const cwd = folderWith({ [name]: '{}' });
    const { code, err } = await agilefall(['init'], { io: { cwd } });
    expect(code).toBe(2);
    expect(err).toContain(`There is already a configuration: ${name}.`);
    expect(readFileSync(`${cwd}/${name}`, 'utf8')).toBe('{}');
  });
});

describe('suppressions from outside', () => {
  const config = 'suppressions:\n  - rule: big-bang-rollout\n    files: ["*.md"]\n    reason: law\n  - { rule: v-model-lifecycle, files: other.md, reason: law }\n';

  it('come from the configuration for the files they name', async () => {
    const { linted } = await run({ 'agilefall.config.yaml': config, 'cctp.md': '#' }, ['cctp.md']);
    expect(linted?.options.suppressions?.get('cctp.md')).toEqual([
      { rules: ['big-bang-rollout'], words: null, section: null, reason: 'law', until: null, from: 'agilefall.config.yaml:2', own: false },
    ]);
  });

  it('come from the file beside a document', async () => {
    const sidecar = 'suppressions:\n  - rule: [big-bang-rollout]\n    words: le même jour\n    reason: law\n    until: 2026-12-31\n';
    const { linted } = await run({ 'lot/cctp.pdf': '%PDF', 'lot/cctp.pdf.agilefall.yaml': sidecar }, ['lot']);
    expect(linted?.options.suppressions?.get('lot/cctp.pdf')).toEqual([
      { rules: ['big-bang-rollout'], words: 'le même jour', section: null, reason: 'law', until: '2026-12-31', from: 'lot/cctp.pdf.agilefall.yaml:2', own: true },
    ]);
  });

  it.each([
    ['suppressions:\n  - rule: big-bang-rolout\n    reason: x\n', '"big-bang-rollout"?\n    2 |   - rule: big-bang-rolout\n      |           ^^^^^^^^^^^^^^^'],
    ['suppressions:\n  - rule: big-bang-rollout\n', '"reason" is missing here.'],
    ['suppressions:\n  - { rule: big-bang-rollout, reason: x, until: 2026-02-30 }\n', '"2026-02-30" is not a date of the calendar.'],
    ['- rule: big-bang-rollout\n', 'This must be settings, one a line.'],
  ])('are a problem of that document when they cannot be used: %j', async (sidecar, expected) => {
    const { code, out, linted } = await run({ 'cctp.md': '#', 'cctp.md.agilefall.yaml': sidecar }, ['cctp.md', '--lang', 'en'], { io: { isTTY: true, columns: 100 } });
    expect(code).toBe(2);
    expect(linted?.files.map(({ path }) => path)).toEqual(['cctp.md']);
    expect(out).toContain(expected);
  });

  it('are reported at the level that the configuration gives', async () => {
    const files = { 'agilefall.config.yaml': 'rules: { suppression-needless: off, suppression-expired: error }', 'cctp.md': '#' };
    expect((await run(files, ['cctp.md'])).linted?.options.reports).toMatchObject({ 'suppression-needless': 'off', 'suppression-expired': 'error', 'suppression-unknown-rule': 'warning' });
    expect((await run(files, ['cctp.md', '--rule', 'big-bang-rollout'])).linted?.options.reports).toMatchObject({ 'suppression-expired': 'off', 'suppression-unknown-rule': 'off' });
  });
});
