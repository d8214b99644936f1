import type { PdfDocument, PdfField } from './library.js';

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

export interface FieldValue {
  readonly page: number;
  readonly text: string;
  readonly box: readonly [number, number, number, number];
}

/** Texts that somebody filled into the form of the file; buttons, signatures and empty fields are left out. */
export async function readFields(document: PdfDocument): Promise<FieldValue[]> {
  const fields = await document.getFieldObjects().catch(() => null);
  if (!fields) return [];
  return Object.values(fields).flat().flatMap(valueOf);
}

function valueOf(field: PdfField): FieldValue[] {
  const isText = field.type === 'text' || field.type === 'combobox' || field.type === 'listbox';
  const value = Array.isArray(field.value) ? field.value.join(', ') : field.value;
  if (!isText || field.hidden === true || typeof value !== 'string' || value.trim() === '') return [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = field.rect ?? [];
  return [{ page: (field.page ?? 0) + 1, text: value.replace(/\s+/g, ' ').trim(), box: [x1, y1, x2, y2] }];
}
