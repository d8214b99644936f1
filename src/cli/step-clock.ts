import type { LintStep } from '../lint.js';

/** Steps of a run, those of the flow between what the command line does itself. */
export type RunStep = 'start' | 'source' | Exclude<LintStep, 'done'> | 'report';

/** Adds up the time that each step and each rule takes. It is told what begins; what was running before ends there. */
export class StepClock {
  readonly steps = new Map<RunStep, number>();
  readonly rules = new Map<string, number>();
  private step: RunStep | null = 'start';
  private rule: string | null = null;
  private stepSince: number;
  private ruleSince = 0;

  /** @param since when the first step began, on the clock `now`, in milliseconds */
  constructor(
    since: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.stepSince = since;
  }

  /** A step begins; null when nothing of interest does. */
  begin(step: RunStep | null): void {
    const time = this.now();
    this.endRule(time);
    if (this.step !== null) this.steps.set(this.step, (this.steps.get(this.step) ?? 0) + time - this.stepSince);
    this.step = step;
    this.stepSince = time;
  }

  beginRule(id: string): void {
    const time = this.now();
    this.endRule(time);
    this.rule = id;
    this.ruleSince = time;
  }

  private endRule(time: number): void {
    if (this.rule !== null) this.rules.set(this.rule, (this.rules.get(this.rule) ?? 0) + time - this.ruleSince);
    this.rule = null;
  }
}
