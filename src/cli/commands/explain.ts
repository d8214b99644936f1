import pc from 'picocolors';

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
import { configurationOf } from '../settings-runs.js';
import { trialText } from '../trial.js';

const TITLES = {
  fr: { what: 'Ce qui est signalé', seed: 'Ce que dit le guide', references: 'Références', flagged: 'Exemples signalés', spared: 'Exemples épargnés', pillar: 'pilier', since: 'depuis la version', thresholds: 'Seuils réglables (voir rules dans la configuration)',
    units: { duration: 'mois', range: 'mois', offset: 'mois', frequency: 'par an', people: 'personnes', pages: 'pages', ratio: '%', effort: 'jours-personnes', rate: 'par seconde', within: 'mots', span: 'mois', spanMost: 'mois', gap: 'mois', perYear: 'par an', share: '% du document' } },
  en: { what: 'What is flagged', seed: 'What the guide says', references: 'References', flagged: 'Flagged examples', spared: 'Spared examples', pillar: 'pillar', since: 'since version', thresholds: 'Thresholds that can be set (see rules in the configuration)',
    units: { duration: 'months', range: 'months', offset: 'months', frequency: 'a year', people: 'people', pages: 'pages', ratio: '%', effort: 'person-days', rate: 'a second', within: 'words', span: 'months', spanMost: 'months', gap: 'months', perYear: 'a year', share: '% of the document' } },
} as const;

/** `agilefall explain RULE`: all that a rule says of itself; with `--try`, what it does with a sentence. */
export async function explainCommand(context: Context): Promise<number> {
  const { settings, io, steps, messages } = context;
  const [id, ...others] = settings.words;
  if (others.length > 0 || (id === undefined && settings.tried === null)) throw refused(messages.oneRule, messages.seeRules);
  if (settings.kind !== null && settings.tried === null) throw refused(messages.kindNeedsTry, messages.emptyTryHint);
  const configuration = await configurationOf(context);
  const book = await configuration.bookOf(await configuration.settingsHere(), true);
  const flow = await steps.flow();
  const rules = await namedRules(context, book);
  const rule = rules.find((one) => one.id === id);
  if (id !== undefined && rule === undefined) throw unknownRule(id, rules.map((one) => one.id), messages);
  if (settings.tried !== null) io.stdout.write(await tried(settings.tried, id, book, context));
  else if (rule) io.stdout.write(ruleText(rule, await flow.loadThresholds(rule.id, book ?? undefined), context));
  return 0;
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
