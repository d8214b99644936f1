import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { PROGRAM } from '../bundling.js';

/** Where the programs are; `remove` them when they are not needed any more. They go when this process exits, at the latest. */
interface Programs {
  readonly subject: string;
  readonly reader: string;
  readonly remove: () => void;
}

/**
 * The linter and its reading process as the package has them, made from the source as it is now: run from the source
 * itself, they take four times as long to start and twice the memory.
 */
export async function buildPrograms(): Promise<Programs> {
  // Within the project, where its dependencies are found.
  const folder = mkdtempSync(resolve('.fuzz-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  await build({
    ...PROGRAM,
    entryPoints: { reader: 'src/cli/apart/child.ts', subject: 'src/dev/fuzz/subject.ts' },
    outdir: folder,
    logLevel: 'error',
  });
  return { subject: join(folder, 'subject.js'), reader: join(folder, 'reader.js'), remove };
}
