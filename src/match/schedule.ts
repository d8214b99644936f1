import type { Phrases, RuleSource, ScheduleFinder } from '../rules/book.js';
import type { Block, Quantity, Sentence } from '../types.js';
import { isFound } from './conditions.js';
import { wholeSentence, type Match, type MatchContext, type Place } from './match.js';
import { blockHas, extentOf, headingRuns, isUnder, listsAndTables, placeOfRun, sentencesOf, type Run } from './runs.js';
import { toMatch } from './structure.js';

/** Dated entries in lists, tables, one sentence or the header cells of a table. */
export function* findSchedules(rule: RuleSource, finder: ScheduleFinder, context: MatchContext): Generator<Match> {
  for (const run of [...listsAndTables(context), ...headingRuns(context)]) {
    const dated = datedEntries(run, context);
    const naming = finder.schedule.items ? dated.filter((e) => blockHas(e.block, finder.schedule.items as Phrases, context)).length : dated.length;
    if (naming < (finder.schedule.itemsLeast ?? 1)) continue;
    if (finder.schedule.under && !isUnder(run, finder.schedule.under, context)) continue;
    const match = scheduleMatch(rule, finder, placeOfRun(run, context), dated.map((e) => e.dates[0] as Quantity), context, extentOf(dated.map((e) => e.block), context));
    if (match) yield match;
  }
  for (const sentence of context.text.sentences) {
    if (sentence.quantities.length < finder.schedule.least) continue;
    const dates = datesOf([sentence]);
    if (dates.length < finder.schedule.least) continue;
    if (finder.schedule.items && !context.hits.has(sentence.index, finder.schedule.items)) continue;
    if (finder.schedule.under && !isFound(finder.schedule.under, 'unit', sentence.index, context)) continue;
    const match = scheduleMatch(rule, finder, wholeSentence(context.text, sentence.index), dates, context);
    if (match) yield match;
  }
}

interface DatedEntry {
  readonly block: Block;
  readonly dates: readonly Quantity[];
}

const entries = new WeakMap<Run, readonly DatedEntry[]>();

/** Blocks of a run that hold a date, kept for all finders. */
function datedEntries(run: Run, context: MatchContext): readonly DatedEntry[] {
  let dated = entries.get(run);
  if (!dated) entries.set(run, (dated = run.blocks.map((block) => ({ block, dates: datesOf(sentencesOf(block, context)) })).filter(({ dates }) => dates.length > 0)));
  return dated;
}

/** Dates and delays of some sentences; the offset that stands for a date is the date. */
function datesOf(sentences: readonly Sentence[]): readonly Quantity[] {
  return sentences.flatMap(({ quantities }) =>
    quantities.filter((q, i) => isDated(q) && !quantities.some((other, j) => j < i && other.start === q.start && isDated(other))),
  );
}

function isDated(quantity: Quantity): boolean {
  if (quantity.role === 'history' || quantity.role === 'tender' || quantity.role === 'reference') return false;
  return quantity.kind === 'date' || quantity.kind === 'offset' || quantity.kind === 'range';
}

function scheduleMatch(rule: RuleSource, finder: ScheduleFinder, place: Place | null, dates: readonly Quantity[], context: MatchContext, related: readonly Place[] = []): Match | null {
  const { least, span = 0, spanMost = Infinity, perYear = Infinity, gap = 0 } = finder.schedule;
  if (!place || dates.length < least) return null;
  const months = dates.map(monthOf).filter((m) => Number.isFinite(m));
  const length = months.length > 1 ? Math.max(...months) - Math.min(...months) : 0;
  if (length < span || length > spanMost || longestGap(months) < gap) return null;
  if (perYear !== Infinity && (length === 0 || ((dates.length - 1) * 12) / length > perYear)) return null;
  const total: Quantity = { ...(dates[0] as Quantity), kind: 'range', role: 'free', min: length, max: length, value: `P${Math.round(length)}M` };
  return toMatch(rule, finder, { place, count: dates.length, share: 0, quantities: [total], related }, context);
}

function longestGap(months: readonly number[]): number {
  const sorted = [...months].sort((a, b) => a - b);
  return Math.max(0, ...sorted.map((month, i) => month - (sorted[i - 1] ?? month)));
}

/** A date as months since year 0, an offset as months since T0. */
function monthOf(quantity: Quantity): number {
  const iso = quantity.to ?? quantity.from ?? (quantity.kind === 'date' ? quantity.value : null);
  if (iso === null) return quantity.max;
  const [year = NaN, month = 12, day = 1] = iso.split('-').map(Number);
  return year * 12 + month + day / 31;
}
