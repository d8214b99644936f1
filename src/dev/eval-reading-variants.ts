import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fixtureSources } from '../../fixtures/make.js';
import { readFixture } from '../../fixtures/make/model.js';
import { VARIANTS, type Variant } from '../../fixtures/make/variants.js';
import { lint } from '../lint.js';
import { parse } from '../parse/index.js';
import type { RuleBook } from '../rules/book.js';
import { readRuleBook } from '../rules/read.js';
import { readRuleFiles } from '../source/rule-files.js';
import { readText } from '../text/document.js';
import { officeVariants } from './eval-reading-office.js';
import { scoreReading, sumScores, type Reading, type ReadingScore } from './eval-reading-score.js';

/** What a variant must reach: shares of the source's sentences and paragraphs, 0 to 1. */
interface Target {
  readonly whole: number;
  readonly exact: number;
}

/**
 * A tagged file says where its paragraphs end; without tags 97.7 % and 85.8 % is what a good layout layer was measured
 * to find on a document of 180 pages, and 98.6 % and 92.2 % what its tags gave.
 */
const TAGGED: Target = { whole: 0.985, exact: 0.92 };
const UNTAGGED: Target = { whole: 0.975, exact: 0.86 };

export interface Asked {
  /** Only variants or files whose name holds it. */
  readonly only: string;
  readonly diff: boolean;
}

/** Prints a line for each variant. True when all targets are reached. */
export async function measureVariants({ only, diff }: Asked): Promise<boolean> {
  const book = readRuleBook(readRuleFiles('rules'));
  const variants = [...VARIANTS, ...(await officeVariants())].filter(({ name }) => name.includes(only));
  let kept = true;
  console.log(`${'variant'.padEnd(42)} sentences whole   paragraphs exact   running   same findings`);
  for (const variant of variants) {
    const scores: ReadingScore[] = [];
    for (const path of fixtureSources()) scores.push(await scoreVariant(path, variant, book));
    const sum = sumScores(scores);
    const missed = missedBy(sum, variant);
    if (missed.length > 0) kept = false;
    console.log(lineOf(variant.name, sum, missed));
    if (diff) printDiff(scores);
  }
  console.log(kept ? '\nAll targets reached.' : '\nTargets missed.');
  return kept;
}

/** Each source is read once, however many variants it has. */
const truths = new Map<string, Reading>();

/** Reads one variant of one fixture and compares it with the Markdown source. */
export async function scoreVariant(path: string, variant: Variant, book: RuleBook): Promise<ReadingScore> {
  const source = readFileSync(path, 'utf8');
  const { settings } = readFixture(source);
  const name = relative('fixtures', path).replace(/md$/, variant.extension);
  const truth = truths.get(path) ?? (await readOne(path, new TextEncoder().encode(source), book));
  truths.set(path, truth);
  return scoreReading(truth, await readOne(name, await variant.make(source), book), [settings.header, settings.footer]);
}

async function readOne(path: string, bytes: Uint8Array, book: RuleBook): Promise<Reading> {
  const text = readText(path, await parse({ path, bytes }));
  const { documents, problems } = await lint([{ path, bytes }], { book });
  const [result] = documents;
  if (!result) throw new Error(`${path}: ${problems[0]?.message ?? 'nothing was read'}`);
  return { text, result };
}

/** Names of the targets that the variant misses. */
export function missedBy(score: ReadingScore, { untagged }: Pick<Variant, 'untagged'>): string[] {
  const target = untagged ? UNTAGGED : TAGGED;
  return [
    score.whole < target.whole * score.sentences ? `sentences under ${percent(target.whole)}` : '',
    score.exact < target.exact * score.paragraphs ? `paragraphs under ${percent(target.exact)}` : '',
    score.running > 0 ? 'running lines in the text' : '',
    score.sameFindings < score.findings ? 'findings differ' : '',
  ].filter((name) => name !== '');
}

function lineOf(name: string, score: ReadingScore, missed: readonly string[]): string {
  const share = (part: number, all: number): string => percent(all === 0 ? 1 : part / all).padStart(7);
  const cells = [
    `${share(score.whole, score.sentences)} (${String(score.sentences - score.whole)} cut)`.padEnd(17),
    `${share(score.exact, score.paragraphs)} (${String(score.paragraphs - score.exact)})`.padEnd(18),
    String(score.running).padStart(5).padEnd(9),
    `${String(score.sameFindings)}/${String(score.findings)}`,
  ];
  return `${name.padEnd(42)} ${cells.join(' ')}${missed.length === 0 ? '' : `   MISSED: ${missed.join(', ')}`}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function printDiff(scores: readonly ReadingScore[]): void {
  for (const { lost, added } of scores) {
    for (const text of lost) console.log(`    - ${text}`);
    for (const text of added) console.log(`    + ${text}`);
  }
}
