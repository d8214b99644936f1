import type { Block, Language, Parsed, Quantity, Section, Sentence, TextDocument } from '../types.js';
import { collectBlocks, type RawBlock } from './blocks.js';
import { detectBlockLanguage, detectDocumentLanguage } from './language.js';
import { project } from './project.js';
import { readQuantities } from './quantities/index.js';
import { buildSections } from './sections.js';
import { cutSentences } from './sentence-words.js';
import { splitSentences } from './sentences.js';
import { readWords } from './tokens.js';
import type { Word } from './words.js';

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
  if (date !== null) addOffsets(sentences, date);
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return {
    path,
    format: parsed.format,
    language,
    projection,
    title,
    blocks,
    sentences,
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
  const read = readWords(raw.text);
  const language = detectBlockLanguage(raw.text, prior, read);
  const first = sentences.length;
  const context = { language, sections: section.path, ...(raw.table && { headers: raw.table.header }) };
  for (const { start, end, from, to, tokens } of cutSentences(rangesOf(raw, language), read.tokens)) {
    const quantities = isAnyTelling(read.words, from, to) ? readQuantities(raw.text, start, end, context) : NO_QUANTITIES;
    sentences.push({ index: sentences.length, block: index, start, end, tokens, quantities });
  }
  return placed(raw, { index, language, section: section.index, first, last: sentences.length });
}

/** Written out: a spread with five properties behind it takes V8 5 µs, forty times as long. */
function placed(raw: RawBlock, { index, language, section, first, last }: Place): Block {
  const { kind, text, spans, level, list, table, origin, remarks } = raw;
  const block = { kind, text, spans, level, list, table, origin, index, language, section, first, last };
  return remarks === undefined ? block : { ...block, remarks };
}

type Place = Pick<Block, 'index' | 'language' | 'section' | 'first' | 'last'>;

const NO_QUANTITIES: readonly Quantity[] = [];

function isAnyTelling(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words[at] as Word).telling) return true;
  return false;
}

function rangesOf(block: RawBlock, language: Language): readonly (readonly [number, number])[] {
  if (block.kind === 'heading') return [[0, block.text.length]];
  if (!block.table) return splitSentences(block.text, language);
  if (!isLongRow(block.text)) return [[0, block.text.length]];
  return block.table.cells.flatMap((cell) =>
    splitSentences(cell.text, language).map(([start, end]) => [start + cell.start, end + cell.start] as const),
  );
}

/** True for more than `LONG_ROW` words, each with a space behind it. */
function isLongRow(text: string): boolean {
  return text.length > 2 * LONG_ROW && text.split(/\s+/).length > LONG_ROW;
}

/** Dates further away than this are no milestones of the contract. */
const FARTHEST_MONTHS = 120;

function addOffsets(sentences: Sentence[], date: string): void {
  sentences.forEach((sentence, at) => {
    if (sentence.quantities.length === 0) return;
    const quantities = withOffsets(sentence.quantities, date);
    if (quantities !== sentence.quantities) sentences[at] = { ...sentence, quantities };
  });
}

/** Adds to each deadline its distance from the document's own date, as the offset « T0 + n » that it amounts to (decision 24). */
function withOffsets(quantities: readonly Quantity[], date: string): readonly Quantity[] {
  const offsets = quantities.flatMap((quantity): Quantity[] => {
    const iso = quantity.to ?? (quantity.kind === 'date' ? quantity.value : null);
    const months = iso === null || quantity.role !== 'free' ? NaN : monthsBetween(date, iso);
    if (!(months > 0 && months <= FARTHEST_MONTHS)) return [];
    return [{ ...quantity, kind: 'offset', min: months, max: months, unit: 'month', value: `P${Math.round(months)}M` }];
  });
  return offsets.length === 0 ? quantities : [...quantities, ...offsets];
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
