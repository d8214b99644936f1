import pc from 'picocolors';

import { AgilefallError } from '../../errors.js';
import { printable, wrapped, type LineRange } from '../../report/columns.js';
import { underlined } from '../../report/excerpt.js';
import { rulePage } from '../../report/report.js';
import { categoryName, WORDS } from '../../report/words.js';
import type { RuleBook } from '../../rules/book.js';
import type { Threshold } from '../../rules/thresholds.js';
import type { Language, RuleExample, RuleInfo } from '../../types.js';
import { refused } from '../arguments.js';
import type { Context } from '../context.js';
import { unknownRule } from '../refusals.js';
import { namedRules } from '../rule-list.js';
import { findRules } from '../rule-search.js';
import { rulesByCategory, rulesInOrder } from '../rule-table.js';
import { configurationOf } from '../settings-runs.js';
import { nearest } from '../suggest.js';
import { trialText } from '../trial.js';

const TITLES = {
  fr: { what: 'Ce qui est signalé', seed: 'Ce que dit le guide', references: 'Références', flagged: 'Exemples signalés', spared: 'Exemples épargnés', pillar: 'pilier', since: 'depuis la version', more: 'agilefall explain NOM en explique une.', thresholds: 'Seuils réglables (voir rules dans la configuration)',
    units: { duration: 'mois', range: 'mois', offset: 'mois', frequency: 'par an', people: 'personnes', pages: 'pages', ratio: '%', effort: 'jours-personnes', rate: 'par seconde', within: 'mots', span: 'mois', spanMost: 'mois', gap: 'mois', perYear: 'par an', share: '% du document' } },
  en: { what: 'What is flagged', seed: 'What the guide says', references: 'References', flagged: 'Flagged examples', spared: 'Spared examples', pillar: 'pillar', since: 'since version', more: 'agilefall explain NAME explains one of them.', thresholds: 'Thresholds that can be set (see rules in the configuration)',
    units: { duration: 'months', range: 'months', offset: 'months', frequency: 'a year', people: 'people', pages: 'pages', ratio: '%', effort: 'person-days', rate: 'a second', within: 'words', span: 'months', spanMost: 'months', gap: 'months', perYear: 'a year', share: '% of the document' } },
} as const;

/** `agilefall explain RULE`: all that a rule says of itself, or the rules of a category or about a word; with `--try`, what rules do with a sentence. */
export async function explainCommand(context: Context): Promise<number> {
  const { settings, io, messages } = context;
  const { words, kind, tried: sentence } = settings;
  if (words.length === 0 && sentence === null) throw refused(messages.oneRule, messages.seeRules);
  if (kind !== null && sentence === null) throw refused(messages.kindNeedsTry, messages.emptyTryHint);
  const configuration = await configurationOf(context);
  const book = await configuration.bookOf(await configuration.settingsHere(), true);
  const rules = await namedRules(context, book);
  if (sentence === null) {
    io.stdout.write(await explained(rules, book, context));
    return 0;
  }
  const [id, ...others] = words;
  if (others.length > 0) throw refused(messages.oneRule, messages.seeRules);
  const ids = rules.map((rule) => rule.id);
  if (id !== undefined && !ids.includes(id)) throw unknownRule(id, ids, messages);
  io.stdout.write(await tried(sentence, id, book, context));
  return 0;
}

/** @throws {AgilefallError} `unknown-rule` when the words name nothing, with the rule or category that was likely meant. */
async function explained(rules: readonly RuleInfo[], book: RuleBook | null, context: Context): Promise<string> {
  const { settings, steps, spoken, messages } = context;
  const asked = settings.words.join(' ');
  const found = findRules(settings.words, rules);
  const [first, ...others] = found.rules;
  if (first === undefined) {
    const near = nearest(asked, [...rules.map(({ id }) => id), ...rules.map(({ category }) => category)]);
    const sentence = messages.noSuchRule(asked);
    throw new AgilefallError('unknown-rule', near === null ? sentence : `${sentence} ${messages.didYouMean(near)}`, { hint: messages.seeRules });
  }
  if (found.by === 'id' || others.length === 0) {
    const flow = await steps.flow();
    return ruleText(first, await flow.loadThresholds(first.id, book ?? undefined), context);
  }
  const list = found.by === 'category' ? rulesByCategory(found.rules, context) : rulesInOrder(found.rules, context);
  return `${list}\n\n${TITLES[spoken].more}\n`;
}

async function tried(sentence: string, rule: string | undefined, book: RuleBook | null, context: Context): Promise<string> {
  const { settings, steps, messages } = context;
  const { kind, language } = settings;
  if (!/[\p{L}\p{N}]/u.test(sentence)) throw refused(messages.emptyTry, messages.emptyTryHint);
  const flow = await steps.flow();
  const trial = await flow.tryText(sentence, { ...(kind && { kind }), ...(language && { language }), ...(rule !== undefined && { rule }), ...(book && { book }) });
  return trialText(trial, context);
}

function ruleText(rule: RuleInfo, thresholds: readonly Threshold[], context: Context): string {
  const { spoken, color, width } = context;
  const bold = pc.createColors(color).bold;
  const [words, titles] = [WORDS[spoken], TITLES[spoken]];
  const section = (title: string, body: string): string => (body === '' ? '' : `${bold(title)}\n${body}`);
  const prose = (text: string): string => wrapped(text, width, '  ');
  const examples = examplesIn(rule, spoken);
  return [
    `${bold(rule.title[spoken])}\n${factLine(rule, spoken)}`,
    section(titles.what, prose(rule.message[spoken])),
    section(words.why, prose(rule.why[spoken])),
    section(words.instead, prose(rule.instead[spoken])),
    section(titles.seed, rule.seed === null ? '' : prose(rule.seed)),
    section(titles.flagged, exampleList(examples.filter((example) => example.flag), context)),
    section(titles.spared, exampleList(examples.filter((example) => !example.flag), context)),
    section(titles.thresholds, thresholdLines(thresholds, spoken)),
    section(titles.references, [...rule.references, rulePage(rule.id)].map(prose).join('\n')),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Each number under the name that a configuration sets it by. */
function thresholdLines(thresholds: readonly Threshold[], language: Language): string {
  const units: Readonly<Record<string, string>> = TITLES[language].units;
  const wide = Math.max(0, ...thresholds.map(({ name }) => name.length));
  return thresholds.map(({ name, value, operator, measure }) => `  ${name.padEnd(wide)}  ${[operator ?? '=', value, units[measure] ?? ''].join(' ').trimEnd()}`).join('\n');
}

function factLine(rule: RuleInfo, language: Language): string {
  const { severities } = WORDS[language];
  const { pillar, since } = TITLES[language];
  const facts = [rule.id, categoryName(rule.category, language), severities[rule.severity], `${pillar} ${rule.pillar}`, `${since} ${rule.since}`];
  return facts.join(' · ');
}

/** Examples in the reader's language; all of them when the rule has none in it. */
function examplesIn(rule: RuleInfo, language: Language): readonly RuleExample[] {
  const own = rule.examples.filter((example) => example.language === language);
  return own.length > 0 ? own : rule.examples;
}

function exampleList(examples: readonly RuleExample[], context: Context): string {
  return examples.map((example) => exampleText(example, context)).join('\n\n');
}

/** The example with its flagged words underlined and, for a near-miss, the reason. */
function exampleText({ text, note }: RuleExample, { color, width }: Context): string {
  const { underline } = pc.createColors(color);
  const lines = text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { plain, marks } = unmarked(printable(line));
      return plain.trim() === '' ? [''] : underlined(plain, marks, width - 4, color ? underline : null);
    })
    .map((line) => (line === '' ? '' : `    ${line}`));
  return [...lines, ...(note === null ? [] : [wrapped(`(${note})`, width, '    ')])].join('\n');
}

/** The line without `[[` and `]]`, and where the words between them stand. */
function unmarked(line: string): { readonly plain: string; readonly marks: readonly LineRange[] } {
  let plain = '';
  const marks: LineRange[] = [];
  for (const [index, part] of line.split(/\[\[|\]\]/).entries()) {
    // Parts alternate: outside, inside, outside…
    if (index % 2 === 1) marks.push([plain.length, plain.length + part.length]);
    plain += part;
  }
  return { plain, marks };
}
