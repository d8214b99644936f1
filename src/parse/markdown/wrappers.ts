import { blankOut, type Line } from './lines.js';

/** Boxes around the text, alone on their line. Markdown would not read what follows them without a blank line. */
const WRAPPER = /^\s*(?:<\/?(?:div|main|section|article|center|details|aside|header|footer|nav|figure|span|font|a|p|body|html)(?:\s[^<>]*)?\/?>\s*)+$/i;

/** Blanks the lines that only open or close an HTML box, so that the Markdown inside is read as Markdown. */
export function takeWrappers(lines: readonly Line[]): void {
  for (const line of lines) if (!line.literal && line.text.includes('<') && WRAPPER.test(line.text)) blankOut(line);
}
