import type { Trial } from './trial.js';

/** How many of the slowest and of the largest are shown. */
const SHOWN = 5;

/** What a run found, for a person: how inputs ended, the slowest, the largest, the faults. */
export function tableOf(trials: readonly Trial[]): string {
  const ends = new Map<string, number>();
  for (const { end } of trials) ends.set(end, (ends.get(end) ?? 0) + 1);
  const lines = [...ends].sort((a, b) => b[1] - a[1]).map(([end, count]) => `${String(count).padStart(7)}  ${end}`);
  const faults = trials.filter(({ fault }) => fault !== null);
  return [
    `${String(trials.length).padStart(7)}  inputs`,
    ...lines,
    '',
    'slowest',
    ...top(trials, ({ seconds }) => seconds, (value) => `${value.toFixed(1)} s`),
    'most memory, both processes together',
    ...top(trials, ({ megabytes }) => megabytes, (value) => `${Math.round(value)} MB`),
    '',
    `${String(faults.length).padStart(7)}  faults`,
    ...faults.map(({ input, fault }) => `         ${input}: ${fault}`),
  ].join('\n');
}

function top(trials: readonly Trial[], value: (trial: Trial) => number, say: (value: number) => string): string[] {
  return [...trials].sort((a, b) => value(b) - value(a)).slice(0, SHOWN).map((trial) => `${say(value(trial)).padStart(9)}  ${trial.input}: ${trial.end}`);
}
