import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>>; readonly bin: Readonly<Record<string, string>>; readonly main: string; readonly types: string };
const listed = JSON.parse(execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as readonly Packed[] | Readonly<Record<string, Packed>>;
const packed = Object.values(listed)[0] as Packed;
const paths = packed.files.map(({ path }) => path);

const NEEDED = [
  /^(?:package\.json|LICENSE|NOTICE|CHANGELOG\.md|README(?:\.fr)?\.md)$/,
  /^dist\/[\w-]+\.(?:js|txt|bin)$/,
  /^dist\/chunks\/[\w-]+\.js$/,
  /^dist\/types\/[\w./-]+\.d\.ts$/,
  /^rules\/[\w./-]+\.(?:yaml|json|md)$/,
];

/** Twice the size that the README states: a bundle that doubles is a mistake, one that grows by a rule is not. */
const MOST_BYTES = 5_000_000;

describe('the package', () => {
  it('holds only what a user needs', () => {
    expect(paths.filter((path) => !NEEDED.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it('holds the program, the library, its types, the licences and where the data comes from', () => {
    const named = [...Object.values(manifest.bin), manifest.main, manifest.types].map((path) => path.replace(/^\.\//, ''));
    expect(paths).toEqual(expect.arrayContaining([...named, 'dist/licenses.txt', 'LICENSE', 'NOTICE', 'rules/rule.schema.json']));
  });

  it('is as small as the README says', () => {
    expect(packed.size).toBeLessThan(MOST_BYTES);
  });

  it('runs no script when it is installed, nor does any of its dependencies', () => {
    const own = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'].filter((name) => name in manifest.scripts);
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean }>> };
    const others = Object.entries(lock.packages).filter(([name, { dev, hasInstallScript }]) => name !== '' && dev !== true && hasInstallScript === true);
    expect([...own, ...others.map(([name]) => name)]).toEqual([]);
  });
});
