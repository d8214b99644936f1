import type { TextEdit } from 'vscode-languageserver';

import type { Finding } from '../../types.js';
import { rangeOf, type Linted } from './linted.js';

/** Where the wording of a rule can go. */
export interface WordingEdits {
  /** In the place of the sentence; null where that would break the Markdown around it, or where there is no sentence. */
  readonly replace: TextEdit | null;
  /** After the sentence, its heading, its table or the whole document. */
  readonly insert: TextEdit;
}

/** Edits that put the wording of a finding's rule, in the language of the document, into its text. */
export function wordingEdits(finding: Finding, linted: Linted): WordingEdits {
  const { projection, language } = linted.result;
  const wording = finding.instead[language].trim().replace(/\s*\n\s*/g, ' ');
  const end = projection.includes('\r\n') ? '\r\n' : '\n';
  if (finding.passage === undefined) return { replace: null, insert: paragraph(projection.trimEnd().length, wording, end, linted) };
  const sentence = withMarks(finding.passage, projection);
  const whole = isBalanced(projection.slice(sentence.start, sentence.end));
  const insideBlock = blockEnd(sentence, projection);
  const replace = whole && insideBlock.kind === 'text' ? edit(sentence.start, sentence.end, wording, linted) : null;
  if (insideBlock.kind === 'text' && whole) return { replace, insert: edit(sentence.end, sentence.end, ` ${wording}`, linted) };
  return { replace, insert: paragraph(insideBlock.end, wording, end, linted) };
}

function edit(start: number, end: number, newText: string, linted: Linted): TextEdit {
  return { range: rangeOf({ start, end }, linted), newText };
}

/** The wording as a paragraph of its own after a place. */
function paragraph(at: number, wording: string, end: string, linted: Linted): TextEdit {
  return edit(at, at, `${end}${end}${wording}`, linted);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MARKS = '*_~';

/** The sentence with the signs of emphasis that hold it: replacing it without them would leave them behind. */
function withMarks({ start, end }: Stretch, text: string): Stretch {
  let [from, to] = [start, end];
  while (MARKS.includes(text[from - 1] ?? ' ')) from -= 1;
  while (MARKS.includes(text[to] ?? ' ')) to += 1;
  return isBalanced(text.slice(from, to)) ? { start: from, end: to } : { start, end };
}

/** Whether every sign of emphasis, code or link that a stretch opens is closed in it. */
function isBalanced(text: string): boolean {
  const pairs = ['**', '__', '~~', '`'];
  const count = (sign: string): number => text.split(sign).length - 1;
  const singles = text.replaceAll('**', '').split('*').length - 1;
  return pairs.every((sign) => count(sign) % 2 === 0) && singles % 2 === 0 && count('[') === count(']');
}

const DELIMITER_ROW = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

/** What a sentence stands in, and where that ends when the wording cannot stand beside the sentence. */
function blockEnd({ start, end }: Stretch, text: string): { readonly kind: 'text' | 'heading' | 'table'; readonly end: number } {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const last = lineEnd(text, end);
  const line = text.slice(first, last);
  const next = text.slice(last).replace(/^\r?\n/, '').split(/\r?\n/, 1)[0] ?? '';
  if (/^[\s>]*#{1,6}(?:\s|$)/.test(line)) return { kind: 'heading', end: last };
  if (/^ {0,3}(?:=+|-+)\s*$/.test(next)) return { kind: 'heading', end: last + text.slice(last).indexOf(next) + next.trimEnd().length };
  if (line.includes('|') && isInTable(text, first, next)) return { kind: 'table', end: tableEnd(text, last) };
  return { kind: 'text', end: paragraphEnd(text, last) };
}

/** Whether a line stands below a delimiter row, or is the header above one. */
function isInTable(text: string, first: number, next: string): boolean {
  if (DELIMITER_ROW.test(next)) return true;
  const above = text.slice(0, first).split(/\r?\n/).slice(0, -1);
  for (let line = above.pop(); line !== undefined && line.includes('|'); line = above.pop()) if (DELIMITER_ROW.test(line)) return true;
  return false;
}

function tableEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const start = text.indexOf('\n', end);
    if (start < 0) return end;
    const next = lineEnd(text, start + 1);
    if (!text.slice(start + 1, next).includes('|')) return end;
    end = next;
  }
}

/** Where the last line before an empty one ends. */
function paragraphEnd(text: string, from: number): number {
  const empty = /\r?\n[\s>]*?(?:\r?\n|$)/g;
  empty.lastIndex = from;
  return empty.exec(text)?.index ?? text.length;
}

/** Where the line that holds a place ends, before its line break. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end - 1 >= at ? end - 1 : end;
}
