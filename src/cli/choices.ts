import { REPORTS } from '../report/index.js';
import { WORDS } from '../report/words.js';
import type { DocumentKind, Language, Severity } from '../types.js';

/** What the options with a fixed list of values accept. */
export const FORMATS: readonly string[] = Object.keys(REPORTS);
/** Categories of the project's own rules. */
export const CATEGORIES: readonly string[] = Object.keys(WORDS.en.categories);
export const LANGUAGES: readonly Language[] = ['fr', 'en'];
export const FAIL_LEVELS: readonly (Severity | 'never')[] = ['error', 'warning', 'info', 'never'];
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  'software-build',
  'software-evolution',
  'off-the-shelf',
  'hosting-infrastructure',
  'advisory',
  'other',
];
