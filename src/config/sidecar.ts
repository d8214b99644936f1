import sidecarSchema from '../../rules/sidecar.schema.json' with { type: 'json' };
import type { Language } from '../types.js';
import { check, near, type Schema } from './check.js';
import { entryOf, faultAt, lineOf, plain, readLocated, type Located, type Written } from './located.js';
import { MESSAGES } from './messages.js';
import { texts } from './layers.js';
import type { Suppression } from '../judge/excuses.js';
import { suppressionsIn } from './settings.js';

export const SIDECAR_SCHEMA = sidecarSchema as Schema;

/**
 * The suppressions that stand in a file beside a document.
 * @param rules names of all rules that exist.
 * @throws AgilefallError `bad-config` showing the line at fault.
 */
export function readSidecar(written: Written, rules: readonly string[], language: Language): readonly Suppression[] {
  const value = readLocated(written, language);
  check(value, SIDECAR_SCHEMA, written, language);
  const list = entryOf(value, 'suppressions')?.value;
  const items = list?.kind === 'list' ? list.items : [];
  for (const item of items) checkItem(item, written, rules, language);
  return items.flatMap((item) => suppressionsIn({ value: [plain(item)], from: `${written.name}:${lineOf(written, item.at[0])}` }, () => true, true));
}

function checkItem(item: Located, written: Written, rules: readonly string[], language: Language): void {
  const messages = MESSAGES[language];
  const named = entryOf(item, 'rule')?.value;
  for (const id of texts(named === undefined ? undefined : plain(named))) {
    if (rules.includes(id)) continue;
    const meant = near(id, rules);
    const sentence = meant === null ? messages.unknownRule(id) : `${messages.unknownRule(id)} ${messages.didYouMean(meant)}`;
    throw faultAt(written, named?.at ?? item.at, sentence, messages.seeRules);
  }
  const until = entryOf(item, 'until')?.value;
  if (until?.kind === 'scalar' && !isDay(String(until.value))) throw faultAt(written, until.at, messages.noDate(String(until.value)), messages.correct);
}

/** Whether an ISO day is one of the calendar: not 2026-02-30. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
