import type { Range, TextDocument } from 'vscode-languageserver-textdocument';

import { standingFindings } from '../../report/report.js';
import type { DocumentResult, Finding, Language, Region, RuleInfo } from '../../types.js';

/** One version of an open document, and what was found in it. */
export interface Linted {
  readonly document: TextDocument;
  readonly result: DocumentResult;
  /** Rules that ran. */
  readonly rules: readonly RuleInfo[];
  /** Language that the configuration asks for. */
  readonly language: Language | null;
}

/** Place in the editor of a place in the text that was linted: UTF-16 units both, but an editor keeps the byte order mark. */
export function rangeOf({ start, end }: Pick<Region, 'start' | 'end'>, { document, result }: Linted): Range {
  const shift = offsetShift(document.getText(), result.projection);
  return { start: document.positionAt(start + shift), end: document.positionAt(end + shift) };
}

function offsetShift(text: string, projection: string): number {
  return text.length === projection.length + 1 && text.startsWith('\ufeff') ? 1 : 0;
}

/** Findings whose words touch a range, those with the fewest words first. */
export function findingsAt(range: Range, linted: Linted): readonly Finding[] {
  const [from, to] = [linted.document.offsetAt(range.start), linted.document.offsetAt(range.end)];
  const shift = offsetShift(linted.document.getText(), linted.result.projection);
  const touches = ({ region }: Finding): boolean => region.start + shift <= to && region.end + shift >= from;
  return standingFindings(linted.result)
    .filter(touches)
    .sort((a, b) => a.region.end - a.region.start - (b.region.end - b.region.start));
}
