import type { Root } from 'mdast';
import { AgilefallError } from '../../errors.js';
import { DEFAULT_LIMITS, type Limits } from '../../limits.js';
import type { Parsed, Unread } from '../../types.js';
import type { DropSink } from '../drops.js';
import { arrangeBlocks, noteNode } from './blocks.js';
import { readMammothTree, type MammothDocument } from './mammothTree.js';
import { countWords, readLanguage, readPages, readTitle } from './metadata.js';
import { readNumbering } from './numbering.js';
import { settleOptions, type OptionTally } from './options.js';
import { openPackage, type DocxPackage } from './package.js';
import type { Paragraph, ParagraphFact, Piece } from './paragraphs.js';
import type { Context } from './openElements.js';
import { readStory } from './pieces.js';
import { countPagePictures } from './pictures.js';
import { readPart } from './reading.js';
import { readRemarks } from './remarks.js';
import { readStyles } from './styles.js';

/**
 * Reads a Word document into one mdast tree, as a person reads it: tracked changes accepted; hidden text,
 * tables of contents, comments, headers, footers and unticked form options left out.
 *
 *     bytes ─▶ package ─▶ clean copy + facts ─▶ mammoth's tree ─▶ options ─▶ blocks
 *              (bounded)   (saxes)
 *
 * @param path only names the file in errors.
 * @param drop is told of what is left out.
 * @throws AgilefallError `unreadable`, `encrypted`, `limit` or `no-text`.
 */
export async function parseDocx(bytes: Uint8Array, path: string, limits: Limits = DEFAULT_LIMITS, drop?: DropSink): Promise<Parsed> {
  const parts = openPackage(bytes, path, limits);
  const styles = readStyles(parts.styles, path);
  const { remarks, placeOf } = readRemarks(parts.comments, path);
  const context: Context = {
    path, limits, styles, lists: readNumbering(parts.numbering, styles, path), facts: [], languages: new Map(), remarks: placeOf, passedOver: new Map(), drop,
  };
  const { copies, pages } = cleanCopies(parts, context);
  const story = readStory(await mammothTree(copies, path), context.facts);
  const tally: OptionTally = { left: 0, drop };
  const pieces = settleOptions(story.pieces, tally);
  const blocks = arrangeBlocks(pieces, drop);
  const pictures = countPagePictures(parts.document.xml);
  if (blocks.length === 0) throw noText(path, pictures);
  const notes = story.notes.map((note) => noteNode({ ...note, pieces: settleOptions(note.pieces, tally) }, null));
  const tree: Root = { type: 'root', children: [...blocks, ...notes] };
  return {
    format: 'docx',
    tree,
    source: null,
    pages: readPages(pages, countWords(tree.children), parts.app, path),
    title: readTitle(paragraphsOf(pieces), parts.core, path),
    declaredLanguage: readLanguage(context.languages, styles.language, parts, path),
    unread: listUnread(context, tally, { pictures, missingNotes: story.missing }),
    ...(remarks.length > 0 && { remarks }),
  };
}

interface Copies {
  readonly copies: ReadonlyMap<string, string>;
  /** Pages seen in the text; null when Word's breaks are not in the file. */
  readonly pages: number | null;
}

function cleanCopies(parts: DocxPackage, context: Context): Copies {
  const main = readPart(parts.document, context);
  if (!main.knowsPages) forgetPages(context.facts);
  const copies = new Map([['word/document.xml', main.copy.document('document')]]);
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const part = parts[kind];
    if (part !== null) copies.set(`word/${kind}.xml`, readPart(part, context).copy.document(kind));
  }
  return { copies, pages: main.knowsPages ? main.page : null };
}

/** Without Word's own page breaks the pages counted from manual breaks are too few. */
function forgetPages(facts: ParagraphFact[]): void {
  facts.forEach((fact, index) => {
    facts[index] = { ...fact, page: null };
  });
}

async function mammothTree(copies: ReadonlyMap<string, string>, path: string): Promise<MammothDocument> {
  try {
    return await readMammothTree(copies);
  } catch (cause) {
    throw new AgilefallError('unreadable', 'This Word file could not be read.', {
      place: path,
      hint: 'Open it in Word, save it again as .docx, and try the new copy.',
      cause,
    });
  }
}

function paragraphsOf(pieces: readonly Piece[]): Paragraph[] {
  return pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph');
}

/** Why something was passed over, and whether it is text that a reader of the printed document sees. */
const PASSED_OVER: Readonly<Record<string, Pick<Unread, 'reason' | 'lost'>>> = {
  'hidden text': { reason: 'marked as hidden, so not printed' },
  'text outside paragraphs': { reason: 'the file is damaged there', lost: true },
  'embedded document': { reason: 'its text cannot be read from here', lost: true },
  'linked document': { reason: 'its text cannot be read from here', lost: true },
};

const NOT_READ: Pick<Unread, 'reason' | 'lost'> = { reason: 'its text cannot be read from here' };

function listUnread(context: Context, tally: OptionTally, { pictures, missingNotes }: { readonly pictures: number; readonly missingNotes: number }): Unread[] {
  const unread: Unread[] = [];
  if (tally.left > 0) unread.push({ what: plural(tally.left, 'form option'), reason: 'not ticked, so not part of the text' });
  if (pictures > 0) unread.push({ what: plural(pictures, 'page-size picture'), reason: 'its text cannot be read from here' });
  for (const [what, times] of context.passedOver) {
    unread.push({ what: plural(times, what), ...(PASSED_OVER[what] ?? NOT_READ) });
  }
  if (missingNotes > 0) unread.push({ what: plural(missingNotes, 'note'), reason: 'called in the text, but not in the file', lost: true });
  return unread;
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count > 1 && !/text\b/.test(what) ? 's' : ''}`;
}

function noText(path: string, pictures: number): AgilefallError {
  const held = pictures === 0 ? '' : `, only ${plural(pictures, 'page-size picture')}`;
  return new AgilefallError('no-text', `This Word file has no text${held}.`, {
    place: path,
    hint: 'If its pages are pictures, ask for the version with text, or save it as .pdf and run agilefall with --ocr (text recognition).',
  });
}
