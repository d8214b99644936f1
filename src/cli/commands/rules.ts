import pc from 'picocolors';

import { columns, padded, printable, wrapped } from '../../report/columns.js';
import { categoryName, WORDS } from '../../report/words.js';
import { isIn } from '../../rules/packs.js';
import type { RuleInfo } from '../../types.js';
import { refused } from '../arguments.js';
import type { Context } from '../context.js';
import { namedRules } from '../rule-list.js';
import { configurationOf } from '../settings-runs.js';

const LEGEND = {
  fr: '[strict] et [editorial] : ne tournent qu’avec --pack strict ou --pack editorial. [seed] : vient du guide lui-même, garder ces seules règles avec --pack seed.',
  en: '[strict] and [editorial]: run only with --pack strict or --pack editorial. [seed]: comes from the guide itself; --pack seed keeps these rules only.',
} as const;

/** `agilefall rules`: one line per rule, by category. */
export async function rulesCommand(context: Context): Promise<number> {
  const { settings, io, messages, spoken, width } = context;
  if (settings.words.length > 0) throw refused(messages.tooManyWords('rules', settings.words), messages.seeHelp);
  const configuration = await configurationOf(context);
  const book = await configuration.bookOf(await configuration.settingsHere());
  const { packs } = settings;
  const rules = (await namedRules(context, book)).filter((rule) => packs === null || isIn(packs, rule));
  const parts = [rulesTable(rules, context), wrapped(LEGEND[spoken], width, '')];
  io.stdout.write(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
  return 0;
}

function rulesTable(rules: readonly RuleInfo[], { spoken, color }: Context): string {
  const colors = pc.createColors(color);
  const { severities } = WORDS[spoken];
  const idWidth = Math.max(0, ...rules.map((rule) => columns(rule.id)));
  const severityWidth = Math.max(...Object.values(severities).map(columns));
  const line = (rule: RuleInfo): string =>
    `  ${padded(rule.id, idWidth)}  ${padded(severities[rule.severity], severityWidth)}  ${printable(rule.title[spoken])}${colors.dim(packMarks(rule))}`;
  const groups = categories(rules).map((category) => {
    const own = rules.filter((rule) => rule.category === category).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [colors.bold(categoryName(category, spoken)), ...own.map(line)].join('\n');
  });
  return groups.join('\n\n');
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
