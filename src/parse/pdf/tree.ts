import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast';
import type { DrawnText, Origin } from '../../types.js';
import type { DropSink } from '../drops.js';
import type { Vocabulary } from './joining.js';
import { boxOf } from './lines.js';
import { ListBuilder } from './lists.js';
import type { Box, CellDraft, Draft, Line, PageText, TableDraft, TextDraft } from './model.js';
import { around } from './model.js';
import { phrasesOf, type Phrases } from './phrases.js';
import { turnBack } from './turns.js';

/** Places of lines in the file: pages by number, with how their text was turned and what is printed for their number. */
export type Places = ReadonlyMap<number, Pick<PageText, 'turns' | 'view'> & { readonly label: string | null }>;

/** Drafts in reading order as one mdast tree; footnotes come after the block that calls them. */
export function buildTree(drafts: readonly Draft[], vocabulary: Vocabulary, places: Places, drop?: DropSink): Root {
  const builder = new TreeBuilder(vocabulary, places, drop);
  builder.readNotes(drafts);
  for (const draft of drafts) builder.add(draft);
  return { type: 'root', children: builder.finish() };
}

class TreeBuilder {
  private readonly children: RootContent[] = [];
  /** Notes wait for the end of the list or of the text that they interrupt. */
  private notes: FootnoteDefinition[] = [];
  private readonly cellNotes: FootnoteDefinition[] = [];
  private readonly known = new Map<TextDraft, FootnoteDefinition>();
  private readonly called = new Set<FootnoteDefinition>();
  private lists = new ListBuilder();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly places: Places,
    private readonly drop?: DropSink,
  ) {}

  add(draft: Draft): void {
    if (draft.kind === 'table') return this.addTable(draft);
    if (draft.kind === 'note') return this.placeNote(draft);
    const phrases = this.phrases(draft.lines);
    if (!/[\p{L}\p{N}]/u.test(phrases.text)) return;
    if (draft.kind === 'item') this.lists.add(draft, this.paragraph(draft, phrases), this.origin(draft));
    else if (draft.kind === 'text' && this.lists.takes(draft)) this.lists.append(this.paragraph(draft, phrases));
    else this.push(draft.kind === 'heading' ? this.heading(draft, phrases) : this.paragraph(draft, phrases));
    this.notes.push(...phrases.notes);
  }

  /** All notes first: the call of a note stands before it. */
  readNotes(drafts: readonly Draft[]): void {
    for (const draft of drafts) if (draft.kind === 'note') this.readNote(draft);
  }

  private readNote(draft: TextDraft): void {
    const phrases = this.phrases(draft.lines);
    if (!/[\p{L}\p{N}]/u.test(phrases.text)) return;
    // Numbers may begin again on each page.
    const identifier = `${draft.lines[0]?.page ?? 0}-${draft.label || this.known.size + 1}`;
    const children = [this.paragraph(draft, phrases)];
    this.known.set(draft, { type: 'footnoteDefinition', identifier, label: identifier, children, data: { origin: this.origin(draft) } });
  }

  /** A note that nothing calls stays where it stands. */
  private placeNote(draft: TextDraft): void {
    const note = this.known.get(draft);
    if (note && !this.called.has(note)) this.notes.push(note);
  }

  private findNote(label: string, page: number): FootnoteDefinition | null {
    const alike = [...this.known].filter(([draft]) => draft.label === label);
    const found = alike.find(([draft]) => draft.lines[0]?.page === page) ?? (alike.length === 1 ? alike[0] : undefined);
    if (!found || this.called.has(found[1])) return null;
    this.called.add(found[1]);
    return found[1];
  }

  private addTable(draft: TableDraft): void {
    this.push(this.table(draft));
    this.notes.push(...this.cellNotes.splice(0));
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

  private phrases(lines: readonly Line[]): Phrases {
    return phrasesOf(lines, this.vocabulary, (label, page) => this.findNote(label, page), (line) => this.drawn(line), this.drop);
  }

  private drawn(line: Line): DrawnText[] {
    return (line.runs ?? []).map((run) => ({ text: run.text, page: line.page, box: this.back(line.page, boxOf([run])) }));
  }

  private heading(draft: TextDraft, { children }: Phrases): Heading {
    const depth = Math.min(6, Math.max(1, draft.level)) as Heading['depth'];
    return { type: 'heading', depth, children, data: { origin: this.origin(draft) } };
  }

  private paragraph(draft: TextDraft, { children }: Phrases): Paragraph {
    return { type: 'paragraph', children, data: { origin: this.origin(draft) } };
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
    const children: PhrasingContent[] = [];
    for (const phrases of cell.parts.map((part) => this.phrases(part)).filter(({ text }) => text !== '')) {
      if (children.length > 0) children.push({ type: 'break' });
      children.push(...phrases.children);
      this.cellNotes.push(...phrases.notes);
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
    const box = this.back(page, around(lines.filter((line) => line.page === page).map((line) => line.box)));
    const label = this.places.get(page)?.label ?? null;
    return label === null || label === '' || label === String(page) ? { page, box } : { page, box, pageLabel: label };
  }

  private back(page: number, box: Box): Box {
    return turnBack(box, this.places.get(page) ?? { turns: 0, view: [0, 0, 0, 0] });
  }
}
