import { priorities } from '../judge/priorities.js';
import type { DocumentResult, Finding, Language, Pillar, RuleInfo } from '../types.js';
import { findingPlace } from './places.js';
import type { Words } from './words.js';

/** Signs of a full bar. */
const BAR = 10;

const PILLARS: readonly Pillar[] = ['P1', 'P2', 'P3', 'P4', 'P5'];

/** Grade and verdict in one sentence; the label, when there is one, says more than the verdict of the grade. */
export function verdictSentence(document: DocumentResult, words: Words): string | null {
  if (document.kind === 'other') return words.outOfScope;
  if (document.grade === null) return document.kind === 'off-the-shelf' ? words.offTheShelf : null;
  const verdict = document.label === null ? words.grades[document.grade] : words.agilefall;
  return `${words.verdict} (${words.grade} ${document.grade})${words.colon}${verdict} ${words.claims[document.agileClaim]}`;
}

/** One bar per pillar, with the fault that weighs most in it: « P3 utilisateurs  ████████░░  Aucun contact prévu ». */
export function pillarLines(document: DocumentResult, rules: readonly RuleInfo[], words: Words, language: Language): readonly string[] {
  if (document.grade === null) return [];
  const wide = Math.max(...PILLARS.map((pillar) => words.pillars[pillar].length));
  return PILLARS.map((pillar) => {
    const risk = document.pillars[pillar];
    const full = Math.round((risk * BAR) / 100);
    const worst = priorities(document.findings.filter((f) => f.pillar === pillar).map(counted))[0];
    const reason = rules.find((rule) => rule.id === worst?.ruleId)?.title[language] ?? words.nothingAgainst;
    return `${pillar} ${words.pillars[pillar].padEnd(wide)}  ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(risk).padStart(3)}  ${reason}`;
  });
}

/** A finding of the baseline still weighs on its pillar. */
function counted(finding: Finding): Finding {
  return finding.suppressed?.known ? { ...finding, suppressed: null } : finding;
}

/** What to fix first, each with its place and rule. */
export function firstFixes(document: DocumentResult, language: Language): readonly { readonly finding: Finding; readonly place: string }[] {
  return priorities(document.findings).map((finding) => ({ finding, place: findingPlace(finding, document, language) }));
}
