/**
 * Builds what is generated and kept in the repository: the rule book as one module, and the package in `dist/`.
 * `--check` builds beside it and exits 1 when something kept is stale.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { RuleBook } from '../rules/book.js';
import { pack } from '../rules/packed.js';
import { phraseSetsOf } from '../rules/phrase-sets.js';
import { readRuleBook } from '../rules/read.js';
import { readRuleFiles } from '../source/rule-files.js';
import { PROGRAM } from './bundling.js';
import { licensesOf } from './licenses.js';
import { fewerFiles, globalProcess } from './start-up.js';

const BUNDLED = 'src/rules/bundled';

const ENTRIES = { cli: 'src/cli/bin.ts', index: 'src/lint.ts', reader: 'src/cli/apart/child.ts' };

async function main(check: boolean): Promise<number> {
  const rules = rulesFiles();
  const modules = rules.map(asModule);
  if (!check) {
    mkdirSync(BUNDLED, { recursive: true });
    for (const [path, text] of modules) writeFileSync(path, text);
    rmSync('dist', { recursive: true, force: true });
    await bundle('dist', rules);
    return 0;
  }
  const beside = mkdtempSync(join(tmpdir(), 'agilefall-dist-'));
  await bundle(beside, rules);
  const staleRules = modules.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path);
  const stale = [...staleRules, ...differing(beside, 'dist')];
  rmSync(beside, { recursive: true });
  for (const path of stale) console.error(`stale: ${path} (run \`npm run build\`)`);
  return stale.length > 0 ? 1 : 0;
}

/** What programs read of the rules: text, in Latin-1 because it is read fastest, and the numbers of compiled phrases. */
interface RulesFile {
  readonly name: string;
  readonly text: string;
  readonly bytes?: Uint8Array;
}

/** The rule book and its compiled phrases as data, which a program reads faster than code. */
function rulesFiles(): readonly RulesFile[] {
  const book = readRuleBook(readRuleFiles('rules'));
  return [
    { name: 'book', text: plain(withoutPhrases(book)) },
    { name: 'whole', text: plain(book) },
    { name: 'fr', ...pack(book, 'fr') },
    { name: 'en', ...pack(book, 'en') },
  ];
}

function asModule({ name, text, bytes }: RulesFile): readonly [path: string, code: string] {
  const numbers = bytes && `export const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (c) => c.charCodeAt(0));\n`;
  const code = numbers ? `export const text = ${JSON.stringify(text)};\n${numbers}` : `export default ${JSON.stringify(text)};\n`;
  return [`${BUNDLED}/${name}.ts`, `/* Generated from rules/ by \`npm run build\`. */\n${code}`];
}

/** JSON of a value, in ASCII. */
function plain(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A book whose sets of phrases are there but empty: they only say which compiled set is meant. */
function withoutPhrases(book: RuleBook): RuleBook {
  const copy = structuredClone(book);
  for (const phrases of [...phraseSetsOf(copy), ...Object.values(copy.vocabulary)]) for (const language of ['fr', 'en'] as const) if (phrases[language]) Object.assign(phrases, { [language]: [] });
  return copy;
}

/** In the package, the rules are files beside the code: scanning megabytes of string literals costs a tenth of a second a run. */
function rulesBeside(rules: readonly RulesFile[]): Plugin {
  const read = (file: string, encoding = ''): string => `readFileSync(new URL('./${file}', import.meta.url)${encoding})`;
  const codeOf = ({ name, bytes }: RulesFile): string =>
    bytes ? `export const text = ${read(`${name}.txt`, ", 'latin1'")};\nexport const bytes = ${read(`${name}.bin`)};\n` : `export default ${read(`${name}.txt`, ", 'latin1'")};\n`;
  const codes = new Map(rules.map((file) => [file.name, codeOf(file)]));
  return {
    name: 'rules-beside',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]rules[\\/]bundled[\\/]\w+\.ts$/ }, ({ path }) => ({ contents: `import { readFileSync } from 'node:fs';\n${codes.get(basename(path, '.ts')) ?? ''}` }));
    },
  };
}

/** Languages that agilefall tells apart, as franc names them. */
const TOLD_APART = ['eng', 'fra'];

/** franc reads the letter statistics of 187 languages as it loads; those that are never asked for stay out of the package. */
const fewerLanguages: Plugin = {
  name: 'fewer-languages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = (await import(pathToFileURL(path).href)) as { data: Readonly<Record<string, Readonly<Record<string, string>>>> };
      const kept = Object.fromEntries(TOLD_APART.map((language) => [language, data.Latin?.[language]]));
      return { contents: `export const data = ${JSON.stringify({ Latin: kept })};\n` };
    });
  },
};

async function bundle(folder: string, rules: readonly RulesFile[]): Promise<void> {
  const { metafile } = await build({
    ...PROGRAM,
    entryPoints: ENTRIES,
    outdir: folder,
    // Flat, so that each file finds the rules beside it.
    chunkNames: '[name]-[hash]',
    plugins: [rulesBeside(rules), fewerLanguages, fewerFiles, globalProcess],
    metafile: true,
    // Short names too: they spare a run 9 ms of reading code, and the package 0.5 MB.
    minify: true,
    legalComments: 'none',
  });
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(metafile));
  for (const { name, text, bytes } of rules) {
    if (/[^\u0000-\u00ff]/.test(text)) throw new Error(`${name}.txt would not survive as Latin-1.`);
    writeFileSync(join(folder, `${name}.txt`), text, 'latin1');
    if (bytes) writeFileSync(join(folder, `${name}.bin`), bytes);
  }
  const types = mkdtempSync(join(tmpdir(), 'agilefall-types-'));
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noCheck', '--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--outDir', types]);
  const source = existsSync(join(types, 'src')) ? join(types, 'src') : types;
  for (const path of reachedFrom('lint.d.ts', source)) cpSync(join(source, path), join(folder, 'types', path));
  rmSync(types, { recursive: true });
}

/** A file of declarations and all those that it imports, by their paths below a folder. */
function reachedFrom(first: string, folder: string): ReadonlySet<string> {
  const reached = new Set([first]);
  for (const path of reached) {
    for (const [, imported = ''] of readFileSync(join(folder, path), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g)) reached.add(join(dirname(path), `${imported}.d.ts`));
  }
  return reached;
}

/** Files that differ between two folders or stand in one only. */
function differing(fresh: string, kept: string): string[] {
  const list = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name).slice(folder.length + 1)) : []);
  const names = new Set([...list(fresh), ...list(kept)]);
  const same = (name: string): boolean => [fresh, kept].every((f) => existsSync(join(f, name))) && readFileSync(join(fresh, name)).equals(readFileSync(join(kept, name)));
  return [...names].filter((name) => !same(name)).map((name) => join(kept, name)).sort();
}

process.exitCode = await main(process.argv.includes('--check'));
