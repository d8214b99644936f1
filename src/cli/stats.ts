import { columns, padded } from '../report/columns.js';
import type { Language } from '../types.js';
import { RUN_WORDS } from './run-words.js';
import type { RunStep, StepClock } from './step-clock.js';

/** Rules told by name: the slowest say where a rule of one's own costs too much. */
const SLOWEST = 5;

const ORDER: readonly RunStep[] = ['start', 'source', 'read', 'rules', 'match', 'judge', 'report'];

interface Counts {
  readonly hits: number;
  readonly asked: number;
}

/** What `--stats` prints: milliseconds of each step, of the slowest rules, and what came from the cache. */
export function statsText({ steps, rules }: StepClock, cache: Counts | null, language: Language): string {
  const words = RUN_WORDS[language];
  const rows = ORDER.map((step): Row => [words.steps[step], steps.get(step) ?? 0]);
  const total = rows.reduce((sum, [, time]) => sum + time, 0);
  const slowest = [...rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, SLOWEST);
  return [
    words.time,
    ...table([...rows, [words.total, total]]),
    ...(slowest.length === 0 ? [] : [words.slowest, ...table(slowest)]),
    ...(cache === null ? [] : [words.fromCache(cache.hits, cache.asked)]),
  ]
    .join('\n')
    .concat('\n');
}

type Row = readonly [name: string, milliseconds: number];

function table(rows: readonly Row[]): readonly string[] {
  const wide = Math.max(...rows.map(([name]) => columns(name)));
  return rows.map(([name, time]) => `  ${padded(name, wide)} ${time.toFixed(1).padStart(9)}`);
}
