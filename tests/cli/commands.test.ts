import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';

import { run } from '../../src/cli/main.js';
import { agilefall } from './stub.js';

const FRENCH = { env: { LC_ALL: 'fr_FR.UTF-8' } };

describe('rules', () => {
  it('lists the rules by category, those of the house last', async () => {
    const { out } = await agilefall(['rules'], { io: FRENCH });
    expect(out).toBe(`Calendrier et planification
  feature-roadmap-multi-year  erreur         Feuille de route figée

Dimensionnement
  big-bang-rollout            erreur         Feuille de route figée

My own
  house-rule                  erreur         Feuille de route figée
`);
  });
});

describe('explain', () => {
  it('tells all that a rule says of itself, with its examples in the reader’s language', async () => {
    const { out } = await agilefall(['explain', 'feature-roadmap-multi-year'], { io: FRENCH });
    expect(out).toBe(`Feuille de route figée
feature-roadmap-multi-year · Calendrier et planification · erreur · pilier P4 · depuis la version 0.1.0

Ce qui est signalé
  La feuille de route fige des fonctionnalités sur plusieurs années

Pourquoi
  L’ordre des travaux est décidé avant tout usage.

Écrire plutôt
  « La feuille de route présente les problèmes à résoudre. »

Ce que dit le guide
  Nous avons prévu une feuille de route

Exemples signalés
    La feuille de route couvre 2025-2028.
       ^~~~~~~~~~~~~~~~

Exemples épargnés
    La feuille de route est révisée.
    (révisable)

Références
  18F handbook
  https://github.com/agilefall/agilefall/blob/main/docs/rules/feature-roadmap-multi-year.md
`);
  });

  it('speaks English otherwise', async () => {
    const { out } = await agilefall(['explain', 'feature-roadmap-multi-year']);
    expect(out).toContain('What is flagged');
    expect(out).toContain('    A three-year roadmap was approved.\n      ^~~~~~~~~~~~~~~~~~\n');
    expect(out).not.toContain('couvre 2025-2028');
  });
});

describe('text', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'agilefall-text-'));
  writeFileSync(join(cwd, 'rfp.md'), '# RFP');

  it('prints the text with a line end', async () => {
    expect(await agilefall(['text', 'rfp.md'], { io: { cwd } })).toMatchObject({ code: 0, out: '# RFP\n', err: '' });
  });

  it('says which file is missing', async () => {
    const { code, err } = await agilefall(['text', 'nope.md'], { io: { cwd } });
    expect(code).toBe(2);
    expect(err).toContain('nope.md: There is no such file.');
    expect(err).toContain('What to do: Check the path');
  });
});

describe('help and version', () => {
  it('helps in the language of the session, within the screen', async () => {
    const { out } = await agilefall(['--help'], { io: { ...FRENCH, columns: 60 } });
    expect(out).toContain('Codes de sortie');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('helps in the language asked for', async () => {
    expect((await agilefall(['--lang', 'en', '--help'], { io: FRENCH })).out).toContain('Exit codes');
  });

  it.each(['--help', '--version'])('loads no parser for %s', async (option) => {
    const never = () => Promise.reject(new Error('loaded'));
    const stream = { write: () => true };
    const io = { stdin: Readable.from([]), stdout: stream, stderr: stream, env: {}, cwd: '.', isTTY: false, columns: 80 };
    expect(await run([option], io, { flow: never, source: never })).toBe(0);
  });

  it('prints the version alone', async () => {
    expect((await agilefall(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
