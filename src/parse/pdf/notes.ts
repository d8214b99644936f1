import type { Box, Draft, PageText, TextDraft } from './model.js';
import { around } from './model.js';
import { edges } from './turns.js';

/** Notes are set at least 8 % smaller than the body. */
const SMALLER = 0.92;

/** A column of notes rarely fills more than the lower 45 % of a page. */
const LOWER = 0.45;

/** Marks the small numbered paragraphs at the foot of a page, or of its columns, as footnotes. */
export function markNotes(drafts: readonly Draft[], page: PageText, bodySize: number): Draft[] {
  const { bottom, top } = edges(page);
  const highest = bottom + LOWER * (top - bottom);
  const isSmall = (draft: Draft): boolean => draft.kind !== 'table' && draft.kind !== 'heading' && (draft.lines[0]?.size ?? 0) <= SMALLER * bodySize;
  const body = drafts.filter((draft) => !isSmall(draft)).map(placeOf);
  return drafts.map((draft) => {
    if (draft.kind === 'table' || !isSmall(draft)) return draft;
    const place = placeOf(draft);
    const isLast = place[3] <= highest && !body.some((other) => isBelow(other, place));
    return isLast ? (asNote(draft) ?? draft) : draft;
  });
}

function placeOf(draft: Draft): Box {
  return draft.kind === 'table' ? draft.box : around(draft.lines.map((line) => line.box));
}

/** True when `other` stands lower in the same column. */
function isBelow(other: Box, box: Box): boolean {
  return other[3] < box[1] && other[0] < box[2] && other[2] > box[0];
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
