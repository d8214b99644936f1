import type { CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver';

import type { Finding, Language } from '../../types.js';
import { diagnosticOf, SOURCE } from './diagnostics.js';
import { findingsAt, rangeOf, type Linted } from './linted.js';
import { wordingEdits } from './wording.js';

const QUICK_FIX = 'quickfix';

/** Signs of the wording that a menu shows. */
const LONGEST_TITLE = 60;

const TITLES = {
  fr: {
    replace: (words: string) => `Remplacer la phrase par : « ${words} »`,
    insert: (words: string) => `Insérer après la phrase : « ${words} »`,
    append: (words: string) => `Ajouter à la fin du document : « ${words} »`,
    suppress: (rule: string) => `Écarter ce constat, avec une raison (${rule})`,
    suppressFile: (rule: string) => `Écarter la règle pour ce document, avec une raison (${rule})`,
  },
  en: {
    replace: (words: string) => `Replace the sentence with: "${words}"`,
    insert: (words: string) => `Insert after the sentence: "${words}"`,
    append: (words: string) => `Add at the end of the document: "${words}"`,
    suppress: (rule: string) => `Set this finding aside, with a reason (${rule})`,
    suppressFile: (rule: string) => `Set the rule aside for this document, with a reason (${rule})`,
  },
} as const;

/** Stands where the user writes why; the document's own language. */
const REASON = { fr: 'raison', en: 'reason' } as const;

/** What an editor offers to do about the findings of a range: put in the wording of the rule, or set the finding aside. */
export function actionsAt(range: Range, linted: Linted, language: Language): CodeAction[] {
  return findingsAt(range, linted).flatMap((finding) => actionsFor(finding, linted, language));
}

/** Whether an editor that asks only for some kinds of action wants ours. */
export function wantsQuickFix(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === QUICK_FIX);
}

function actionsFor(finding: Finding, linted: Linted, language: Language): readonly CodeAction[] {
  const titles = TITLES[language];
  const whole = finding.passage === undefined;
  const wording = shortened(finding.instead[linted.result.language]);
  const diagnostics = [diagnosticOf(finding, linted, language)];
  const action = (title: string, edit: TextEdit): CodeAction => fix(title, edit, linted, diagnostics);
  const { replace, insert } = wordingEdits(finding, linted);
  return [
    ...(replace === null ? [] : [action(titles.replace(wording), replace)]),
    action((whole ? titles.append : titles.insert)(wording), insert),
    action((whole ? titles.suppressFile : titles.suppress)(finding.ruleId), whole ? fileSuppression(finding, linted) : lineSuppression(finding, linted)),
  ];
}

function fix(title: string, edit: TextEdit, { document }: Linted, diagnostics: Diagnostic[]): CodeAction {
  return { title, kind: QUICK_FIX, diagnostics, edit: { changes: { [document.uri]: [edit] } } };
}

/**
 * A comment on a line of its own above the flagged words, as far to the right as they, so that it stays in their list:
 *
 *     <!-- agilefall-disable-next-line feature-roadmap-multi-year -- reason -->
 *     The roadmap spans three years.
 */
function lineSuppression({ ruleId, region }: Finding, linted: Linted): TextEdit {
  const { projection, language } = linted.result;
  const start = projection.lastIndexOf('\n', region.start - 1) + 1;
  const indent = /^[\s>]*?(?=[^\s>]|$)/.exec(projection.slice(start, region.start))?.[0] ?? '';
  const range = rangeOf({ start, end: start }, linted);
  return { range, newText: `${indent}<!-- ${SOURCE}-disable-next-line ${ruleId} -- ${REASON[language]} -->${lineBreak(projection)}` };
}

/** For what is said of the whole document: at its top, below the front matter. */
function fileSuppression({ ruleId }: Finding, linted: Linted): TextEdit {
  const { projection, language } = linted.result;
  const start = /^---[ \t]*\r?\n[^]*?\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(projection)?.[0].length ?? 0;
  const range = rangeOf({ start, end: start }, linted);
  const end = lineBreak(projection);
  return { range, newText: `<!-- ${SOURCE}-disable-file ${ruleId} -- ${REASON[language]} -->${end}${end}` };
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function shortened(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE))}…`;
}
