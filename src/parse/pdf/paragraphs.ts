import type { Line, TextDraft } from './model.js';
import { isNamedDivision, labelOf, numberingDepth } from './labels.js';

/** Lines of one paragraph differ by at most this share in size; a heading differs by more. */
const SAME_SIZE = 0.06;

/** Space between paragraphs is at least 30 % more than between lines. */
const GAP = 1.3;

/** Double spacing, in em. */
const DOUBLE = 2.3;

/** Groups the lines of one column, from top to bottom, into paragraphs and list items. */
export function paragraphsOf(lines: readonly Line[], right = rightEdge(lines)): TextDraft[] {
  const leading = leadingOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && continues(group, line, leading, right)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => draftOf(group, right));
}

/**
 * The paragraphs of a table cell. Cells are narrow and often centred, so neither indent nor a short line ends one:
 * a label, white space, or a new sentence after a full stop does.
 */
export function cellParts(lines: readonly Line[]): (readonly Line[])[] {
  const leading = leadingOf(lines);
  const right = rightEdge(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNew = !group || !last || labelOf(line.text).label !== '' || last.y - line.y > GAP * leading * last.size;
    const isEnd = last && /[.!?;:]$/.test(last.text) && !/^\p{Ll}/u.test(line.text) && wouldHaveFitted(last, line, right);
    if (isNew || isEnd) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => withNumber(draftOf(group, right)));
}

/** In a cell a bullet goes and a number stays: « 1. Prix » may be all that names the row. */
export function withNumber(draft: TextDraft): readonly Line[] {
  const [first, ...rest] = draft.lines;
  if (!first || !/[\p{L}\p{N}]/u.test(draft.label) || draft.label === 'o') return draft.lines;
  return [{ ...first, text: `${draft.label} ${first.text}` }, ...rest];
}

function rightEdge(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map((line) => line.box[2]));
}

/** A paragraph as a draft: its label taken out, if it has one. */
export function draftOf(lines: readonly Line[], right: number, tagged = false): TextDraft {
  const base = { level: 0, tagged, right };
  const first = lines[0];
  const { label, rest } = labelOf(first?.text ?? '');
  if (!first || label === '') return { ...base, kind: 'text', lines, label: '' };
  return { ...base, kind: 'item', lines: [{ ...first, text: rest }, ...lines.slice(1)], label };
}

/** The usual distance between two baselines, in em: 1.15 when the page has too few lines to tell. */
function leadingOf(lines: readonly Line[]): number {
  const steps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const step = next ? (line.y - next.y) / line.size : 0;
    if (step > 0.9 && step < 2.2 && next && Math.abs(next.size - line.size) < 0.6) steps.push(step);
  }
  steps.sort((a, b) => a - b);
  // The lower third: lines inside paragraphs are closer than lines between them.
  return steps.length < 3 ? 1.3 : (steps[Math.floor(steps.length / 3)] ?? 1.3);
}

function continues(group: readonly Line[], line: Line, leading: number, right: number): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  if (Math.abs(line.size - last.size) > SAME_SIZE * last.size + 0.1) return false;
  const edge = ownEdge(group) ?? right;
  if (last.y - line.y > (runsOn(last, line, edge) ? DOUBLE : GAP * leading) * last.size) return false;
  if (startsBlock(first, last, line, edge)) return false;
  if (line.bold !== last.bold && (last.bold || group.every((l) => !l.bold)) && changesWeight(last, line)) return false;
  if (isIndented(first, last, line)) return false;
  return !wouldHaveFitted(last, line, edge) || isJustified(last, line) || isBrokenWord(last, line) || isCentred(last, line) || isLongHeading(first, last, line);
}

/** Right edge of a paragraph that stands clear of the margin: a quotation. Null while it has too few lines to show it. */
function ownEdge(group: readonly Line[]): number | null {
  const [before, last] = [group.at(-2), group.at(-1)];
  return before && last && isJustified(before, last) ? last.box[2] : null;
}

/** Two long lines with both edges alike are lines of one paragraph, wherever the margin is. */
function isJustified(last: Line, line: Line): boolean {
  const alike = Math.abs(last.box[0] - line.box[0]) <= 1 && Math.abs(last.box[2] - line.box[2]) <= 1;
  // 20 em: a line of text, not two words of the same width.
  return alike && line.box[2] - line.box[0] > 20 * line.size;
}

/** A whole bold line before a plain one, or the reverse, is a heading unless the sentence goes on in lower case. */
function changesWeight(last: Line, line: Line): boolean {
  return !/^\p{Ll}/u.test(line.text) && !/[,;-]$/.test(last.text);
}

function startsBlock(first: Line, last: Line, line: Line, right: number): boolean {
  if (isNamedDivision(line.text) && line.bold) return true;
  const { label, ordered } = labelOf(line.text);
  // The number of a note hangs before its text.
  if (label === '') return /^\d{1,3}\s/.test(line.text) && line.textX > line.box[0] + 1;
  // « … à l'article \n 5. Le … »: the line above is full and its sentence goes on.
  const isPlain = labelOf(first.text).label === '';
  if (isPlain && (ordered || /^[–—-]$/.test(label)) && isOpen(last) && !wouldHaveFitted(last, line, right)) return false;
  // « … au plus tard le \n 2. » : a label inside running text stands right of its own paragraph's left edge.
  if (ordered || /^[–—\-*§o]$/.test(label)) return line.box[0] < first.textX + 2 * line.size || line.textX > first.textX + 2;
  return true;
}

/** A full line without an end, then lower case: one sentence, however far apart the lines are set. */
function runsOn(last: Line, line: Line, right: number): boolean {
  return isOpen(last) && /^\p{Ll}/u.test(line.text) && last.bold === line.bold && !wouldHaveFitted(last, line, right);
}

/** No full stop, colon or semicolon yet. */
function isOpen(line: Line): boolean {
  return !/[.!?…:;]['"»”)]*$/.test(line.text);
}

/** First-line indent, or a step back to the left of a hanging item. */
function isIndented(first: Line, last: Line, line: Line): boolean {
  const em = line.size;
  if (isCentred(last, line)) return false;
  const step = line.box[0] - last.box[0];
  if (last === first && Math.abs(line.box[0] - first.textX) <= 0.6 * em) return false;
  if (last === first) return step > 1.2 * em || (step < -0.6 * em && step < -4 * em);
  return Math.abs(step) > 0.8 * em;
}

/** A line ends before its margin although the next word had room: the paragraph ended there. */
function wouldHaveFitted(last: Line, line: Line, right: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const perLetter = (line.box[2] - line.textX) / Math.max(1, line.text.length);
  const room = right - last.box[2];
  // One em of tolerance: widths inside a line are averages.
  return room > (word.length + 1) * perLetter + last.size;
}

/** « déve- » then « loppement »: no short line. */
function isBrokenWord(last: Line, line: Line): boolean {
  return /\p{L}[-\u2010]$/u.test(last.text) && /^\p{Ll}/u.test(line.text);
}

/** A numbered heading in bold capitals over two lines: « ARTICLE 10 - MODALITÉS DU LOT 1 RELEVANT DE \n L'ÉMISSION ». */
function isLongHeading(first: Line, last: Line, line: Line): boolean {
  if (!first.bold || !line.bold || numberingDepth(first.text) === 0 || numberingDepth(line.text) > 0) return false;
  const capitals = !/\p{Ll}/u.test(first.text) && !/\p{Ll}/u.test(line.text);
  return (capitals || /^\p{Ll}/u.test(line.text)) && !/[.!?:;]$/.test(last.text);
}

function isCentred(last: Line, line: Line): boolean {
  const middle = (l: Line): number => (l.box[0] + l.box[2]) / 2;
  const apart = Math.abs(last.box[0] - line.box[0]) > line.size;
  return apart && last.bold === line.bold && last.size > 12.5 && Math.abs(middle(last) - middle(line)) < 0.5 * line.size;
}
