import { AgilefallError } from './errors.js';
import { withDefaults, type Limits } from './limits.js';
import { isArchive, piecesOf, type Piece } from './parse/archive.js';
import type { SourceFile, Unread } from './types.js';

/** Limits of all files, of some by their paths, and whether text is recognised, which takes its time. */
interface Bounds {
  readonly limits?: Partial<Limits>;
  readonly fileLimits?: ReadonlyMap<string, Partial<Limits>>;
  readonly ocr?: unknown;
}

/** A dossier of some dozen pieces takes the time of a few large files; one that holds a looping file ten thousand times takes days. */
const ARCHIVE_TIMES = 10;

/** The refusal of what is left of an archive whose documents took too long together. */
function tooLong(path: string, { seconds }: Limits): AgilefallError {
  return new AgilefallError('limit', `The documents of this archive take more than ${seconds * ARCHIVE_TIMES} seconds together: the rest of it was not read.`, {
    place: path,
    hint: `Unpack it and give the folder, or raise limits.seconds in the settings (now ${seconds}, for one document).`,
  });
}

/** The files, and in the place of an archive its documents one by one, each with its limits. */
export function* piecesOfAll(files: readonly SourceFile[], { limits, fileLimits, ocr }: Bounds): Generator<Piece & { readonly limits: Limits }> {
  for (const file of files) {
    const own = withDefaults(fileLimits?.get(file.path) ?? limits);
    try {
      // Not the finer clock: the first look at it takes 1 ms, and these are minutes.
      const start = Date.now();
      for (const piece of piecesOf(file, own)) {
        // Text recognition takes some seconds a page.
        if (!ocr && Date.now() - start > own.seconds * ARCHIVE_TIMES * 1000) throw tooLong(file.path, own);
        yield { ...piece, limits: own };
      }
    } catch (error) {
      // Its bytes could not be had, or its documents took too long.
      yield { path: file.path, error, limits: own };
    }
  }
}

/** What an archive holds after its last document is told with the last one that could be read; with none, its errors say enough. */
export function tellWithLast<Told extends { readonly unread: readonly Unread[] }>(unread: readonly Unread[], told: Told[]): void {
  const last = told.pop();
  if (last !== undefined) told.push({ ...last, unread: [...last.unread, ...unread] });
}

export function withUnread<Told extends { readonly unread: readonly Unread[] }>(told: Told, more: readonly Unread[]): Told {
  return more.length === 0 ? told : { ...told, unread: [...told.unread, ...more] };
}

/** One document of an archive by its path there. @throws AgilefallError `not-found` when the archive has no such piece. */
export function pieceNamed(file: SourceFile, name: string, limits: Limits): SourceFile {
  const names: string[] = [];
  for (const piece of isArchive(file) ? piecesOf(file, limits) : []) {
    if (!('file' in piece)) continue;
    if (piece.file.path === `${file.path}/${name}`) return piece.file;
    names.push(piece.file.path);
  }
  const hint = names.length === 0 ? 'The file is no archive of documents.' : `It holds ${names.join(', ')}.`;
  throw new AgilefallError('not-found', `There is no ${name} in ${file.path}.`, { place: `${file.path}/${name}`, hint });
}
