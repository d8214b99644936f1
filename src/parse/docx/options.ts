import type { DropSink } from '../drops.js';
import { BOXES } from './symbols.js';
import type { Cell, Paragraph, Piece } from './paragraphs.js';

const BOX = /[☒☐□]/;
const ANY_BOX = /[☒☐□]/g;
/** Words that speak of a box rather than draw one: « cochez la case ☐ », "tick the box □". */
const MENTION = /(?:\bcases?|\bbox(?:es)?|\bcheckbox(?:es)?|\bsymboles?|[«"“('’])\s*$/i;

/** Letters before a box in which a word that names it is looked for. */
const LONGEST_WORD = 20;

/** Counts what the form options leave out. */
export interface OptionTally {
  left: number;
  readonly drop?: DropSink | undefined;
}

/**
 * Takes out the form options that are not ticked, and the boxes of those that are.
 * `□` also serves as a bullet: alone at the start of a paragraph it is one, unless some box of the document is ticked.
 */
export function settleOptions(pieces: readonly Piece[], tally: OptionTally): Piece[] {
  const ticked = hasTicked(pieces);
  return settlePieces(pieces, ticked, tally);
}

function hasTicked(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) =>
    piece.kind === 'paragraph' ? piece.text.includes(BOXES.ticked) : piece.rows.some((row) => row.some((cell) => hasTicked(cell.pieces))),
  );
}

function settlePieces(pieces: readonly Piece[], ticked: boolean, tally: OptionTally): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind === 'paragraph') {
      const explains = isExplanation(piece, pieces[index - 1], pieces[index - 2]);
      if (explains) tally.drop?.('unticked', piece.text);
      return explains ? [] : settleParagraph(piece, ticked, tally);
    }
    return [{ kind: 'table', rows: piece.rows.map((row) => settleRow(row, ticked, tally)) }];
  });
}

/**
 * A paragraph that explains an option which is not ticked: indented with it, right under it, and the two set apart
 * from what comes before by an empty line.
 *
 *     (empty)
 *        ☐ Final report
 *        Acceptance will be based on …
 */
function isExplanation(piece: Paragraph, option: Piece | undefined, before: Piece | undefined): boolean {
  if (option?.kind !== 'paragraph' || before?.kind !== 'paragraph') return false;
  const { fact } = piece;
  const setApart = option.fact.paragraph - before.fact.paragraph > 1 && fact.paragraph - option.fact.paragraph === 1;
  const indented = fact.indent > 0 && fact.indent >= option.fact.indent && option.fact.indent > 0;
  const plain = fact.list === null && !fact.bold && !BOX.test(piece.text);
  return setApart && indented && plain && option.text.startsWith(BOXES.unticked) && option.text.lastIndexOf(BOXES.unticked) === 0;
}

function settleParagraph(paragraph: Paragraph, ticked: boolean, tally: OptionTally): Paragraph[] {
  if (!BOX.test(paragraph.text)) return [paragraph];
  const text = settleText(paragraph.text, ticked, tally);
  // A ticked option in bold is an answer, not a heading.
  return text === '' ? [] : [{ ...paragraph, text, fact: { ...paragraph.fact, bold: false } }];
}

/**
 * A box alone in its cell governs the cell after it:
 *
 *     | ☐ | Web application |      | ☒ | Mobile application |
 *           left out                     stays
 */
function settleRow(row: readonly Cell[], ticked: boolean, tally: OptionTally): Cell[] {
  let governed = false;
  return row.map((cell) => {
    const alone = cellText(cell);
    const drop = governed && alone !== '' && !BOX.test(alone);
    governed = alone === BOXES.unticked || (alone === BOXES.weak && ticked);
    if (drop) leave(alone, tally);
    if (drop || governed) return { ...cell, pieces: [] };
    return { ...cell, pieces: settlePieces(cell.pieces, ticked, tally) };
  });
}

function cellText(cell: Cell): string {
  return cell.pieces.map((piece) => (piece.kind === 'paragraph' ? piece.text : '…')).join(' ').trim();
}

/** The text of one paragraph with its options settled, line by line. */
function settleText(text: string, ticked: boolean, tally: OptionTally): string {
  return text.split('\n').map((line) => settleLine(line, ticked, tally)).filter(Boolean).join('\n');
}

function settleLine(line: string, ticked: boolean, tally: OptionTally): string {
  const boxes = [...line.matchAll(ANY_BOX)].filter((box) => !MENTION.test(line.slice(Math.max(0, box.index - LONGEST_WORD), box.index)));
  const first = boxes[0];
  if (first === undefined) return line.trim();
  const isBullet = boxes.length === 1 && first[0] === BOXES.weak && first.index === 0 && !ticked;
  if (isBullet) return `•${line.slice(1)}`;
  return (line.trimEnd().endsWith(boxes.at(-1)?.[0] ?? '') && first.index > 0 ? boxesAfter : boxesBefore)(line, boxes, tally);
}

type Boxes = readonly RegExpExecArray[];

/** « Type : ☐ forfait ☒ régie »: each option follows its box. */
function boxesBefore(line: string, boxes: Boxes, tally: OptionTally): string {
  const kept = [line.slice(0, boxes[0]?.index)];
  boxes.forEach((box, index) => {
    const option = line.slice(box.index + 1, boxes[index + 1]?.index);
    if (box[0] === BOXES.ticked) kept.push(option);
    else leave(option, tally);
  });
  return tidyLine(kept);
}

/** « Reprise des données ? Oui ☐ Non ☒ »: each option stands before its box, the first one after the question. */
function boxesAfter(line: string, boxes: Boxes, tally: OptionTally): string {
  const kept: string[] = [];
  let from = 0;
  for (const [index, box] of boxes.entries()) {
    const option = line.slice(from, box.index);
    const question = index === 0 ? /^.*[:?]/.exec(option)?.[0] ?? '' : '';
    if (box[0] === BOXES.ticked) kept.push(option);
    else {
      kept.push(question);
      leave(option.slice(question.length), tally);
    }
    from = box.index + 1;
  }
  return tidyLine(kept);
}

function leave(option: string, tally: OptionTally): void {
  tally.left += 1;
  tally.drop?.('unticked', option);
}

function tidyLine(kept: readonly string[]): string {
  return kept.map((piece) => piece.trim()).filter(Boolean).join(' ');
}
