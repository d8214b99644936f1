/**
 * Builds what is generated and kept in the repository: the rule book as one module, and the package in `dist/`.
 * `--check` builds beside it and exits 1 when something kept is stale.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { pack } from '../rules/packed.js';
import { readRuleBook } from '../rules/read.js';
import { readRuleFiles } from '../source/rule-files.js';
import { licensesOf } from './licenses.js';

const BUNDLED = 'src/rules/bundled';

/** Loaded only for the format that needs them, and too large to copy into the package. */
const EXTERNAL = ['mammoth', 'pdf-parse', 'pdf-parse/*'];

const ENTRIES = { cli: 'src/cli/bin.ts', index: 'src/lint.ts', reader: 'src/cli/apart/child.ts' };

async function main(check: boolean): Promise<number> {
  const modules = rulesModules();
  if (!check) {
    mkdirSync(BUNDLED, { recursive: true });
    for (const [path, text] of modules) writeFileSync(path, text);
    rmSync('dist', { recursive: true, force: true });
    await bundle('dist');
    return 0;
  }
  const beside = mkdtempSync(join(tmpdir(), 'agilefall-dist-'));
  await bundle(beside);
  const staleRules = modules.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path);
  const stale = [...staleRules, ...differing(beside, 'dist')];
  rmSync(beside, { recursive: true });
  for (const path of stale) console.error(`stale: ${path} (run \`npm run build\`)`);
  return stale.length > 0 ? 1 : 0;
}

/** The rule book and its compiled phrases as modules: one text each, which a program reads faster than code. */
function rulesModules(): readonly (readonly [string, string])[] {
  const book = readRuleBook(readRuleFiles('rules'));
  const module = (name: string, text: string): readonly [string, string] => [
    `${BUNDLED}/${name}.ts`,
    `/* Generated from rules/ by \`npm run build\`. */\nexport default ${JSON.stringify(text)};\n`,
  ];
  return [module('book', JSON.stringify(book)), module('fr', pack(book, 'fr')), module('en', pack(book, 'en'))];
}

async function bundle(folder: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.16',
    external: EXTERNAL,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(metafile));
  const types = mkdtempSync(join(tmpdir(), 'agilefall-types-'));
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noCheck', '--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--outDir', types]);
  const source = existsSync(join(types, 'src')) ? join(types, 'src') : types;
  for (const path of ['lint.d.ts', 'types.d.ts', 'errors.d.ts', 'rules/book.d.ts', 'match/trial.d.ts', 'parse/index.d.ts', 'limits.d.ts', 'read.d.ts']) cpSync(join(source, path), join(folder, 'types', path));
  rmSync(types, { recursive: true });
}

/** Files that differ between two folders or stand in one only. */
function differing(fresh: string, kept: string): string[] {
  const list = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name).slice(folder.length + 1)) : []);
  const names = new Set([...list(fresh), ...list(kept)]);
  const same = (name: string): boolean => [fresh, kept].every((f) => existsSync(join(f, name))) && readFileSync(join(fresh, name)).equals(readFileSync(join(kept, name)));
  return [...names].filter((name) => !same(name)).map((name) => join(kept, name)).sort();
}

process.exitCode = await main(process.argv.includes('--check'));
