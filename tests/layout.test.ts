import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../src/version.js';

/** The flow: a folder imports only from folders before it, and from the shared files at the top of `src/`. */
const FLOW = ['source', 'parse', 'text', 'rules', 'match', 'judge', 'report', 'config', 'cli'];
const SHARED = new Set(['types', 'errors', 'limits', 'results', 'version']);

/** These run in a browser as they are. */
const PURE = ['text', 'rules', 'match', 'judge', 'report'];

/** Names for rooms where everything ends up. */
const FORBIDDEN = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.ts|\/)/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts')).map((f) => f.replaceAll('\\', '/'));
const importsOf = (file: string): string[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((m) => m[1] ?? '');
const folderOf = (file: string): string => file.split('/')[0] ?? '';

describe('the tree', () => {
  for (const file of files.filter((f) => FLOW.includes(folderOf(f)))) {
    it(`${file} imports only from folders before it`, () => {
      for (const path of importsOf(file).filter((p) => p.startsWith('.'))) {
        const target = normalize(join(dirname(file), path)).replaceAll('\\', '/').replace(/\.js$/, '');
        const folder = folderOf(target);
        if (!target.includes('/')) {
          const allowed = SHARED.has(target) || (folderOf(file) === 'cli' && ['lint', 'read', 'verdicts'].includes(target));
          expect(allowed, `${file} imports ${target}`).toBe(true);
        } else expect(FLOW.indexOf(folder), `${file} imports ${target}`).toBeLessThanOrEqual(FLOW.indexOf(folderOf(file)));
      }
    });
  }

  it('keeps the pure folders free of Node', () => {
    const impure = files.filter((f) => PURE.includes(folderOf(f))).filter((f) => importsOf(f).some((p) => p.startsWith('node:')));
    expect(impure).toEqual([]);
  });

  it('has no room for everything', () => {
    expect(files.filter((f) => FORBIDDEN.test(f))).toEqual([]);
  });

  it('holds only data in rules/', () => {
    const others = readdirSync('rules', { recursive: true, withFileTypes: true }).filter((e) => e.isFile() && !/\.(?:yaml|json|md)$/.test(e.name));
    expect(others.map((e) => e.name)).toEqual([]);
  });

  it('says one version', () => {
    expect((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version).toBe(VERSION);
  });
});
