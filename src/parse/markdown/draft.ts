import type { Line } from './lines.js';

/** `text[at, at + length)` of the draft is `source[from, from + length)`. */
interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** The text that the Markdown parser reads, made of stretches of the file and of what was put between them. */
export interface Draft {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** Joins the lines that are left. A file that no step changed is one stretch, and its own draft: texts are cut out of it, which keep it in memory. */
export function draftOf(lines: readonly Line[], source: string): Draft {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const line of lines) {
    if (line.dropped) continue;
    const kept = line.text.slice(line.skip) + line.eol;
    addStretch(stretches, { at: at + line.before.length, from: line.start + line.skip, length: kept.length });
    parts.push(line.before, kept);
    at += line.before.length + kept.length;
  }
  const text = parts.join('');
  return { text: text === source ? source : text, stretches };
}

function addStretch(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last === undefined || last.at + last.length !== next.at || last.from + last.length !== next.from) {
    if (next.length > 0) stretches.push(next);
    return;
  }
  stretches[stretches.length - 1] = { ...last, length: last.length + next.length };
}

/** Index of the stretch that holds `at`, or of the first one after it. */
export function stretchAt({ stretches }: Draft, at: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at: start, length } = stretches[middle] as Stretch;
    if (start + length > at) high = middle;
    else low = middle + 1;
  }
  return Math.max(low, 0);
}

/** Offset in the file of the character at `at`; what was put in stands where the next stretch begins. */
export function startInSource(draft: Draft, at: number): number {
  const stretch = draft.stretches[stretchAt(draft, at)];
  if (stretch === undefined) return 0;
  return stretch.from + Math.min(Math.max(at - stretch.at, 0), stretch.length);
}

/** Offset in the file of the end of a node, `at` being the offset after its last character. */
export function endInSource(draft: Draft, at: number): number {
  const index = stretchAt(draft, at - 1);
  const stretch = draft.stretches[index];
  if (stretch === undefined) return 0;
  if (at - 1 >= stretch.at) return stretch.from + Math.min(at - stretch.at, stretch.length);
  const before = draft.stretches[index - 1];
  return before === undefined ? stretch.from : before.from + before.length;
}
