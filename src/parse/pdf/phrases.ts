import type { FootnoteDefinition, PhrasingContent, Text } from 'mdast';
import type { DropSink } from '../drops.js';
import type { DrawnText } from '../../types.js';
import { dropUnticked } from './glyphs.js';
import { joinLines, type PlacedCall, type Vocabulary } from './joining.js';
import type { Line } from './model.js';

/** What a paragraph says: its words, and the footnotes it calls where it calls them. */
export interface Phrases {
  readonly text: string;
  readonly children: PhrasingContent[];
  readonly notes: readonly FootnoteDefinition[];
}

/** Finds the note that a call names: on its own page, else the only one of that number in the document. */
export type FindNote = (label: string, page: number) => FootnoteDefinition | null;

/** The lines of a paragraph as text and footnote references. */
export function phrasesOf(lines: readonly Line[], vocabulary: Vocabulary, findNote: FindNote, draw: (line: Line) => readonly DrawnText[], drop?: DropSink): Phrases {
  const calls: PlacedCall[] = [];
  const joined = joinLines(lines, vocabulary, calls);
  const text = dropUnticked(joined, drop);
  const drawn = lines.flatMap(draw);
  // Options that were left out move what follows: then the calls have lost their places.
  const found = text !== joined ? [] : calls.flatMap((call) => {
    const note = findNote(call.label, call.page);
    return note ? [{ at: call.at, note }] : [];
  });
  const children: PhrasingContent[] = [];
  let from = 0;
  for (const { at, note } of found) {
    if (at > from) children.push(textNode(text.slice(from, at), drawn));
    children.push({ type: 'footnoteReference', identifier: note.identifier, label: note.identifier });
    from = at;
  }
  if (from < text.length || children.length === 0) children.push(textNode(text.slice(from), drawn));
  return { text, children, notes: found.map(({ note }) => note) };
}

function textNode(value: string, drawn: readonly DrawnText[]): Text {
  return drawn.length === 0 ? { type: 'text', value } : { type: 'text', value, data: { drawn } };
}
