import { kindsOf } from '../../match/index.js';
import { categoryName, WORDS } from '../../report/words.js';
import type { Finder, RuleBook, RuleSource } from '../../rules/book.js';
import { infoOf } from '../../rules/info.js';
import type { Language, RuleExample } from '../../types.js';
import { bullets, quoted, withMarks } from './markdown.js';
import { severityText } from './severity.js';
import { PAGE_WORDS, type FinderName } from './words.js';

/** The page of one rule: all that its file says that a reader can use, in French, then in English. */
export function rulePageText(rule: RuleSource, book: RuleBook): string {
  return [
    `<!-- Generated from rules/${rule.category}/${rule.id}.yaml by \`npm run build\`. -->`,
    `# ${rule.id}`,
    `[Français](#français) · [English](#english) · [${PAGE_WORDS.fr.all} · ${PAGE_WORDS.en.all}](README.md)`,
    half(rule, book, 'fr'),
    half(rule, book, 'en'),
  ]
    .join('\n\n')
    .concat('\n');
}

function half(rule: RuleSource, book: RuleBook, language: Language): string {
  const words = PAGE_WORDS[language];
  const { examples } = infoOf(rule);
  const own = examples.filter((example) => example.language === language);
  const sections: readonly (readonly [string, string])[] = [
    [words.finds, [rule.message[language], looksAt(rule, language)].join('\n\n')],
    [words.why, rule.why[language]],
    [words.instead, quoted(rule.instead[language])],
    [words.flagged, `${words.marks}\n\n${exampleList(own.filter((example) => example.flag))}`],
    [words.spared, exampleList(own.filter((example) => !example.flag))],
    [words.severity, severityText(rule, book, language)],
    [words.neighbours, neighbours(rule, book, language)],
    [words.sources, sources(rule, language)],
  ];
  const shown = sections.filter(([, text]) => text !== '').map(([title, text]) => `### ${title}\n\n${text}`);
  return [`## ${words.language}`, `**${rule.title[language]}**`, facts(rule, language), ...shown].join('\n\n');
}

function facts(rule: RuleSource, language: Language): string {
  const words = PAGE_WORDS[language];
  const { severities, pillars, colon } = WORDS[language];
  const { measured } = rule;
  const sure = measured ? words.measured(Math.round(measured.precision * 100), measured.findings, measured.date) : words.expected[rule.precision];
  return bullets(
    [
      [words.defaultSeverity, severities[rule.severity]],
      [words.category, categoryName(rule.category, language)],
      [words.pillar, `${rule.pillar}, ${pillars[rule.pillar]}`],
      [words.pack, words.packs[rule.pack ?? 'recommended']],
      [words.precision, sure],
      [words.since, rule.since],
    ].map(([name, value]) => `${name}${colon}${value}`),
  );
}

/** What the rule reads, and in which documents. */
function looksAt(rule: RuleSource, language: Language): string {
  const words = PAGE_WORDS[language];
  const names = new Set(rule.find.map(finderName));
  const kinds = kindsOf(rule).map((kind) => WORDS[language].kinds[kind]);
  const notOn = rule.notOn?.length ? ` ${words.notOn(rule.notOn.map((piece) => piece.replaceAll('-', ' ')))}` : '';
  return `${words.looks([...names].map((name) => words.finders[name]))} ${words.kinds(kinds)}${notOn}`;
}

function finderName(finder: Finder): FinderName {
  const names = ['sequence', 'list', 'table', 'schedule', 'metric', 'absence', 'contradiction'] as const;
  return names.find((name) => name in finder) ?? 'phrases';
}

function exampleList(examples: readonly RuleExample[]): string {
  // A comment between two quotations keeps them apart.
  return examples.map(({ text, note }) => quoted(withMarks(text)) + (note === null ? '' : `\n>\n> — *${note}*`)).join('\n\n<!-- -->\n\n');
}

/** Rules that speak of the same sentences. */
function neighbours(rule: RuleSource, book: RuleBook, language: Language): string {
  const words = PAGE_WORDS[language];
  const link = (id: string): string => `[${id}](${id}.md)`;
  const below = rule.over ?? [];
  const above = book.rules.filter(({ over }) => over?.includes(rule.id)).map(({ id }) => id);
  const lines = [...(below.length > 0 ? [words.over(below.map(link))] : []), ...(above.length > 0 ? [words.under(above.map(link))] : [])];
  return lines.length === 0 ? '' : bullets(lines);
}

/** The words of the guide, without the line numbers that only its text file has. */
function sources({ seed, references }: RuleSource, language: Language): string {
  const words = PAGE_WORDS[language];
  const said = seed === undefined ? [] : [`${words.guide}${WORDS[language].colon}${seed.replace(/\bL\d+(?:[-–]\d+)?\s*/g, '').trim()}`];
  const lines = [...said, ...(references ?? [])];
  return lines.length === 0 ? words.noSource : bullets(lines);
}
