import { indentOf, type Line, visible } from './lines.js';

/** Bullets of word processors, which Markdown takes for letters. The last four are Wingdings in private use. */
const GLYPHS = '•●▪■◦○‣⁃∙➔➢➤►▶✓✔✗✘❖♦◆\uf0b7\uf0a7\uf0d8\uf0fc';
const FOREIGN = new RegExp(`^(\\s*)([${GLYPHS}])[\\s\\u00a0]*(?=\\S)`);
/** « – » and « o » are bullets only where a list is already likely. */
const DOUBTFUL = /^(\s*)([–—]|o(?=[\t ]\s*\p{Lu}|\t))[\s\u00a0]+(?=\S)/u;
const OWN = /^(\s*)([-+*])\s+(?=\S)/;

/** Lines to look back for the list above: an item is seldom longer. */
const MARK_WITHIN = 60;

interface Level {
  readonly glyph: string;
  readonly indent: number;
}

interface Bullet extends Level {
  readonly line: number;
  /** Where the text of the item begins in the line. */
  readonly text: number;
}

/**
 * Makes Markdown lists of lists with foreign bullets. Depth comes from the indentation and, where that is the same,
 * from the bullet: « ◦ » after « • » is one level deeper. Lists of `-` alone stay as they are.
 */
export function markBullets(lines: readonly Line[]): void {
  let run: Bullet[] = [];
  lines.forEach((line, i) => {
    const bullet = line.literal || line.before !== '' ? null : bulletOf(lines, i, run.length > 0);
    if (bullet !== null) {
      if (opensOther(lines, i, bullet, run)) {
        markRun(lines, run, i);
        run = [];
      }
      run.push(bullet);
      return;
    }
    if (run.length === 0 || (line.before === '' && continuesItem(lines, i, run))) return;
    markRun(lines, run, i);
    run = [];
  });
  markRun(lines, run, lines.length);
}

function bulletOf(lines: readonly Line[], i: number, inList: boolean): Bullet | null {
  const text = lines[i]?.text ?? '';
  const found = FOREIGN.exec(text) ?? OWN.exec(text) ?? (inList || announced(lines, i) ? DOUBTFUL.exec(text) : null);
  if (found === null) return null;
  return { glyph: found[2] ?? '', indent: indentOf(text), line: i, text: found[0].length };
}

/** Below a blank line, a new kind of bullet that is not indented further begins another list. */
function opensOther(lines: readonly Line[], i: number, { glyph, indent }: Bullet, run: readonly Bullet[]): boolean {
  const last = run.at(-1);
  if (last === undefined || indent > last.indent || visible(lines[i - 1]) !== '') return false;
  return !run.some((bullet) => bullet.glyph === glyph);
}

/** « … suivantes : » stands above, or a blank line and the next one begins likewise. */
function announced(lines: readonly Line[], i: number): boolean {
  const above = visible(lines[i - 1]);
  if (/[:;.]$/.test(above)) return true;
  return above === '' && DOUBTFUL.test(lines[i + 1]?.text ?? '');
}

/** A line that belongs to the item above: it directly follows, or it is indented below a blank line. */
function continuesItem(lines: readonly Line[], i: number, run: readonly Bullet[]): boolean {
  const line = lines[i] as Line;
  if (visible(line) === '') return true;
  const last = run.at(-1) as Bullet;
  if (visible(lines[i - 1]) === '') return indentOf(line.text) > last.indent && !/^\s*(?:#|\||>)/.test(line.text);
  return !/^\s*(?:#{1,6}\s|\||>)/.test(line.text);
}

function markRun(lines: readonly Line[], run: readonly Bullet[], end: number): void {
  if (!run.some(({ glyph }) => !'-+*'.includes(glyph))) return;
  const levels: Level[] = [];
  // Two lists with the same mark would be one list, whatever stands blank between them.
  const mark = /^\s*-/.test(nearestMark(lines, (run[0] as Bullet).line)) ? '*' : '-';
  run.forEach((bullet, k) => {
    settle(levels, bullet);
    const line = lines[bullet.line] as Line;
    const depth = levels.length - 1;
    line.before = `${'  '.repeat(depth)}${mark} `;
    line.skip = bullet.text;
    for (let i = bullet.line + 1; i < (run[k + 1]?.line ?? end); i += 1) indentBelow(lines[i] as Line, depth);
  });
}

/** The line of the item above, as it will be read; empty when no list is near. */
function nearestMark(lines: readonly Line[], from: number): string {
  for (let i = from - 1; i >= 0 && i >= from - MARK_WITHIN; i -= 1) {
    const { before, text, skip, dropped } = lines[i] as Line;
    if (!dropped && /^\s*[-*+]\s/.test(before + text.slice(skip)) && !/^\s/.test(before)) return before + text.slice(skip);
  }
  return '';
}

/** Lines of the item take its indentation, so that those after a blank line stay in it. */
function indentBelow(line: Line, depth: number): void {
  if (visible(line) === '' || line.literal || line.before !== '') return;
  line.skip = line.text.length - line.text.trimStart().length;
  line.before = '  '.repeat(depth + 1);
}

/** Finds the level of a bullet: the open one with its glyph unless it is indented further, or a new one below. */
function settle(levels: Level[], { glyph, indent }: Bullet): void {
  const same = levels.findLastIndex((level) => level.glyph === glyph && indent <= level.indent + 1);
  const above = levels.findLastIndex((level) => indent > level.indent + 1 || (level.glyph !== glyph && indent >= level.indent - 1));
  const keep = same >= 0 ? same : above + 1;
  levels.length = Math.min(keep, levels.length);
  levels.push({ glyph, indent });
}
