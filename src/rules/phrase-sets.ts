import type { Phrases, RuleBook } from './book.js';

/**
 * Every set of phrases that is looked for by itself, in one fixed order: those of guards, evidence, exceptions, kinds,
 * pieces, claims and rules, then the word lists that sequences name as stages. The packed rules count on the order.
 */
export function phraseSetsOf(book: RuleBook): readonly Phrases[] {
  const { guards, evidence, exceptions, kinds, pieces, claims, rules, vocabulary } = book;
  const sets: Phrases[] = [];
  collect([guards, evidence, exceptions, kinds, pieces, claims, rules.map((rule) => [rule.find, rule.steps])], sets);
  const stages = new Set(rules.flatMap((rule) => rule.find.flatMap((finder) => ('sequence' in finder ? finder.sequence.stages : []))));
  for (const name of [...stages].sort()) {
    const list = vocabulary[name];
    if (list) sets.push(list);
  }
  return sets;
}

/** Adds the sets of phrases anywhere in a value: each before those within it. */
function collect(value: unknown, sets: Phrases[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && isPhrases(value)) sets.push(value);
  for (const child of Object.values(value)) collect(child, sets);
}

function isPhrases(value: object): value is Phrases {
  const { fr, en } = value as Record<string, unknown>;
  return Array.isArray(fr) || Array.isArray(en);
}

/** A rule or a part of one with each set of phrases changed; what holds no changed phrases stays the same object. */
export function mapPhrases<T>(value: T, change: (phrases: Phrases) => Phrases): T {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => mapPhrases(item, change));
    return items.every((item, i) => item === value[i]) ? value : (items as T);
  }
  if (typeof value !== 'object' || value === null) return value;
  const whole = isPhrases(value) ? (change(value) as T & object) : value;
  const entries = Object.entries(whole).map(([key, child]) => [key, key === 'fr' || key === 'en' ? (child as unknown) : mapPhrases(child as unknown, change)] as const);
  return entries.every(([key, child]) => child === (whole as Record<string, unknown>)[key]) ? whole : (Object.fromEntries(entries) as T);
}
