import type { Finder, Phrases, RuleBook, RuleSource, Step } from './book.js';
import { mapPhrases } from './phrase-sets.js';

/** A number of a rule that a buyer may set to another. */
export interface Threshold {
  /** `roadmap.within`, `roadmap.duration`, `error.duration`, `<long-horizon>.duration`: see `thresholdsOf`. */
  readonly name: string;
  readonly value: number;
  /** `>=`, `<=`, `>` or `<` for a quantity; null for a number that is no comparison of quantities. */
  readonly operator: string | null;
  /** Kind of the quantity (`duration` in months, `money`…), or the key of the rule file (`least`, `span`…). */
  readonly measure: string;
}

type Settings = Readonly<Record<string, number>>;

/** Numbers that a finder may hold besides quantities, by the part they stand in; '' for the finder itself. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  '': ['within'],
  sequence: ['least'],
  list: ['least', 'itemShare'],
  table: ['rows', 'cellRows'],
  columns: ['least'],
  schedule: ['least', 'span', 'spanMost', 'gap', 'perYear', 'itemsLeast'],
  metric: ['least', 'occurrences'],
  contradiction: ['least'],
};

/** `{duration|range >= 24 role=any}`: kinds, operator, number, the rest. */
const TEST = /\{\s*([a-z]+)((?:\|[a-z]+)*)\s*(>=|<=|>|<)\s*([\d.]+)([^}]*)\}/g;

/** `<plan>` in a phrase. */
const LIST = /<([a-z0-9-]+)>/g;

/**
 * The numbers of a rule under names that a configuration can use:
 *
 *     roadmap.within            a number of the finder `roadmap`
 *     roadmap.duration          the quantity in the phrases of that finder: `{duration >= 12}`
 *     error.duration            the step that makes an error: `{ quantity: "{duration >= 24}", is: error }`
 *     roadmap.error.duration    such a step of one finder; `less` and `none` for the steps that lower or drop
 *     <long-horizon>.duration   a quantity in a word list that the rule uses
 *
 * A second number of the same name is `…-2`, in the order of the rule file. The same number in French and in English is one.
 */
export function thresholdsOf(rule: RuleSource, vocabulary: RuleBook['vocabulary']): readonly Threshold[] {
  const scan = new Thresholds({});
  scan.rule(rule);
  for (const list of listsOf(rule, vocabulary)) scan.list(list, vocabulary[list] ?? {});
  return scan.found;
}

/**
 * A rule with some of its thresholds set, and the word lists that it then needs of its own, by their new names.
 * Phrases that hold none of them stay the same objects.
 * @throws RangeError with the unknown name when a threshold does not exist.
 */
export function withThresholds(rule: RuleSource, vocabulary: RuleBook['vocabulary'], set: Settings): { readonly rule: RuleSource; readonly lists: Readonly<Record<string, Phrases>> } {
  const scan = new Thresholds(set);
  const changed = scan.rule(rule);
  const lists: Record<string, Phrases> = {};
  for (const name of listsOf(rule, vocabulary)) {
    const phrases = vocabulary[name] ?? {};
    const own = scan.list(name, phrases);
    if (own !== phrases) lists[name] = own;
  }
  const unknown = Object.keys(set).find((name) => !scan.found.some((threshold) => threshold.name === name));
  if (unknown !== undefined) throw new RangeError(unknown);
  return ownLists(changed, lists, rule.id, vocabulary);
}

/** Gives the rule copies of the changed lists, and of the lists that hold them, under names of its own. */
function ownLists(rule: RuleSource, changed: Readonly<Record<string, Phrases>>, id: string, vocabulary: RuleBook['vocabulary']) {
  const touched = new Set(Object.keys(changed));
  const within = [...listsOf(rule, vocabulary)];
  const holdsTouched = (phrases: Phrases): boolean => namesIn(phrases).some((name) => touched.has(name));
  for (let before = -1; before !== touched.size; ) {
    before = touched.size;
    for (const name of within) if (holdsTouched(vocabulary[name] ?? {})) touched.add(name);
  }
  const own = (name: string): string => `${name}--${id}`;
  const rename = (phrases: Phrases): Phrases =>
    holdsTouched(phrases) ? mapTexts(phrases, (text) => text.replace(LIST, (whole, name: string) => (touched.has(name) ? `<${own(name)}>` : whole))) : phrases;
  const lists = Object.fromEntries([...touched].map((name) => [own(name), rename(changed[name] ?? vocabulary[name] ?? {})]));
  return { rule: touched.size === 0 ? rule : stagesRenamed(mapPhrases(rule, rename), touched, own), lists };
}

/** Stages of a sequence are lists given by their bare names. */
function stagesRenamed(rule: RuleSource, touched: ReadonlySet<string>, own: (name: string) => string): RuleSource {
  const find = rule.find.map((finder) =>
    'sequence' in finder ? { ...finder, sequence: { ...finder.sequence, stages: finder.sequence.stages.map((name) => (touched.has(name) ? own(name) : name)) } } : finder,
  );
  return { ...rule, find };
}

/** Word lists that a rule names, and those that they name, in the order they are met. */
function listsOf(rule: RuleSource, vocabulary: RuleBook['vocabulary']): ReadonlySet<string> {
  const names = new Set(rule.find.flatMap((finder) => ('sequence' in finder ? finder.sequence.stages : [])));
  mapPhrases({ find: rule.find, steps: rule.steps }, (phrases) => {
    for (const name of namesIn(phrases)) names.add(name);
    return phrases;
  });
  // The set grows while it is walked: lists in lists are met in turn.
  for (const name of names) for (const inner of namesIn(vocabulary[name] ?? {})) names.add(inner);
  return names;
}

function namesIn({ fr = [], en = [] }: Phrases): readonly string[] {
  return [...fr, ...en].flatMap((text) => [...text.matchAll(LIST)].map((found) => found[1] ?? ''));
}

function mapTexts(phrases: Phrases, change: (text: string) => string): Phrases {
  const { fr, en } = phrases;
  return { ...phrases, ...(fr && { fr: fr.map(change) }), ...(en && { en: en.map(change) }) };
}

/** Walks a rule in the order of its file, names each number met, and puts in those that are set. */
class Thresholds {
  readonly found: Threshold[] = [];
  /** Name by place, measure, operator and number: a number that comes again is the same threshold. */
  private readonly names = new Map<string, string>();

  constructor(private readonly set: Settings) {}

  rule(rule: RuleSource): RuleSource {
    const find = rule.find.map((finder, index) => this.finder(finder, finder.name ?? `find-${index + 1}`));
    return { ...rule, find, ...(rule.steps && { steps: this.steps(rule.steps, '') }) };
  }

  list(name: string, phrases: Phrases): Phrases {
    return this.phrases(phrases, `<${name}>.`);
  }

  private finder(finder: Finder, name: string): Finder {
    const { steps, ...rest } = finder;
    const numbered = this.numbers(rest as Record<string, unknown>, `${name}.`, '');
    const worded = mapPhrases(numbered, (phrases) => this.phrases(phrases, `${name}.`));
    return { ...worded, ...(steps && { steps: this.steps(steps, `${name}.`) }) } as unknown as Finder;
  }

  private numbers(part: Readonly<Record<string, unknown>>, place: string, key: string): Readonly<Record<string, unknown>> {
    const entries = Object.entries(part).map(([name, value]) => {
      if (typeof value === 'number' && NUMBERS[key]?.includes(name)) return [name, this.threshold(key === 'columns' ? `${place}columns` : `${place}${name}`, name, null, value)];
      if (name in NUMBERS && typeof value === 'object' && value !== null) return [name, this.numbers(value as Record<string, unknown>, place, name)];
      return [name, value];
    });
    const same = entries.every(([name, value]) => value === part[name as string]);
    return same ? part : (Object.fromEntries(entries) as Record<string, unknown>);
  }

  private steps(steps: readonly Step[], finder: string): readonly Step[] {
    return steps.map((step) => {
      const place = `${finder}${step.is ?? 'less'}.`;
      return mapPhrases(
        {
          ...step,
          ...(step.quantity !== undefined && { quantity: this.text(step.quantity, place) }),
          ...(step.count !== undefined && { count: this.threshold(`${place}count`, 'count', null, step.count) }),
          ...(step.share !== undefined && { share: this.threshold(`${place}share`, 'share', null, step.share) }),
        },
        (phrases) => this.phrases(phrases, place),
      );
    });
  }

  private phrases(phrases: Phrases, place: string): Phrases {
    const changed = mapTexts(phrases, (text) => this.text(text, place));
    const same = (['fr', 'en'] as const).every((language) => phrases[language]?.every((text, i) => changed[language]?.[i] === text) ?? true);
    return same ? phrases : changed;
  }

  private text(text: string, place: string): string {
    return text.replace(TEST, (whole, kind: string, kinds: string, operator: string, number: string, rest: string) => {
      const value = this.threshold(`${place}${kind}`, kind, operator, Number(number));
      return value === Number(number) ? whole : `{${kind}${kinds} ${operator} ${value}${rest}}`;
    });
  }

  /** The number to use at a place: the one that is set, else the rule's own. */
  private threshold(name: string, measure: string, operator: string | null, value: number): number {
    const key = `${name} ${operator ?? ''} ${value}`;
    const known = this.names.get(key);
    if (known !== undefined) return this.set[known] ?? value;
    const before = this.found.filter((threshold) => threshold.name === name || threshold.name.startsWith(`${name}-`)).length;
    const own = before === 0 ? name : `${name}-${before + 1}`;
    this.names.set(key, own);
    this.found.push({ name: own, value, operator, measure });
    return this.set[own] ?? value;
  }
}
