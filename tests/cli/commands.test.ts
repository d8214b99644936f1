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
  feature-roadmap-multi-year  erreur         Feuille de route figée [seed]

Dimensionnement
  big-bang-rollout            erreur         Feuille de route figée [seed]

Dispenses
  suppression-expired         avertissement  Dispense dont la date est passée
  suppression-needless        avertissement  Dispense qui ne sert plus
  suppression-unknown-rule    avertissement  Dispense d’une règle qui n’existe pas
  suppression-without-reason  avertissement  Dispense sans raison

My own
  house-rule                  erreur         Feuille de route figée [strict]

[strict] et [editorial] : ne tournent qu’avec --pack strict ou --pack editorial.
[seed] : vient du guide lui-même, garder ces seules règles avec --pack seed.
`);
  });

  it('lists the rules of a pack', async () => {
    const { out } = await agilefall(['rules', '--pack', 'seed']);
    expect(out).toContain('big-bang-rollout');
    expect(out).not.toContain('house-rule');
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

Seuils réglables (voir rules dans la configuration)
  error.duration  >= 24 mois

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

describe('explain --try', () => {
  it('shows what a rule reads in a sentence, with the words underlined', async () => {
    const { code, out } = await agilefall(['explain', '--lang', 'fr', '--try', 'La feuille de route adaptée couvre trois ans.']);
    expect(code).toBe(0);
    expect(out).toBe(`La feuille de route adaptée couvre trois ans.
français · paragraphe · réalisation d’un logiciel
Quantités lues
  trois ans  duration 36 (P36M), role free, unit year

any-roadmap · Règle any-roadmap
  Signalé sous « frozen-plan », qui dit la même chose plus précisément.
  recherche 1
    phrases : <plan>
      La feuille de route adaptée couvre trois ans.
         ^~~~~~~~~~~~~~~~
    → « feuille de route » est signalé, gravité note.

frozen-plan · Règle frozen-plan
  Signalé : erreur.
  plan-and-horizon
    all 1 : <plan>
      La feuille de route adaptée couvre trois ans.
         ^~~~~~~~~~~~~~~~
    all 2 : <long>
      La feuille de route adaptée couvre trois ans.
                                         ^~~~~~~~~
    → « feuille de route adaptée couvre trois ans » est signalé, gravité erreur,
      par { quantity: {duration >= 24}, is: error }.

vague-plan · Règle vague-plan
  Signalé : note.
  recherche 1
    phrases : <plan> … adapté
      La feuille de route adaptée couvre trois ans.
         ^~~~~~~~~~~~~~~~~~~~~~~~
    → « feuille de route adaptée » est signalé, gravité note.
`);
  });

  it('tells the guard, and in one line the rules of which a part is there', async () => {
    const { out } = await agilefall(['explain', '--lang', 'en', '--try', 'No roadmap spans three years.']);
    expect(out).toContain(`
    → "roadmap spans three years" is spared by the guard "negated" (negation),
      which reads "no":
      No roadmap spans three years.
      ^~
`);
    expect((await agilefall(['explain', '--lang', 'en', '--try', 'A roadmap is drawn up.'])).out).toContain(`
Rules of which only a part is there
  frozen-plan: "roadmap"
`);
  });

  it('says that a sentence touches no rule', async () => {
    expect((await agilefall(['explain', '--lang', 'en', '--try', 'The service opens in June.'])).out).toContain('No rule holds words of this sentence.');
  });

  it('reads the sentence as part of the kind of purchase asked for', async () => {
    expect((await agilefall(['explain', '--kind', 'advisory', '--try', 'A roadmap.'])).out).toContain('advice and assistance');
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
    expect(await run([option], io, { flow: never, source: never, reader: never })).toBe(0);
  });

  it('prints the version alone', async () => {
    expect((await agilefall(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
