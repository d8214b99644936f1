import type { Nodes, Root } from 'mdast';
import type { Remark } from '../../types.js';
import type { Line } from './lines.js';

/** A remark of Markdown always knows its place. */
type Placed = Remark & { readonly at: readonly [number, number] };

/** A reason is a sentence or two; without a bound, comments that never end would be looked for again and again. */
const REMARK = /<!--\s*(agilefall-[a-z][^]{0,2000}?)-->/gi;
const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})/;

/**
 * The comments that speak to the linter. One that has its lines for itself is taken out of the text, so that it parts
 * neither the items of a list nor the rows of a table nor the lines of a paragraph:
 *
 *     | Version | Date |
 *     | --- | --- |
 *     <!-- agilefall-disable-next-line feature-roadmap-multi-year -- date set by decree -->
 *     | V2 | 2027 |
 */
export function takeRemarks(lines: readonly Line[], source: string): readonly Placed[] {
  if (!source.includes('agilefall-')) return [];
  const fenced = fencedLines(lines);
  const first = lines[0]?.start ?? 0;
  return [...source.matchAll(REMARK)].flatMap(({ 0: whole, 1: text = '', index }) => {
    const line = lineAt(lines, index);
    if (index < first || line < 0 || fenced.has(line)) return [];
    const end = index + whole.length;
    dropWhole(lines, line, index, end);
    return [{ form: 'markdown' as const, text: text.trim(), at: [index, end] as const }];
  });
}

/** Without the remarks that stand in code, which only show how one is written. */
export function outsideCode(remarks: readonly Placed[], tree: Root): readonly Remark[] {
  const code: (readonly [number, number])[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode') code.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return remarks.filter(({ at }) => !code.some(([start, end]) => start <= at[0] && at[1] <= end));
}

/** Drops the lines of a comment when they hold nothing else but indentation and marks of quotation. */
function dropWhole(lines: readonly Line[], from: number, start: number, end: number): void {
  let to = from;
  while (to + 1 < lines.length && (lines[to]?.end ?? 0) < end) to += 1;
  const [first, last] = [lines[from], lines[to]];
  if (!first || !last) return;
  const before = first.text.slice(0, start - first.start);
  const after = last.text.slice(end - last.start);
  if (!/^[\s>]*$/.test(before) || after.trim() !== '') return;
  for (let i = from; i <= to; i += 1) (lines[i] as Line).dropped = true;
}

function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}

/** Lines inside a code fence; a stray mark, which the lines before this step were cleared of, opens none. */
function fencedLines(lines: readonly Line[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open = '';
  lines.forEach(({ literal, text }, i) => {
    if (!literal) {
      open = '';
      return;
    }
    const marks = FENCE.exec(text)?.[1] ?? '';
    if (open === '') open = marks;
    else if (marks.startsWith(open) && /^[\s>]*[`~]+\s*$/.test(text)) {
      fenced.add(i);
      open = '';
      return;
    }
    if (open !== '') fenced.add(i);
  });
  return fenced;
}
