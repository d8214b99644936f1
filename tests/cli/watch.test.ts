import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { agilefall } from './stub.js';

/** A run that watches, the documents it has linted so far, and a way to stop it. */
function watching(cwd: string, ...argv: readonly string[]) {
  let stop = (): void => undefined;
  let said = '';
  const waiting: { readonly times: number; readonly go: () => void }[] = [];
  const times = (): number => said.split('Ctrl-C').length - 1;
  const io = {
    cwd,
    stderr: {
      write: (text: string) => {
        said += text;
        for (const { go } of waiting.filter((one) => one.times <= times())) go();
      },
    },
    onInterrupt: (listener: () => void) => (stop = listener),
  };
  const ended = agilefall(['--watch', '--lang', 'en', ...argv], { io });
  return {
    /** Waits until there were so many runs. */
    runs: (wanted: number) => new Promise<void>((go) => (times() >= wanted ? go() : waiting.push({ times: wanted, go }))),
    said: () => said,
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
