import { wrapped } from '../../report/columns.js';
import { rulesJson } from '../../report/rules-json.js';
import { isIn } from '../../rules/packs.js';
import type { RuleInfo } from '../../types.js';
import { VERSION } from '../../version.js';
import { refused } from '../arguments.js';
import type { Context } from '../context.js';
import { namedRules } from '../rule-list.js';
import { rulesByCategory } from '../rule-table.js';
import { configurationOf } from '../settings-runs.js';
import { nearest } from '../suggest.js';

const LEGEND = {
  fr: '[strict] et [editorial] : ne tournent qu’avec --pack strict ou --pack editorial. [seed] : vient du guide lui-même, garder ces seules règles avec --pack seed.',
  en: '[strict] and [editorial]: run only with --pack strict or --pack editorial. [seed]: comes from the guide itself; --pack seed keeps these rules only.',
} as const;

/** `agilefall rules`: one line per rule, by category, or all that the rules say as JSON. */
export async function rulesCommand(context: Context): Promise<number> {
  const { settings, io, messages, spoken, width } = context;
  if (settings.words.length > 0) throw refused(messages.tooManyWords('rules', settings.words), messages.seeHelp);
  const configuration = await configurationOf(context);
  const book = await configuration.bookOf(await configuration.settingsHere());
  const { packs } = settings;
  const rules = inCategories(await namedRules(context, book), context).filter((rule) => packs === null || isIn(packs, rule));
  const parts = [rulesByCategory(rules, context), wrapped(LEGEND[spoken], width, '')];
  io.stdout.write(settings.json ? rulesJson(rules, VERSION) : `${parts.filter((part) => part !== '').join('\n\n')}\n`);
  return 0;
}

/** @throws {AgilefallError} `bad-option` for a category that no rule is of. */
function inCategories(rules: readonly RuleInfo[], { settings, messages }: Context): readonly RuleInfo[] {
  const asked = settings.categories;
  if (asked === null) return rules;
  const known = [...new Set(rules.map(({ category }) => category))].sort();
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) throw refused(messages.unknownCategory(unknown), messages.choices(known), nearest(unknown, known), messages);
  return rules.filter(({ category }) => asked.includes(category));
}
