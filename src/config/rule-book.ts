import { isReserved } from '../judge/reserved.js';
import { bundledBook, wholeBook } from '../rules/bundled.js';
import type { Phrases, RuleBook, RuleSource, Step } from '../rules/book.js';
import { DEFAULT_PACKS, isIn, type Pack } from '../rules/packs.js';
import { parsePattern } from '../rules/pattern.js';
import { splitPhrases } from '../rules/read.js';
import { thresholdsOf, withThresholds } from '../rules/thresholds.js';
import type { Language, Severity } from '../types.js';
import { near } from './check.js';
import type { Seen } from './find.js';
import { texts, type Setting } from './layers.js';
import { faultAt } from './located.js';
import { MESSAGES } from './messages.js';
import { withOwnRules } from './own-rules.js';
import type { FileSettings, RuleSetting } from './settings.js';

interface Making {
  readonly language: Language;
  readonly shown: (path: string) => string;
  readonly seen: Seen;
  /** Whether the words of the phrases are asked for, whatever the settings need. */
  readonly words: boolean;
}

/**
 * The rule book that the settings of a file ask for; the bundled one when they ask for nothing.
 * @throws AgilefallError `bad-config` showing the line that names a rule, a threshold or a word list that does not exist.
 */
export async function bookFor(settings: FileSettings, making: Making): Promise<RuleBook> {
  const told = [...settings.told.values()].flat();
  const of = (key: string): readonly Setting[] => told.filter(({ path }) => path[0] === key);
  const base = making.words || told.some(needsWords) ? await wholeBook() : bundledBook();
  const owned = withOwnRules(base, of('ruleFolders'), making);
  const worded = withWords(owned, of('vocabulary'), making.language);
  checkNames(worded, told, making.language);
  return withRuleSettings(worded, settings.rules);
}

/** Own rules, own words and thresholds are compiled with the words of the bundled phrases; all else runs on their compiled form. */
function needsWords({ path }: Setting): boolean {
  return path[0] === 'ruleFolders' || path[0] === 'vocabulary' || (path[0] === 'rules' && path.length > 3);
}

/**
 * Ids of the rules that run: those of the packs, those that a configuration turns on or gives a severity, without those it turns off.
 */
export function activeRules(book: RuleBook, rules: FileSettings['rules'], packs: readonly Pack[] = DEFAULT_PACKS): readonly string[] {
  return book.rules.filter((rule) => rules[rule.id]?.severity !== 'off' && (rules[rule.id]?.severity !== undefined || isIn(packs, rule))).map(({ id }) => id);
}

/** A book with words added to its lists; each phrase is read now, so that a fault is shown where it was written. */
function withWords(book: RuleBook, added: readonly Setting[], language: Language): RuleBook {
  if (added.length === 0) return book;
  const lists: Record<string, Phrases> = {};
  for (const setting of added) {
    const [, name = '', spoken = 'fr'] = setting.path;
    const known = lists[name] ?? book.vocabulary[name];
    if (!known) throw unknown(setting, MESSAGES[language].unknownList(name), MESSAGES[language].seeLists, near(name, Object.keys(book.vocabulary)), language);
    const phrases = texts(setting.value).flatMap(splitPhrases);
    for (const phrase of phrases) checkPhrase(phrase, setting, language);
    lists[name] = { ...known, [spoken]: [...(known[spoken as Language] ?? []), ...phrases] };
  }
  return { ...book, vocabulary: { ...book.vocabulary, ...lists } };
}

function checkPhrase(phrase: string, { written, at }: Setting, language: Language): void {
  try {
    parsePattern(phrase);
  } catch (cause) {
    throw faultAt(written, at, MESSAGES[language].badPhrase(cause instanceof Error ? cause.message : String(cause)), MESSAGES[language].phraseHint, cause);
  }
}

/** Rules and thresholds named anywhere in the settings must exist. */
function checkNames(book: RuleBook, told: readonly Setting[], language: Language): void {
  const messages = MESSAGES[language];
  const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
  const mustExist = (id: string, setting: Setting): RuleSource => {
    const rule = rules.get(id);
    if (rule) return rule;
    throw unknown(setting, messages.unknownRule(id), messages.seeRules, near(id, rules.keys()), language);
  };
  for (const setting of told) {
    if (setting.path[0] === 'suppressions') for (const entry of setting.value as { rule: unknown }[]) for (const id of texts(entry.rule)) mustExist(id, setting);
    if (setting.path[0] !== 'rules') continue;
    const [, id = '', , name] = setting.path;
    if (isReserved(id)) continue;
    const rule = mustExist(id, setting);
    const names = name === undefined ? [] : thresholdsOf(rule, book.vocabulary).map((threshold) => threshold.name);
    if (name === undefined || names.includes(name)) continue;
    const hint = names.length === 0 ? messages.noThresholds(id) : messages.thresholds(id, names);
    throw unknown(setting, messages.unknownThreshold(id, name), hint, near(name, names), language);
  }
}

function unknown({ written, at }: Setting, sentence: string, hint: string, meant: string | null, language: Language): Error {
  return faultAt(written, at, meant === null ? sentence : `${sentence} ${MESSAGES[language].didYouMean(meant)}`, hint);
}

function withRuleSettings(book: RuleBook, settings: FileSettings['rules']): RuleBook {
  let { vocabulary } = book;
  let changed = false;
  const rules = book.rules.map((rule) => {
    const setting = settings[rule.id];
    if (!setting) return rule;
    const { rule: own, lists } = withThresholds(rule, book.vocabulary, setting.thresholds);
    if (Object.keys(lists).length > 0) vocabulary = { ...vocabulary, ...lists };
    changed = true;
    return withSeverity(own, setting);
  });
  return changed ? { ...book, vocabulary, rules } : book;
}

/** A rule whose findings are all at one severity; what made them no finding still does. */
function withSeverity(rule: RuleSource, { severity }: RuleSetting): RuleSource {
  if (severity === undefined || severity === 'on' || severity === 'off') return rule;
  const find = rule.find.map((finder) => {
    return { ...finder, severity, ...(finder.steps && { steps: stepsAt(finder.steps, severity) }) };
  });
  return { ...rule, severity, find, ...(rule.steps && { steps: stepsAt(rule.steps, severity) }) };
}

/** Steps keep their order: the first that holds decides, and one that says « none » may stand after it. */
function stepsAt(steps: readonly Step[], severity: Severity): readonly Step[] {
  return steps.filter(({ is }) => is !== undefined).map((step) => (step.is === 'none' ? step : { ...step, is: severity }));
}
