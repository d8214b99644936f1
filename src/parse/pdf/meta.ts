import type { PdfDocument } from './library.js';

export interface PdfMeta {
  readonly title: string | null;
  readonly language: string | null;
}

/** Titles that programs make up from the file they print. */
const MADE_UP = /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|sans titre|document\d*$|titre$|title$|présentation)|\.(?:docx?|odt|pdf|indd|rtf|tex|dotx?|xlsx?)$|^form \d/i;

/** Title and language that the file declares. */
export async function readMeta(document: PdfDocument): Promise<PdfMeta> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} as Readonly<Record<string, unknown>> }));
  const title = typeof info['Title'] === 'string' ? info['Title'].replace(/\s+/g, ' ').trim() : '';
  const language = typeof info['Language'] === 'string' ? info['Language'].trim() : '';
  return {
    title: /\p{L}{3}/u.test(title) && !MADE_UP.test(title) ? title : null,
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/i.test(language) ? language : null,
  };
}

/** Labels of the pages as printed on them (« iv », « A-3 »), where one differs from its number; null where none does. */
export async function readLabels(document: PdfDocument): Promise<readonly string[] | null> {
  const labels = await document.getPageLabels().catch(() => null);
  return labels?.some((label, i) => label !== '' && label !== String(i + 1)) === true ? labels : null;
}
