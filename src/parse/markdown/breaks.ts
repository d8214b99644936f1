import { indentOf, type Line, visible } from './lines.js';

/** A paragraph underlined by dashes is a heading in Markdown; one that is longer than this had a rule drawn below it. */
const LONGEST_HEADING = 120;
const UNDERLINE = /^\s{0,3}(?:-{2,}|={2,})\s*$/;
/** An item that stops short of this share of the width ended there; what comes next is a paragraph. */
const SHORT = 0.8;
const OWN_BULLET = /^[-+*]\s/;
/** « Durée : 24 mois », « **Budget:** 300,000 »: a line that begins with the name of what it gives. */
const LABELLED = /^(?:\*\*|__)?\p{Lu}[^.:;!?*_|]{1,50}(?:\s?:(?:\*\*|__)|(?:\*\*|__)?\s?:)\s+\S/u;

/** Separates what a person sees apart: a rule below a paragraph, a paragraph right below a list. */
export function addMissingBreaks(lines: readonly Line[], width: number | null): void {
  let bullet: number | null = null;
  lines.forEach((line, i) => {
    const text = visible(line);
    if (text === '' && !line.dropped) bullet = null;
    if (line.literal || line.dropped || text === '') return;
    if ((UNDERLINE.test(line.text) && isRule(lines, i)) || isNextLabel(lines, i)) line.before = `\n${line.before}`;
    if (OWN_BULLET.test(line.before.trimStart()) || OWN_BULLET.test(text)) bullet = indentOf(line.text);
    else if (bullet !== null && leavesList(lines, i, bullet, width)) {
      line.skip = line.text.length - line.text.trimStart().length;
      line.before = '\n';
      bullet = null;
    }
  });
}

/** Of two lines with a label, one below the other, the second is a paragraph of its own: prose is not cut like that. */
function isNextLabel(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1];
  const line = lines[i] as Line;
  if (above === undefined || above.dropped || above.literal || indentOf(above.text) !== indentOf(line.text)) return false;
  return LABELLED.test(visible(line)) && LABELLED.test(visible(above));
}

function isRule(lines: readonly Line[], i: number): boolean {
  const above = visible(lines[i - 1]);
  if (above === '' || /^[#|>]/.test(above)) return false;
  const two = visible(lines[i - 2]) !== '';
  return two || above.length > LONGEST_HEADING || /[.;,:!?]$/.test(above) || OWN_BULLET.test(above);
}

/**
 * A line at the margin under an item is read by Markdown as part of it. In a file with the lines of a page:
 *
 *         • serveur web (frontal de collecte)
 *     Ces composants utilisent …
 *     ^ left of the bullet, and begins a sentence
 */
function leavesList(lines: readonly Line[], i: number, bullet: number, width: number | null): boolean {
  const line = lines[i] as Line;
  if (width === null || line.before.includes('#') || !/^[\p{Lu}«]/u.test(visible(line))) return false;
  const indent = indentOf(line.text);
  if (bullet > 0) return indent < bullet;
  const above = lines[i - 1] as Line;
  return indent === 0 && /[.;:!?]$/.test(visible(above)) && above.text.trimEnd().length < width * SHORT;
}
