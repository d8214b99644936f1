import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const text = readFileSync('action.yml', 'utf8');
const action = parse(text) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};

/** Runs steps of the action as a runner does: expressions filled in, files for outputs and summary, bash that stops at errors. */
class Runner {
  readonly temp = mkdtempSync(join(tmpdir(), 'agilefall-action-'));
  readonly workspace = join(this.temp, 'workspace');
  readonly outputs: Record<string, string> = {};
  readonly inputs: Record<string, string>;

  constructor(inputs: Readonly<Record<string, string>>) {
    const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
    this.inputs = { ...defaults, ...inputs };
    mkdirSync(this.workspace);
    mkdirSync(join(this.temp, 'action', 'dist'), { recursive: true });
    // The program from its source, so that the test does not depend on a build.
    const program = [pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href, pathToFileURL(resolve('src/cli/bin.ts')).href];
    writeFileSync(join(this.temp, 'action', 'dist', 'cli.js'), program.map((url) => `await import('${url}');`).join('\n'));
    writeFileSync(join(this.temp, 'action', 'package.json'), '{ "type": "module" }');
  }

  run(name: string): { readonly code: number; readonly out: string } {
    const step = action.runs.steps.find((one) => one.name === name)!;
    const given = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, this.filled(value)]));
    const files = { GITHUB_OUTPUT: join(this.temp, 'output'), GITHUB_STEP_SUMMARY: join(this.temp, 'summary') };
    const env = { PATH: process.env['PATH'], GITHUB_ACTIONS: 'true', RUNNER_TEMP: this.temp, LANG: 'C.UTF-8', ...files, ...given };
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], { cwd: this.workspace, env, encoding: 'utf8', timeout: 60_000 });
    const written = existsSync(files.GITHUB_OUTPUT) ? readFileSync(files.GITHUB_OUTPUT, 'utf8') : '';
    for (const line of written.split('\n').filter((one) => one !== '')) this.outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    return { code: status ?? -1, out: stdout + stderr };
  }

  summary(): string {
    return readFileSync(join(this.temp, 'summary'), 'utf8');
  }

  private filled(value: string): string {
    return value.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => {
      if (name === 'github.action_path') return join(this.temp, 'action');
      if (name.startsWith('inputs.')) return this.inputs[name.slice('inputs.'.length)]!;
      return this.outputs[name.slice('steps.lint.outputs.'.length)] ?? '';
    });
  }
}

describe('action.yml', () => {
  it('says what each input does and uses each', () => {
    const used = new Set([...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const input of Object.values(action.inputs)) expect(input.description.length).toBeGreaterThan(20);
  });

  it('puts nothing that a user writes into a script', () => {
    for (const { run, shell } of action.runs.steps.filter((step) => step.run !== undefined)) {
      expect(run).not.toContain('${{');
      expect(shell).toBe('bash');
    }
  });

  it('fetches nothing but the dependencies and the upload of GitHub itself', () => {
    expect(action.runs.steps.flatMap(({ uses }) => uses ?? [])).toEqual(['github/codeql-action/upload-sarif@v4']);
    expect(text).not.toMatch(/curl|wget|npx/);
  });
});

describe('its steps, as the runner runs them', () => {
  let runner: Runner;
  const at = (inputs: Readonly<Record<string, string>>): Runner => {
    runner = new Runner(inputs);
    copyFileSync('fixtures/rfp-benefits-portal.md', join(runner.workspace, "l'appel d'offres $(touch pwned).md"));
    copyFileSync('fixtures/cctp-mode-produit.md', join(runner.workspace, 'good.md'));
    return runner;
  };
  beforeEach(() => at({}));

  it('annotate, write the summary, leave a SARIF report and fail the job', () => {
    const { code, out } = runner.run('Read the documents');
    expect(code).toBe(0);
    expect(out).toContain("::error file=l'appel d'offres $(touch pwned).md,line=");
    expect(runner.outputs['exit-code']).toBe('1');
    const { runs } = JSON.parse(readFileSync(runner.outputs['sarif-file']!, 'utf8'));
    expect(runs[0].artifacts.map((one: { location: { uri: string } }) => one.location.uri)).toEqual(['good.md', 'l%27appel%20d%27offres%20%24%28touch%20pwned%29.md']);
    runner.run('Write the summary');
    expect(runner.summary()).toContain('# agilefall\n');
    expect(runner.run('Give the verdict').code).toBe(1);
    expect(existsSync(join(runner.workspace, 'pwned'))).toBe(false);
  });

  it('pass a good document, and take several paths and options', () => {
    at({ paths: 'good.md\r\n\n', args: '--kind=software-build\n--pack=strict', lang: 'en', 'fail-on': 'never' });
    expect(runner.run('Read the documents').out).toContain('in 1 document.');
    expect(runner.run('Give the verdict').code).toBe(0);
  });

  it('read a folder that has the name of a command', () => {
    at({ paths: 'rules' });
    mkdirSync(join(runner.workspace, 'rules'));
    copyFileSync('fixtures/cctp-mode-produit.md', join(runner.workspace, 'rules', 'cctp.md'));
    expect(runner.run('Read the documents').out).toMatch(/ 1 document\./);
  });

  it('fail the job when nothing could be read, with the reason in summary and SARIF', () => {
    at({ paths: 'nope.docx' });
    runner.run('Read the documents');
    runner.run('Write the summary');
    expect(runner.summary()).toContain('`nope.docx`');
    expect(JSON.parse(readFileSync(runner.outputs['sarif-file']!, 'utf8')).runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(runner.run('Give the verdict').code).toBe(2);
  });

  it('fail the job on an option that does not exist, without a report of an earlier run', () => {
    at({ args: '--no-such-option' });
    writeFileSync(join(runner.temp, 'agilefall.sarif'), 'old');
    expect(runner.run('Read the documents').out).toContain('--no-such-option');
    expect(runner.outputs['sarif-file']).toBeUndefined();
    expect(runner.run('Give the verdict').code).toBe(2);
  });
});
