import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROGRAM } from '../../src/dev/bundling.js';
import { fewerFiles, globalProcess } from '../../src/dev/start-up.js';

/** Texts of rules are megabytes, and files of their own in the package. */
const noTexts = {
  name: 'no-texts',
  setup: ({ onLoad }: Parameters<typeof fewerFiles.setup>[0]) => {
    onLoad({ filter: /[\\/]rules[\\/]bundled[\\/]/ }, () => ({ contents: "export default '{}'; export const text = ''; export const bytes = new Uint8Array();" }));
  },
};

/** What a run over one Markdown file loads late, in this order. */
const ASKED = ['src/cli/bin.ts', 'src/cli/commands/lint.ts', 'src/cli/apart/reader.ts', 'src/source/index.ts', 'src/lint.ts', 'src/parse/markdown/index.ts'];

let outputs: Metafile['outputs'] = {};
let loaded: ReadonlySet<string> = new Set();

beforeAll(async () => {
  const entryPoints = { cli: 'src/cli/bin.ts', index: 'src/lint.ts', reader: 'src/cli/apart/child.ts' };
  const plugins = [noTexts, fewerFiles, globalProcess];
  const { metafile } = await build({ ...PROGRAM, entryPoints, plugins, outdir: 'dist', write: false, metafile: true, logLevel: 'error' });
  outputs = metafile.outputs;
  loaded = filesLoaded();
});

/** Files that are loaded for what is asked, with all that they import at once. */
function filesLoaded(): ReadonlySet<string> {
  const files = new Set(Object.keys(outputs).filter((file) => ASKED.includes(outputs[file]?.entryPoint?.replace('loaded-late:', '') ?? '')));
  for (const file of files) for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement' && outputs[path]) files.add(path);
  return files;
}

function inputsOf(files: Iterable<string>): readonly string[] {
  return [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
}

describe('a run over one line of Markdown', () => {
  it('loads few files', () => {
    expect(loaded.size).toBeGreaterThan(5);
    expect(loaded.size).toBeLessThan(20);
  });

  it.each(['yaml', 'tinyglobby', 'picomatch', 'ignore', 'mammoth', 'parse5', 'vscode-languageserver'])('leaves %s alone', (name) => {
    expect(inputsOf(loaded).filter((path) => path.includes(`node_modules/${name}/`))).toEqual([]);
  });

  it.each(['node:process', 'node:crypto', 'node:child_process'])('does not load %s', (name) => {
    const imported = [...loaded].flatMap((file) => outputs[file]?.imports ?? []).map(({ path }) => path);
    expect(imported).not.toContain(name);
  });
});
