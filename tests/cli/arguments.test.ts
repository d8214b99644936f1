import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { agilefall } from './stub.js';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'agilefall-arguments-'));
  writeFileSync(join(cwd, 'rfp.md'), '# RFP\n');
  writeFileSync(join(cwd, 'txt'), 'a file that has the name of a mistyped command\n');
});

describe('what cannot be understood ends with 2, one sentence and what to do', () => {
  it.each<[readonly string[], string]>([
    [[], 'No document to read was given.'],
    [['lint'], 'No document to read was given.'],
    [['--kindd', 'x', 'rfp.md'], 'There is no option "--kindd". Did you mean "--kind"?'],
    [['--no-colour', 'rfp.md'], 'There is no option "--no-colour". Did you mean "--no-color"?'],
    [['--toString', 'rfp.md'], 'There is no option "--toString".'],
    [['-x', 'rfp.md'], 'There is no option "-x".'],
    [['--format', 'jsno', 'rfp.md'], '"jsno" is not a value of "--format". Did you mean "json"?'],
    [['--format', 'xml', 'rfp.md'], 'Possible values: terminal, json, sarif,'],
    [['--format', 'json=', 'rfp.md'], 'The option "--format json=" needs a value.'],
    [['--format', 'json', '--format', 'sarif', 'rfp.md'], 'The reports "json" and "sarif" would all go to standard output.'],
    [['--fail-on', 'warn', 'rfp.md'], '"warn" is not a value of "--fail-on". Did you mean "warning"?'],
    [['--kind', 'software', 'rfp.md'], '"software" is not a value of "--kind".'],
    [['--kind', 'advisry', 'rfp.md'], 'Did you mean "advisory"?'],
    [['--lang', 'de', 'rfp.md'], '"de" is not a value of "--lang".'],
    [['--rule', 'big-bang-rolout', 'rfp.md'], 'There is no rule "big-bang-rolout". Did you mean "big-bang-rollout"?'],
    [['--rule', 'big-bang-rollout,nothing-like-it', 'rfp.md'], 'There is no rule "nothing-like-it".'],
    [['--rule', ',', 'rfp.md'], 'The option "--rule" needs a value.'],
    [['--pack', 'editoril', 'rfp.md'], '"editoril" is not a value of "--pack". Did you mean "editorial"?'],
    [['--pack', 'strict,all', 'rfp.md'], 'Possible values: recommended, strict, editorial, seed.'],
    [['--pack', ' , ', 'rfp.md'], 'The option "--pack" needs a value.'],
    [['explain', '--kind', 'advisory', 'big-bang-rollout'], 'the option "--kind" only makes sense with "--try"'],
    [['explain', '--try', ' '], 'this one holds no word'],
    [['explain', 'big-bang', '--try', 'A roadmap.'], 'Did you mean "big-bang-rollout"?'],
    [['--try', 'A roadmap.', 'rfp.md'], 'The option "--try" has no effect with the command "lint".'],
    [['--kind', '--dossier', 'rfp.md'], 'The option "--kind" needs a value.'],
    [['rfp.md', '--rule'], 'The option "--rule" needs a value.'],
    [['--dossier=yes', 'rfp.md'], 'The option "--dossier" takes no value.'],
    [['--fail-on', 'info', '--fail-on', 'never', 'rfp.md'], 'The option "--fail-on" is given twice.'],
    [['--color', '--no-color', 'rfp.md'], 'The options "--color" and "--no-color" contradict each other.'],
    [['--stdin-filename', 'a.md', 'rfp.md'], 'only makes sense with "-"'],
    [['-', '-'], 'can be read only once'],
    [['txet', 'rfp.md'], '"txet" is not a file, a folder or a command. Did you mean "text"?'],
    [['rule'], 'Did you mean "rules"?'],
    [['explian', 'big-bang-rollout'], 'Did you mean "explain"?'],
    [['text'], 'needs one file and only one'],
    [['text', 'a.md', 'b.md'], 'needs one file and only one'],
    [['text', '--format', 'json', 'rfp.md'], 'The option "--format" has no effect with the command "text".'],
    [['rules', 'sizing'], 'The command "rules" takes no argument: "sizing" is too much.'],
    [['rules', '--kind', 'other'], 'The option "--kind" has no effect with the command "rules".'],
    [['explain'], 'needs a rule, a category or a word'],
    [['explain', 'big-bang-rolout'], 'No rule is called "big-bang-rolout", is of that category or speaks of it. Did you mean "big-bang-rollout"?'],
    [['explain', 'sizng'], 'Did you mean "sizing"?'],
    [['rules', '--category', 'sizng'], 'No rule is of the category "sizng". Did you mean "sizing"?'],
    [['rules', '--category', 'nothing-like-it'], 'Possible values: my-own, planning, sizing, suppression.'],
    [['--watch', '-'], 'needs files'],
    [['--json', 'rfp.md'], 'The option "--json" has no effect with the command "lint".'],
    [['completion'], 'needs the name of a shell: bash, zsh, fish.'],
    [['completion', 'bsh'], 'Did you mean "bash"?'],
    [['lsp', 'rfp.md'], 'The command "lsp" takes no argument'],
  ])('%j', async (argv, expected) => {
    const { code, out, err, linted } = await agilefall(argv, { io: { cwd } });
    expect(code).toBe(2);
    expect(err).toContain(expected);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(out).toBe('');
    expect(linted).toBeNull();
  });

  it('says it in French too', async () => {
    const { err } = await agilefall(['--kindd', 'rfp.md'], { io: { cwd, env: { LANG: 'fr_FR.UTF-8' } } });
    expect(err).toBe('agilefall : L’option « --kindd » n’existe pas. Vouliez-vous dire « --kind » ?\n  Les commandes et les options : agilefall --help\n');
  });
});

describe('what can be understood', () => {
  it.each<[readonly string[], number]>([
    [['rfp.md'], 1],
    [['lint', 'rfp.md'], 1],
    [['*.md'], 1],
    [['.'], 1],
    [['--fail-on', 'never', 'rfp.md'], 0],
    [['--fail-on=info', 'rfp.md'], 1],
    [['txt'], 1],
    [['--', 'rfp.md'], 1],
    [['--kind', 'advisory', '--kind', 'advisory', 'rfp.md'], 1],
    [['rules'], 0],
    [['explain', 'big-bang-rollout'], 0],
    [['text', 'rfp.md'], 0],
    [['--help'], 0],
    [['-h', '--nonsense'], 0],
    [['help'], 0],
    [['--version'], 0],
    [['-V'], 0],
  ])('%j ends with %i', async (argv, expected) => {
    const { code, err } = await agilefall(argv, { io: { cwd } });
    expect({ code, err }).toEqual({ code: expected, err: '' });
  });

  it('hands packs to the flow', async () => {
    const { linted } = await agilefall(['--pack', 'strict, seed', '--pack', 'editorial', 'rfp.md'], { io: { cwd } });
    expect(linted?.options).toMatchObject({ packs: ['strict', 'seed', 'editorial'] });
  });

  it('hands kind, rules and dossier to the flow', async () => {
    const { linted } = await agilefall(
      ['--kind', 'advisory', '--rule', 'big-bang-rollout,house-rule', '--rule', 'feature-roadmap-multi-year', '--dossier', 'rfp.md'],
      { io: { cwd } },
    );
    expect(linted?.options).toMatchObject({
      kind: 'advisory',
      rules: ['big-bang-rollout', 'house-rule', 'feature-roadmap-multi-year'],
      dossier: true,
    });
  });
});
