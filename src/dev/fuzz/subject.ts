/**
 * The program that is tried: lints as the command line does, one input after the other, and says how it went.
 * A process of its own, so that it may die, hang and grow without the one that tries it.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Reader } from '../../cli/apart/reader.js';
import { withDefaults } from '../../limits.js';
import { lint } from '../../lint.js';
import type { Problem, SourceFile } from '../../types.js';
import type { Task } from './inputs.js';

/** How the linter took an input. */
export interface Reaction {
  readonly problems: readonly Problem[];
  /** Reports made: one for a file, one for each document of an archive. */
  readonly documents: number;
  readonly words: number;
  readonly unread: number;
  /** True when all words that must be there were read. */
  readonly found: boolean;
  /** What `lint` threw, which it never may. */
  readonly thrown: string | null;
}

const reader = new Reader(fileURLToPath(new URL('./reader.js', import.meta.url)));

async function react({ input, seconds }: Task): Promise<Reaction> {
  const missing = new Set(input.must);
  let words = 0;
  const limits = withDefaults({ seconds });
  // What was read is counted and let go: a dossier of sixty pieces is not held in memory by the trial.
  const read: typeof reader.read = async (file, given) => {
    const text = await reader.read(file, given);
    for (const must of missing) if (text.blocks.some((block) => block.text.includes(must))) missing.delete(must);
    words += text.words;
    return text;
  };
  try {
    const { documents, problems } = await lint([input.file as SourceFile], { limits, read });
    const unread = documents.reduce((sum, document) => sum + document.unread.length, 0);
    return { problems, documents: documents.length, words, unread, found: missing.size === 0, thrown: null };
  } catch (error) {
    return { problems: [], documents: 0, words: 0, unread: 0, found: false, thrown: String(error) };
  }
}

process.on('disconnect', () => process.exit());
process.on('message', (task: Task) => {
  void react(task).then((reaction) => process.send?.(reaction));
});
