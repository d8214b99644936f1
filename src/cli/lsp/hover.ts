import type { Hover, Position } from 'vscode-languageserver';

import { rulePage } from '../../report/report.js';
import { WORDS } from '../../report/words.js';
import type { Finding, Language, RuleInfo } from '../../types.js';
import { findingsAt, rangeOf, type Linted } from './linted.js';

/** What is shown over flagged words: why they hurt and what to write instead; null where nothing is flagged. */
export function hoverAt(position: Position, linted: Linted, language: Language): Hover | null {
  const findings = findingsAt({ start: position, end: position }, linted);
  const [first] = findings;
  if (!first) return null;
  const value = findings.map((finding) => findingText(finding, linted.rules, language)).join('\n\n---\n\n');
  return { contents: { kind: 'markdown', value }, range: rangeOf(first.region, linted) };
}

function findingText(finding: Finding, rules: readonly RuleInfo[], language: Language): string {
  const { severities, why, instead, colon, lowered } = WORDS[language];
  const title = rules.find(({ id }) => id === finding.ruleId)?.title[language] ?? finding.ruleId;
  return [
    `**${title}** (${severities[finding.severity]})`,
    finding.message[language],
    `**${why}**${colon}${finding.why[language]}`,
    `**${instead}**${colon}${finding.instead[language]}`,
    ...(finding.exception === null ? [] : [`**${lowered}**${colon}${finding.exception[language]}`]),
    `[${finding.ruleId}](${rulePage(finding.ruleId)})`,
  ].join('\n\n');
}
