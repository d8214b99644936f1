import type { Region } from '../../types.js';

/** A text and the offset of each of its lines, to cut regions from it. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Context longer than this is cut to the lines of the finding: viewers show it whole. */
const LONGEST_CONTEXT = 2000;

export function splitLines(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** The region of the flagged words with their text. */
export function sarifRegion(region: Region, lines: Lines): object {
  return {
    startLine: region.line,
    startColumn: region.column,
    endLine: region.endLine,
    endColumn: region.endColumn,
    snippet: { text: lines.text.slice(region.start, region.end) },
  };
}

/** The lines around a region; undefined when they hold no more than the region itself. */
export function contextRegion(region: Region, lines: Lines): object | undefined {
  const wide = linesBetween(lines, region.line - 1, region.endLine + 1);
  const context = wide.text.length <= LONGEST_CONTEXT ? wide : linesBetween(lines, region.line, region.endLine);
  if (context.text.length <= region.end - region.start) return undefined;
  return { startLine: context.first, endLine: context.last, snippet: { text: context.text } };
}

function linesBetween({ text, starts }: Lines, from: number, to: number): { first: number; last: number; text: string } {
  const first = Math.max(1, from);
  const last = Math.min(starts.length, to);
  const end = last < starts.length ? (starts[last] ?? text.length) : text.length;
  const body = text.slice(starts[first - 1] ?? 0, end).replace(/\r?\n$/, '');
  return { first, last, text: body };
}
