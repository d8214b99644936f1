import pc from 'picocolors';

import { columns, padded, printable } from '../../report/columns.js';
import { categoryName, WORDS } from '../../report/words.js';
import type { RuleInfo } from '../../types.js';
import { refused } from '../arguments.js';
import type { Context } from '../context.js';

/** `agilefall rules`: one line per rule, by category. */
export async function rulesCommand(context: Context): Promise<number> {
  const { settings, io, steps, messages } = context;
  if (settings.words.length > 0) throw refused(messages.tooManyWords('rules', settings.words), messages.seeHelp);
  const flow = await steps.flow();
  io.stdout.write(rulesTable(flow.loadRules(), context));
  return 0;
}

function rulesTable(rules: readonly RuleInfo[], { spoken, color }: Context): string {
  const colors = pc.createColors(color);
  const { severities } = WORDS[spoken];
  const idWidth = Math.max(0, ...rules.map((rule) => columns(rule.id)));
  const severityWidth = Math.max(...Object.values(severities).map(columns));
  const line = (rule: RuleInfo): string =>
    `  ${padded(rule.id, idWidth)}  ${padded(severities[rule.severity], severityWidth)}  ${printable(rule.title[spoken])}`;
  const groups = categories(rules).map((category) => {
    const own = rules.filter((rule) => rule.category === category).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [colors.bold(categoryName(category, spoken)), ...own.map(line)].join('\n');
  });
  return `${groups.join('\n\n')}\n`;
}

/** The categories of the project in their usual order, then those of the user's own rules. */
function categories(rules: readonly RuleInfo[]): readonly string[] {
  const used = new Set(rules.map((rule) => rule.category));
  const usual = Object.keys(WORDS.en.categories).filter((category) => used.has(category));
  return [...new Set([...usual, ...[...used].sort()])];
}
