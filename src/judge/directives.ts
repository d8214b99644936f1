import type { Remark } from '../types.js';

/** What a remark covers: the next line's passage, its own, from here on, no more from here on, the whole file, what Word says. */
export type Reach = 'next' | 'line' | 'open' | 'close' | 'file' | 'range';

/** A remark understood. */
export interface Directive {
  readonly reach: Reach;
  readonly rules: readonly string[];
  readonly reason: string;
  /** ISO day, the last on which it holds; null without one. */
  readonly until: string | null;
}

const MARKDOWN: Readonly<Record<string, Reach>> = {
  'agilefall-disable-next-line': 'next',
  'agilefall-disable-line': 'line',
  'agilefall-disable-file': 'file',
  'agilefall-disable': 'open',
  'agilefall-enable': 'close',
};

/** In Word the range says what is covered; a French buyer writes French. */
const WORD: Readonly<Record<string, Reach>> = {
  ignore: 'range',
  ignorer: 'range',
  'ignore-file': 'file',
  'ignorer-fichier': 'file',
};

/** Word turns `--` into a dash while one types. */
const REASON = /(?:^|\s)(?:--|—|–)\s*/;

const UNTIL = /[\s,;(]*\b(?:until|jusqu['’]au)\s+(\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4})[\s).]*$/i;

/** Reads a remark; null when its first word is none of those that this version knows. */
export function readDirective({ form, text }: Remark): Directive | null {
  const [verb = '', ...words] = (form === 'word' ? text.replace(/^\s*agilefall\s*:\s*/i, '') : text).trim().split(/\s+/);
  const reach = (form === 'word' ? WORD : MARKDOWN)[verb.toLowerCase()];
  if (reach === undefined) return null;
  const rest = words.join(' ');
  const dash = REASON.exec(rest);
  const head = withoutDate(dash ? rest.slice(0, dash.index) : rest);
  const tail = withoutDate(dash ? rest.slice(dash.index + dash[0].length) : '');
  const rules = head.text.split(/[\s,;]+/).filter(Boolean);
  return { reach, rules, reason: tail.text, until: head.until ?? tail.until };
}

/** A text and the date at its end: « sizing-rule until 2026-12-31 », « fixé par décret (jusqu'au 31/12/2026) ». */
function withoutDate(text: string): { readonly text: string; readonly until: string | null } {
  const found = UNTIL.exec(text);
  if (!found) return { text: text.trim(), until: null };
  const written = found[1] ?? '';
  const until = written.includes('/') ? written.split('/').reverse().join('-') : written;
  return { text: text.slice(0, found.index).trim(), until };
}

/** Whether a date is over, or none of the calendar (2026-02-30), which nobody can wait for. */
export function isOver(until: string, today: string): boolean {
  const time = Date.parse(`${until}T00:00:00Z`);
  return until < today || Number.isNaN(time) || !new Date(time).toISOString().startsWith(until);
}
