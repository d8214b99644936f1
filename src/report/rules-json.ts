import type { RuleInfo } from '../types.js';
import { rulePage } from './report.js';

/** Rules as `agilefall rules --json` gives them: a contract that other tools read, so its keys are all written here. */
export function rulesJson(rules: readonly RuleInfo[], version: string): string {
  return `${JSON.stringify({ version, rules: rules.map(ruleJson) }, null, 2)}\n`;
}

function ruleJson(rule: RuleInfo): object {
  return {
    id: rule.id,
    category: rule.category,
    pillar: rule.pillar,
    severity: rule.severity,
    pack: rule.pack ?? 'recommended',
    title: rule.title,
    message: rule.message,
    why: rule.why,
    instead: rule.instead,
    insteadIs: rule.insteadIs,
    seed: rule.seed,
    references: rule.references,
    since: rule.since,
    precision: rule.precision,
    measured: rule.measured ?? null,
    examples: rule.examples.map(({ language, text, flag, note }) => ({ language, text, flag, note })),
    page: rulePage(rule.id),
  };
}
