import { Writable } from 'node:stream';

import { refused } from '../arguments.js';
import type { Context } from '../context.js';
import { serve } from '../lsp/server.js';

/** `agilefall lsp`: speaks the Language Server Protocol over standard input and output until the editor leaves. */
export async function lspCommand(context: Context): Promise<number> {
  const { settings, io, messages } = context;
  if (settings.words.length > 0) throw refused(messages.tooManyWords('lsp', settings.words), messages.seeHelp);
  const output = new Writable({
    write(part: Buffer, _, done) {
      // Each part is a whole header or a whole message, so that no letter is cut.
      io.stdout.write(part.toString('utf8'));
      done();
    },
  });
  const code = await serve({ input: io.stdin, output }, context);
  // An input that is still open would keep the program alive.
  io.stdin.destroy();
  return code;
}
