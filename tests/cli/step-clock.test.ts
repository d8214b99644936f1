import { describe, expect, it } from 'vitest';

import { Progress } from '../../src/cli/progress.js';
import { statsText } from '../../src/cli/stats.js';
import { StepClock } from '../../src/cli/step-clock.js';

/** A clock that says what it is told. */
function clockAt(...times: readonly number[]): () => number {
  const left = [...times];
  return () => left.shift() ?? 0;
}

describe('the clock of steps', () => {
  it('adds up what each step and each rule took, and leaves out what nobody asked about', () => {
    const clock = new StepClock(0, clockAt(10, 15, 40, 42, 47, 50, 60, 100));
    clock.begin('source'); // 10
    clock.begin('read'); // 15
    clock.begin('match'); // 40
    clock.beginRule('a'); // 42
    clock.beginRule('b'); // 47
    clock.begin('read'); // 50
    clock.begin(null); // 60
    clock.begin('report'); // 100
    expect(Object.fromEntries(clock.steps)).toEqual({ start: 10, source: 5, read: 35, match: 10 });
    expect(Object.fromEntries(clock.rules)).toEqual({ a: 5, b: 3 });
  });

  it('is told in a table, the slowest rules first', () => {
    const clock = new StepClock(0, clockAt(1, 2, 1002.25, 1003, 1006, 1013));
    clock.begin('source');
    clock.begin('read');
    clock.begin('match');
    clock.beginRule('quick-rule');
    clock.beginRule('slow-rule');
    clock.begin(null);
    expect(statsText(clock, { hits: 3, asked: 4 }, 'en')).toBe(`Time of each step, in milliseconds
  start-up                   1.0
  getting the files          1.0
  reading the document    1000.3
  loading the rules          0.0
  looking                   10.8
  judging                    0.0
  report                     0.0
  total                   1013.0
Slowest rules
  slow-rule        7.0
  quick-rule       3.0
Documents taken from the cache: 3 of 4
`);
  });
});

describe('progress', () => {
  const drawn = (width: number, ...times: readonly number[]) => {
    const written: string[] = [];
    const progress = new Progress({ write: (text) => written.push(text) }, 'fr', width, clockAt(...times));
    progress.expect(['a.md', 'dossier/cctp.pdf']);
    return { progress, written };
  };

  it('says nothing of a run that is over before one could read it', () => {
    const { progress, written } = drawn(80, 0, 10, 150);
    progress.at('read', 'a.md');
    progress.at('match', 'a.md');
    progress.clear();
    expect(written).toEqual([]);
  });

  it('says where a long run is, and leaves the line as it was', () => {
    const { progress, written } = drawn(80, 0, 50, 250, 300);
    progress.at('read', 'a.md');
    progress.at('read', 'dossier/cctp.pdf');
    progress.at('match', null);
    progress.at('done', null);
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r\u001b[2K[2/2] dossier/cctp.pdf · lecture du document', '\r\u001b[2Kdossier · recherche', '\r\u001b[2K']);
  });

  it('stays on one line', () => {
    const { progress, written } = drawn(30, 0, 250);
    progress.at('read', 'dossier/cctp.pdf');
    progress.clear();
    expect(written[0]).toMatch(/^\r\u001b\[2K….*pdf · lecture du document$/);
    expect((written[0] ?? '').replace('\r\u001b[2K', '').length).toBeLessThan(30);
  });

  it.each([0, 1, 2])('comes to an end on a screen of %i columns', (width) => {
    const { progress, written } = drawn(width, 0, 250);
    progress.at('read', 'dossier/cctp.pdf');
    progress.clear();
    expect(written).toEqual(['\r\u001b[2K…', '\r\u001b[2K']);
  });

  it('lets no sign of a file name reach the screen as an order', () => {
    const { progress, written } = drawn(80, 0, 250);
    progress.at('read', 'a\u001b[31m.md');
    progress.clear();
    expect(written[0]).not.toContain('\u001b[31m');
  });
});
