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
/** Each `<?` or `<!` makes the parser look for its end to the end of the paragraph; people leave none open. */
const OPEN_TAGS = 100;
/** Each `>` or bullet on a line opens a block in the block; people stop at five. */
const NESTING = 50;

/**
 * True for a paragraph (its lines) that would take micromark longer than in proportion to its length:
 * repeated `[`, `*`, `>`, back quotes and the like. It is then read as plain text.
 */
export function isHostile(lines: readonly string[]): boolean {
  let marks = 0;
  let length = 0;
  let openTags = 0;
  for (const line of lines) {
    openTags += unclosedTags(line);
    if (openTags > OPEN_TAGS) return true;
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
  return text.match(MARKS)?.length ?? 0;
}

function unclosedTags(text: string): number {
  if (!text.includes('<')) return 0;
  const opened = text.match(/<[?!]/g)?.length ?? 0;
  return opened === 0 ? 0 : Math.max(0, opened - (text.match(/>/g)?.length ?? 0));
}

function nesting(text: string): number {
  const marks = CONTAINER_MARKS.exec(text)?.[0] ?? '';
  return marks.length > NESTING ? (marks.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) : 0;
}

function isTableRow(text: string): boolean {
  return /^\s*\|.*\|\s*$/.test(text);
}
