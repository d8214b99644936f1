/** The text inside a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}

export function quoted(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Words between `[[` and `]]` in bold, line by line and cell by cell: bold may not run over either. */
export function withMarks(text: string): string {
  let open = false;
  return text
    .trim()
    .split(/(\[\[|\]\]|\n|\|)/)
    .map((part) => {
      if (part === '[[' || part === ']]') open = part === '[[';
      return part === '[[' || part === ']]' ? '' : open ? bold(part) : part;
    })
    .join('');
}

/** Bold without the spaces and the list or heading signs around the words, which would keep it from being read. */
function bold(text: string): string {
  return text.replace(/^(\s*(?:[-*+#>]+\s+|\d+[.)]\s+)*)([^]*?)(\s*)$/, (_, before: string, words: string, after: string) =>
    /[\p{L}\p{N}]/u.test(words) ? `${before}**${words}**${after}` : `${before}${words}${after}`,
  );
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
