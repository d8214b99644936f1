import { DEFAULT_LIMITS } from '../../limits.js';
import { refused } from '../arguments.js';
import type { Context } from '../context.js';

/** `agilefall text FILE`: prints the projection, the text that line numbers refer to. */
export async function textCommand({ settings, io, steps, messages }: Context): Promise<number> {
  const [path, ...others] = settings.words;
  if (path === undefined || others.length > 0) throw refused(messages.oneFile, messages.seeHelp);
  if (path !== '-' && settings.stdinName !== null) throw refused(messages.stdinNameAlone, messages.stdinNameHint);
  const source = await steps.source();
  const file = path === '-' ? await source.readStdin(settings.stdinName ?? 'stdin.md', io.stdin) : await source.readSource(path, io.cwd);
  const reader = await steps.reader();
  const text = await reader.project(file, DEFAULT_LIMITS);
  io.stdout.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
  return 0;
}
