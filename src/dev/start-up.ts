/** How the package is bundled so that a run starts in little time. */
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** What every run over documents loads. */
const RUN = ['src/lint.ts', 'src/source/index.ts', 'src/cli/apart/reader.ts', 'src/cli/commands/lint.ts'];

/** What reading documents loads, also in the reading process, which does nothing else. */
const READING = ['src/read.ts'];

const LATE = 'loaded-late';

/**
 * Makes few files of the parts that are loaded late. Modules become one file when the same parts need them, so that a
 * part which needs one module more or less than another cuts a file in two: 38 for a run over one line of Markdown.
 * Here each part asks also for what is loaded anyway when its turn comes: 16 files, which spares 10 ms of 150.
 */
export const fewerFiles: Plugin = {
  name: 'fewer-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) => {
      const module = relative(process.cwd(), join(resolveDir, path)).split(sep).join('/').replace(/\.js$/, '.ts');
      return kind === 'dynamic-import' && companyOf(module) ? { path: module, namespace: LATE } : undefined;
    });
    onLoad({ filter: /^/, namespace: LATE }, ({ path }) => ({
      contents: [`export * from './${path}';`, ...(companyOf(path) ?? []).map((other) => `import './${other}';`)].join('\n'),
      resolveDir: process.cwd(),
    }));
  },
};

/** What a part that is loaded late asks for; null when it is better left alone: the library, and texts of rules. */
function companyOf(module: string): readonly string[] | null {
  if (module === 'src/lint.ts' || module.startsWith('src/rules/')) return null;
  return module.startsWith('src/parse/') ? READING : RUN;
}

/** To import `node:process` reads all that it holds, standard input among it, for 3 ms: packages that do are given the global one. */
export const globalProcess: Plugin = {
  name: 'global-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?process$/ }, ({ kind }) => (kind === 'import-statement' ? { path: 'process', namespace: 'global' } : undefined));
    onLoad({ filter: /^/, namespace: 'global' }, ({ path }) => ({ contents: `export default globalThis.${path};` }));
  },
};
