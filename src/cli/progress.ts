import { columns, printable } from '../report/columns.js';
import type { LintStep } from '../lint.js';
import type { Language } from '../types.js';
import type { Writer } from './io.js';
import { RUN_WORDS } from './run-words.js';

/** A run shorter than this is over before one has read a line (ms). */
const PATIENCE_MS = 200;

const CLEAR = '\r\u001b[2K';

/** One line on a terminal that says which document and step a long run is at; it clears itself at the end. */
export class Progress {
  private paths: readonly string[] = [];
  private line = '';
  private drawn = false;
  private readonly since: number;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly screen: Writer,
    private readonly language: Language,
    private readonly width: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.since = now();
    // Shows a first step that takes long but leaves the program time to breathe, as reading a PDF does.
    this.timer = setTimeout(() => this.draw(), PATIENCE_MS);
    this.timer.unref();
  }

  /** The documents that the run is about, in their order. */
  expect(paths: readonly string[]): void {
    this.paths = paths;
  }

  at(step: LintStep, path: string | null): void {
    if (step === 'done') return;
    const words = RUN_WORDS[this.language];
    const number = path === null ? '' : `[${this.paths.indexOf(path) + 1}/${this.paths.length}] `;
    const whole = `${number}${printable(path ?? words.dossier)} · ${words.steps[step]}`;
    this.line = shortened(whole, this.width);
    this.draw();
  }

  /** Leaves the screen as it was. */
  clear(): void {
    clearTimeout(this.timer);
    if (this.drawn) this.screen.write(CLEAR);
    this.drawn = false;
    this.line = '';
  }

  private draw(): void {
    if (this.now() - this.since < PATIENCE_MS || this.line === '') return;
    this.screen.write(CLEAR + this.line);
    this.drawn = true;
  }
}

/** The end of a line is what changes: it is the beginning that goes. */
function shortened(line: string, width: number): string {
  if (columns(line) < width) return line;
  const signs = [...line];
  while (signs.length > 0 && columns(signs.join('')) >= width - 1) signs.shift();
  return `…${signs.join('')}`;
}
