import { crc32, inflateRawSync } from 'node:zlib';
import { AgilefallError } from '../../errors.js';
import { checkLimit, overLimit, type Limits } from '../../limits.js';

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

/** Access to the files of a ZIP archive, each unpacked only when asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** Bytes of a file, or null when the archive has none of that name (case does not count). */
  read(name: string): Uint8Array | null;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
/** The comment after the end record holds at most 65,535 bytes. */
const LONGEST_TAIL = END_LENGTH + 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Value that says « see the ZIP64 field ». */
const OVERFLOW = 0xffffffff;

/**
 * Opens a ZIP archive whose unpacked sizes are bounded, whatever it declares.
 * @throws AgilefallError `unreadable` (no archive, cut, damaged), `encrypted`, `limit` (a ZIP bomb).
 */
export function openZip(bytes: Uint8Array, path: string, limits: Limits): Zip {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, path, limits);
  let unpacked = 0;
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const data = unpack(view, entry, path, roomFor(limits, unpacked));
    unpacked += data.length;
    return data;
  };
  return { names: [...entries.values()].map((entry) => entry.name), read };
}

/** How many bytes may still come out, and the limit that says so. */
interface Room {
  readonly bytes: number;
  /** Bytes that came out before and count for the limit. */
  readonly unpacked: number;
  readonly limit: { readonly name: 'partBytes' | 'unpackedBytes'; readonly allowed: number };
}

function roomFor({ partBytes, unpackedBytes }: Limits, unpacked: number): Room {
  const left = unpackedBytes - unpacked;
  if (partBytes <= left) return { bytes: partBytes, unpacked: 0, limit: { name: 'partBytes', allowed: partBytes } };
  return { bytes: Math.max(0, left), unpacked, limit: { name: 'unpackedBytes', allowed: unpackedBytes } };
}

function readDirectory(view: Buffer, path: string, limits: Limits): Map<string, Entry> {
  const end = findEnd(view);
  if (end === null) throw damaged(path, 'its list of contents is missing');
  const count = view.readUInt16LE(end + 10);
  checkLimit('entries', count, limits, path);
  const entries = new Map<string, Entry>();
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged(path, 'its list of contents is cut');
    const entry = readEntry(view, at);
    entries.set(entry.name.toLowerCase(), entry);
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
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
  const wide = readWideSizes(view, at, nameEnd);
  return {
    name: view.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/').replace(/^\/+/, ''),
    encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
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

function unpack(view: Buffer, entry: Entry, path: string, room: Room): Uint8Array {
  if (entry.encrypted) throw encrypted(path);
  if (entry.size > room.bytes) throw overLimit({ ...room.limit, found: room.unpacked + entry.size }, path);
  if (entry.at + 30 > view.length || view.readUInt32LE(entry.at) !== LOCAL_ENTRY) throw damaged(path, `${entry.name} is cut`);
  const from = entry.at + 30 + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28);
  if (from + entry.packed > view.length) throw damaged(path, `${entry.name} is cut`);
  const data = inflate(view.subarray(from, from + entry.packed), entry, path, room);
  if (crc32(data) !== entry.crc) throw damaged(path, `${entry.name} does not match its checksum`);
  return data;
}

function inflate(packed: Buffer, entry: Entry, path: string, room: Room): Buffer {
  if (entry.method === STORED) {
    if (packed.length > room.bytes) throw overLimit({ ...room.limit, found: room.unpacked + packed.length }, path);
    return packed;
  }
  if (entry.method !== DEFLATED) throw damaged(path, `${entry.name} is packed in an unknown way`);
  try {
    // The declared size may be false: only `maxOutputLength` bounds what really comes out.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room.bytes) });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw overLimit({ ...room.limit, found: null }, path);
    throw damaged(path, `${entry.name} cannot be unpacked`, cause);
  }
}

function damaged(path: string, detail: string, cause?: unknown): AgilefallError {
  return new AgilefallError('unreadable', `This Word file is damaged or not complete: ${detail}.`, {
    place: path,
    hint: 'Open it in Word, save it again as .docx, and try the new copy.',
    cause,
  });
}

function encrypted(path: string): AgilefallError {
  return new AgilefallError('encrypted', 'This Word file is protected by a password and cannot be read.', {
    place: path,
    hint: 'Open it in Word with its password, remove the password (File, Info, Protect Document), and save a copy.',
  });
}
