import pc from 'picocolors';

import { columns, padded, printable } from '../report/columns.js';
import { categoryName, WORDS } from '../report/words.js';
import type { RuleInfo } from '../types.js';
import type { Context } from './context.js';

type Screen = Pick<Context, 'spoken' | 'color'>;

/** One line per rule, below its category. */
export function rulesByCategory(rules: readonly RuleInfo[], screen: Screen): string {
  const colors = pc.createColors(screen.color);
  const line = ruleLine(rules, screen);
  const groups = categories(rules).map((category) => {
    const own = rules.filter((rule) => rule.category === category).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [colors.bold(categoryName(category, screen.spoken)), ...own.map(line)].join('\n');
  });
  return groups.join('\n\n');
}

/** One line per rule, in the order given. */
export function rulesInOrder(rules: readonly RuleInfo[], screen: Screen): string {
  return rules.map(ruleLine(rules, screen)).join('\n');
}

/** Writes the line of a rule in columns that fit all of `rules`. */
function ruleLine(rules: readonly RuleInfo[], { spoken, color }: Screen): (rule: RuleInfo) => string {
  const { severities } = WORDS[spoken];
  const { dim } = pc.createColors(color);
  const idWidth = Math.max(0, ...rules.map((rule) => columns(rule.id)));
  const severityWidth = Math.max(...Object.values(severities).map(columns));
  return (rule) => `  ${padded(rule.id, idWidth)}  ${padded(severities[rule.severity], severityWidth)}  ${printable(rule.title[spoken])}${dim(packMarks(rule))}`;
}

function packMarks({ pack, seed }: RuleInfo): string {
  return `${pack === undefined ? '' : ` [${pack}]`}${seed === null ? '' : ' [seed]'}`;
}

/** The categories of the project in their usual order, then those of the user's own rules. */
function categories(rules: readonly RuleInfo[]): readonly string[] {
  const used = new Set(rules.map((rule) => rule.category));
  const usual = Object.keys(WORDS.en.categories).filter((category) => used.has(category));
  return [...new Set([...usual, ...[...used].sort()])];
}
