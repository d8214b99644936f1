import { lineWidth } from '../markdown/joins.js';
import { indentOf, type Line, visible } from '../markdown/lines.js';

/** « a) », « (2) », « iii. » at the start of a line; digits with a full stop are Markdown's own. */
const LETTERED = /^(\s*)(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[a-z]\.|\d{1,2}°)\s+(?=\S)/;
const BULLET = /^\s*(?:[-+*]|\d{1,3}[.)])\s/;
/** A line that stops short of this share of the width was ended by its writer. */
const SHORT = 0.85;
/** Fewer lines with tabs than these are no table. */
const FEWEST_ROWS = 2;

/** « a) » and its like as items of a list, their letters left out as those of a word processor are. */
export function markLettered(lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    const found = line.before === '' && !line.dropped ? LETTERED.exec(line.text) : null;
    if (found === null || !hasNeighbour(lines, i)) return;
    line.before = `${visible(lines[i - 1]) === '' ? '' : '\n'}- `;
    line.skip = found[0].length;
  });
}

/** One « a) » alone is part of a sentence: a list has two items, or is announced. */
function hasNeighbour(lines: readonly Line[], i: number): boolean {
  if (/[:;]\s*$/.test(nearest(lines, i, -1))) return true;
  return [-1, 1].some((step) => LETTERED.test(nearest(lines, i, step)));
}

function nearest(lines: readonly Line[], from: number, step: number): string {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) if ((lines[i]?.text ?? '').trim() !== '') return lines[i]?.text ?? '';
  return '';
}

/**
 * Lines with the same number of tabs are the rows of a table, as they come from a spreadsheet. The tabs become the
 * bars of a Markdown table, so that every place stays that of the file.
 */
export function markTabbed(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; ) {
    const tabs = innerTabs(lines[i]);
    let end = i;
    while (tabs > 0 && end < lines.length && innerTabs(lines[end]) === tabs) end += 1;
    if (end - i >= FEWEST_ROWS) lines.slice(i, end).forEach((line, row) => markRow(line, row, tabs, visible(lines[i - 1]) !== ''));
    i = Math.max(end, i + 1);
  }
}

function innerTabs(line: Line | undefined): number {
  if (line === undefined || line.before !== '' || line.text.includes('|')) return 0;
  return line.text.trim().split('\t').length - 1;
}

function markRow(line: Line, row: number, tabs: number, close: boolean): void {
  const rule = row === 1 ? `|${' --- |'.repeat(tabs + 1)}\n` : '';
  line.before = `${row === 0 && close ? '\n' : ''}${rule}| `;
  const end = line.text.trimEnd().length;
  line.text = line.text.slice(0, end).replaceAll('\t', '|') + line.text.slice(end);
}

/**
 * Ends paragraphs where their writer did: at every line where lines are whole paragraphs, else below a line that stops
 * short of the width and ends its sentence, or above one that is indented as a first line.
 *
 *     Le titulaire remet un dossier dans les délais prévus
 *     à l'article 4.                                        ← short, ends a sentence
 *     Le dossier comprend …                                 ← a new paragraph
 */
export function breakParagraphs(lines: readonly Line[]): void {
  const width = lineWidth(lines);
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above === undefined || visible(line) === '' || visible(above) === '' || line.before !== '') return;
    if (/^\|/.test(above.before.trimStart()) || /#/.test(above.before)) return;
    if (BULLET.test(line.text) || /^\s*(?:={3,}|-{3,})\s*$/.test(line.text)) return;
    if (width === null ? !continuesItem(above, line) : endsParagraph(above, line, width)) line.before = '\n';
  });
}

/** An item over several lines, the others indented below its text. */
function continuesItem(above: Line, line: Line): boolean {
  const indent = indentOf(line.text);
  return indent >= 2 && (BULLET.test(above.text) || /-\s*$/.test(above.before) || indentOf(above.text) === indent);
}

function endsParagraph(above: Line, line: Line, width: number): boolean {
  if (!/^["«“(]?\s*[\p{Lu}\d]/u.test(visible(line))) return false;
  const short = above.text.trimEnd().length < width * SHORT;
  if (short && /[.;:!?…»)]\s*$/.test(above.text)) return true;
  return indentOf(line.text) > indentOf(above.text) + 1 && !BULLET.test(above.text) && !/-\s*$/.test(above.before) && /[.!?]\s*$/.test(above.text);
}

/** Titles in capitals or underlined that stand alone: « CALENDRIER ». Numbered ones are found as in any converted text. */
export function markCapitals(lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    const text = visible(line);
    if (line.before !== '' || text.length > LONGEST_TITLE || visible(lines[i - 1]) !== '' || visible(lines[i + 1]) !== '') return;
    if (!/^[\p{Lu}\d][\p{Lu}\d\s'’,/()&:–-]+$/u.test(text) || !/\p{Lu}{4}/u.test(text) || /\d$/.test(text)) return;
    line.before = '## ';
    line.skip = line.text.length - line.text.trimStart().length;
  });
}

/** A line of print; capitals over more are a warning, not a title. */
const LONGEST_TITLE = 80;
