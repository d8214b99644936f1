import type { Root } from 'mdast';
import { AgilefallError } from '../../errors.js';
import { DEFAULT_LIMITS, type Limits } from '../../limits.js';
import type { Origin, Parsed, Unread } from '../../types.js';
import { badLetters } from '../bad-letters.js';
import { arrangeBlocks, noteNode } from '../docx/blocks.js';
import { chooseTitle } from '../docx/metadata.js';
import { settleOptions, type OptionTally } from '../docx/options.js';
import type { Paragraph } from '../docx/paragraphs.js';
import { withOrigins } from '../origins.js';
import { decodePage } from './charset.js';
import { attributeOf, textOf } from './nodes.js';
import { readPage } from './reading.js';
import { readTree } from './tree.js';
import { findElement } from './unseen.js';

/** Pages with their pictures inside weigh some megabytes; the tree of a page takes some twenty times its size. */
const LARGEST_PAGE = 32 * 1024 * 1024;

/**
 * Reads a web page into one mdast tree, as a person reads it: scripts, navigation, hidden text, struck text, tables of
 * contents and unticked form options left out.
 * @param path only names the file in errors.
 * @throws AgilefallError `limit` or `no-text`.
 */
export function parseHtml(bytes: Uint8Array, path: string, limits: Limits = DEFAULT_LIMITS): Parsed {
  if (bytes.length > LARGEST_PAGE) throw tooLarge(path);
  const { text: html, unreadable } = decodePage(bytes);
  const { root: page, torn } = readTree(html, path, limits);
  const reader = readPage(page, path, limits);
  const tally: OptionTally = { left: 0 };
  const pieces = settleOptions(reader.body, tally);
  const blocks = arrangeBlocks(pieces);
  if (blocks.length === 0) throw torn ? tornPage(path) : noText(path);
  const notes = reader.notes.map(({ identifier, pieces: note }) => noteNode({ identifier, pieces: settleOptions(note, tally) }, null));
  const tree: Root = { type: 'root', children: [...blocks, ...notes] };
  const title = findElement(page, ({ tagName }) => tagName === 'title');
  const root = findElement(page, ({ tagName }) => tagName === 'html');
  return {
    format: 'html',
    tree: withOrigins(tree, withoutPart),
    source: null,
    pages: null,
    title: chooseTitle(pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph'), title === null ? '' : textOf(title)),
    declaredLanguage: root === null ? null : (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')),
    unread: [...(torn ? [TORN] : []), ...unreadOf(tally.left, reader.hiddenTexts), ...badLetters(unreadable)],
  };
}

/** A page is one part. */
function withoutPart({ paragraph, label }: Origin): Origin {
  return { ...(paragraph === undefined ? {} : { paragraph }), ...(label === undefined ? {} : { label }) };
}

function unreadOf(options: number, hidden: number): Unread[] {
  return [
    ...(options > 0 ? [{ what: `${options} form option${options > 1 ? 's' : ''}`, reason: 'not ticked, so not part of the text' }] : []),
    ...(hidden > 0 ? [{ what: `${hidden} hidden text`, reason: 'marked as hidden, so not printed' }] : []),
  ];
}

const TORN: Unread = { what: 'the end of the page', reason: 'it stands within a comment, a tag or a script that is not closed', lost: true };

function tornPage(path: string): AgilefallError {
  return new AgilefallError('unreadable', 'This web page is damaged or not complete: its text stands within a comment, a tag or a script that is not closed.', {
    place: path,
    hint: 'Open it in a browser, save it again, or print it to a .pdf.',
  });
}

function tooLarge(path: string): AgilefallError {
  return new AgilefallError('limit', `This web page is larger than ${LARGEST_PAGE / 1024 / 1024} MB.`, {
    place: path,
    hint: 'Save it without its pictures, or print it to a .pdf.',
  });
}

function noText(path: string): AgilefallError {
  return new AgilefallError('no-text', 'This web page has no text.', {
    place: path,
    hint: 'A page that is built by a program in the browser holds none: print it to a .pdf there.',
  });
}
