import { AgilefallError } from '../errors.js';
import { DEFAULT_LIMITS, type Limits } from '../limits.js';
import { isLeftBehind, isReadableName } from '../source/names.js';
import type { SourceFile, Unread } from '../types.js';
import { detectFormat } from './detect.js';
import { openZip, type Spent, type ZipKind } from './package/zip.js';

/** Archives in archives: a dossier is now and then packed lot by lot in archives of their own. */
const DEEPEST = 3;

/** Its pieces are files, each with the limits of one. */
const ARCHIVE: ZipKind = {
  part: 'fileBytes',
  all: 'archiveBytes',
  name: 'archive',
  again: 'Open it, check that its files can be opened, and pack them again.',
  unlock: 'Unpack it with its password and give the folder.',
};

/** A document of an archive, or the reason why it cannot be had. */
export type Piece =
  | { readonly file: SourceFile; readonly unread: readonly Unread[] }
  | { readonly path: string; readonly error: unknown };

/** A name without steps upwards, empty steps and control characters: it is only shown, never opened. */
function shownName(name: string): string {
  const steps = name.split('/').filter((step) => step !== '' && step !== '.' && step !== '..');
  return steps.join('/').replace(/\p{Cc}/gu, '');
}

/** True for a file that is an archive of documents, and not one document in a package. */
export function isArchive({ path, bytes }: SourceFile): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return detectFormat({ path, bytes }) === 'zip';
  } catch {
    return false;
  }
}

/** What is said of a file, for it or a document inside it: of « dossier.zip », for « dossier.zip/CCTP.docx ». */
export function saidOf<Said>(path: string, byFile: ReadonlyMap<string, Said>): { readonly said: Said; readonly inside: boolean } | null {
  const own = byFile.get(path);
  if (own !== undefined) return { said: own, inside: false };
  const [, said] = [...byFile].find(([file]) => path.startsWith(`${file}/`)) ?? [];
  return said === undefined ? null : { said, inside: true };
}

/**
 * The documents of a dossier, unpacked one at a time, each under the path « dossier.zip/CCTP.docx ». A file that is no
 * archive is its own only piece. What an archive holds besides documents is told as unread with its first piece.
 */
export function piecesOf(file: SourceFile, limits: Limits = DEFAULT_LIMITS): Iterable<Piece> {
  return isArchive(file) ? readArchive(file, limits) : [{ file, unread: [] }];
}

function* readArchive({ path, bytes }: SourceFile, limits: Limits): Generator<Piece> {
  const file = { path, bytes };
  let unread: Unread[] = [];
  let last: SourceFile | null = null;
  let met = 0;
  for (const found of unpack(file, { limits, spent: { entries: 0, bytes: 0 }, depth: DEEPEST })) {
    if (found.kind === 'unread') unread = unread.concat(found.unread);
    else met += 1;
    if (found.kind === 'error') yield found;
    if (found.kind !== 'document') continue;
    // One step behind, so that what is met after the last document is still told with it.
    if (last !== null) yield { file: last, unread };
    if (last !== null) unread = [];
    last = found.file;
  }
  if (last !== null) yield { file: last, unread };
  if (met === 0) yield { path: file.path, error: nothing(file.path, unread) };
}

type Unpacked =
  | { readonly kind: 'document'; readonly file: SourceFile }
  | { readonly kind: 'unread'; readonly unread: readonly Unread[] }
  | { readonly kind: 'error'; readonly path: string; readonly error: unknown };

/** What the archives inside each other may have together, and have had. */
interface Room {
  readonly limits: Limits;
  readonly spent: Spent;
  /** Archives that may still be opened in one another. */
  readonly depth: number;
}

function* unpack(file: SourceFile, room: Room): Generator<Unpacked> {
  try {
    const zip = openZip(file.bytes, file.path, room.limits, ARCHIVE, room.spent);
    const names = zip.names.filter((name) => !isSkipped(name)).sort();
    const others = names.filter((name) => !mayBeRead(name));
    if (others.length > 0) yield { kind: 'unread', unread: others.map((name) => notRead(`${file.path}/${shownName(name)}`)) };
    for (const name of names.filter(mayBeRead)) yield* unpackOne(zip.read, name, file.path, room);
  } catch (error) {
    yield { kind: 'error', path: file.path, error };
  }
}

function* unpackOne(read: (name: string) => Uint8Array | null, name: string, archive: string, room: Room): Generator<Unpacked> {
  const path = `${archive}/${shownName(name)}`;
  try {
    const bytes = read(name) ?? new Uint8Array();
    const file = { path, bytes };
    if (!isArchive(file)) yield isReadableName(baseOf(name)) || isDocument(file) ? { kind: 'document', file } : { kind: 'unread', unread: [notRead(path)] };
    else if (room.depth > 1) yield* unpack(file, { ...room, depth: room.depth - 1 });
    else yield { kind: 'error', path, error: tooDeep(path) };
  } catch (error) {
    yield { kind: 'error', path, error };
  }
}

/** A readable name, or none that says anything. */
function mayBeRead(name: string): boolean {
  return isReadableName(baseOf(name)) || !baseOf(name).includes('.');
}

/** Folders, what macOS adds for itself, hidden files and locks. */
function isSkipped(name: string): boolean {
  return name.endsWith('/') || name.split('/').some((step) => step === '__MACOSX' || (isLeftBehind(step) && !/^\.\.?$/.test(step)));
}

/** A file without an ending to its name is taken when its content says what it is. */
function isDocument(file: SourceFile): boolean {
  try {
    return !['markdown', 'text'].includes(detectFormat(file));
  } catch {
    return false;
  }
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function notRead(what: string): Unread {
  return { what, reason: 'not a document that is read' };
}

function tooDeep(path: string): AgilefallError {
  return new AgilefallError('limit', `This archive lies in more than ${DEEPEST - 1} others.`, { place: path, hint: 'Unpack the outer ones and give the folder.' });
}

function nothing(path: string, unread: readonly Unread[]): AgilefallError {
  const names = unread.slice(0, 5).map(({ what }) => what.slice(path.length + 1));
  const held = names.length === 0 ? '' : ` It holds: ${names.join(', ')}${unread.length > names.length ? '…' : ''}.`;
  return new AgilefallError('no-input', `This archive holds no document that is read.${held}`, {
    place: path,
    hint: 'Give an archive with .docx, .odt, .pdf, .xlsx, .html, .md or .txt files.',
  });
}
