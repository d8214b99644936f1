import type { Draft, Line, PageText, Rule } from './model.js';
import { rowsOf, segmentsOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';
import { splitZones, type Zone } from './columns.js';
import { ruledTables } from './grids.js';
import { alignedTable } from './aligned.js';
import { splitRegions, type Region } from './regions.js';

/** Blocks of a page without usable tags, by where the words stand, in reading order; `gutters` are those of the document. */
export function readLayout(page: PageText, rules: readonly Rule[], gutters: readonly number[] = []): Draft[] {
  const { tables, rest } = ruledTables(page.runs, rules, page.page);
  return splitZones({ runs: rest, tables }, gutters).flatMap((zone) => readZone(zone, page.page));
}

/** A table cuts its zone: what stands above is read before it. */
function readZone({ runs, tables }: Zone, page: number): Draft[] {
  const rows = rowsOf(runs).map((row) => segmentsOf(row, page));
  const drafts: Draft[] = [];
  const cuts = [...tables].sort((a, b) => b.box[3] - a.box[3]);
  let from = 0;
  for (const table of cuts) {
    let to = from;
    while (to < rows.length && (rows[to]?.[0]?.y ?? 0) > table.box[3] - 1) to += 1;
    drafts.push(...readRows(rows.slice(from, to)), table);
    from = to;
  }
  return [...drafts, ...readRows(rows.slice(from))];
}

/** True when the page may hold a table: three rows or more with words on both sides of a wide gap. */
export function mayHoldTable(page: PageText): boolean {
  const rows = rowsOf(page.runs).map((row) => segmentsOf(row, page.page));
  return rows.filter((row) => row.length > 1).length >= 2;
}

function readRows(rows: readonly (readonly Line[])[]): Draft[] {
  const plain: Line[] = [];
  const drafts: Draft[] = [];
  const flush = (): void => {
    drafts.push(...paragraphsOf(plain.splice(0)));
  };
  for (const region of splitRegions(rows)) {
    if (region.kind === 'rows') {
      plain.push(...region.rows.map(joinRow));
      continue;
    }
    flush();
    drafts.push(...readColumns(region));
  }
  flush();
  return drafts;
}

function readColumns(region: Region): Draft[] {
  if (region.kind === 'table') return [alignedTable(region)];
  // Columns of running text: one after the other, each with its own tables and margins.
  return Array.from({ length: region.columns }, (_, c) => {
    const rows = region.rows.map((row) => row.filter((line) => region.columnOf(line) === c)).filter((row) => row.length > 0);
    return readRows(rows);
  }).flat();
}

/** Words on one baseline that no table explains: « Date limite      12 mars » is one line. */
function joinRow(row: readonly Line[]): Line {
  const [first, ...rest] = row;
  if (!first) throw new RangeError('an empty row');
  return rest.reduce<Line>((line, next) => ({
    ...line,
    text: `${line.text} ${next.text}`,
    // « Délai :   deux mois … » goes on under its second half.
    textX: row.length === 2 && /:$/.test(first.text) ? next.box[0] : line.textX,
    box: [line.box[0], Math.min(line.box[1], next.box[1]), next.box[2], Math.max(line.box[3], next.box[3])],
    bold: line.bold && next.bold,
    runs: [...(line.runs ?? []), ...(next.runs ?? [])],
    ...joinCalls(line, next),
  }), first);
}

function joinCalls(line: Line, next: Line): Pick<Line, 'calls'> {
  if (!line.calls && !next.calls) return {};
  const added = next.text.replace(/\s+/g, '').length;
  return { calls: [...(line.calls ?? []).map((call) => ({ ...call, left: call.left + added })), ...(next.calls ?? [])] };
}
