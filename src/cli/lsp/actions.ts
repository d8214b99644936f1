import type { CodeAction, Range, TextEdit } from 'vscode-languageserver';

import { isReserved } from '../../judge/reserved.js';
import type { Finding, Language } from '../../types.js';
import { advice, fileSuppression, removal, suppression } from './comments.js';
import { diagnosticOf } from './diagnostics.js';
import { findingsAt, type Linted } from './linted.js';
import { wordingEdits } from './wording.js';

const QUICK_FIX = 'quickfix';

/** Signs of the wording that a menu shows. */
const LONGEST_TITLE = 60;

const TITLES = {
  fr: {
    replace: (words: string) => `Remplacer la phrase par : « ${words} »`,
    insert: (words: string) => `Insérer après la phrase : « ${words} »`,
    append: (words: string) => `Ajouter à la fin du document : « ${words} »`,
    advise: (words: string) => `Mettre le conseil en commentaire au-dessus : « ${words} »`,
    remove: 'Retirer la dispense',
    suppress: (rule: string) => `Écarter ce constat, avec une raison (${rule})`,
    suppressFile: (rule: string) => `Écarter la règle pour ce document, avec une raison (${rule})`,
  },
  en: {
    replace: (words: string) => `Replace the sentence with: "${words}"`,
    insert: (words: string) => `Insert after the sentence: "${words}"`,
    append: (words: string) => `Add at the end of the document: "${words}"`,
    advise: (words: string) => `Put the advice above as a comment: "${words}"`,
    remove: 'Remove the suppression',
    suppress: (rule: string) => `Set this finding aside, with a reason (${rule})`,
    suppressFile: (rule: string) => `Set the rule aside for this document, with a reason (${rule})`,
  },
} as const;

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
  const action = (title: string, edits: readonly TextEdit[]): CodeAction => ({
    title,
    kind: QUICK_FIX,
    diagnostics: [diagnosticOf(finding, linted, language)],
    edit: { changes: { [linted.document.uri]: [...edits] } },
  });
  if (isReserved(finding.ruleId)) return removal(finding, linted).map((edit) => action(titles.remove, [edit]));
  const whole = finding.passage === undefined;
  return [
    ...wordingActions(finding, linted, language).map(([title, edit]) => action(title, [edit])),
    action((whole ? titles.suppressFile : titles.suppress)(finding.ruleId), whole ? [fileSuppression(finding, linted)] : suppression(finding, linted)),
  ];
}

/** A text that speaks to the author stands in no tender: it goes above the passage, where only authors read it. */
function wordingActions(finding: Finding, linted: Linted, language: Language): readonly (readonly [title: string, edit: TextEdit])[] {
  const titles = TITLES[language];
  const words = shortened(finding.instead[linted.result.language]);
  if (linted.rules.find(({ id }) => id === finding.ruleId)?.insteadIs === 'advice') return [[titles.advise(words), advice(finding, linted)]];
  const { replace, insert } = wordingEdits(finding, linted);
  const title = finding.passage === undefined ? titles.append(words) : titles.insert(words);
  return [...(replace === null ? [] : [[titles.replace(words), replace] as const]), [title, insert]];
}

function shortened(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE))}…`;
}
