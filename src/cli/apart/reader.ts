import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AgilefallError } from '../../errors.js';
import { overLimit, type Limits } from '../../limits.js';
import { readDocument, readProjection } from '../../read.js';
import { bundledBook } from '../../rules/bundled.js';
import type { DocumentResult, SourceFile, TextDocument } from '../../types.js';
import type { VerdictOptions } from '../../verdicts.js';
import { boundHeap } from './heap.js';
import { isLight, lightLimits } from './light.js';
import type { Answer, Order, Progress, Refusal, Result, Sent, SentJudging } from './orders.js';

/** The JavaScript heap gets this share of the memory; buffers, code and stacks the rest. */
const HEAP_SHARE = 3 / 4;

/** A process that holds this share of its memory after a file would end sooner in the next one: a new one takes over. */
const WORN = 1 / 2;

/** How a process ends that took too much memory: by our own watch or the system's, or by V8. Windows knows only codes. */
const OUT_OF_MEMORY = new Set<NodeJS.Signals | number>(['SIGKILL', 'SIGABRT', 134, 137]);

/**
 * Reads files in a process of its own, one after the other, so that none takes more than its time and memory and
 * none ends the run. Why a process and not a thread: limits on a thread do not bound array buffers, and what V8
 * cannot go on from (a fatal error) ends all threads with it. It costs 0.1 s, once; light files do without.
 */
export class Reader {
  #child: ChildProcess | null = null;
  #megabytes = 0;
  #last: Promise<unknown> = Promise.resolve();
  readonly #program: string | null;

  /** @param program the reading program, when it is not where the package has it */
  constructor(program: string | null = null) {
    this.#program = program;
  }

  /** @throws AgilefallError when the file cannot be read. */
  readonly read = async (file: SourceFile, limits: Limits): Promise<TextDocument> => (await this.#take({ want: 'text', file: held(file), limits })) as TextDocument;

  /** For `LintOptions.read`: what is found in a file that the process reads, the text of one that is read here. Same errors as `read`. */
  readonly readOrJudge = async (file: SourceFile, limits: Limits, judging: VerdictOptions | null): Promise<TextDocument | DocumentResult> => {
    const sent = judging && sentOf(judging);
    const order: Order = { want: 'text', file: held(file), limits, ...(sent && { judging: sent }) };
    return (await this.#take(order, judging?.onStep)) as TextDocument | DocumentResult;
  };

  /** The text that lines and columns refer to. Same errors as `read`. */
  readonly project = async (file: SourceFile, limits: Limits): Promise<string> => (await this.#take({ want: 'projection', file: held(file), limits })) as string;

  /** Starts the process ahead of the files that will surely need it: it loads while the rules do. */
  expect(paths: readonly string[], { megabytes }: Limits): void {
    if (paths.some((path) => /\.pdf$/i.test(path))) idle(this.#running(megabytes));
  }

  /** Number of the process that reads, while there is one. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Ends the process, if there is one. Without this, it ends with the process that started it. */
  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #take(order: Order, onStep?: OnStep): Promise<Result> {
    if (!isLight(order.file)) return this.#apart(order, onStep);
    const limits = lightLimits(order.limits, order.file);
    boundHeap(order.file.bytes.length);
    try {
      return await readHere({ ...order, limits });
    } catch (error) {
      const hit = error instanceof AgilefallError ? error.limit?.name : undefined;
      if (hit === undefined || limits[hit] === order.limits[hit]) throw error;
      return this.#apart(order, onStep);
    }
  }

  /** One order at a time: the others wait. */
  #apart(order: Order, onStep?: OnStep): Promise<Result> {
    const next = this.#last.then(() => this.#judged(order, onStep));
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** The limits are those of reading: a text that was read and whose judging ends the process is judged by whoever asked. */
  async #judged(order: Order, onStep?: OnStep): Promise<Result> {
    let wasRead = false;
    const told: OnStep = (step, path) => {
      wasRead = true;
      onStep?.(step, path);
    };
    try {
      return await this.#ask(order, told);
    } catch (error) {
      if (!wasRead || this.#child !== null) throw error;
      return this.#ask({ want: order.want, file: order.file, limits: order.limits });
    }
  }

  async #ask(order: Order, onStep?: OnStep): Promise<Result> {
    const child = this.#running(order.limits.megabytes);
    const answer = await exchange(child, order, onStep).catch((error: unknown) => {
      this.close();
      throw error;
    });
    if (answer.kind === 'refused') throw new AgilefallError(answer.refusal.code, answer.refusal.message, detailsOf(answer.refusal));
    if (answer.kind === 'broken') throw new Error(answer.message);
    if (answer.rss > order.limits.megabytes * 1024 * 1024 * WORN) this.close();
    return answer.result;
  }

  #running(megabytes: number): ChildProcess {
    const usable = this.#child !== null && this.#child.connected && this.#megabytes === megabytes;
    if (!usable) this.close();
    this.#megabytes = megabytes;
    return (this.#child ??= start(megabytes, this.#program));
  }
}

type OnStep = NonNullable<VerdictOptions['onStep']>;

/**
 * What the process is told of how a text is judged; null when it has to be judged here: by other rules than the bundled
 * ones, which are compiled already, or before somebody who takes the time of each rule.
 */
function sentOf({ kind, rules, packs, book, onRule, suppressions, reports, today }: VerdictOptions): SentJudging | null {
  if (onRule !== undefined || (book !== undefined && book !== bundledBook())) return null;
  return { ...(kind && { kind }), ...(rules && { rules }), ...(packs && { packs }), ...(suppressions && { suppressions }), ...(reports && { reports }), ...(today !== undefined && { today }) };
}

/** The file with its bytes in memory, as far as they are needed: taking them may read it. */
function held({ path, bytes }: SourceFile): SourceFile {
  return { path, bytes };
}

function readHere({ want, file, limits }: Order): Promise<Result> {
  return want === 'text' ? readDocument(file, limits) : readProjection(file, limits);
}

function detailsOf({ place, hint, limit }: Refusal): object {
  return { ...(place !== undefined && { place }), ...(hint !== undefined && { hint }), ...(limit && { limit }) };
}

/** Gives the order and waits for the answer, the end of the process or the end of the time, which is that of reading. */
function exchange(child: ChildProcess, order: Order, onStep?: OnStep): Promise<Answer> {
  const { file, limits } = order;
  return new Promise<Answer>((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) child.removeAllListeners(event);
      idle(child);
      act();
    };
    const timer = setTimeout(() => settle(() => reject(overLimit({ name: 'seconds', allowed: limits.seconds, found: null }, file.path))), limits.seconds * 1000);
    child.ref();
    child.channel?.ref();
    child.on('message', (message) => {
      const said = message as Answer | Progress;
      if (said.kind !== 'step') return settle(() => resolve(said));
      clearTimeout(timer);
      onStep?.(said.step, file.path);
    });
    child.once('error', (cause) => settle(() => reject(brokenOff(String(cause), file.path))));
    child.once('exit', (code, signal) => settle(() => reject(endOf(code, signal, limits, file.path))));
    // When the process ended, `exit` says why.
    const failed = (cause: Error | null | undefined): void => {
      if (cause && child.exitCode === null && child.signalCode === null) settle(() => reject(brokenOff(cause.message, file.path)));
    };
    const { want, judging } = order;
    const sent: Sent = { want, path: file.path, limits, length: file.bytes.length, ...(judging && { judging }) };
    child.send(sent, failed);
    child.stdin?.write(file.bytes);
  });
}

/** A process that waits must not keep this one from ending. */
function idle(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  // A pipe to a child is a socket, whatever its type says.
  (child.stdin as Socket | null)?.unref();
}

function endOf(code: number | null, signal: NodeJS.Signals | null, { megabytes }: Limits, path: string): AgilefallError {
  const how = signal ?? code ?? 0;
  if (OUT_OF_MEMORY.has(how)) return overLimit({ name: 'megabytes', allowed: megabytes, found: null }, path);
  return brokenOff(`it ended with ${how}`, path);
}

function brokenOff(how: string, path: string): AgilefallError {
  return new AgilefallError('unreadable', `The program that reads this file broke off (${how}).`, {
    place: path,
    hint: 'Save the file again from the program it was made with, and try the new copy.',
  });
}

function start(megabytes: number, own: string | null): ChildProcess {
  const { program, loader } = own === null ? programOf() : { program: own, loader: [] };
  // Loaded now only, which it takes 3 ms to do: a run over light files starts none.
  const { fork } = process.getBuiltinModule('node:child_process');
  const child = fork(program, [String(megabytes)], {
    // The budget: see bin.ts.
    execArgv: [...loader, '--interrupt-budget=1000000', `--max-old-space-size=${Math.round(megabytes * HEAP_SHARE)}`],
    serialization: 'advanced',
    // What V8 prints when it dies is no news for a buyer.
    stdio: ['pipe', 'ignore', process.env['DEBUG'] ? 'inherit' : 'ignore', 'ipc'],
  });
  // A process that ends while it is written to tells it by `exit`.
  child.stdin?.on('error', () => undefined);
  process.removeListener('exit', killAll);
  process.once('exit', killAll);
  alive.add(child);
  child.once('close', () => alive.delete(child));
  return child;
}

/** Processes that may be in an endless loop, where they do not see that this one ends. */
const alive = new Set<ChildProcess>();

function killAll(): void {
  for (const child of alive) child.kill('SIGKILL');
}

/** The child's program: beside this file in the source, in the folder above the chunks in the package. */
function programOf(): { readonly program: string; readonly loader: readonly string[] } {
  const here = import.meta.url;
  if (here.endsWith('.ts')) {
    const loader = pathToFileURL(createRequire(here).resolve('tsx')).href;
    return { program: fileURLToPath(new URL('./child.ts', here)), loader: ['--import', loader] };
  }
  const program = ['./reader.js', '../reader.js'].map((path) => fileURLToPath(new URL(path, here))).find((path) => existsSync(path));
  if (program === undefined) throw new AgilefallError('internal', 'The package has no reader.js: it is not complete.', { hint: 'Install agilefall again.' });
  return { program, loader: [] };
}
