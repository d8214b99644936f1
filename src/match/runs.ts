import type { Phrases } from '../rules/book.js';
import type { Block, Section, Sentence, TextDocument } from '../types.js';
import { introOf } from './scope.js';
import type { MatchContext, Place } from './match.js';
import { wholeSentence } from './match.js';

/** Blocks that make one list, one table or the items of one section, with the block that introduces them. */
export interface Run {
  readonly of: 'list' | 'table' | 'section';
  readonly blocks: readonly Block[];
  readonly intro: Block | null;
  /** Header row of a table. */
  readonly header: Block | null;
}

const known = new WeakMap<TextDocument, readonly Run[]>();

/** Lists and tables by their first block. */
const starting = new WeakMap<readonly Run[], ReadonlyMap<Block, Run>>();

/** Lists with their nested lists, tables without their header row. */
export function listsAndTables({ text }: MatchContext): readonly Run[] {
  let runs = known.get(text);
  if (!runs) known.set(text, (runs = collectRuns(text.blocks)));
  return runs;
}

function runsByStart(context: MatchContext): ReadonlyMap<Block, Run> {
  const runs = listsAndTables(context);
  let byStart = starting.get(runs);
  if (!byStart) starting.set(runs, (byStart = new Map(runs.map((run) => [run.blocks[0] as Block, run]))));
  return byStart;
}

function collectRuns(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
  let open: { of: 'list' | 'table'; id: number; blocks: Block[]; intro: Block | null; header: Block | null } | null = null;
  for (const block of blocks) {
    const of = block.list ? 'list' : block.table ? 'table' : null;
    const id = block.table?.table ?? -1;
    const goesOn = open !== null && of === open.of && id === open.id && (of === 'table' || !startsList(block));
    if (!goesOn) open = of ? { of, id, blocks: [], intro: introBlock(block, blocks), header: null } : null;
    if (!goesOn && open) runs.push(open);
    if (open && block.table?.row === 0) open.header = block;
    else open?.blocks.push(block);
  }
  return runs.filter((run) => run.blocks.length > 0);
}

/** A first item at the first depth opens a list of its own. */
function startsList(block: Block): boolean {
  return block.list?.depth === 1 && block.list.index === 0;
}

function introBlock(block: Block, blocks: readonly Block[]): Block | null {
  const intro = introOf(block);
  return intro === null ? null : (blocks[intro] ?? null);
}

/** Fewer items than this are an aside of a section, « remplir les deux colonnes suivantes »: its list is the next one. */
const ASIDE = 4;

/** Items and rows of a section and of the sections below it, which stand together up to the next heading of its level. */
export function sectionRun(section: number, context: MatchContext): Run {
  const { text } = context;
  const { level, heading } = text.sections[section] as Section;
  const next = text.sections.slice(section + 1).find((other) => other.level <= level)?.heading ?? text.blocks.length;
  const blocks = text.blocks.slice(heading ?? 0, next).filter((b) => b.list || (b.table && b.table.row > 0));
  const runs = runsByStart(context);
  const opening = blocks.find((block) => (runs.get(block)?.blocks.length ?? 0) >= ASIDE) ?? blocks[0];
  const first = opening ? introBlock(opening, text.blocks) : null;
  return { of: 'section', blocks, intro: first ?? (heading === null ? null : (text.blocks[heading] ?? null)), header: null };
}

/** Sentences of a block. */
export function sentencesOf(block: Block, { text }: MatchContext): readonly Sentence[] {
  return text.sentences.slice(block.first, block.last);
}

/** Whether some sentence of a block has a phrase. */
export function blockHas(block: Block, phrases: Phrases, { hits }: MatchContext): boolean {
  for (let sentence = block.first; sentence < block.last; sentence++) if (hits.has(sentence, phrases)) return true;
  return false;
}

/** Whether the introduction of a run or a heading above it has a phrase. */
export function isUnder(run: Run, phrases: Phrases, context: MatchContext): boolean {
  const block = run.blocks[0];
  if (!block || !context.hits.mayHave(phrases)) return false;
  if (run.intro && blockHas(run.intro, phrases, context)) return true;
  return context.around.headings(block).some((s) => context.hits.has(s, phrases));
}

/** Where a finding on a run stands: on the sentence that introduces it, else on its first block (decision 32). */
export function placeOfRun(run: Run, context: MatchContext): Place | null {
  const intro = run.intro && introducing(run.intro, context);
  const [first] = run.blocks;
  if (intro !== null) return wholeSentence(context.text, intro);
  return first === undefined || first.last === first.first ? null : wholeSentence(context.text, first.first);
}

/** Words that say that something comes. */
const ANNOUNCES = /:\W*$|\b(?:suivant|ci-dessous|ci-après|tableau|following|below|table|listed)/iu;

/** The last sentence of a block that announces what comes; null when none does, as « T0 est la notification. » above a schedule. */
function introducing(block: Block, { text }: MatchContext): number | null {
  if (block.kind === 'heading') return block.last > block.first ? block.last - 1 : null;
  for (let at = block.last - 1; at >= block.first; at--) {
    const { start, end } = text.sentences[at] as Sentence;
    if (ANNOUNCES.test(block.text.slice(start, end))) return at;
  }
  return null;
}

/** The first sentence of each block, for a reader who looks for the parts of what was found. */
export function placesOf(blocks: readonly Block[], { text }: MatchContext): readonly Place[] {
  return blocks.filter(({ first, last }) => last > first).map(({ first }) => wholeSentence(text, first));
}

/** Heading, first and last block of what was found: where it begins and ends. */
export function extentOf(blocks: readonly Block[], context: MatchContext): readonly Place[] {
  const { text } = context;
  const first = blocks[0];
  const heading = first && text.sections[first.section]?.heading;
  const ends = [heading === null || heading === undefined ? undefined : text.blocks[heading], first, blocks.at(-1)];
  return placesOf([...new Set(ends)].filter((block) => block !== undefined), context);
}

/** Words of some blocks as a share of the document's, in per cent. */
export function shareOf(blocks: readonly Block[], context: MatchContext): number {
  let words = 0;
  for (const { first, last } of blocks) for (let at = first; at < last; at++) words += context.text.sentences[at]?.tokens.length ?? 0;
  return context.text.words === 0 ? 0 : (100 * words) / context.text.words;
}

/** Headings of one level below one section, as the entries of a schedule: « Version 2 (juin 2026) ». */
export function headingRuns({ text }: MatchContext): readonly Run[] {
  let runs = headings.get(text);
  if (!runs) headings.set(text, (runs = collectHeadings(text)));
  return runs;
}

const headings = new WeakMap<TextDocument, readonly Run[]>();

function collectHeadings(text: TextDocument): readonly Run[] {
  const siblings = new Map<number, Block[]>();
  for (const section of text.sections) {
    const heading = section.heading === null ? undefined : text.blocks[section.heading];
    if (!heading || section.parent === null) continue;
    const known = siblings.get(section.parent);
    if (known) known.push(heading);
    else siblings.set(section.parent, [heading]);
  }
  return [...siblings.values()].map((blocks) => ({ of: 'section', blocks, intro: null, header: null }));
}
