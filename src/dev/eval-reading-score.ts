import type { DocumentResult, TextDocument } from '../types.js';

/** How much of a source stands in what was read of one of its variants. Counts, to be summed over documents. */
export interface ReadingScore {
  readonly sentences: number;
  readonly whole: number;
  readonly paragraphs: number;
  readonly exact: number;
  /** Blocks of the variant that hold a running line. */
  readonly running: number;
  readonly findings: number;
  readonly sameFindings: number;
  /** What differs, for a person to look at. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

export interface Reading {
  readonly text: TextDocument;
  readonly result: DocumentResult;
}

/** Compares a variant with its source; `runningLines` are the header and footer of the source. */
export function scoreReading(source: Reading, variant: Reading, runningLines: readonly string[]): ReadingScore {
  const blocks = variant.text.blocks.map(({ text }) => plain(text));
  const all = `\n${blocks.join('\n')}\n`;
  const sentences = sentencesOf(source.text);
  const missing = sentences.filter((sentence) => !all.includes(sentence));
  const paragraphs = source.text.blocks.map(({ text }) => plain(text));
  const exact = common(paragraphs, blocks);
  const [wanted, found] = [findingsOf(source.result), findingsOf(variant.result)];
  return {
    sentences: sentences.length,
    whole: sentences.length - missing.length,
    paragraphs: paragraphs.length,
    exact: exact.size,
    running: countRunning(blocks, runningLines) - countRunning(paragraphs, runningLines),
    findings: Math.max(wanted.length, found.length),
    sameFindings: common(wanted, found).size,
    lost: [...without(paragraphs, blocks), ...without(wanted, found).map((finding) => `finding ${finding}`)],
    added: [...without(blocks, paragraphs), ...without(found, wanted).map((finding) => `finding ${finding}`)],
  };
}

/** Text without what formats print differently: kinds of spaces, dashes and apostrophes. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[‐‑–—]/g, '-').replace(/[’‘]/g, "'").trim();
}

function sentencesOf({ sentences, blocks }: TextDocument): string[] {
  return sentences.map(({ block, start, end }) => plain(blocks[block]?.text.slice(start, end) ?? ''));
}

function findingsOf({ findings }: DocumentResult): string[] {
  return findings.map((finding) => `${finding.ruleId} ${finding.severity}: ${plain(finding.excerpt)}`);
}

function countRunning(blocks: readonly string[], lines: readonly string[]): number {
  const wanted = lines.map(plain).filter((line) => line !== '');
  return blocks.filter((block) => wanted.some((line) => block.includes(line)) || /\bPage \d+ (?:sur|of) \d+\b/.test(block)).length;
}

/** Indexes of `wanted` that stand in `found` too, each text as often as in both. */
function common(wanted: readonly string[], found: readonly string[]): ReadonlySet<number> {
  const left = new Map<string, number>();
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1);
  const matched = new Set<number>();
  wanted.forEach((text, index) => {
    const count = left.get(text) ?? 0;
    if (count > 0) matched.add(index);
    left.set(text, count - 1);
  });
  return matched;
}

function without(wanted: readonly string[], found: readonly string[]): string[] {
  const matched = common(wanted, found);
  return wanted.filter((_, index) => !matched.has(index));
}

/** Sums of the scores of several documents. */
export function sumScores(scores: readonly ReadingScore[]): ReadingScore {
  const sum = (key: Exclude<keyof ReadingScore, 'lost' | 'added'>): number => scores.reduce((total, score) => total + score[key], 0);
  return {
    sentences: sum('sentences'), whole: sum('whole'), paragraphs: sum('paragraphs'), exact: sum('exact'), running: sum('running'),
    findings: sum('findings'), sameFindings: sum('sameFindings'), lost: scores.flatMap((s) => s.lost), added: scores.flatMap((s) => s.added),
  };
}
