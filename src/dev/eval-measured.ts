import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRuleFiles } from '../source/rule-files.js';
import type { Measured } from '../types.js';
import { strict, type Tally } from './eval-tally.js';

/** Fewer findings than this measure nothing. */
const LEAST_FINDINGS = 3;

/** The measured precision of a rule, or null when too few of its findings counted. `date` is an ISO day. */
export function measuredOf(tally: Tally, date: string): Measured | null {
  const findings = tally.right + tally.wrong;
  const { precision } = strict(tally);
  if (precision === null || findings < LEAST_FINDINGS) return null;
  return { precision: Math.round(precision * 100) / 100, findings, date };
}

/** Writes what was measured into the files of the rules. Gives the paths of the files that changed, below the folder. */
export function updateRules(folder: string, measures: ReadonlyMap<string, Measured>): readonly string[] {
  const changed: string[] = [];
  for (const { path, text } of readRuleFiles(folder)) {
    const measured = measures.get(/^id:[ ]*(\S+)[ ]*\r?$/m.exec(text)?.[1] ?? '');
    const fresh = measured ? withMeasured(text, measured) : text;
    if (fresh === text) continue;
    writeFileSync(join(folder, path), fresh);
    changed.push(path);
  }
  return changed;
}

/** The text of a rule's file with its measure: in place of the one before, else below `precision:`; every other byte stays. */
export function withMeasured(text: string, { precision, findings, date }: Measured): string {
  const line = `measured: { precision: ${precision}, findings: ${findings}, date: ${date} }`;
  const before = /^measured:.*(?:\r?\n[ \t]+\S.*)*/m;
  // A function, so that no `$` of the text is read as a sign.
  if (before.test(text)) return text.replace(before, () => line);
  return text.replace(/^precision:.*?(\r?\n)/m, (expected, end: string) => `${expected}${line}${end}`);
}
