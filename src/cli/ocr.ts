import { refused } from './arguments.js';
import type { Context } from './context.js';
import type { Ocr } from './flow.js';

const BAR = 20;
/** Back to the start of the line, and erase it. */
const CLEAR = '\r\u001b[2K';

/**
 * Text recognition as the user asked for it, with a bar on a terminal; null when it was not asked for.
 * @throws {AgilefallError} `bad-option` when packages are missing, before any file is read.
 */
export async function askedOcr({ settings, steps, messages, io, width }: Context): Promise<Ocr | null> {
  if (!settings.ocr) return null;
  const missing = (await steps.flow()).missingOcrPackages();
  if (missing.length > 0) throw refused(messages.ocrMissing(missing), messages.ocrMissingHint(missing));
  if (!io.showsProgress) return { onProgress: () => undefined };
  return {
    onProgress: (path, done, total) => {
      const filled = Math.round((done / total) * BAR);
      const line = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${messages.ocrProgress(path, done, total)}`;
      io.stderr.write(done === total ? CLEAR : CLEAR + [...line].slice(0, width).join(''));
    },
  };
}
