import type { Language, RuleExample, RuleInfo, Severity } from '../../types.js';
import { sentence } from '../message.js';
import { HOMEPAGE, rulePage } from '../report.js';
import { categoryName, WORDS } from '../words.js';

export const TAXONOMY = 'agilefall-categories';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

export function level(severity: Severity): (typeof LEVELS)[Severity] {
  return LEVELS[severity];
}

/** Least measured precision of each level; what code scanning calls very high is claimed for no rule about prose. */
const HIGH_PRECISION = 0.85;
const MEDIUM_PRECISION = 0.6;

/** How sure a rule is: as measured, else as its author expects. */
function precisionOf({ precision, measured }: RuleInfo): RuleInfo['precision'] {
  if (!measured) return precision;
  if (measured.precision >= HIGH_PRECISION) return 'high';
  return measured.precision >= MEDIUM_PRECISION ? 'medium' : 'low';
}

/** Every rule as a SARIF descriptor, in the order given. */
export function ruleDescriptors(rules: readonly RuleInfo[], language: Language): readonly object[] {
  const categories = categoriesOf(rules);
  return rules.map((rule) => ({
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: sentence(rule.title[language]) },
    fullDescription: { text: sentence(rule.message[language]) },
    help: { text: helpText(rule, language), markdown: helpMarkdown(rule, language) },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: level(rule.severity) },
    relationships: [
      {
        target: {
          id: rule.category,
          index: categories.indexOf(rule.category),
          toolComponent: { name: TAXONOMY, index: 0 },
        },
        kinds: ['superset'],
      },
    ],
    properties: {
      category: rule.category,
      pillar: rule.pillar,
      precision: precisionOf(rule),
      ...(rule.measured && { measured: rule.measured }),
      'problem.severity': PROBLEM_SEVERITIES[rule.severity],
      tags: ['procurement', rule.category, rule.pillar],
    },
  }));
}

/** The categories of the rules, as the taxonomy that the descriptors point into. */
export function taxonomy(rules: readonly RuleInfo[], version: string, language: Language): object {
  const names = { fr: 'Thèmes des règles agilefall.', en: 'Themes of the agilefall rules.' };
  return {
    name: TAXONOMY,
    version,
    organization: 'agilefall',
    informationUri: HOMEPAGE,
    language,
    shortDescription: { text: names[language] },
    isComprehensive: true,
    taxa: categoriesOf(rules).map((category) => ({
      id: category,
      name: pascalCase(category),
      shortDescription: { text: sentence(categoryName(category, language)) },
    })),
  };
}

function categoriesOf(rules: readonly RuleInfo[]): readonly string[] {
  return [...new Set(rules.map((rule) => rule.category))].sort();
}

function helpText(rule: RuleInfo, language: Language): string {
  const { why, instead, colon } = WORDS[language];
  return [
    sentence(rule.message[language]),
    `${why}${colon}${rule.why[language]}`,
    `${instead}${colon}${rule.instead[language]}`,
  ].join('\n\n');
}

function helpMarkdown(rule: RuleInfo, language: Language): string {
  const { why, instead } = WORDS[language];
  const titles = { fr: ['Signalé', 'Épargné'], en: ['Flagged', 'Spared'] }[language];
  const examples = rule.examples.filter((example) => example.language === language);
  return [
    `# ${rule.title[language]}`,
    sentence(rule.message[language]),
    `## ${why}\n\n${rule.why[language]}`,
    `## ${instead}\n\n${rule.instead[language]}`,
    exampleList(titles[0] ?? '', examples.filter((example) => example.flag)),
    exampleList(titles[1] ?? '', examples.filter((example) => !example.flag)),
    ...(rule.seed === null ? [] : [quoted(rule.seed)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function exampleList(title: string, examples: readonly RuleExample[]): string {
  if (examples.length === 0) return '';
  return [`## ${title}`, ...examples.map((example) => quoted(marked(example)))].join('\n\n');
}

/** The flagged words in bold, the note of a near-miss after it. */
function marked({ text, note }: RuleExample): string {
  const shown = text.trim().replaceAll('[[', '**').replaceAll(']]', '**');
  return note === null ? shown : `${shown}\n\n— ${note}`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** `agile-with-v-phases` is « AgileWithVphases »: two capitals in a row are no Pascal case. */
function pascalCase(id: string): string {
  return id.replace(/(^|-)([a-z])-/g, '$1$2').replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
