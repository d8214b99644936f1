import { crc32, inflateRawSync } from 'node:zlib';
import { AgilefallError } from '../../errors.js';
import { checkLimit, overLimit, type LimitName, type Limits } from '../../limits.js';
import { entryName } from './names.js';

/** A file of the archive, as its central directory declares it. */
interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** A file of a ZIP archive, unpacked only when asked for. */
export interface ZipFile {
  readonly name: string;
  /** @throws AgilefallError `unreadable`, `encrypted` or `limit`. */
  read(): Uint8Array;
}

/** Access to the files of a ZIP archive. */
export interface Zip {
  /** Names of the files, each once. */
  readonly names: readonly string[];
  /** All files as the list of the archive has them, of some perhaps several with one name. */
  readonly files: readonly ZipFile[];
  /**
   * Bytes of a part of a package, or null when the archive has none of that name (case does not count).
   * @throws AgilefallError as reading a file does; `unreadable` when there are two of that name that differ.
   */
  read(name: string): Uint8Array | null;
}

/** What messages call the archive, the program that its maker would open it with, and the limits that bound it. */
export interface ZipKind {
  readonly name: string;
  readonly again: string;
  readonly unlock: string;
  /** Limit on the unpacked bytes of one file, and on those of all the files that are read. */
  readonly part: LimitName;
  readonly all: LimitName;
}

/** What was taken from the limits: archives inside one another share it. */
export interface Spent {
  entries: number;
  bytes: number;
}

/** The archive as messages speak of it. */
interface Named {
  readonly path: string;
  readonly kind: ZipKind;
}

/** Limits of a document that is a package of parts. */
export const PACKAGE = { part: 'partBytes', all: 'unpackedBytes' } as const;

const WORD: ZipKind = {
  ...PACKAGE,
  name: 'Word file',
  again: 'Open it in Word, save it again as .docx, and try the new copy.',
  unlock: 'Open it in Word with its password, remove the password (File, Info, Protect Document), and save a copy.',
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** zlib takes no smaller one. */
const SMALLEST_CHUNK = 64;
const END_LENGTH = 22;
/** The comment after the end record holds at most 65,535 bytes. */
const LONGEST_TAIL = END_LENGTH + 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Value that says « see the ZIP64 field ». */
const OVERFLOW = 0xffffffff;

/**
 * Opens a ZIP archive whose unpacked sizes are bounded, whatever it declares.
 * @param spent what was taken from the limits before, to which this archive adds.
 * @throws AgilefallError `unreadable` (no archive, cut, damaged), `encrypted`, `limit` (a ZIP bomb).
 */
export function openZip(bytes: Uint8Array, path: string, limits: Limits, kind: ZipKind = WORD, spent: Spent = { entries: 0, bytes: 0 }): Zip {
  const file = { path, kind };
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, file, limits, spent);
  const unpacked = (entry: Entry): Uint8Array => {
    const data = unpack(view, entry, file, roomFor(kind, limits, spent));
    spent.bytes += data.length;
    return data;
  };
  const named = byName(entries);
  return {
    names: [...named.values()].map(({ entry }) => entry.name),
    files: entries.map((entry) => ({ name: entry.name, read: () => unpacked(entry) })),
    read(name) {
      const found = named.get(name.toLowerCase());
      // Programs differ on which of the two they show: to read one would be to pass over the other.
      if (found?.twice === true) throw damaged(file, `it holds ${name} twice, with different contents`);
      return found === undefined ? null : unpacked(found.entry);
    },
  };
}

/** The last entry of each name; `twice` when another one of that name differs. */
function byName(entries: readonly Entry[]): ReadonlyMap<string, { readonly entry: Entry; readonly twice: boolean }> {
  const named = new Map<string, { entry: Entry; twice: boolean }>();
  for (const entry of entries) {
    const before = named.get(entry.name.toLowerCase());
    const differs = before !== undefined && (before.entry.crc !== entry.crc || before.entry.size !== entry.size);
    named.set(entry.name.toLowerCase(), { entry, twice: before?.twice === true || differs });
  }
  return named;
}

/** How many bytes may still come out, and the limit that says so. */
interface Room {
  readonly bytes: number;
  /** Bytes that came out before and count for the limit. */
  readonly unpacked: number;
  readonly limit: { readonly name: LimitName; readonly allowed: number };
}

function roomFor({ part, all }: ZipKind, limits: Limits, { bytes }: Spent): Room {
  const left = limits[all] - bytes;
  if (limits[part] <= left) return { bytes: limits[part], unpacked: 0, limit: { name: part, allowed: limits[part] } };
  return { bytes: Math.max(0, left), unpacked: bytes, limit: { name: all, allowed: limits[all] } };
}

function readDirectory(view: Buffer, file: Named, limits: Limits, spent: Spent): Entry[] {
  const end = findEnd(view);
  if (end === null) throw damaged(file, 'its list of contents is missing');
  const count = view.readUInt16LE(end + 10);
  checkLimit('entries', spent.entries + count, limits, file.path);
  const entries: Entry[] = [];
  // The count may be too small: it is false, or has gone round at 65,536.
  for (let at = view.readUInt32LE(end + 16); entries.length < count || isEntry(view, at); at = nextEntry(view, at)) {
    if (!isEntry(view, at)) throw damaged(file, 'its list of contents is cut');
    entries.push(readEntry(view, at));
    checkLimit('entries', spent.entries + entries.length, limits, file.path);
  }
  spent.entries += entries.length;
  return entries;
}

function isEntry(view: Buffer, at: number): boolean {
  return at + 46 <= view.length && view.readUInt32LE(at) === DIRECTORY_ENTRY;
}

function nextEntry(view: Buffer, at: number): number {
  return at + 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
}

function findEnd(view: Buffer): number | null {
  const floor = Math.max(0, view.length - LONGEST_TAIL);
  for (let at = view.length - END_LENGTH; at >= floor; at -= 1) {
    if (view.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function readEntry(view: Buffer, at: number): Entry {
  const nameEnd = at + 46 + view.readUInt16LE(at + 28);
  const flags = view.readUInt16LE(at + 8);
  const wide = readWideSizes(view, at, nameEnd);
  return {
    name: entryName(view.subarray(at + 46, nameEnd), flags, view.subarray(nameEnd, nameEnd + view.readUInt16LE(at + 30))),
    encrypted: (flags & 1) === 1,
    method: view.readUInt16LE(at + 10),
    crc: view.readUInt32LE(at + 16),
    ...wide,
  };
}

/** Sizes and place of an entry; some writers put them in the ZIP64 field even when they are small. */
function readWideSizes(view: Buffer, at: number, extraAt: number): Pick<Entry, 'packed' | 'size' | 'at'> {
  const fields = { size: view.readUInt32LE(at + 24), packed: view.readUInt32LE(at + 20), at: view.readUInt32LE(at + 42) };
  const extraEnd = Math.min(extraAt + view.readUInt16LE(at + 30), view.length);
  for (let extra = extraAt; extra + 4 <= extraEnd; extra += 4 + view.readUInt16LE(extra + 2)) {
    if (view.readUInt16LE(extra) !== 1) continue;
    let from = extra + 4;
    for (const name of ['size', 'packed', 'at'] as const) {
      if (fields[name] !== OVERFLOW || from + 8 > extraEnd) continue;
      fields[name] = Number(view.readBigUInt64LE(from));
      from += 8;
    }
  }
  return fields;
}

function unpack(view: Buffer, entry: Entry, file: Named, room: Room): Uint8Array {
  if (entry.encrypted) throw encrypted(file);
  if (entry.size > room.bytes) throw overLimit({ ...room.limit, found: room.unpacked + entry.size }, file.path);
  if (entry.at + 30 > view.length || view.readUInt32LE(entry.at) !== LOCAL_ENTRY) throw damaged(file, `${entry.name} is cut`);
  const from = entry.at + 30 + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28);
  if (from + entry.packed > view.length) throw damaged(file, `${entry.name} is cut`);
  const data = inflate(view.subarray(from, from + entry.packed), entry, file, room);
  if (crc32(data) !== entry.crc) throw damaged(file, `${entry.name} does not match its checksum`);
  return data;
}

function inflate(packed: Buffer, entry: Entry, file: Named, room: Room): Buffer {
  if (entry.method === STORED) {
    if (packed.length > room.bytes) throw overLimit({ ...room.limit, found: room.unpacked + packed.length }, file.path);
    return packed;
  }
  if (entry.method !== DEFLATED) throw damaged(file, `${entry.name} is packed in an unknown way`);
  try {
    // The declared size may be false: only `maxOutputLength` bounds what really comes out. Where it is true, all comes
    // out in one piece, which is not copied.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room.bytes), chunkSize: Math.max(SMALLEST_CHUNK, entry.size + 1) });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw overLimit({ ...room.limit, found: null }, file.path);
    throw damaged(file, `${entry.name} cannot be unpacked`, cause);
  }
}

function damaged({ path, kind }: Named, detail: string, cause?: unknown): AgilefallError {
  return new AgilefallError('unreadable', `This ${kind.name} is damaged or not complete: ${detail}.`, { place: path, hint: kind.again, cause });
}

function encrypted({ path, kind }: Named): AgilefallError {
  return new AgilefallError('encrypted', `This ${kind.name} is protected by a password and cannot be read.`, { place: path, hint: kind.unlock });
}
