import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

/** The real program, run from its source. */
function start(...argv: readonly string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('the program', () => {
  it('ends quietly, with its own exit code, when its reader goes away', async () => {
    const child = start('--help');
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (part) => (err += part));
    const [code] = await once(child, 'close');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('ends when all is written, however late its reader takes it', async () => {
    const child = start('--format', 'sarif', '--fail-on', 'never', 'fixtures/agilefall-dossier/ccap-rendez-vous-orientation.md');
    child.stderr.resume();
    await once(child.stdout, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    await once(child, 'close');
    const text = Buffer.concat(parts).toString();
    // More than a pipe holds.
    expect(text.length).toBeGreaterThan(128 * 1024);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it('gives the exit code of the run to the shell', async () => {
    const child = start('--format', 'xml', 'rfp.md');
    child.stdout.resume();
    child.stderr.resume();
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
  });
});
