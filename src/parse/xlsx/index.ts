import type { Heading, Root, RootContent } from 'mdast';
import { AgilefallError } from '../../errors.js';
import { checkLimit, DEFAULT_LIMITS, type Limits } from '../../limits.js';
import type { Language, Origin, Parsed, Unread } from '../../types.js';
import { arrangeBlocks } from '../docx/blocks.js';
import { chooseTitle } from '../docx/metadata.js';
import { settleOptions, type OptionTally } from '../docx/options.js';
import type { Paragraph, Piece } from '../docx/paragraphs.js';
import { withOrigins } from '../origins.js';
import { relationsOf } from '../package/relations.js';
import { readDrawing } from './drawings.js';
import { readSheet, type SheetContext } from './sheet.js';
import { piecesOf } from './tables.js';
import { openWorkbook, partText, XLSX, type SheetEntry } from './workbook.js';

/** What was met and is not read: a kind of thing, how often, and names where they help to find it. */
interface Passed {
  readonly counts: Map<string, number>;
  readonly hiddenSheets: string[];
  /** Sheets that the workbook names and does not hold. */
  readonly lostSheets: string[];
}

/**
 * Reads an Excel workbook: each sheet is a section, its rows are those of tables. Hidden sheets, rows and columns,
 * comments and formulas are left out, values are printed as their cells show them.
 * @param path only names the file in errors.
 * @throws AgilefallError `unreadable`, `encrypted`, `limit` or `no-text`.
 */
export function parseXlsx(bytes: Uint8Array, path: string, limits: Limits = DEFAULT_LIMITS): Parsed {
  const workbook = openWorkbook(bytes, path, limits);
  // A sheet is a file of the package; a thousand of them may name the same one.
  checkLimit('entries', workbook.sheets.length, limits, path);
  const context: SheetContext = { path, workbook, limits, language: languageOf(workbook.strings), cells: 0, words: 0, lostTexts: 0 };
  const passed: Passed = { counts: new Map(), hiddenSheets: [], lostSheets: [] };
  const tally: OptionTally = { left: 0 };
  const texts: Paragraph[] = [];
  const sections = workbook.sheets.map((entry): RootContent[] => {
    const pieces = settleOptions(sheetPieces(entry, context, passed), tally);
    texts.push(...pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph'));
    const blocks = arrangeBlocks(pieces);
    return blocks.length === 0 ? [] : [sheetHeading(entry.name), ...blocks.map((block) => placed(block, entry.name))];
  });
  if (sections.every((section) => section.length === 0)) throw noText(path, passed.lostSheets.length > 0 || context.lostTexts > 0);
  const tree: Root = { type: 'root', children: sections.flat() };
  if (tally.left > 0) passed.counts.set('form option', tally.left);
  count(passed, LOST_CELL, context.lostTexts);
  return { format: 'xlsx', tree, source: null, pages: null, title: chooseTitle(texts, workbook.title), declaredLanguage: null, unread: unreadOf(passed) };
}

function sheetPieces(entry: SheetEntry, context: SheetContext, passed: Passed): Piece[] {
  const { zip } = context.workbook;
  if (entry.kind === 'chartsheet') count(passed, 'chart', 1);
  // Sheets of charts, dialogs and old macros hold no cells.
  if (entry.part !== null && entry.kind !== 'worksheet') return [];
  const xml = entry.part === null ? null : partText(zip, entry.part);
  if (xml === null || entry.part === null) {
    passed.lostSheets.push(entry.name);
    return [];
  }
  if (entry.hidden) {
    passed.hiddenSheets.push(entry.name);
    return [];
  }
  const sheet = readSheet(xml, entry.part, context);
  count(passed, 'hidden row', sheet.hiddenRows);
  count(passed, 'hidden column', sheet.hiddenColumns);
  return [...piecesOf(sheet, entry.part, context), ...boxPieces(entry.part, context, passed)];
}

function boxPieces(part: string, context: SheetContext, passed: Passed): Piece[] {
  const { workbook: { zip }, path, limits } = context;
  return relationsOf(zip, part, path).flatMap(({ kind, target }) => {
    const xml = kind === 'drawing' ? partText(zip, target) : null;
    if (xml === null) return [];
    const { paragraphs, charts } = readDrawing(xml, target, path);
    context.cells += paragraphs.length;
    checkLimit('blocks', context.cells, limits, path);
    count(passed, 'chart', charts);
    return [...paragraphs];
  });
}

function count({ counts }: Passed, what: string, times: number): void {
  if (times > 0) counts.set(what, (counts.get(what) ?? 0) + times);
}

function sheetHeading(name: string): Heading {
  return { type: 'heading', depth: 1, children: [{ type: 'text', value: name }], data: { origin: { sheet: name } } };
}

/** The block under the heading of its sheet, its places told as a person finds them: sheet and row. */
function placed(block: RootContent, sheet: string): RootContent {
  const told = withOrigins(block, ({ paragraph }): Origin => ({ sheet, ...(paragraph === undefined ? {} : { row: paragraph }) }));
  return told.type === 'heading' ? { ...told, depth: Math.min(told.depth + 1, 6) as Heading['depth'] } : told;
}

/** French has accents in one word of ten, and small words that English has not. Numbers are printed accordingly. */
function languageOf(strings: readonly string[]): Language {
  const text = strings.slice(0, 2000).join(' ').toLowerCase();
  const french = text.match(/[éèêàçùô]|(?<!\p{L})(?:de|des|du|les?|la|et|une?|par)(?!\p{L})/gu)?.length ?? 0;
  const english = text.match(/(?<!\p{L})(?:the|of|and|to|is|for|per|with|by|shall)(?!\p{L})/gu)?.length ?? 0;
  return english > french ? 'en' : 'fr';
}

function unreadOf({ counts, hiddenSheets, lostSheets }: Passed): Unread[] {
  const others = [...counts].map(([what, times]): Unread => ({ what: counted(times, what), reason: REASONS[what] ?? HIDDEN, ...(what === LOST_CELL && { lost: true }) }));
  return [...sheetsOf('hidden', hiddenSheets, { reason: HIDDEN }), ...sheetsOf('lost', lostSheets, { reason: MISSING, lost: true }), ...others];
}

/** Sheets named in a message; a workbook seldom has more. */
const NAMED_SHEETS = 20;

function sheetsOf(how: string, names: readonly string[], why: Omit<Unread, 'what'>): Unread[] {
  if (names.length === 0) return [];
  const more = names.length > NAMED_SHEETS ? '…' : '';
  return [{ what: `${counted(names.length, `${how} sheet`)} (${names.slice(0, NAMED_SHEETS).join(', ')}${more})`, ...why }];
}

const HIDDEN = 'hidden in the workbook, so not shown';
const MISSING = 'the workbook names it and does not hold it';
const LOST_CELL = 'cell';
const REASONS: Readonly<Record<string, string>> = {
  chart: 'its text cannot be read from here',
  'form option': 'not ticked, so not part of the text',
  [LOST_CELL]: 'its text is missing from the workbook',
};

function counted(times: number, what: string): string {
  return `${times} ${what}${times > 1 ? 's' : ''}`;
}

function noText(path: string, damaged: boolean): AgilefallError {
  if (damaged) return new AgilefallError('unreadable', 'This Excel workbook is damaged or not complete: it names sheets or texts that it does not hold.', { place: path, hint: XLSX.again });
  return new AgilefallError('no-text', 'This Excel workbook shows no text.', {
    place: path,
    hint: 'Check that the right file was given; hidden sheets, rows and columns are not read.',
  });
}
