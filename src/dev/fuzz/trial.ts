import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Input, Task } from './inputs.js';
import type { Reaction } from './subject.js';

/** How an input ended. */
export interface Trial {
  readonly input: string;
  /** `read`, or the code of the refusal: `limit words`, `unreadable`… */
  readonly end: string;
  readonly seconds: number;
  /** Most memory of the linter and of its reading process, together, in megabytes. */
  readonly megabytes: number;
  readonly fault: string | null;
}

/** Reading may take its whole time; starting, judging and a busy machine some more. */
const GRACE_SECONDS = 15;

/** What the project promises for any file. */
const MOST_MEGABYTES = 1024;

/** As many files as a folder of tenders holds; then a new run of the linter begins. */
const FILES_IN_A_RUN = 25;

const MEGABYTE = 1024 * 1024;
const PAGE_BYTES = 4096;

/** Gives inputs to a linter, one after the other, and looks for faults: a crash, a hang, too much memory, text lost in silence. */
export class Trials {
  #subject: ChildProcess | null = null;
  #files = 0;

  constructor(
    private readonly program: string,
    private readonly seconds: number,
  ) {}

  async run(input: Input): Promise<Trial> {
    const subject = this.#running();
    const memory = new Memory(subject.pid);
    const start = performance.now();
    const reaction = await this.#ask(subject, { input, seconds: this.seconds });
    const seconds = (performance.now() - start) / 1000;
    const told = { input: input.name, seconds, megabytes: memory.stop() };
    if (typeof reaction === 'string') return { ...told, end: 'none', fault: reaction };
    const fault = faultOf(reaction, input) ?? (told.megabytes > MOST_MEGABYTES ? `took ${Math.round(told.megabytes)} MB` : null);
    return { ...told, end: endOf(reaction), fault };
  }

  close(): void {
    this.#subject?.kill('SIGKILL');
    this.#subject = null;
  }

  #running(): ChildProcess {
    this.#files += 1;
    if (this.#files % FILES_IN_A_RUN === 0) this.close();
    return (this.#subject ??= fork(this.program, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] }));
  }

  /** What the linter answers, or how it failed to. */
  async #ask(subject: ChildProcess, task: Task): Promise<Reaction | string> {
    const reaction = await new Promise<Reaction | string>((resolve) => {
      const timer = setTimeout(() => resolve(`no answer after ${this.seconds + GRACE_SECONDS} s`), (this.seconds + GRACE_SECONDS) * 1000);
      const settle = (value: Reaction | string): void => {
        clearTimeout(timer);
        subject.removeAllListeners('message').removeAllListeners('exit');
        resolve(value);
      };
      subject.once('message', (value) => settle(value as Reaction));
      subject.once('exit', (code, signal) => settle(`the linter ended with ${signal ?? code}`));
      subject.send(task);
    });
    if (typeof reaction === 'string') this.close();
    return reaction;
  }
}

function endOf({ problems, unread }: Reaction): string {
  const [problem] = problems;
  if (problem === undefined) return unread > 0 ? 'read, something named as not read' : 'read';
  return problem.limit === undefined ? problem.code : `limit ${problem.limit.name}`;
}

function faultOf({ problems, documents, thrown, found, words, unread }: Reaction, input: Input): string | null {
  if (thrown !== null) return `the linter threw ${thrown}`;
  const internal = problems.find(({ code, message }) => code === 'internal' || message.includes('broke off'));
  if (internal) return internal.message;
  if (problems.length > 0) return null;
  if (documents === 0) return 'neither a report nor a problem';
  if (!found) return 'text was lost in silence';
  // A name that broke in an archive may be that of no document: it is told, and no problem.
  if (unread > 0 && input.file.path.endsWith('.zip')) return null;
  return words < input.words ? `only ${words} of ${Math.round(input.words)} words were read, and no problem told` : null;
}

/** Looks at the memory of a process and of those that it started; 0 where the system has no `/proc`. */
class Memory {
  #most = 0;
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly pid: number | undefined) {
    this.#timer = setInterval(() => this.#look(), 20);
  }

  stop(): number {
    this.#look();
    clearInterval(this.#timer);
    return this.#most;
  }

  #look(): void {
    const children = (read(`/proc/${this.pid}/task/${this.pid}/children`) ?? '').split(' ').filter(Boolean);
    const sizes = [String(this.pid), ...children].map((pid) => Number(read(`/proc/${pid}/statm`)?.split(' ')[1] ?? 0));
    this.#most = Math.max(this.#most, (sizes.reduce((sum, size) => sum + size, 0) * PAGE_BYTES) / MEGABYTE);
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
