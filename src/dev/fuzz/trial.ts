import { readFileSync } from 'node:fs';
import type { Reader } from '../../cli/apart/reader.js';
import type { Limits } from '../../limits.js';
import { lint } from '../../lint.js';
import type { LintResult, SourceFile, TextDocument } from '../../types.js';
import type { Input } from './inputs.js';

/** How an input ended. */
export interface Trial {
  readonly input: Input;
  /** `read`, or the code of the refusal: `limit words`, `unreadable`… */
  readonly end: string;
  readonly seconds: number;
  /** Most memory of this process and of the reading one, together, in megabytes. */
  readonly megabytes: number;
  readonly fault: string | null;
}

/** Reading may take its whole time, and judging and a busy machine some more. */
const GRACE_SECONDS = 10;

/** What the project promises for any file. */
const MOST_MEGABYTES = 1024;

const MEGABYTE = 1024 * 1024;

/** Lints an input as the command line does and looks for faults: a crash, a hang, too much memory, text lost in silence. */
export async function tryInput(input: Input, reader: Reader, limits: Limits): Promise<Trial> {
  const texts: TextDocument[] = [];
  const read = async (file: SourceFile, given: Limits): Promise<TextDocument> => {
    const text = await reader.read(file, given);
    texts.push(text);
    return text;
  };
  const memory = new Memory(reader);
  const start = performance.now();
  const result = await lint([input.file], { limits, read }).catch((error: unknown) => String(error));
  const seconds = (performance.now() - start) / 1000;
  const megabytes = memory.stop();
  const told = { input, seconds, megabytes };
  if (typeof result === 'string') return { ...told, end: 'crash', fault: `the linter threw ${result}` };
  return { ...told, end: endOf(result), fault: faultOf(result, texts, input) ?? costFault(seconds, megabytes, limits) };
}

function endOf({ documents, problems }: LintResult): string {
  const [problem] = problems;
  if (problem === undefined) return (documents[0]?.unread.length ?? 0) > 0 ? 'read, something named as not read' : 'read';
  return problem.limit === undefined ? problem.code : `limit ${problem.limit.name}`;
}

function faultOf({ documents, problems }: LintResult, texts: readonly TextDocument[], { must, words }: Input): string | null {
  const internal = problems.find(({ code, message }) => code === 'internal' || /broke off/.test(message));
  if (internal) return internal.message;
  if (problems.length > 0) return null;
  const [text] = texts;
  if (documents.length === 0 || text === undefined) return 'neither a report nor a problem';
  if (must !== null && !text.blocks.some((block) => block.text.includes(must)) && !text.unread.some(({ lost }) => lost)) return 'text was lost in silence';
  if (text.words < words) return `only ${text.words} of ${Math.round(words)} words were read, and no problem told`;
  return null;
}

function costFault(seconds: number, megabytes: number, limits: Limits): string | null {
  if (seconds > limits.seconds + GRACE_SECONDS) return `took ${seconds.toFixed(1)} s`;
  return megabytes > MOST_MEGABYTES ? `took ${Math.round(megabytes)} MB` : null;
}

/** Looks at the memory of both processes while an input is read. */
class Memory {
  #most = 0;
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly reader: Reader) {
    this.#timer = setInterval(() => this.#look(), 20);
  }

  stop(): number {
    this.#look();
    clearInterval(this.#timer);
    return this.#most;
  }

  #look(): void {
    this.#most = Math.max(this.#most, process.memoryUsage.rss() / MEGABYTE + residentOf(this.reader.pid));
  }
}

/** Megabytes of another process; 0 where the system has no `/proc`. */
function residentOf(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / MEGABYTE;
  } catch {
    return 0;
  }
}
