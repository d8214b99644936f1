import type { Language, RuleExample, RuleInfo } from '../types.js';
import type { ExampleSource, RuleSource } from './book.js';

/** What reports tell of a rule. */
export function infoOf(rule: RuleSource): RuleInfo {
  const { id, category, pillar, severity, title, message, why, instead, since, precision } = rule;
  const optional = { ...(rule.measured && { measured: rule.measured }), ...(rule.pack && { pack: rule.pack }) };
  const seed = rule.seed ?? null;
  const insteadIs = rule.insteadIs ?? 'clause';
  return { id, category, pillar, severity, title, message, why, instead, insteadIs, since, precision, ...optional, seed, references: rule.references ?? [], examples: examplesOf(rule) };
}

/** The examples of a rule, French first, the passages to flag before the near-misses. */
function examplesOf(rule: RuleSource): readonly RuleExample[] {
  return (['fr', 'en'] as const).flatMap((language) => [
    ...rule.examples[language].flag.map((source) => toExample(source, language, true)),
    ...rule.examples[language].pass.map((source) => toExample(source, language, false)),
  ]);
}

function toExample(source: ExampleSource, language: Language, flag: boolean): RuleExample {
  if (typeof source === 'string') return { language, text: source, flag, note: null };
  return { language, text: source.text, flag, note: source.note ?? null };
}
