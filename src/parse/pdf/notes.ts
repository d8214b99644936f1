import type { Draft, PageText, TextDraft } from './model.js';
import { edges } from './turns.js';

/** Notes are set at least 8 % smaller than the body. */
const SMALLER = 0.92;

/** A column of notes rarely fills more than the lower 45 % of a page. */
const LOWER = 0.45;

/** Marks the small numbered paragraphs at the foot of a page as footnotes. */
export function markNotes(drafts: readonly Draft[], page: PageText, bodySize: number): Draft[] {
  const { bottom, top } = edges(page);
  const marked = [...drafts];
  for (let i = marked.length - 1; i >= 0; i -= 1) {
    const draft = marked[i];
    if (!draft || draft.kind === 'table' || draft.kind === 'heading') break;
    const first = draft.lines[0];
    if (!first || first.size > SMALLER * bodySize || first.y > bottom + LOWER * (top - bottom)) break;
    const note = asNote(draft);
    if (note) marked[i] = note;
  }
  return marked;
}

/** « 1 Voir … » and « 1. Voir … »; the number of a note is its label. */
function asNote(draft: TextDraft): TextDraft | null {
  const [first, ...rest] = draft.lines;
  if (!first) return null;
  if (/^\d{1,3}\.?\)?$/.test(draft.label)) return { ...draft, kind: 'note', label: draft.label.replace(/\D/g, '') };
  const label = /^\[?(\d{1,3})\]?\s*(?=\p{L}|«|https?:)/u.exec(first.text);
  if (draft.kind !== 'text' || !label) return null;
  return { ...draft, kind: 'note', label: label[1] ?? '', lines: [{ ...first, text: first.text.slice(label[0].length) }, ...rest] };
}
