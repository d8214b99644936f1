import { WORDS } from '../../report/words.js';
import type { ExceptionSource, Finder, RuleBook, RuleSource, Step } from '../../rules/book.js';
import type { Language, Severity } from '../../types.js';
import { bullets } from './markdown.js';
import { stepLine } from './steps.js';
import { PAGE_WORDS } from './words.js';

/** When a rule reports which severity, in sentences. */
export function severityText(rule: RuleSource, book: RuleBook, language: Language): string {
  const words = PAGE_WORDS[language];
  const own = rule.find.filter((finder) => finder.severity !== undefined || finder.steps !== undefined);
  const parts = [
    ...(own.length < rule.find.length ? [commonLadder(rule, own.length > 0, book, language)] : []),
    ...own.map((finder) => finderLadder(finder, rule, book, language)),
    ...(rule.once ? [words.once] : []),
    loweredText(rule, book.exceptions, language),
  ];
  const stepped = [rule, ...rule.find].some(({ steps }) => steps !== undefined);
  return [...(stepped ? [words.stepsIntro] : []), ...parts].filter((part) => part !== '').join('\n\n');
}

function commonLadder({ severity, steps }: RuleSource, hasOthers: boolean, book: RuleBook, language: Language): string {
  const words = PAGE_WORDS[language];
  if (!steps) return hasOthers ? words.usualSeverity(severity) : words.plainSeverity(severity);
  return ladder(steps, severity, book, language);
}

/** A finder with steps of its own leaves those of the rule out. */
function finderLadder(finder: Finder, rule: RuleSource, book: RuleBook, language: Language): string {
  const words = PAGE_WORDS[language];
  const steps = finder.steps ?? rule.steps;
  const severity = finder.severity ?? rule.severity;
  const text = steps ? ladder(steps, severity, book, language) : words.plainSeverity(severity);
  return rule.find.length === 1 ? text : `${words.finderSeverity(finder.name ?? String(rule.find.indexOf(finder) + 1))}\n\n${text}`;
}

function ladder(steps: readonly Step[], severity: Severity, { vocabulary }: RuleBook, language: Language): string {
  const lines = steps.map((step) => stepLine(step, vocabulary, language));
  // A step without conditions decides always: nothing comes after it.
  const last = steps.at(-1);
  const closed = last?.is !== undefined && Object.keys(last).length === 1;
  return bullets(closed ? lines : [...lines, PAGE_WORDS[language].otherwise(severity)]);
}

function loweredText(rule: RuleSource, exceptions: readonly ExceptionSource[], language: Language): string {
  // As in judge/exceptions.ts: a contradiction is lowered only by what it names itself.
  const contradiction = 'contradiction' in (rule.find[0] ?? {});
  const applying = exceptions.filter(({ id, categories }) => rule.exceptions?.includes(id) || (!contradiction && categories?.includes(rule.category)));
  if (applying.length === 0) return '';
  return `${PAGE_WORDS[language].lowered}\n\n${bullets(applying.map(({ title, because }) => `*${title[language]}*${WORDS[language].colon}${because[language]}`))}`;
}
