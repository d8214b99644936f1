import type { RuleBook } from '../../src/rules/book.js';
import { readRuleBook } from '../../src/rules/read.js';
import { readRuleFiles } from '../../src/source/rule-files.js';

/** The rules as their YAML files stand now, not as they were last built. */
export const book: RuleBook = readRuleBook(readRuleFiles('rules'));
