import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { COMMANDS, OPTIONS } from '../../src/cli/options.js';
import { agilefall } from './stub.js';

let cwd = '';
const scripts: Record<string, string> = {};
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'agilefall-completion-'));
  writeFileSync(join(cwd, 'cahier des charges.md'), '');
  writeFileSync(join(cwd, 'rfp.md'), '');
  for (const shell of ['bash', 'zsh', 'fish']) {
    scripts[shell] = (await agilefall(['completion', shell])).out;
    writeFileSync(join(cwd, `.agilefall.${shell}`), scripts[shell] ?? '');
  }
});

/** Shells of this machine; only bash is everywhere, the others are tried where people have them. */
const here = ['bash', 'zsh', 'fish'].filter((shell) => shell === 'bash' || spawnSync(shell, ['-c', 'exit 0']).status === 0);

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  it('knows every command and option', () => {
    for (const word of [...COMMANDS, ...Object.keys(OPTIONS)]) expect(scripts[shell]).toContain(word);
  });

  it.each(here.filter((one) => one === shell))('can read the script', () => {
    const check = spawnSync(shell, [shell === 'fish' ? '--no-execute' : '-n', join(cwd, `.agilefall.${shell}`)], { encoding: 'utf8' });
    expect({ status: check.status, stderr: check.stderr }).toEqual({ status: 0, stderr: '' });
  });
});

/** What bash offers for a line cut into words as bash cuts it, the last one being typed. */
function bash(...words: readonly string[]): readonly string[] {
  const script = `source .agilefall.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _agilefall; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', 'agilefall', ...words], { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '').sort();
}

describe('in bash', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a command', ['exp'], ['explain']],
    ['a command or a file', ['r'], ['rfp.md', 'rules']],
    ['a file with spaces', ['cah'], ['cahier des charges.md']],
    ['an option', ['--max'], ['--max-warnings']],
    ['an option of the command', ['rules', '--'], ['--category', '--color', '--config', '--help', '--json', '--lang', '--no-color', '--pack', '--version']],
    ['a value', ['--fail-on', 'w'], ['warning']],
    ['a value after =', ['--fail-on', '=', 'w'], ['warning']],
    ['any value after =', ['--lang', '='], ['en', 'fr']],
    ['a rule', ['lint', '--rule', 'big'], ['big-bang-rollout']],
    ['a rule to explain', ['explain', 'fea'], ['feature-roadmap-multi-year']],
    ['a category to explain', ['--lang', 'fr', 'explain', 'siz'], ['sizing']],
    ['a shell', ['completion', ''], ['bash', 'fish', 'zsh']],
    ['a file after an option', ['--quiet', 'rf'], ['rfp.md']],
    ['a file for --stdin-filename', ['--stdin-filename', 'rf'], ['rfp.md']],
    ['a file to print', ['text', 'rf'], ['rfp.md']],
    ['nothing after rules', ['rules', 'r'], []],
  ])('%s', (_, words, expected) => {
    expect(bash(...words)).toEqual(expected);
  });
});

describe.each(here.filter((shell) => shell === 'fish'))('in %s', () => {
  it.each<[string, string, readonly string[]]>([
    ['a command', 'exp', ['explain']],
    ['an option of the command', 'rules --j', ['--json']],
    ['no option of another command', 'rules --max', []],
    ['a value', '--fail-on w', ['warning']],
    ['a rule to explain', 'explain fea', ['feature-roadmap-multi-year']],
    ['options where files were named', 'rfp.md --max', ['--max-warnings']],
  ])('%s', (_, line, expected) => {
    const { stdout } = spawnSync('fish', ['--no-config', '-c', `source .agilefall.fish; complete -C 'agilefall ${line}'`], { cwd, encoding: 'utf8' });
    expect(stdout.split('\n').map((row) => row.split('\t')[0]).filter((word) => word !== '')).toEqual(expected);
  });
});
