import { AgilefallError } from '../../errors.js';
import { overLimit, type Limits } from '../../limits.js';
import { openLibrary, type OpenPdf } from './library.js';

/** Opens a PDF or says why not: `limit`, `encrypted` or `unreadable`. `path` is for the message only. */
export async function openPdf(bytes: Uint8Array, path: string, limits: Limits): Promise<OpenPdf> {
  const pdf = await openLibrary(bytes).catch((cause: unknown) => {
    throw explain(cause, path);
  });
  if (pdf.document.numPages <= limits.pages) return pdf;
  await pdf.close();
  throw overLimit({ name: 'pages', allowed: limits.pages, found: pdf.document.numPages }, path);
}

function explain(cause: unknown, path: string): AgilefallError {
  const name = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
  if (/password/i.test(name)) {
    return new AgilefallError('encrypted', 'The PDF is protected by a password.', {
      place: path,
      hint: 'Open it with its password and save a copy without protection.',
      cause,
    });
  }
  return new AgilefallError('unreadable', 'The file is not a PDF, or it is broken or cut short.', {
    place: path,
    hint: 'Open it in a PDF reader; if it opens, save it again from there, else ask for the file again.',
    cause,
  });
}
