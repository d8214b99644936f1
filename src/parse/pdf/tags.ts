import type { DropSink } from '../drops.js';
import type { CellDraft, Draft, Line, PageText, Run, TableDraft, TagNode, TextDraft } from './model.js';
import { around } from './model.js';
import { alignCells } from './cells.js';
import { lineOf, SAME_LINE } from './lines.js';
import { draftOf, withNumber } from './paragraphs.js';

/** Below this share of letters in the tree, the tree does not describe the page. */
const COVERAGE = 0.8;

const SKIPPED = new Set(['TOC', 'TOCI', 'Artifact', 'Index']);
const INLINE = new Set([
  'Span', 'Link', 'Quote', 'Em', 'Strong', 'Reference', 'BibEntry', 'Code', 'Annot', 'Form', 'Ruby', 'RB', 'RT', 'RP',
  'Warichu', 'WT', 'WP', 'Sub', 'Lbl', 'Formula', 'NonStruct', 'Private',
]);

/** « (iii) », « 12.4.10. »: a longer label is text. */
const LONGEST_LABEL = 12;

type RunsByMark = ReadonlyMap<string, readonly Run[]>;

/** Blocks of a page by the file's own structure tree; null when the tree does not cover the page. */
export function readTags(page: PageText, drop?: DropSink): Draft[] | null {
  if (!page.tags) return null;
  const marks = runsByMark(page.runs);
  if (!covers(page.tags, page, marks)) return null;
  const walk = new TagWalk(marks, page.page, page.runs.reduce((edge, run) => Math.max(edge, run.x + run.width), 0), drop);
  walk.block(page.tags);
  return walk.drafts;
}

function runsByMark(runs: readonly Run[]): RunsByMark {
  const marks = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.mark === null) continue;
    const list = marks.get(run.mark);
    if (list) list.push(run);
    else marks.set(run.mark, [run]);
  }
  return marks;
}

function covers(tags: TagNode, page: PageText, marks: RunsByMark): boolean {
  const all = letters(page.runs);
  return all > 0 && lettersUnder(tags, marks) >= COVERAGE * all;
}

function lettersUnder(node: TagNode, marks: RunsByMark): number {
  if (node.type === 'content') return letters(marks.get(node.id ?? '') ?? []);
  return (node.children ?? []).reduce((sum, child) => sum + lettersUnder(child, marks), 0);
}

function letters(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

function runsUnder(node: TagNode, marks: RunsByMark): Run[] {
  const runs: Run[] = [];
  const walk = (at: TagNode): void => {
    if (at.type === 'content') runs.push(...(marks.get(at.id ?? '') ?? []));
    for (const child of at.children ?? []) walk(child);
  };
  walk(node);
  return runs;
}

function isBlock(node: TagNode): boolean {
  return node.type === undefined && (!INLINE.has(node.role ?? '') || (node.children ?? []).some(isBlock));
}

/** Runs in the order of the tree, cut into lines where the baseline moves. */
function linesOf(runs: readonly Run[], page: number): Line[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    // A jump back to the left on the same baseline is a new line too.
    const near = last && Math.abs(last.y - run.y) < SAME_LINE * Math.max(last.size, run.size) && run.x > last.x - last.size;
    if (group && near) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => lineOf(group, page)).filter((line) => line.text !== '');
}

class TagWalk {
  readonly drafts: Draft[] = [];

  constructor(
    private readonly marks: RunsByMark,
    private readonly page: number,
    private readonly right: number,
    private readonly drop?: DropSink,
  ) {}

  block(node: TagNode): void {
    const role = node.role ?? '';
    if (SKIPPED.has(role)) return this.leaveOut(node);
    if (role === 'Table') return this.table(node);
    if (role === 'LI') return this.item(node);
    const children = node.children ?? [];
    if (!children.some(isBlock)) return this.text(role, children);
    // Text that stands directly beside blocks is a paragraph of its own.
    let loose: TagNode[] = [];
    for (const child of children) {
      if (!isBlock(child)) {
        loose.push(child);
        continue;
      }
      this.text(role, loose);
      loose = [];
      this.block(child);
    }
    this.text(role, loose);
  }

  private text(role: string, nodes: readonly TagNode[]): void {
    const lines = linesOf(nodes.flatMap((node) => runsUnder(node, this.marks)), this.page);
    const first = lines[0];
    if (!first) return;
    const level = /^H([1-6])$/.exec(role)?.[1] ?? (role === 'H' || role === 'Title' ? '1' : null);
    if (level !== null) {
      this.drafts.push({ kind: 'heading', lines, level: Number(level), label: '', tagged: true, right: this.right });
    } else if (role === 'Note' || role === 'FENote') {
      this.drafts.push(this.note(lines, first));
    } else if (role !== 'Figure' || lines.some((line) => line.text.split(' ').length > 3)) {
      this.drafts.push(draftOf(lines, this.right, true));
    }
  }

  private leaveOut(node: TagNode): void {
    if (this.drop) for (const run of runsUnder(node, this.marks)) this.drop(node.role === 'Artifact' ? 'running line' : 'contents', run.text);
  }

  private note(lines: readonly Line[], first: Line): TextDraft {
    const label = /^\s*[[(]?(\d{1,3}|\*)[\])]?[.\s]*/.exec(first.text);
    const rest = { ...first, text: first.text.slice(label?.[0].length ?? 0) };
    return { kind: 'note', lines: [rest, ...lines.slice(1)].filter((line) => line.text !== ''), level: 0, label: label?.[1] ?? '', tagged: true, right: this.right };
  }

  /** Word puts the first line of an item that began on the page before into the label: a long label is text. */
  private item(node: TagNode): void {
    const children = node.children ?? [];
    const labels = children.filter((child) => child.role === 'Lbl').flatMap((child) => runsUnder(child, this.marks));
    const label = linesOf(labels, this.page)[0]?.text ?? '';
    const isShort = label.length <= LONGEST_LABEL;
    const own = children.flatMap((child) => {
      if (child.role === 'LBody') return child.children ?? [];
      return child.role === 'Lbl' && isShort ? [] : [child];
    });
    const before = this.drafts.length;
    this.block({ role: 'P', children: own });
    this.drafts.push(...asItem(this.drafts.splice(before), isShort ? label : ''));
  }

  private table(node: TagNode): void {
    const rows = rowNodes(node).map((row) => (row.children ?? []).filter((cell) => cell.type === undefined));
    const cells = rows.map((row) => row.map((cell) => this.cell(cell)));
    const filled = alignCells(cells.map((row) => row.map(({ parts }) => ({ parts })))).filter((row) => row.some((cell) => cell.parts.length > 0));
    const lines = filled.flat().flatMap((cell) => cell.parts.flat());
    if (lines.length === 0) return;
    const isGrid = Math.max(...filled.map((row) => row.length)) > 1;
    if (isGrid) this.drafts.push({ kind: 'table', page: this.page, box: around(lines.map((line) => line.box)), rows: filled } satisfies TableDraft);
    // A frame around text is no table.
    else this.drafts.push(...cells.flat().flatMap((cell) => cell.drafts));
  }

  private cell(node: TagNode): CellDraft & { readonly drafts: readonly Draft[] } {
    const walk = new TagWalk(this.marks, this.page, this.right, this.drop);
    walk.block({ role: 'P', children: node.children ?? [] });
    const parts = walk.drafts.flatMap((d) => (d.kind === 'table' ? d.rows.flatMap((row) => row.flatMap((c) => c.parts)) : [withNumber(d)]));
    return { parts, drafts: walk.drafts };
  }
}

function rowNodes(node: TagNode): TagNode[] {
  return (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : child.type === undefined ? rowNodes(child) : []));
}

/** Marks the first text among the blocks of an item as the item itself; without any label it goes on from before. */
function asItem(drafts: readonly Draft[], label: string): Draft[] {
  return drafts.map((draft, i) => (i === 0 && draft.kind === 'text' && label !== '' ? { ...draft, kind: 'item', label } : draft));
}
