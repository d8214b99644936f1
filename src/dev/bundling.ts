import type { BuildOptions } from 'esbuild';

/** How programs are made of the source, for the package and for the fuzz alike: one that is fuzzed is built as one that is used. */
export const PROGRAM: BuildOptions = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.16',
  // Loaded only for the format that needs them, and too large to copy into the package.
  external: ['mammoth', 'pdf-parse', 'pdf-parse/*'],
  // Packages in CommonJS require what comes with Node, and nothing else that is not bundled. A real `require` costs 1.5 ms a run.
  banner: { js: 'const require = process.getBuiltinModule;' },
};
