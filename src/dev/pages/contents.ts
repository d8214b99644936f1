import { categoryName, WORDS } from '../../report/words.js';
import type { RuleSource } from '../../rules/book.js';
import type { Language } from '../../types.js';
import { cell } from './markdown.js';
import { PAGE_WORDS } from './words.js';

/** The list of all rules by category, in both languages. */
export function indexPage(rules: readonly RuleSource[]): string {
  return [
    '<!-- Generated from rules/ by `npm run build`. -->',
    `# ${PAGE_WORDS.fr.index} · ${PAGE_WORDS.en.index}`,
    `[Français](#français) · [English](#english)`,
    half(rules, 'fr'),
    half(rules, 'en'),
  ]
    .join('\n\n')
    .concat('\n');
}

function half(rules: readonly RuleSource[], language: Language): string {
  const words = PAGE_WORDS[language];
  const known = Object.keys(WORDS[language].categories);
  const rank = (category: string): number => (known.includes(category) ? known.indexOf(category) : known.length);
  const categories = [...new Set(rules.map((rule) => rule.category))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const parts = categories.map((category) => categoryTable(rules.filter((rule) => rule.category === category), category, language));
  return [`## ${words.language}`, words.intro(rules.length), ...parts].join('\n\n');
}

function categoryTable(rules: readonly RuleSource[], category: string, language: Language): string {
  const { columns } = PAGE_WORDS[language];
  const rows = rules.map((rule) => {
    const pack = rule.pack === undefined ? '' : ` (${rule.pack})`;
    return [`[${rule.id}](${rule.id}.md)${pack}`, cell(rule.title[language]), WORDS[language].severities[rule.severity], rule.pillar];
  });
  return [`### ${categoryName(category, language)}`, '', ...[columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)].join('\n');
}
