import type { ListFinder, Phrases, RuleSource, SequenceFinder, TableFinder } from '../rules/book.js';
import type { Block, Quantity } from '../types.js';
import { allows } from './conditions.js';
import { placeOf, wholeSentence, type Match, type MatchContext, type Place } from './match.js';
import { guardsOf, severityOf } from './phrase.js';
import type { SentenceSet } from './sentence-set.js';
import { blockHas, extentOf, headingRuns, isUnder, listsAndTables, placeOfRun, placesOf, sectionRun, sentencesOf, shareOf, type Run } from './runs.js';

/** Something larger than words of one sentence that a finder found. */
export interface Structure {
  readonly place: Place;
  readonly count: number;
  readonly share: number;
  readonly quantities: readonly Quantity[];
  readonly related?: readonly Place[];
}

/** A structure as a match, unless a condition, a guard or a step says otherwise. */
export function toMatch(rule: RuleSource, finder: RuleSource['find'][number], found: Structure, context: MatchContext): Match | null {
  const { sentence } = found.place;
  if (!allows(finder, sentence, context)) return null;
  const length = context.text.sentences[sentence]?.tokens.length ?? 0;
  const { add, drop } = guardsOf(rule, finder);
  if (context.guards.sparing({ sentence, start: 0, end: length, negative: false }, add, drop)) return null;
  const severity = severityOf(rule, finder, { ...found, sentence }, context);
  if (!severity) return null;
  const related = (found.related ?? []).filter((place) => place.sentence !== sentence);
  return { rule, finder, place: found.place, quantities: found.quantities, severity, count: found.count, related };
}

/** Word lists that name the stages of a sequence, and the sentences outside of which none is named. */
interface Stages {
  readonly names: readonly string[];
  readonly mayBeNamed: SentenceSet;
}

/** Stages in their order, as headings of one level, items, rows or words of one sentence. */
export function* findSequences(rule: RuleSource, finder: SequenceFinder, context: MatchContext): Generator<Match> {
  const { over, stages } = finder.sequence;
  const naming: Stages = { names: stages, mayBeNamed: context.hits.mayHold(stages.map((name) => context.vocabulary[name] ?? {})) };
  const structures: Structure[] = [];
  if (over.includes('sentence')) structures.push(...sentenceSequences(finder, context));
  for (const run of listsAndTables(context)) if (over.includes(run.of as 'list' | 'table')) structures.push(...runSequence(run, finder, naming, context));
  if (over.includes('headings')) structures.push(...headingSequences(finder, naming, context));
  for (const structure of structures) {
    const match = toMatch(rule, finder, structure, context);
    if (match) yield match;
  }
}

function* sentenceSequences({ sequence }: SequenceFinder, context: MatchContext): Generator<Structure> {
  if (!sequence.lead) return;
  for (const sentence of context.hits.sentencesWith(sequence.lead)) {
    const hits = sequence.stages
      .flatMap((name, stage) => context.hits.in(sentence, context.vocabulary[name] ?? {}).map((hit) => ({ stage, hit })))
      .sort((a, b) => a.hit.start - b.hit.start);
    const chain = risingChain(hits.map((h) => h.stage));
    if (chain.length < sequence.least) continue;
    const first = hits[chain[0] ?? 0]?.hit;
    const last = hits[chain.at(-1) ?? 0]?.hit;
    if (!first || !last) continue;
    yield { place: placeOf(context.text, sentence, first.start, last.end), count: chain.length, share: 0, quantities: [] };
  }
}

function* runSequence(run: Run, { sequence }: SequenceFinder, stages: Stages, context: MatchContext): Generator<Structure> {
  if (run.blocks.length < sequence.least) return;
  const staged = run.blocks.flatMap((block) => {
    const stage = stageOf(block, stages, context);
    return stage === null ? [] : [{ block, stage }];
  });
  const chain = risingChain(staged.map((s) => s.stage));
  if (chain.length < sequence.least) return;
  const place = placeOfRun(run, context);
  if (place) yield { place, count: chain.length, share: 0, quantities: [], related: placesOf(chain.flatMap((i) => staged[i]?.block ?? []), context) };
}

function* headingSequences({ sequence }: SequenceFinder, stages: Stages, context: MatchContext): Generator<Structure> {
  for (const { blocks: headings } of headingRuns(context)) {
    if (headings.length < sequence.least) continue;
    const staged = headings.flatMap((block) => {
      const stage = stageOf(block, stages, context);
      return stage === null ? [] : [{ block, stage }];
    });
    const chain = risingChain(staged.map((s) => s.stage));
    const first = staged[chain[0] ?? 0]?.block;
    if (chain.length < sequence.least || !first) continue;
    const related = placesOf(chain.flatMap((i) => staged[i]?.block ?? []), context);
    yield { place: wholeSentence(context.text, first.first), count: chain.length, share: 0, quantities: [], related };
  }
}

/** Words at the start of an item in which its stage is named: « Étape 3 : réalisation et tests de validation ». */
const STAGE_WORDS = 10;

/** The stage that the first words of a block name, or null. */
function stageOf(block: Block, { names, mayBeNamed }: Stages, context: MatchContext): number | null {
  if (block.first === block.last || !mayBeNamed.has(block.first)) return null;
  let best: number | null = null;
  let before = STAGE_WORDS;
  for (const [stage, name] of names.entries()) {
    const start = context.hits.in(block.first, context.vocabulary[name] ?? {})[0]?.start;
    if (start !== undefined && start < before) [best, before] = [stage, start];
  }
  return best;
}

/** Indexes of the longest strictly rising chain of stages. */
function risingChain(stages: readonly number[]): readonly number[] {
  const best: number[][] = [];
  stages.forEach((stage, i) => {
    let chain: number[] = [];
    for (let j = 0; j < i; j++) {
      const before = best[j] ?? [];
      if ((stages[j] ?? 0) < stage && before.length > chain.length) chain = before;
    }
    best.push([...chain, i]);
  });
  return best.reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Long lists, tables and sections of items. */
export function* findLists(rule: RuleSource, finder: ListFinder, context: MatchContext): Generator<Match> {
  for (const run of runsOf(finder, context)) {
    const match = listMatch(rule, finder, run, context);
    if (match) yield match;
  }
}

function* runsOf({ list }: ListFinder, context: MatchContext): Generator<Run> {
  const covered = new Set<number>();
  if (list.over.includes('section') && list.under) {
    for (const section of context.text.sections) {
      const heading = section.heading === null ? undefined : context.text.blocks[section.heading];
      if (section.parent !== null && covered.has(section.parent)) covered.add(section.index);
      if (!heading || covered.has(section.index) || !blockHas(heading, list.under, context)) continue;
      const run = sectionRun(section.index, context);
      if (run.blocks.length < list.least) continue;
      covered.add(section.index);
      yield run;
    }
  }
  for (const run of listsAndTables(context)) {
    if (run.blocks.length < list.least || !list.over.includes(run.of) || covered.has(run.blocks[0]?.section ?? -1)) continue;
    if (!list.under || isUnder(run, list.under, context)) yield run;
  }
}

function listMatch(rule: RuleSource, finder: ListFinder, run: Run, context: MatchContext): Match | null {
  const { least, items, itemShare = 0.5 } = finder.list;
  const fitting = items ? run.blocks.filter((block) => blockHas(block, items, context)) : run.blocks;
  if (run.blocks.length < least || (items && fitting.length < run.blocks.length * itemShare)) return null;
  const place = placeOfRun(run, context);
  if (!place) return null;
  return toMatch(rule, finder, { place, count: run.blocks.length, share: shareOf(run.blocks, context), quantities: [], related: extentOf(fitting, context) }, context);
}

/** Tables by their header cells and what their rows hold. */
export function* findTables(rule: RuleSource, finder: TableFinder, context: MatchContext): Generator<Match> {
  for (const run of listsAndTables(context)) {
    if (run.of !== 'table' || !tableFits(run, finder.table, context)) continue;
    const place = placeOfRun(run, context);
    const related = extentOf(rowsWith(run, finder.table, context), context);
    const match = place && toMatch(rule, finder, { place, count: run.blocks.length, share: shareOf(run.blocks, context), quantities: [], related }, context);
    if (match) yield match;
  }
}

function tableFits(run: Run, table: TableFinder['table'], context: MatchContext): boolean {
  if (run.blocks.length < (table.rows ?? 1)) return false;
  const { header } = run;
  if ((table.header || table.columns) && !header) return false;
  if (header && !table.header?.every((phrases) => blockHas(header, phrases, context)) && table.header) return false;
  if (header && table.columns && cellsWith(header, table.columns, context) < table.columns.least) return false;
  return rowsWith(run, table, context).length >= (table.cells ? (table.cellRows ?? 1) : 0);
}

/** Rows that hold what the finder asks of the cells; all of them when it asks nothing. */
function rowsWith(run: Run, { cells }: TableFinder['table'], context: MatchContext): readonly Block[] {
  return cells ? run.blocks.filter((row) => blockHas(row, cells, context)) : run.blocks;
}

function cellsWith(row: Block, phrases: Phrases, context: MatchContext): number {
  const starts = sentencesOf(row, context).flatMap((s) => context.hits.in(s.index, phrases).map((hit) => s.tokens[hit.start]?.start ?? -1));
  return (row.table?.cells ?? []).filter((cell) => starts.some((start) => start >= cell.start && start < cell.end)).length;
}
