import type { Nodes, Paragraph, PhrasingContent, Root, Table, TableCell, TableRow } from 'mdast';
import type { Point } from 'unist';

/** `+-----+------+`, `+=====+:====:+` */
const RULE = /^\+(?:[-=:]{3,}\+)+$/;

/** Signs that Markdown may give a meaning to; a line without them is text, and parsing it would take most of the time. */
const MARKS = /[*_`[\]<&\\!]|^(?:[-+#>]|\d+[.)])/;

/** A line of the table with its offset in the text that was parsed. */
interface GridLine {
  readonly text: string;
  readonly at: number;
}

/**
 * A table that Pandoc draws with signs, which Markdown takes for a paragraph; null for any other one.
 *
 *     +--------+-----------+
 *     | Lot    | Objet     |
 *     +========+===========+
 *     | Lot 1  | Reprise   |      one row: « Lot 1 | Reprise des données »
 *     |        | des       |
 *     |        | données   |
 *     +--------+-----------+
 *
 * @param parse reads the Markdown of one line of a cell.
 */
export function readGrid(node: Paragraph, text: string, parse: (text: string) => Root): Table | null {
  const start = node.position?.start.offset ?? 0;
  const lines = linesOf(text.slice(start, node.position?.end.offset), start);
  const first = lines[0]?.text ?? '';
  if (lines.length < 3 || !RULE.test(first) || !RULE.test(lines.at(-1)?.text ?? '')) return null;
  const edges = [...first.matchAll(/\+/g)].map(({ index }) => index);
  const rows: TableRow[] = [];
  const open: GridLine[] = [];
  for (const line of lines.slice(1)) {
    if (!RULE.test(line.text)) open.push(line);
    else if (open.length > 0) rows.push(rowOf(open.splice(0), edges, parse));
  }
  return rows.length === 0 ? null : { type: 'table', children: rows, ...(node.position ? { position: node.position } : {}) };
}

function linesOf(text: string, start: number): GridLine[] {
  let at = start;
  return text.split('\n').map((raw) => {
    const line = { text: raw.trim(), at: at + raw.length - raw.trimStart().length };
    at += raw.length + 1;
    return line;
  });
}

function rowOf(lines: readonly GridLine[], edges: readonly number[], parse: (text: string) => Root): TableRow {
  const cells = edges.slice(1).map((): PhrasingContent[] => []);
  for (const line of lines) {
    for (const { column, from, to } of piecesOf(line.text, edges)) {
      const phrases = phrasesOf(line, from, to, parse);
      if (phrases.length === 0) continue;
      const cell = cells[column] ?? [];
      if (cell.length > 0) cell.push({ type: 'break' });
      cell.push(...phrases);
    }
  }
  const children = cells.map((phrases): TableCell => ({ type: 'tableCell', children: phrases }));
  return { type: 'tableRow', children, position: { start: point(lines[0]?.at ?? 0), end: point((lines.at(-1)?.at ?? 0) + (lines.at(-1)?.text.length ?? 0)) } };
}

/** The stretches between the walls of a line; one over several columns belongs to the first of them. */
function piecesOf(text: string, edges: readonly number[]): { column: number; from: number; to: number }[] {
  const walls = edges.flatMap((edge, column) => (/[|+]/.test(text.charAt(edge)) ? [{ edge, column }] : []));
  return walls.slice(0, -1).map(({ edge, column }, i) => ({ column, from: edge + 1, to: walls[i + 1]?.edge ?? text.length }));
}

/** A rule inside a row closes a cell of it while its neighbours go on: nothing to read. */
function phrasesOf({ text, at }: GridLine, from: number, to: number, parse: (text: string) => Root): PhrasingContent[] {
  const raw = text.slice(from, to);
  const value = raw.trim();
  if (value === '' || /^[-=:+]{3,}$/.test(value)) return [];
  const start = at + from + raw.length - raw.trimStart().length;
  if (!MARKS.test(value)) return [{ type: 'text', value, position: { start: point(start), end: point(start + value.length) } }];
  return phrasing(parse(value)).map((node) => shifted(node, start));
}

function phrasing(node: Nodes): PhrasingContent[] {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children;
  return 'children' in node ? node.children.flatMap(phrasing) : [];
}

function shifted<T extends Nodes>(node: T, by: number): T {
  const { position } = node;
  const moved = position ? { position: { start: point((position.start.offset ?? 0) + by), end: point((position.end.offset ?? 0) + by) } } : {};
  const children = 'children' in node ? { children: (node.children as Nodes[]).map((child) => shifted(child, by)) } : {};
  return { ...node, ...moved, ...children };
}

/** Lines and columns are found later, from the offset. */
function point(offset: number): Point {
  return { line: 1, column: 1, offset };
}
