import type { MammothDocument, MammothNode } from './mammothTree.js';
import type { SourceRun } from '../../types.js';
import { NOTE_CLOSE, NOTE_OPEN, plainText, type Cell, type Paragraph, type ParagraphFact, type Piece, type Table } from './paragraphs.js';

/** A footnote or endnote: `identifier` is the one its references carry. */
export interface Note {
  readonly identifier: string;
  readonly pieces: readonly Piece[];
}

export interface Story {
  readonly pieces: readonly Piece[];
  readonly notes: readonly Note[];
  /** Notes that the text calls and the file does not hold. */
  readonly missing: number;
}

/** Joins mammoth's tree with the facts of the paragraphs; notes come in the order of their references. */
export function readStory(document: MammothDocument, facts: readonly ParagraphFact[]): Story {
  const references = new Map<string, MammothNode>();
  const pieces = withText(piecesOf(document.children ?? [], facts, references));
  const notes: Note[] = [];
  let missing = 0;
  // The map grows while notes that refer to notes are read; each one is read once.
  for (const [identifier, reference] of references) {
    const body = document.notes.resolve(reference)?.body;
    if (body === undefined) missing += 1;
    else notes.push({ identifier, pieces: withText(piecesOf(body, facts, references)) });
  }
  return { pieces, notes, missing };
}

type References = Map<string, MammothNode>;

function piecesOf(nodes: readonly MammothNode[], facts: readonly ParagraphFact[], references: References): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'table') return [tableOf(node, facts, references)];
    return node.type === 'paragraph' ? paragraphsOf(node, facts, references) : [];
  });
}

/** A line that begins with a hand-made bullet, or follows an empty line, is a paragraph of its own. */
const NEW_PARAGRAPH = /\n(?=[-–—•▪■●◦‣➢►] )|\n\n+/;

function paragraphsOf(node: MammothNode, facts: readonly ParagraphFact[], references: References): Paragraph[] {
  const bookmark = node.children?.find((child) => child.type === 'bookmarkStart');
  const fact = facts[Number(bookmark?.name)];
  if (fact === undefined) return [];
  return splitParagraph(fact.text ?? textOf(node, references), fact);
}

/** A text with its fact as paragraphs: spaces tidied, hand-made bullets and empty lines beginning new ones. */
export function splitParagraph(raw: string, fact: ParagraphFact): Paragraph[] {
  const text = tidy(raw);
  if (text === '') return [{ kind: 'paragraph', text, fact }];
  const pieces = text.includes('\n') ? text.split(NEW_PARAGRAPH).filter(Boolean) : [text];
  if (pieces.length === 1) return [{ kind: 'paragraph', text: pieces[0] as string, fact }];
  const runs = new Runs(fact.runs ?? []);
  return pieces.map((piece, index) => {
    const own = runs.take(letterCount(plainText(piece)));
    // Only the first piece carries the number.
    return { kind: 'paragraph', text: piece, fact: index === 0 ? fact : { ...fact, list: null, runs: own } };
  });
}

/** A piece and its runs may count a sign differently (a box, a symbol): so many runs more are at hand for its end. */
const SPARE_RUNS = 20;

/** Deals out the runs of a paragraph to its pieces. */
class Runs {
  private next = 0;
  /** Letters of the next run that were taken. */
  private taken = 0;

  constructor(private readonly runs: readonly SourceRun[]) {}

  /** Runs in which the next so many letters stand. */
  take(letters: number): readonly SourceRun[] {
    const from = this.next;
    this.taken += letters;
    for (let run = this.runs[this.next]; run !== undefined && this.taken > 0 && this.taken >= letterCount(run.text); run = this.runs[this.next]) {
      this.taken -= letterCount(run.text);
      this.next += 1;
    }
    return this.runs.slice(from, this.next + SPARE_RUNS);
  }
}

function letterCount(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function textOf(node: MammothNode, references: References): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  if (node.type === 'noteReference') return noteMark(node, references);
  return (node.children ?? []).map((child) => textOf(child, references)).join('');
}

function noteMark(node: MammothNode, references: References): string {
  const identifier = `${node.noteType === 'endnote' ? 'en' : 'fn'}${node.noteId ?? ''}`;
  references.set(identifier, references.get(identifier) ?? node);
  return NOTE_OPEN + identifier + NOTE_CLOSE;
}

/** What most paragraphs do not have: a break, a tab, two spaces on end. */
const UNTIDY = /[\n\t]| {2}/;

function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  const lines = text.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim());
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

function tableOf(node: MammothNode, facts: readonly ParagraphFact[], references: References): Table {
  const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell): Cell => ({
    pieces: settleMarks(piecesOf(cell.children ?? [], facts, references)),
    columns: cell.colSpan ?? 1,
    rows: cell.rowSpan ?? 1,
  })));
  return { kind: 'table', rows };
}

/** The pieces without empty paragraphs. */
export function withText(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => piece.kind === 'table' || piece.text !== '');
}

/** Numbers and bullets without text: one alone in its cell is printed as it stands, others say nothing. */
export function settleMarks(pieces: readonly Piece[]): Piece[] {
  const filled = withText(pieces);
  const mark = pieces[0];
  if (filled.length > 0 || mark?.kind !== 'paragraph' || mark.fact.list === null) return filled;
  return [{ ...mark, text: mark.fact.list.label ?? '•', fact: { ...mark.fact, list: null } }];
}
