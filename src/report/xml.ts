/** What XML 1.0 cannot hold in any form: control codes, halves of a pair, the two non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** An element with its attributes, those that are null left out, and lines of content, indented by two spaces. */
export function element(name: string, attributes: Readonly<Record<string, string | number | null>>, content: readonly string[] = []): readonly string[] {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${xmlText(String(value))}"`]));
  const start = `<${name}${given.join('')}`;
  if (content.length === 0) return [`${start}/>`];
  return [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

/** A whole file from the lines of its root element. */
export function xmlFile(root: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...root].join('\n')}\n`;
}

/** Text safe between tags and in attributes, where line breaks would else be read as spaces. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}
