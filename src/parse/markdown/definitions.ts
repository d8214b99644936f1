/** `[label]: target` or `[^label]: note`, also inside a quotation or a list item. */
const DEFINITION = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*\[(\^?)((?:[^[\]\\]|\\.){1,999})\]:/;
const LABEL = /\[(\^?)((?:[^[\]\\]|\\.){1,999})\]/g;

export interface Definitions {
  /** Lines to add below a chunk so that its references to other chunks are understood. */
  readonly missingIn: (chunk: string) => string;
}

/**
 * What the whole file defines. A reference is one only when its label is defined somewhere, so a chunk that is
 * parsed alone is given the definitions it uses and does not hold.
 */
export function findDefinitions(lines: readonly { readonly text: string; readonly literal: boolean }[]): Definitions {
  const known = new Map<string, string>();
  let open = true;
  for (const { text, literal } of lines) {
    // A definition cannot interrupt a paragraph; a footnote can.
    const found = literal || !text.includes(']:') ? null : DEFINITION.exec(text);
    if (found !== null && (open || found[1] === '^')) remember(known, found);
    open = text.trim() === '' || /^#/.test(text) || (found !== null && open);
  }
  return { missingIn: (chunk) => (known.size === 0 ? '' : missing(known, chunk)) };
}

function remember(known: Map<string, string>, found: RegExpExecArray): void {
  const [, caret = '', label = ''] = found;
  const key = keyOf(caret, label);
  if (!known.has(key)) known.set(key, caret === '^' ? `[^${label}]: x` : `[${label}]: <x>`);
}

function missing(known: ReadonlyMap<string, string>, chunk: string): string {
  const used = new Set<string>();
  for (const [, caret = '', label = ''] of chunk.matchAll(LABEL)) used.add(keyOf(caret, label));
  const lines = [...used].flatMap((key) => known.get(key) ?? []);
  return lines.length === 0 ? '' : `\n\n${lines.join('\n\n')}\n`;
}

/** Labels are compared without regard to case and spaces. */
function keyOf(caret: string, label: string): string {
  return caret + label.replace(/[\t\n\r ]+/g, ' ').trim().toLowerCase().toUpperCase();
}
