/** Marks that Markdown gives a meaning to, and that it must look back or ahead to understand. */
const MARKS = /[*_[\]<>`|&!\\]/g;
const CONTAINER_MARKS = /^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/;

/**
 * A paragraph with this many marks takes the parser about a second, and four seconds with twice as many.
 * The densest real tables hold some 500 in a line and the densest paragraphs of links some 300 in all.
 */
const MARKS_IN_LINE = 1500;
const MARKS_IN_PARAGRAPH = 3000;
/** Prose with links has a mark in about thirty characters, generated nonsense one in two. */
const DENSITY = 1 / 8;
/** Each `<?` or `<!` without its end makes the parser look to the end of the paragraph, each `]` without its start to the beginning. */
const STRAYS = 100;
/** Each `>` or bullet on a line opens a block in the block; people stop at five. */
const NESTING = 50;

/**
 * True for a paragraph (its lines) that would take micromark longer than in proportion to its length:
 * repeated `[`, `*`, `>`, back quotes and the like. It is then read as plain text.
 */
export function isHostile(lines: readonly string[]): boolean {
  let marks = 0;
  let length = 0;
  let strays = 0;
  for (const line of lines) {
    strays += straysIn(line);
    if (strays > STRAYS) return true;
    const here = countMarks(line);
    if (here > MARKS_IN_LINE && here > line.length * DENSITY) return true;
    if (nesting(line) > NESTING) return true;
    if (isTableRow(line)) continue;
    marks += here;
    length += line.length;
  }
  return marks > MARKS_IN_PARAGRAPH && marks > length * DENSITY;
}

function countMarks(text: string): number {
  return countOf(text, MARKS);
}

/** Marks of a line that miss their other half, as far as counting tells. */
function straysIn(text: string): number {
  const tags = text.includes('<') ? countOf(text, /<[?!]/g) - countOf(text, />/g) : 0;
  const brackets = text.includes(']') ? countOf(text, /\]/g) - countOf(text, /\[/g) : 0;
  return Math.max(0, tags) + Math.max(0, brackets);
}

function countOf(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

function nesting(text: string): number {
  const marks = CONTAINER_MARKS.exec(text)?.[0] ?? '';
  return marks.length > NESTING ? (marks.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) : 0;
}

function isTableRow(text: string): boolean {
  return /^\s*\|.*\|\s*$/.test(text);
}
