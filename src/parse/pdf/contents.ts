import type { DropSink } from '../drops.js';
import type { Draft, Line, TextDraft } from './model.js';
import { fullText } from './styles.js';

const TITLE = /^(?:\d+[.)]?\s*)?(?:sommaire|table\s+des\s+mati[eè]res|table\s+of\s+contents|contents|summary of contents|liste\s+des\s+(?:figures|tableaux|annexes)|list\s+of\s+(?:figures|tables))\s*:?$/i;

/** « Objet du marché ........ 12 » or « . . . . . 12 »; the number may have fallen off. */
const LEADERS = /(?:\.{4,}|(?:\s\.){4,}|…{2,}|_{6,})\s*(?:\d{1,4}|[ivxlc]{1,6})$/i;
const PAGE_AT_END = /\s(?:\d{1,4}|[ivxlc]{1,6})$/i;

/** Leaves out tables of contents: entries with dot leaders, and lines that end in a page number under such a title. */
export function dropContents(drafts: readonly Draft[], drop?: DropSink): Draft[] {
  const kept = withoutContents(drafts);
  if (drop) tellLeft(drafts, kept, drop);
  return kept;
}

function tellLeft(drafts: readonly Draft[], kept: readonly Draft[], drop: DropSink): void {
  const lines = (draft: Draft): readonly Line[] => (draft.kind === 'table' ? draft.rows.flatMap((row) => row.flatMap((cell) => cell.parts.flat())) : draft.lines);
  const left = new Set(kept.flatMap(lines));
  for (const line of drafts.flatMap(lines)) if (!left.has(line)) drop('contents', line.text);
}

function withoutContents(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let inside = false;
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind === 'table') {
      const isContents = inside && isContentsTable(draft.rows.map((row) => row.flatMap((cell) => cell.parts.flat())));
      if (!isContents) kept.push(draft);
      continue;
    }
    if (TITLE.test(fullText(draft)) && hasEntries(drafts.slice(i + 1, i + 4))) {
      inside = true;
      continue;
    }
    inside = inside && (isEntry(draft) || drafts.slice(i + 1, i + 3).some(isEntry));
    if (inside) continue;
    const left = withoutEntries(draft);
    if (left) kept.push(left);
  }
  return kept;
}

/** Tagged files leave the entries out by themselves: then the title alone goes too. */
function hasEntries(next: readonly Draft[]): boolean {
  return next.length === 0 || next.some(isEntry) || next.some((d) => d.kind === 'table' && isContentsTable(d.rows.map((r) => r.flatMap((c) => c.parts.flat())))) || next[0]?.kind === 'heading';
}

function isContentsTable(rows: readonly (readonly Line[])[]): boolean {
  const ends = rows.filter((row) => /(?:^|\s)\d{1,4}$/.test(row.at(-1)?.text ?? ''));
  return ends.length > 0.6 * rows.length;
}

function isEntry(draft: Draft): boolean {
  if (draft.kind === 'table') return false;
  const text = fullText(draft);
  return LEADERS.test(text) || (text.length < 400 && PAGE_AT_END.test(text));
}

function withoutEntries(draft: TextDraft): TextDraft | null {
  if (!draft.lines.some((line) => LEADERS.test(line.text))) return draft;
  const lines = draft.lines.filter((line) => !LEADERS.test(line.text));
  // A wrapped entry: its first line has no leader, its last has.
  if (lines.length === 0 || LEADERS.test(draft.lines.at(-1)?.text ?? '')) return null;
  return { ...draft, lines };
}
