import { AgilefallError } from '../errors.js';
import { DEFAULT_LIMITS, type Limits } from '../limits.js';
import { isLeftBehind, isReadableName } from '../source/names.js';
import type { SourceFile, Unread } from '../types.js';
import { detectFormat } from './detect.js';
import { openZip, type Spent, type ZipFile, type ZipKind } from './package/zip.js';

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

/** A document of an archive, or the reason why it cannot be had; last, what was met after the last document. */
export type Piece =
  | { readonly file: SourceFile; readonly unread: readonly Unread[] }
  | { readonly path: string; readonly error: unknown }
  | { readonly path: string; readonly unread: readonly Unread[] };

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
 * archive is its own only piece. What an archive holds besides documents is told as unread with the next document, or
 * at the end.
 */
export function piecesOf(file: SourceFile, limits: Limits = DEFAULT_LIMITS): Iterable<Piece> {
  return isArchive(file) ? readArchive(file, limits) : [{ file, unread: [] }];
}

/** One document at a time is in memory: an archive may hold many that are large. */
function* readArchive({ path, bytes }: SourceFile, limits: Limits): Generator<Piece> {
  let unread: Unread[] = [];
  let met = 0;
  for (const found of unpack({ path, bytes }, { limits, spent: { entries: 0, bytes: 0 }, depth: DEEPEST, shown: new Map() })) {
    if (found.kind === 'unread') {
      unread = unread.concat(found.unread);
      continue;
    }
    met += 1;
    if (found.kind === 'error') yield { path: found.path, error: found.error };
    else {
      const before = unread;
      unread = [];
      yield { file: found.file, unread: before };
    }
  }
  if (met === 0) yield { path, error: nothing(path, unread) };
  else if (unread.length > 0) yield { path, unread };
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
  /** Paths that were given, and how often each was asked for. */
  readonly shown: Map<string, number>;
}

function* unpack(file: SourceFile, room: Room): Generator<Unpacked> {
  try {
    const zip = openZip(file.bytes, file.path, room.limits, ARCHIVE, room.spent);
    const files = zip.files.filter(({ name }) => !isSkipped(name)).sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    const others = files.filter(({ name }) => !mayBeRead(name));
    if (others.length > 0) yield { kind: 'unread', unread: others.map(({ name }) => notRead(`${file.path}/${shownName(name)}`)) };
    for (const one of files) if (mayBeRead(one.name)) yield* unpackOne(one, pathOf(one.name, file.path, room), room);
  } catch (error) {
    yield { kind: 'error', path: file.path, error };
  }
}

/** « dossier.zip/CCTP.md », and « dossier.zip/CCTP (2).md » for a second file of that name. */
function pathOf(name: string, archive: string, { shown }: Room): string {
  const whole = `${archive}/${shownName(name)}`;
  const [, base = whole, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(whole) ?? [];
  let path = whole;
  let number = shown.get(whole) ?? 0;
  for (; shown.has(path); number += 1) path = `${base} (${number + 1})${ending}`;
  shown.set(whole, Math.max(number, 1)).set(path, 1);
  return path;
}

function* unpackOne({ name, read }: ZipFile, path: string, room: Room): Generator<Unpacked> {
  try {
    const file = { path, bytes: read() };
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
