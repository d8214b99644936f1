import { bashCompletion } from '../completion/bash.js';
import { fishCompletion } from '../completion/fish.js';
import { shellWords } from '../completion/words.js';
import { zshCompletion } from '../completion/zsh.js';
import { refused } from '../arguments.js';
import type { Context } from '../context.js';
import { nearest } from '../suggest.js';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** `agilefall completion SHELL`: a script for the shell to read, made of the options and commands as they are. */
export async function completionCommand({ settings, io, steps, messages, spoken }: Context): Promise<number> {
  const names = Object.keys(SHELLS) as (keyof typeof SHELLS)[];
  const [asked, ...others] = settings.words;
  const shell = names.find((name) => name === asked);
  if (shell === undefined || others.length > 0) {
    throw refused(messages.oneShell(names), messages.seeHelp, asked === undefined ? null : nearest(asked, names), messages);
  }
  const flow = await steps.flow();
  io.stdout.write(SHELLS[shell](shellWords(flow.loadRules(), spoken)));
  return 0;
}
