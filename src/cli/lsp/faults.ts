import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';

import type { Spot } from '../../errors.js';
import type { Problem } from '../../types.js';
import { SOURCE } from './diagnostics.js';

interface Shown {
  readonly uri: string;
  readonly diagnostics: Diagnostic[];
}

/** What is wrong in files of settings, as found by linting the documents that they are about. */
export class Faults {
  private readonly byDocument = new Map<string, readonly Spot[]>();

  /** Notes the faults that linting a document met; what to show now, in each file of which that says something new. */
  note(document: string, spots: readonly Spot[]): readonly Shown[] {
    const before = this.byDocument.get(document) ?? [];
    if (spots.length > 0) this.byDocument.set(document, spots);
    else this.byDocument.delete(document);
    return [...new Set([...before, ...spots].map(({ file }) => file))].map((file) => ({ uri: pathToFileURL(file).href, diagnostics: this.of(file) }));
  }

  /** Several documents under one configuration meet the same fault. */
  private of(file: string): Diagnostic[] {
    const spots = [...this.byDocument.values()].flat().filter((spot) => spot.file === file);
    const shown = spots.map((spot): [string, Diagnostic] => [`${spot.line}:${spot.column}:${spot.sentence}`, faultDiagnostic(spot)]);
    return [...new Map(shown).values()];
  }
}

function faultDiagnostic({ sentence, line, column, endLine, endColumn }: Spot): Diagnostic {
  const range = { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } };
  return { range, severity: 1, code: 'bad-config', source: SOURCE, message: sentence };
}

/** What keeps a document from being linted and stands in no file of settings; an empty document is none. */
export function problemDiagnostics(problems: readonly Problem[]): Diagnostic[] {
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const told = problems.filter(({ code }) => code !== 'no-text');
  return told.map(({ code, message, hint }) => ({ range: top, severity: 1, code, source: SOURCE, message: hint === null ? message : `${message}\n${hint}` }));
}
