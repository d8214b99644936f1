import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ruleSchema from '../../rules/rule.schema.json' with { type: 'json' };
import type { Phrases, RuleBook } from '../rules/book.js';
import { readRuleBook, type RuleFile } from '../rules/read.js';
import { readRuleFiles } from '../source/rule-files.js';
import type { Language } from '../types.js';
import { check, type Schema } from './check.js';
import type { Seen } from './find.js';
import type { Setting } from './layers.js';
import { texts } from './layers.js';
import { faultAt, readLocated } from './located.js';
import { MESSAGES } from './messages.js';

const RULE_SCHEMA = ruleSchema as Schema;

/** Files of a rules folder that are no rules. */
const SHARED = /^(?:vocabulary\/|evidence\/|guards\.yaml$|exceptions\.yaml$|documents\.yaml$)/;

interface Loading {
  readonly language: Language;
  readonly shown: (path: string) => string;
  readonly seen: Seen;
}

/**
 * A book with the rules, word lists, guards, evidence and exceptions of the user's own folders added.
 * @throws AgilefallError `bad-config` for a folder that is missing or empty, a rule that does not fit the schema, an id given twice.
 */
export function withOwnRules(book: RuleBook, settings: readonly Setting[], loading: Loading): RuleBook {
  return settings.flatMap((setting) => texts(setting.value).map((folder) => ({ setting, folder }))).reduce((known, { setting, folder }) => withFolder(known, folder, setting, loading), book);
}

function withFolder(book: RuleBook, folder: string, setting: Setting, loading: Loading): RuleBook {
  const messages = MESSAGES[loading.language];
  loading.seen(folder);
  const refuse = (sentence: string, hint: string): Error => faultAt(setting.written, setting.at, sentence, hint);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw refuse(messages.noFolder(loading.shown(folder)), messages.noFileHint);
  const files = readRuleFiles(folder);
  if (files.length === 0) throw refuse(messages.emptyFolder(loading.shown(folder)), messages.noFileHint);
  for (const file of files) if (!SHARED.test(file.path)) checkRule(file, folder, loading);
  // A rule may stand in the folder itself: only shared files have names of their own.
  const own = readRuleBook(files.map((file) => (SHARED.test(file.path) || file.path.includes('/') ? file : { ...file, path: `own/${file.path}` })));
  const twice = own.rules.find(({ id }, i) => [...book.rules, ...own.rules.slice(0, i)].some((rule) => rule.id === id));
  if (twice) throw refuse(messages.ruleTwice(twice.id), messages.otherName);
  return {
    ...book,
    vocabulary: { ...book.vocabulary, ...Object.fromEntries(Object.entries(own.vocabulary).map(([name, phrases]) => [name, together(book.vocabulary[name], phrases)])) },
    guards: [...book.guards, ...own.guards],
    evidence: [...book.evidence, ...own.evidence],
    exceptions: [...book.exceptions, ...own.exceptions],
    rules: [...book.rules, ...own.rules].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** A list of a bundled name gets more words. */
function together(known: Phrases = {}, added: Phrases): Phrases {
  return { fr: [...(known.fr ?? []), ...(added.fr ?? [])], en: [...(known.en ?? []), ...(added.en ?? [])] };
}

function checkRule({ path, text }: RuleFile, folder: string, { language, shown }: Loading): void {
  const written = { name: shown(join(folder, path)), text, file: join(folder, path) };
  check(readLocated(written, language), RULE_SCHEMA, written, language);
}
