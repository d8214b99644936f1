import type { Root } from 'mdast';
import { AgilefallError } from '../../errors.js';
import { DEFAULT_LIMITS, type Limits } from '../../limits.js';
import type { Parsed, Unread } from '../../types.js';
import { arrangeBlocks, noteNode } from '../docx/blocks.js';
import { choosePages, chooseTitle, countWords } from '../docx/metadata.js';
import { settleOptions, type OptionTally } from '../docx/options.js';
import type { Paragraph, Piece } from '../docx/paragraphs.js';
import { child, integer, readXmlTree, type XmlNode } from '../package/xml.js';
import { readListStyles } from './lists.js';
import { openOdt } from './package.js';
import type { OdtReader } from './reader.js';
import { readContent } from './reading.js';
import { OdtStyles, readStyleTree } from './styles.js';

/**
 * Reads an OpenDocument text into one mdast tree, as a person reads it: tracked changes accepted; hidden text,
 * tables of contents, comments, headers, footers and unticked form options left out.
 *
 *     bytes ─▶ package ─▶ pieces with their facts ─▶ options ─▶ blocks
 *              (bounded)  (saxes)                    (as for a Word document)
 *
 * @param path only names the file in errors.
 * @throws AgilefallError `unreadable`, `encrypted`, `limit` or `no-text`.
 */
export function parseOdt(bytes: Uint8Array, path: string, limits: Limits = DEFAULT_LIMITS): Parsed {
  const parts = openOdt(bytes, path, limits);
  const trees = [
    ...(parts.styles === null ? [] : [readXmlTree(parts.styles, 'styles.xml', path)]),
    readStyleTree(parts.content, 'content.xml', path),
  ];
  const reader = readContent(parts.content, { path, limits, styles: new OdtStyles(trees), lists: readListStyles(trees) });
  const tally: OptionTally = { left: 0 };
  const pieces = settleOptions(withPages(reader.body, reader.knowsPages), tally);
  const blocks = arrangeBlocks(pieces);
  if (blocks.length === 0) throw noText(path);
  const notes = reader.notes.map(({ identifier, pieces: note }) => noteNode({ identifier, pieces: settleOptions(note, tally) }, null));
  const tree: Root = { type: 'root', children: [...blocks, ...notes] };
  const meta = parts.meta === null ? undefined : child(readXmlTree(parts.meta, 'meta.xml', path), 'office:meta');
  return {
    format: 'odt',
    tree,
    source: null,
    pages: choosePages(reader.knowsPages ? reader.page : null, countWords(tree.children), declaredPages(meta)),
    title: chooseTitle(pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph'), child(meta, 'dc:title')?.text ?? ''),
    declaredLanguage: languageOf(reader),
    unread: unreadOf(reader, tally),
  };
}

/** Without the page breaks of the layout, the pages counted from manual breaks are too few. */
function withPages(pieces: readonly Piece[], known: boolean): readonly Piece[] {
  if (known) return pieces;
  return pieces.map((piece): Piece => {
    if (piece.kind === 'paragraph') return { ...piece, fact: { ...piece.fact, page: null } };
    return { kind: 'table', rows: piece.rows.map((row) => row.map((cell) => ({ ...cell, pieces: [...withPages(cell.pieces, known)] }))) };
  });
}

function declaredPages(meta: XmlNode | undefined): number {
  const statistic = child(meta, 'meta:document-statistic');
  return statistic === undefined ? NaN : (integer(statistic.attributes, 'page-count') ?? NaN);
}

/** Language tag of most letters. */
function languageOf({ languages }: OdtReader): string | null {
  const best = [...languages].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
  return best === '' ? null : best;
}

function unreadOf(reader: OdtReader, tally: OptionTally): Unread[] {
  const options = tally.left > 0 ? [{ what: counted(tally.left, 'form option'), reason: 'not ticked, so not part of the text' }] : [];
  const passed = [...reader.passedOver].map(([what, times]) => ({
    what: counted(times, what),
    reason: what === 'hidden text' ? 'marked as hidden, so not printed' : 'its text cannot be read from here',
  }));
  return [...options, ...passed];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count > 1 && !what.endsWith('text') ? 's' : ''}`;
}

function noText(path: string): AgilefallError {
  return new AgilefallError('no-text', 'This OpenDocument text has no text.', {
    place: path,
    hint: 'If its pages are pictures, ask for the version with text, or export it as PDF and run agilefall with --ocr.',
  });
}
