import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, symlinkSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A folder that looks like the project, so that only this run builds programs in it. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'agilefall-fuzz-'));
  for (const name of ['src', 'rules', 'fixtures', 'node_modules', 'package.json', 'tsconfig.json']) symlinkSync(resolve(name), join(folder, name));
  return folder;
}

const built = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.fuzz-'));

describe('npm run fuzz', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ended by %s, leaves no programs behind', { timeout: 60_000 }, async (signal, code) => {
    const cwd = project();
    const appeared = new Promise<void>((go) => {
      const watcher = watch(cwd, () => {
        if (built(cwd).length === 0) return;
        watcher.close();
        go();
      });
    });
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/dev/fuzz.ts', '--runs', '100000', '--short'], { cwd, stdio: 'ignore' });
    const ended = once(child, 'exit');
    await appeared;
    child.kill(signal);
    expect(await ended).toEqual([code, null]);
    expect(built(cwd)).toEqual([]);
  });
});
