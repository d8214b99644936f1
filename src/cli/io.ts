import type { Readable } from 'node:stream';

export interface Writer {
  write(text: string): unknown;
}

/** The outside world as the command line sees it; `bin.ts` gives the real one, tests give their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writer;
  readonly stderr: Writer;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** True when standard output is a terminal. */
  readonly isTTY: boolean;
  /** True when standard error is a terminal: progress is shown there. */
  readonly showsProgress?: boolean;
  readonly columns: number | undefined;
  /** True when standard error is a terminal. */
  readonly stderrIsTTY?: boolean;
  /** Calls back once when the user asks to stop (Ctrl-C), instead of ending the program. */
  readonly onInterrupt?: (listener: () => void) => void;
}
