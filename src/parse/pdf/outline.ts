import type { OutlineEntry, PdfDocument } from './library.js';
import type { Draft } from './model.js';
import { asHeading, fullText } from './styles.js';

/** Entries looked at; the longest outlines of tenders have some hundreds. */
const MOST = 5000;

/** Titles of the file's outline (its bookmarks), as `isNamed` compares them. */
export async function readOutline(document: PdfDocument): Promise<ReadonlySet<string>> {
  const titles = new Set<string>();
  const open = [...((await document.getOutline().catch(() => null)) ?? [])] as OutlineEntry[];
  for (let entry = open.shift(); entry !== undefined && titles.size < MOST; entry = open.shift()) {
    const key = keyOf(entry.title);
    if (key.length > 2) titles.add(key);
    open.push(...(entry.items ?? []));
  }
  return titles;
}

/** Marks the blocks that the outline names as headings, the first of each name; their depth is found with that of the others. */
export function markOutlined(drafts: readonly Draft[], titles: ReadonlySet<string>): Draft[] {
  if (titles.size === 0) return [...drafts];
  const left = new Set(titles);
  return drafts.map((draft) => {
    if ((draft.kind !== 'text' && draft.kind !== 'item') || draft.tagged || !left.delete(keyOf(fullText(draft)))) return draft;
    return asHeading(draft);
  });
}

/** Without spaces and signs, which programs write differently in the outline. */
function keyOf(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
