import pc from 'picocolors';

import { AgilefallError } from '../../errors.js';
import { printable, wrapped, type LineRange } from '../../report/columns.js';
import { underlined } from '../../report/excerpt.js';
import { rulePage } from '../../report/report.js';
import { categoryName, WORDS } from '../../report/words.js';
import type { Language, RuleExample, RuleInfo } from '../../types.js';
import { refused } from '../arguments.js';
import type { Context } from '../context.js';
import { findRules } from '../rule-search.js';
import { rulesByCategory, rulesInOrder } from '../rule-table.js';
import { nearest } from '../suggest.js';
import { trialText } from '../trial.js';
import { unknownRule } from './lint.js';

const TITLES = {
  fr: { what: 'Ce qui est signalé', seed: 'Ce que dit le guide', references: 'Références', flagged: 'Exemples signalés', spared: 'Exemples épargnés', pillar: 'pilier', since: 'depuis la version', more: 'agilefall explain NOM en explique une.' },
  en: { what: 'What is flagged', seed: 'What the guide says', references: 'References', flagged: 'Flagged examples', spared: 'Spared examples', pillar: 'pillar', since: 'since version', more: 'agilefall explain NAME explains one of them.' },
} as const;

/** `agilefall explain RULE`: all that a rule says of itself, or the rules of a category or about a word; with `--try`, what rules do with a sentence. */
export async function explainCommand(context: Context): Promise<number> {
  const { settings, io, steps, messages } = context;
  const { words, kind, tried: sentence } = settings;
  if (words.length === 0 && sentence === null) throw refused(messages.oneRule, messages.seeRules);
  if (kind !== null && sentence === null) throw refused(messages.kindNeedsTry, messages.emptyTryHint);
  const flow = await steps.flow();
  const rules = flow.loadRules();
  if (sentence === null) {
    io.stdout.write(explained(rules, context));
    return 0;
  }
  const [id, ...others] = words;
  if (others.length > 0) throw refused(messages.oneRule, messages.seeRules);
  const ids = rules.map((rule) => rule.id);
  if (id !== undefined && !ids.includes(id)) throw unknownRule(id, ids, messages);
  io.stdout.write(await tried(sentence, id, context));
  return 0;
}

/** @throws {AgilefallError} `unknown-rule` when the words name nothing, with the rule or category that was likely meant. */
function explained(rules: readonly RuleInfo[], context: Context): string {
  const { settings, spoken, messages } = context;
  const asked = settings.words.join(' ');
  const found = findRules(settings.words, rules);
  const [first, ...others] = found.rules;
  if (first === undefined) {
    const near = nearest(asked, [...rules.map(({ id }) => id), ...rules.map(({ category }) => category)]);
    const sentence = messages.noSuchRule(asked);
    throw new AgilefallError('unknown-rule', near === null ? sentence : `${sentence} ${messages.didYouMean(near)}`, { hint: messages.seeRules });
  }
  if (found.by === 'id' || others.length === 0) return ruleText(first, context);
  const list = found.by === 'category' ? rulesByCategory(found.rules, context) : rulesInOrder(found.rules, context);
  return `${list}\n\n${TITLES[spoken].more}\n`;
}

async function tried(sentence: string, rule: string | undefined, context: Context): Promise<string> {
  const { settings, steps, messages } = context;
  const { kind, language } = settings;
  if (!/[\p{L}\p{N}]/u.test(sentence)) throw refused(messages.emptyTry, messages.emptyTryHint);
  const flow = await steps.flow();
  const trial = await flow.tryText(sentence, { ...(kind && { kind }), ...(language && { language }), ...(rule !== undefined && { rule }) });
  return trialText(trial, context);
}

function ruleText(rule: RuleInfo, context: Context): string {
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
    section(titles.references, [...rule.references, rulePage(rule.id)].map(prose).join('\n')),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
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
