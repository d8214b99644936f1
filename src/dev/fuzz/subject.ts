/**
 * The program that is tried: lints as the command line does, one input after the other, and says how it went.
 * A process of its own, so that it may die, hang and grow without the one that tries it.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Reader } from '../../cli/apart/reader.js';
import { withDefaults } from '../../limits.js';
import { lint } from '../../lint.js';
import type { Problem, SourceFile, TextDocument } from '../../types.js';
import type { Task } from './inputs.js';

/** How the linter took an input. */
export interface Reaction {
  readonly problems: readonly Problem[];
  /** Reports made; 0 or 1. */
  readonly documents: number;
  readonly words: number;
  readonly unread: number;
  /** True when the words that must be there were read. */
  readonly found: boolean;
  /** What `lint` threw, which it never may. */
  readonly thrown: string | null;
}

const reader = new Reader(fileURLToPath(new URL('./reader.js', import.meta.url)));

async function react({ input, seconds }: Task): Promise<Reaction> {
  const texts: TextDocument[] = [];
  const limits = withDefaults({ seconds });
  const read: typeof reader.read = async (file, given) => {
    const text = await reader.read(file, given);
    texts.push(text);
    return text;
  };
  try {
    const { documents, problems } = await lint([input.file as SourceFile], { limits, read });
    const { must } = input;
    const found = must === null || texts.some((text) => text.blocks.some((block) => block.text.includes(must)));
    return { problems, documents: documents.length, words: texts[0]?.words ?? 0, unread: texts[0]?.unread.length ?? 0, found, thrown: null };
  } catch (error) {
    return { problems: [], documents: 0, words: 0, unread: 0, found: false, thrown: String(error) };
  }
}

process.on('disconnect', () => process.exit());
process.on('message', (task: Task) => {
  void react(task).then((reaction) => process.send?.(reaction));
});
