import { createHash } from 'node:crypto';

import type { DocumentResult, LintResult, Problem, SourceFile } from '../../types.js';
import type { Flow, LintOptions } from '../flow.js';
import type { Store } from './store.js';

export interface CachedFlow {
  readonly lint: Flow['lint'];
  /** Documents taken from the cache, and all that were asked for. */
  readonly counts: () => { readonly hits: number; readonly asked: number };
}

/**
 * The flow's `lint` over a store: documents whose bytes, name, settings and program are those of a run before are not
 * read again. Only whole successes are kept; a file that could not be read is tried again each time.
 */
export function cachedLint(lint: Flow['lint'], store: Store, program: string): CachedFlow {
  let hits = 0;
  let asked = 0;
  const documentsOf = async (files: readonly SourceFile[], options: LintOptions): Promise<Pick<LintResult, 'documents' | 'problems'>> => {
    asked += files.length;
    const key = keyOf(files, options, program);
    const kept = documentsIn(await store.get(key));
    if (kept) {
      hits += files.length;
      return { documents: kept, problems: [] };
    }
    const { documents, problems } = await lint(files, options);
    if (problems.length === 0) await store.set(key, JSON.stringify(documents));
    return { documents, problems };
  };
  return {
    counts: () => ({ hits, asked }),
    async lint(files, options = {}) {
      const documents: DocumentResult[] = [];
      const problems: Problem[] = [];
      // The pieces of a dossier are judged together, and kept together.
      for (const group of options.dossier ? [files] : files.map((file) => [file])) {
        const found = await documentsOf(group, options);
        documents.push(...found.documents);
        problems.push(...found.problems);
      }
      return { ...(await lint([], options)), documents, problems };
    },
  };
}

/** sha256 of all that decides the result. Functions among the options only watch, and JSON leaves them out. */
function keyOf(files: readonly SourceFile[], options: LintOptions, program: string): string {
  const hash = createHash('sha256').update(program).update('\0').update(stableJson(options));
  for (const { path, bytes } of files) hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** JSON with the keys of the outermost object in order, maps as their entries. */
function stableJson(options: LintOptions): string {
  const plain = (_: string, value: unknown): unknown => (value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value);
  return JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)), plain);
}

function documentsIn(text: string | null): readonly DocumentResult[] | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as readonly DocumentResult[];
  } catch {
    return null;
  }
}
