import type { Block, Language, Parsed, Quantity, Section, Sentence, TextDocument, Token } from '../types.js';
import { collectBlocks, type RawBlock } from './blocks.js';
import { detectBlockLanguage, detectDocumentLanguage } from './language.js';
import { project } from './project.js';
import { findQuantities } from './quantities/index.js';
import { buildSections } from './sections.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** Words that fill a page of a tender; a Markdown file has no pages of its own. */
const WORDS_PER_PAGE = 350;

/** Shorter paragraphs say too little of their language to decide the document's. */
const TELLING_PARAGRAPH = 80;

/** A row with more words than this is read cell by cell, each with its own sentences. */
const LONG_ROW = 40;

/** How many sentences at the top of a document may hold its date. */
const COVER_SENTENCES = 60;

/** Reads a parsed tree as a person does: blocks, sections, sentences, languages and quantities, with places in the projection. */
export function readText(path: string, parsed: Parsed): TextDocument {
  const { tree, projection } = project(parsed);
  const raw = collectBlocks(tree, projection);
  const title = parsed.title ?? raw.find((b) => b.kind === 'heading')?.text ?? raw[0]?.text ?? '';
  const { sections, sectionOf } = buildSections(raw, title);
  const language = documentLanguage(raw, parsed.declaredLanguage);
  const sentences: Sentence[] = [];
  const blocks = raw.map((block, index) => readBlock(block, index, sections[sectionOf[index] ?? 0] as Section, language, sentences));
  const date = coverDate(sentences);
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return {
    path,
    format: parsed.format,
    language,
    projection,
    title,
    blocks,
    sentences: date === null ? sentences : sentences.map((sentence) => withOffsets(sentence, date)),
    sections,
    pages: parsed.pages ?? Math.max(1, Math.ceil(words / WORDS_PER_PAGE)),
    pagesAreReal: parsed.pages !== null,
    words,
    date,
    unread: parsed.unread,
    ...(parsed.remarks && { remarks: parsed.remarks }),
  };
}

function documentLanguage(blocks: readonly RawBlock[], declared: string | null): Language {
  const telling = blocks.filter((b) => b.text.length >= TELLING_PARAGRAPH).map((b) => b.text);
  return detectDocumentLanguage(telling.length > 0 ? telling : blocks.map((b) => b.text), declared);
}

function readBlock(raw: RawBlock, index: number, section: Section, prior: Language, sentences: Sentence[]): Block {
  const language = detectBlockLanguage(raw.text, prior);
  const first = sentences.length;
  for (const [start, end] of rangesOf(raw, language)) {
    for (const piece of cutTooLong(tokenize(raw.text, start, end), start, end)) {
      const quantities = quantitiesOf(raw, piece.start, piece.end, language, section);
      sentences.push({ index: sentences.length, block: index, ...piece, quantities });
    }
  }
  return { ...raw, index, language, section: section.index, first, last: sentences.length };
}

/** The recitals of a contract have sentences of 300 words. Rules look at pairs of words: what has no end is cut here. */
const LONGEST_SENTENCE = 600;

type Words = Pick<Sentence, 'start' | 'end' | 'tokens'>;

/** The sentence, in pieces when it has more words than any real one; nothing when it has none. */
function cutTooLong(tokens: readonly Token[], start: number, end: number): Words[] {
  if (tokens.length <= LONGEST_SENTENCE) return tokens.length === 0 ? [] : [{ start, end, tokens }];
  const pieces: Words[] = [];
  for (let first = 0; first < tokens.length; first += LONGEST_SENTENCE) {
    const last = first + LONGEST_SENTENCE;
    pieces.push({ start: first === 0 ? start : (tokens[first]?.start ?? start), end: tokens[last]?.start ?? end, tokens: tokens.slice(first, last) });
  }
  return pieces;
}

function rangesOf(block: RawBlock, language: Language): readonly (readonly [number, number])[] {
  if (block.kind === 'heading') return [[0, block.text.length]];
  if (!block.table) return splitSentences(block.text, language);
  const words = block.text.split(/\s+/).length;
  if (words <= LONG_ROW) return [[0, block.text.length]];
  return block.table.cells.flatMap((cell) =>
    splitSentences(cell.text, language).map(([start, end]) => [start + cell.start, end + cell.start] as const),
  );
}

function quantitiesOf(block: RawBlock, start: number, end: number, language: Language, section: Section): readonly Quantity[] {
  const context = { language, sections: section.path };
  return findQuantities(block.text, start, end, block.table ? { ...context, headers: block.table.header } : context);
}

/** Dates further away than this are no milestones of the contract. */
const FARTHEST_MONTHS = 120;

/** Adds to each deadline its distance from the document's own date, as the offset « T0 + n » that it amounts to (decision 24). */
function withOffsets(sentence: Sentence, date: string): Sentence {
  const offsets = sentence.quantities.flatMap((quantity): Quantity[] => {
    const iso = quantity.to ?? (quantity.kind === 'date' ? quantity.value : null);
    const months = iso === null || quantity.role !== 'free' ? NaN : monthsBetween(date, iso);
    if (!(months > 0 && months <= FARTHEST_MONTHS)) return [];
    return [{ ...quantity, kind: 'offset', min: months, max: months, unit: 'month', value: `P${Math.round(months)}M` }];
  });
  return offsets.length === 0 ? sentence : { ...sentence, quantities: [...sentence.quantities, ...offsets] };
}

function monthsBetween(from: string, to: string): number {
  const start = Date.parse(from);
  const end = Date.parse(to.length === 4 ? `${to}-12-31` : to);
  return (end - start) / (1000 * 60 * 60 * 24 * 30.44);
}

/** The first full date of the cover, which tells when the document was written. */
function coverDate(sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences.slice(0, COVER_SENTENCES)) {
    for (const quantity of sentence.quantities) {
      if (quantity.role !== 'reference' && quantity.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(quantity.value)) return quantity.value;
    }
  }
  return null;
}
