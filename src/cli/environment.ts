import type { Language } from '../types.js';
import type { Io } from './io.js';

/** Without a known screen, the classical width. */
const DEFAULT_WIDTH = 80;
/** Lines longer than this are hard to read; shorter than that, nothing fits. */
const WIDEST = 100;
const NARROWEST = 40;

/** Language of the user's session when it is French or English; null for any other, and for C or POSIX. */
export function environmentLanguage(env: Io['env']): Language | null {
  // The first variable that is set decides, as in POSIX.
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const language = /^(fr|en)(?:[_.@-]|$)/i.exec(locale)?.[1]?.toLowerCase();
  return language === 'fr' || language === 'en' ? language : null;
}

/** Format of the report when none is asked for: annotations where GitHub runs the command, words for a person elsewhere. */
export function environmentFormat(env: Io['env']): string {
  return env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
}

/** Whether to colour: what the user asked for, then NO_COLOR and FORCE_COLOR, then whether a screen is there. */
export function wantsColor(asked: boolean | null, { env, isTTY }: Pick<Io, 'env' | 'isTTY'>): boolean {
  if (asked !== null) return asked;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && env['TERM'] !== 'dumb';
}

export function screenWidth({ columns }: Pick<Io, 'columns'>): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns || DEFAULT_WIDTH));
}
