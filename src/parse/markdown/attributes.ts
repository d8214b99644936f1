import { blankOut, type Line } from './lines.js';

/** `{#calendrier .unnumbered lang="fr"}`: one name, class or value at least, so that « {sic} » stays. */
const ATTRIBUTES = /\{[ \t]*(?:[#.][\w:-]{1,100}|[\w:-]{1,100}=(?:"[^"{}]{0,300}"|[\w.%:-]{1,100})|-)(?:[ \t]+(?:[#.][\w:-]{1,100}|[\w:-]{1,100}=(?:"[^"{}]{0,300}"|[\w.%:-]{1,100})))*[ \t]*\}/g;

/** `::: {.note}`, `::: warning`, `:::`: the walls of a box. */
const WALL = /^\s{0,3}:{3,}\s*(?:\{[^{}]{0,300}\}|[\w-]{1,100})?\s*:*\s*$/;

/** Blanks what Pandoc writes for its own use: attributes of headings, spans, images and boxes. */
export function takeAttributes(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.literal) continue;
    if (line.text.includes(':::') && WALL.test(line.text)) blankOut(line);
    else if (line.text.includes('{')) line.text = line.text.replace(ATTRIBUTES, (found, at: number) => (isAttached(line.text, at, found.length) ? ' '.repeat(found.length) : found));
  }
}

/** After a heading, or right behind `]`, `)` or a back quote. */
function isAttached(text: string, at: number, length: number): boolean {
  const isEnd = /^\s{0,3}#{1,6}\s/.test(text) && text.slice(at + length).trim() === '';
  return isEnd || /[\])`]/.test(text.charAt(at - 1));
}
