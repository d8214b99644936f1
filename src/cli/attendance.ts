import type { CachedFlow } from './cache/results.js';
import type { Store } from './cache/store.js';
import type { Context } from './context.js';
import type { Flow, LintOptions, Steps } from './flow.js';
import { Progress } from './progress.js';
import { statsText } from './stats.js';
import { StepClock, type RunStep } from './step-clock.js';
import type { SourceFile } from '../types.js';

/** Columns of a terminal that does not say how many it has, or says none. */
const UNKNOWN_WIDTH = 80;

/** The cache that the settings ask for; null for none, and nothing of it is loaded: Node's digests alone take 3 ms. */
export async function storeOf({ settings, io }: Context): Promise<Store | null> {
  if (!settings.cache) return null;
  const [{ folderStore }, { cacheFolder }] = await Promise.all([import('./cache/store.js'), import('./cache/location.js')]);
  return folderStore(cacheFolder(settings.cacheLocation, io));
}

/** Whoever stands beside a run: shows where it is, takes its times, spares it what is in the cache. */
export class Attendance {
  private readonly clock: StepClock | null;
  private readonly progress: Progress | null;
  private cached: CachedFlow | null = null;

  /** @param store where results are kept between runs; null for nowhere */
  constructor(
    private readonly context: Context,
    private readonly store: Store | null,
  ) {
    const { settings, io, spoken } = context;
    // The clock of the first run begins with the program (0), so that loading it is part of the start-up.
    this.clock = settings.stats ? new StepClock(settings.watch ? performance.now() : 0) : null;
    this.progress = io.stderrIsTTY ? new Progress(io.stderr, spoken, io.columns || UNKNOWN_WIDTH) : null;
  }

  /** The steps of the flow, attended. */
  readonly steps: Steps = {
    source: () => this.context.steps.source(),
    reader: () => this.context.steps.reader(),
    flow: async () => {
      const flow = await this.context.steps.flow();
      return { ...flow, lint: await this.lintOf(flow) };
    },
  };

  private async lintOf(flow: Flow): Promise<Flow['lint']> {
    const { clock, progress } = this;
    const onStep: LintOptions['onStep'] = (step, path) => {
      clock?.begin(step === 'done' ? null : step);
      progress?.at(step, path);
    };
    const watching = { ...((clock || progress) && { onStep }), ...(clock && { onRule: (id: string) => clock.beginRule(id) }) };
    const watched: Flow['lint'] = (files, options) => flow.lint(files, { ...options, ...watching });
    if (this.store === null) return watched;
    const [{ cachedLint }, { programIdentity }] = await Promise.all([import('./cache/results.js'), import('./cache/identity.js')]);
    this.cached ??= cachedLint(watched, this.store, programIdentity());
    return this.cached.lint;
  }

  begin(step: RunStep): void {
    this.clock?.begin(step);
    if (step === 'report') this.progress?.clear();
  }

  expect(files: readonly SourceFile[]): void {
    this.progress?.expect(files.map(({ path }) => path));
    this.clock?.begin(null);
  }

  /** The run is over: tells its times. */
  end(): void {
    const { clock, context } = this;
    if (!clock) return;
    clock.begin(null);
    context.io.stderr.write(statsText(clock, this.cached?.counts() ?? null, context.spoken));
  }

  /** Leaves the screen as it was, whatever happened. */
  leave(): void {
    this.progress?.clear();
  }
}
