import { WORDS } from '../report/words.js';
import { foldSameLength } from '../text/fold.js';
import type { RuleInfo } from '../types.js';

/** Rules found, and whether the words name one, a category, or stand in their texts. */
export interface RulesFound {
  readonly by: 'id' | 'category' | 'words';
  readonly rules: readonly RuleInfo[];
}

/**
 * Rules that words name: one by its id, those of a category by its id or its name in either language, else those whose
 * id, title, message or reason hold the beginnings of all the words, best first. Case and accents do not count.
 */
export function findRules(words: readonly string[], rules: readonly RuleInfo[]): RulesFound {
  const asked = fold(words.join(' '));
  const named = rules.find(({ id }) => id === asked.replaceAll(' ', '-'));
  if (named) return { by: 'id', rules: [named] };
  const inCategory = rules.filter(({ category }) => categoryNames(category).includes(asked));
  if (inCategory.length > 0) return { by: 'category', rules: inCategory };
  const wanted = asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (wanted.length === 0) return { by: 'words', rules: [] };
  const scored = rules.map((rule) => ({ rule, score: scoreOf(rule, wanted) })).filter(({ score }) => score > 0);
  return { by: 'words', rules: scored.sort((a, b) => b.score - a.score).map(({ rule }) => rule) };
}

function categoryNames(category: string): readonly string[] {
  return [category, ...Object.values(WORDS).flatMap(({ categories }) => categories[category] ?? [])].map(fold);
}

/** Where a word stands says how much the rule is about it: its name, its title, what it finds, why. */
const WEIGHTS = [8, 4, 2, 1] as const;

/** 0 unless each word begins some word of the rule. */
function scoreOf(rule: RuleInfo, wanted: readonly string[]): number {
  const fields = [rule.id, both(rule.title), both(rule.message), `${both(rule.why)} ${both(rule.instead)}`].map((text) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
  const scores = wanted.map((word) => WEIGHTS[fields.findIndex((field) => field.includes(` ${word}`))] ?? 0);
  return scores.includes(0) ? 0 : scores.reduce<number>((sum, score) => sum + score, 0);
}

function both({ fr, en }: RuleInfo['title']): string {
  return `${fr} ${en}`;
}

function fold(text: string): string {
  return foldSameLength(text).replaceAll('œ', 'oe').replace(/\s+/g, ' ').trim();
}
