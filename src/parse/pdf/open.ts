import { AgilefallError } from '../../errors.js';
import { openLibrary, type OpenPdf } from './library.js';

/** 100 MB: the largest tender file seen is 20 MB; pdf.js holds the file about three times in memory. */
const MAX_BYTES = 100 * 1024 * 1024;

/** A tender of 2,000 pages is 15 s of work; more is a merged archive, to be linted piece by piece. */
const MAX_PAGES = 2000;

/** Opens a PDF or says why not: `limit`, `encrypted` or `unreadable`. `path` is for the message only. */
export async function openPdf(bytes: Uint8Array, path: string): Promise<OpenPdf> {
  if (bytes.length > MAX_BYTES) {
    throw new AgilefallError('limit', `The PDF is larger than ${MAX_BYTES / 1024 / 1024} MB.`, {
      place: path,
      hint: 'Reduce the size of its images or split it, then lint the parts.',
    });
  }
  const pdf = await openLibrary(bytes).catch((cause: unknown) => {
    throw explain(cause, path);
  });
  if (pdf.document.numPages <= MAX_PAGES) return pdf;
  await pdf.close();
  throw new AgilefallError('limit', `The PDF has ${pdf.document.numPages} pages, more than ${MAX_PAGES}.`, {
    place: path,
    hint: 'Split it, then lint the parts.',
  });
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
