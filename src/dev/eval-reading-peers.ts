import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { AgilefallError } from '../errors.js';
import { decodeText } from '../parse/detect.js';
import { parseDocx } from '../parse/docx/index.js';
import { parseMarkdown, prepareFrontMatter } from '../parse/markdown/index.js';
import { parsePdf } from '../parse/pdf/index.js';
import type { DropCause } from '../parse/drops.js';
import { project } from '../text/project.js';
import type { Parsed } from '../types.js';
import type { Asked } from './eval-reading-variants.js';
import { shareFound, tallyWords, type Left, type WordTally } from './eval-reading-words.js';

/** Both programs print what they read; what they leave out is a matter of format and none of theirs. */
const MEDIAN = 0.995;
const POOLED = 0.985;

/** Fewer words are a stamp on a scan, not a text that could be read. */
const FEWEST_WORDS = 20;

const TIMEOUT = 120_000;

interface Peer {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly command: (path: string) => readonly [string, ...string[]];
}

const PEERS: readonly Peer[] = [
  { name: 'pdftotext', extensions: ['pdf'], command: (path) => ['pdftotext', '-enc', 'UTF-8', path, '-'] },
  { name: 'pandoc', extensions: ['docx'], command: (path) => ['pandoc', '-f', 'docx', '-t', 'plain', '--wrap=none', path] },
  { name: 'pandoc', extensions: ['md'], command: (path) => ['pandoc', '-f', 'gfm+footnotes+yaml_metadata_block', '-t', 'plain', '--wrap=none', path] },
];

interface Compared {
  readonly path: string;
  readonly peer: string;
  /** Null when we could not read what the peer reads. */
  readonly tally: WordTally | null;
  readonly reason: string;
}

/** Prints a line for each file and peer, then the whole. True when all targets are reached. */
export async function comparePeers(folder: string, { only, diff }: Asked): Promise<boolean> {
  if (!existsSync(folder)) throw new AgilefallError('not-found', `There is no folder « ${folder} ».`, { hint: 'Give a folder with PDF, DOCX and Markdown files.' });
  const peers = PEERS.filter(({ command }) => isInstalled(command('')[0]));
  for (const name of new Set(PEERS.map((peer) => peer.name))) if (!peers.some((peer) => peer.name === name)) console.log(`${name} is not installed: its comparison is left out.`);
  const compared: Compared[] = [];
  for (const path of filesOf(folder).filter((name) => name.includes(only))) {
    for (const one of await compareFile(path, folder, peers)) {
      compared.push(one);
      console.log(lineOf(one));
      if (diff) console.log(`    ${(one.tally?.missing ?? []).slice(0, 400).join(' ')}`);
    }
  }
  return report(compared);
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--help'], { timeout: TIMEOUT }).error === undefined;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:pdf|docx|md)$/i.test(name)).sort().map((name) => join(folder, name));
}

async function compareFile(path: string, folder: string, peers: readonly Peer[]): Promise<Compared[]> {
  const extension = path.replace(/^.*\./, '').toLowerCase();
  const texts = peers.filter((peer) => peer.extensions.includes(extension)).flatMap((peer): [string, string][] => {
    const text = run(peer.command(path));
    return text === null ? [] : [[peer.name, text]];
  });
  const twin = join(folder, 'pairs', basename(path).replace(/\.\w+$/, '.md'));
  // The same document that somebody converted by other means.
  if (extension !== 'md' && existsSync(twin)) texts.push(['its pair', readFileSync(twin, 'utf8').replace(/<!--[\s\S]*?-->/g, '').replace(/\]\([^)\s]*\)/g, ']')]);
  const { text, left, reason } = await readOurs(path, extension);
  return texts.filter(([, words]) => words.split(/\s+/).length >= FEWEST_WORDS).map(([peer, words]) => ({
    path: relative(folder, path), peer, reason, tally: text === null ? null : tallyWords(words, text, left),
  }));
}

function run([command, ...args]: readonly [string, ...string[]]): string | null {
  const { status, stdout } = spawnSync(command, args, { timeout: TIMEOUT, encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : null;
}

async function readOurs(path: string, extension: string): Promise<{ readonly text: string | null; readonly left: readonly Left[]; readonly reason: string }> {
  const left: Left[] = [];
  try {
    const parsed = await parseFile(path, extension, (cause, text) => left.push({ cause, text }));
    return { text: project(parsed).projection, left, reason: '' };
  } catch (error) {
    return { text: null, left, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function parseFile(path: string, extension: string, drop: (cause: DropCause, text: string) => void): Promise<Parsed> {
  const bytes = new Uint8Array(readFileSync(path));
  if (extension === 'pdf') return parsePdf(bytes, path, undefined, null, drop);
  if (extension === 'docx') return parseDocx(bytes, path, undefined, drop);
  const { text } = decodeText(bytes);
  await prepareFrontMatter(text);
  const parsed = parseMarkdown(text, drop);
  // For a Markdown file the projection is the file itself, which holds everything: print the tree instead.
  return { ...parsed, source: null };
}

function lineOf({ path, peer, tally, reason }: Compared): string {
  if (!tally) return `${path.padEnd(60)} ${peer.padEnd(10)} NOT READ: ${reason}`;
  const causes = [...tally.dropped].map(([cause, count]) => `${cause} ${String(count)}`).join(', ');
  const rest = tally.missing.length === 0 ? '' : `, ${String(tally.missing.length)} missing`;
  return `${path.padEnd(60)} ${peer.padEnd(10)} ${percent(shareFound(tally))} of ${String(tally.words)} words${rest}${causes === '' ? '' : ` (left out: ${causes})`}`;
}

function report(compared: readonly Compared[]): boolean {
  let kept = true;
  for (const peer of new Set(compared.map((one) => one.peer))) {
    const tallies = compared.filter((one) => one.peer === peer).map((one) => one.tally);
    const read = tallies.filter((tally) => tally !== null);
    const shares = read.map(shareFound).sort((a, b) => a - b);
    const median = shares[Math.floor(shares.length / 2)] ?? 1;
    const pooled = shareFound({ found: sum(read.map(({ found }) => found)), missing: read.flatMap(({ missing }) => missing) });
    const unread = tallies.length - read.length;
    // A pair is a conversion by other hands, with faults of its own: it is shown and sets no target.
    const missed = peer !== 'its pair' && (median < MEDIAN || pooled < POOLED || unread > 0);
    if (missed) kept = false;
    console.log(`\n${peer}: ${String(read.length)} files, median ${percent(median)}, pooled ${percent(pooled)}, ${String(unread)} read by the peer only${missed ? '   MISSED' : ''}`);
    console.log(`  left out on purpose: ${causesOf(read)}`);
  }
  console.log(kept ? '\nAll targets reached.' : '\nTargets missed.');
  return kept;
}

function causesOf(tallies: readonly WordTally[]): string {
  const causes = new Map<DropCause, number>();
  for (const [cause, count] of tallies.flatMap((tally) => [...tally.dropped])) causes.set(cause, (causes.get(cause) ?? 0) + count);
  return [...causes].sort((a, b) => b[1] - a[1]).map(([cause, count]) => `${cause} ${String(count)}`).join(', ') || 'nothing';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
