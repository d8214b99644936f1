/**
 * The program of the reading process: reads one file at a time for its parent. A file that kills it costs one error line.
 * It is started with the most megabytes it may take as its only argument.
 */
import { once } from 'node:events';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { AgilefallError } from '../../errors.js';
import { readDocument, readProjection } from '../../read.js';
import type { DocumentResult, TextDocument } from '../../types.js';
import type { Answer, Order, Progress, Result, Sent, SentJudging } from './orders.js';

/**
 * Runs on a thread of its own, because a file that loops leaves no time to anything else on the main one.
 * `--max-old-space-size` does not bound array buffers, so the memory of the whole process is watched; and a process
 * whose parent was killed would read on to the end. A bomb fills some 1 GB a second: 25 ms are 25 MB.
 */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.bytes || process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL');
}, 25);
`;

function watch(megabytes: number): void {
  new Worker(WATCH, { eval: true, workerData: { bytes: megabytes * 1024 * 1024, parent: process.ppid } }).unref();
}

async function answer(order: Order): Promise<Answer> {
  try {
    return { kind: 'read', result: await resultOf(order), rss: process.memoryUsage.rss() };
  } catch (error) {
    if (!(error instanceof AgilefallError)) return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
    const { code, message, place, hint, limit } = error;
    return { kind: 'refused', refusal: { code, message, place, hint, limit } };
  }
}

async function resultOf({ want, file, limits, judging }: Order): Promise<Result> {
  if (want === 'projection') return readProjection(file, limits);
  const text = await readDocument(file, limits);
  return judging ? verdictOn(text, judging) : text;
}

/** Judges here, where the text is: to hand it over and to warm up a second process costs as much as judging it. */
async function verdictOn(text: TextDocument, judging: SentJudging): Promise<DocumentResult> {
  const { Verdicts } = await import('../../verdicts.js');
  const verdicts = new Verdicts({ ...judging, onStep: (step) => process.send?.({ kind: 'step', step } satisfies Progress) });
  await verdicts.prepare(text);
  return verdicts.judge([text], text.path)[0] as DocumentResult;
}

watch(Number(process.argv[2]));
// Most files that come here are PDFs, and their library is what takes longest to load.
void import('../../parse/pdf/library.js').then(({ loadLibrary }) => loadLibrary());
process.on('disconnect', () => process.exit());
process.on('message', ({ path, length, ...order }: Sent) => {
  void bytesOf(length)
    .then((bytes) => answer({ ...order, file: { path, bytes } }))
    .then((said) => process.send?.(said));
});

/** The next bytes of the standard input: those of one file. One order comes at a time. */
async function bytesOf(length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const chunk = process.stdin.read() as Buffer | null;
    if (chunk === null) await once(process.stdin, 'readable');
    else {
      bytes.set(chunk, at);
      at += chunk.length;
    }
  }
  return bytes;
}
