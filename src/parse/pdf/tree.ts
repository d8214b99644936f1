import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast';
import type { Origin } from '../../types.js';
import type { DropSink } from '../drops.js';
import type { Box, CellDraft, Draft, Line, PageText, TableDraft, TextDraft } from './model.js';
import { around } from './model.js';
import { dropUnticked } from './glyphs.js';
import { joinLines, type Vocabulary } from './joining.js';
import { ListBuilder } from './lists.js';
import { turnBack } from './turns.js';

/** Places of lines in the file: pages by number, for pages whose text was turned. */
export type Places = ReadonlyMap<number, Pick<PageText, 'turns' | 'view'>>;

/** Drafts in reading order as one mdast tree. */
export function buildTree(drafts: readonly Draft[], vocabulary: Vocabulary, places: Places, drop?: DropSink): Root {
  const builder = new TreeBuilder(vocabulary, places, drop);
  for (const draft of drafts) builder.add(draft);
  return { type: 'root', children: builder.finish() };
}

class TreeBuilder {
  private readonly children: RootContent[] = [];
  /** Notes wait for the end of the list or of the text that they interrupt. */
  private notes: FootnoteDefinition[] = [];
  private noteCount = 0;
  private lists = new ListBuilder();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly places: Places,
    private readonly drop?: DropSink,
  ) {}

  add(draft: Draft): void {
    if (draft.kind === 'table') return this.push(this.table(draft));
    const text = this.text(draft.lines);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (draft.kind === 'note') return void this.notes.push(this.note(draft, text));
    if (draft.kind === 'item') return this.lists.add(draft, this.paragraph(draft, text), this.origin(draft));
    if (draft.kind === 'text' && this.lists.takes(draft)) return this.lists.append(this.paragraph(draft, text));
    this.push(draft.kind === 'heading' ? this.heading(draft, text) : this.paragraph(draft, text));
  }

  finish(): RootContent[] {
    this.flush();
    return this.children;
  }

  private push(node: RootContent): void {
    this.flush();
    this.children.push(node);
  }

  private flush(): void {
    this.children.push(...this.lists.finish(), ...this.notes);
    this.notes = [];
  }

  private text(lines: readonly Line[]): string {
    return dropUnticked(joinLines(lines, this.vocabulary), this.drop);
  }

  private heading(draft: TextDraft, text: string): Heading {
    const depth = Math.min(6, Math.max(1, draft.level)) as Heading['depth'];
    return { type: 'heading', depth, children: [{ type: 'text', value: text }], data: { origin: this.origin(draft) } };
  }

  private paragraph(draft: TextDraft, text: string): Paragraph {
    return { type: 'paragraph', children: [{ type: 'text', value: text }], data: { origin: this.origin(draft) } };
  }

  private note(draft: TextDraft, text: string): FootnoteDefinition {
    this.noteCount += 1;
    // Numbers may begin again on each page.
    const identifier = `${draft.lines[0]?.page ?? 0}-${draft.label || this.noteCount}`;
    return { type: 'footnoteDefinition', identifier, label: identifier, children: [this.paragraph(draft, text)], data: { origin: this.origin(draft) } };
  }

  private table(draft: TableDraft): Table {
    const width = draft.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const rows = draft.rows.map((row) => this.row(row, width, draft));
    return { type: 'table', children: rows, data: { origin: { page: draft.page, box: this.back(draft.page, draft.box) } } };
  }

  private row(cells: readonly CellDraft[], width: number, table: TableDraft): TableRow {
    const children = Array.from({ length: width }, (_, i) => this.cell(cells[i] ?? { parts: [] }));
    const lines = cells.flatMap((cell) => cell.parts.flat());
    const origin = lines.length > 0 ? this.originOf(lines) : { page: table.page, box: this.back(table.page, table.box) };
    return { type: 'tableRow', children, data: { origin } };
  }

  /** Paragraphs of a cell are parted by a line break: a table row has no blocks. */
  private cell(cell: CellDraft): TableCell {
    const texts = cell.parts.map((part) => this.text(part)).filter((text) => text !== '');
    const children: PhrasingContent[] = [];
    for (const value of texts) {
      if (children.length > 0) children.push({ type: 'break' });
      children.push({ type: 'text', value });
    }
    const lines = cell.parts.flat();
    return lines.length > 0 ? { type: 'tableCell', children, data: { origin: this.originOf(lines) } } : { type: 'tableCell', children };
  }

  private origin(draft: TextDraft): Origin {
    const origin = this.originOf(draft.lines);
    return draft.label === '' || draft.kind === 'note' ? origin : { ...origin, label: draft.label };
  }

  /** The page where it starts, and the box of its lines on that page. */
  private originOf(lines: readonly Line[]): Origin {
    const page = lines[0]?.page ?? 1;
    return { page, box: this.back(page, around(lines.filter((line) => line.page === page).map((line) => line.box))) };
  }

  private back(page: number, box: Box): Box {
    return turnBack(box, this.places.get(page) ?? { turns: 0, view: [0, 0, 0, 0] });
  }
}
