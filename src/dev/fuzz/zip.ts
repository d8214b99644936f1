import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, and how it differs from an honest one. */
export interface Entry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Size that is declared instead of the true one. */
  readonly size?: number;
  readonly stored?: boolean;
  /** Way of packing that is declared instead of the true one. */
  readonly method?: number;
  /** General purpose flags: 1 for a password, 8 for sizes that come after the data. */
  readonly flags?: number;
  /** Uses the bytes of the entry at this index, and has none of its own. */
  readonly over?: number;
}

/** How the list of an archive differs from an honest one. */
interface Directory {
  /** Entries that it says it has. */
  readonly count?: number;
  /** Bytes before the archive, and after it. */
  readonly before?: Uint8Array;
  readonly comment?: Uint8Array;
}

/** A ZIP archive of the entries as they come, twice the same name if need be. */
export function zipOf(entries: readonly Entry[], { count = entries.length, before = Buffer.alloc(0), comment = Buffer.alloc(0) }: Directory = {}): Uint8Array {
  const files: Uint8Array[] = [before];
  const directory: Buffer[] = [];
  const packs: Packed[] = [];
  let at = before.length;
  for (const entry of entries) {
    const own = entry.over === undefined ? undefined : packs[entry.over];
    const packed = own ?? pack(entry, at);
    packs.push(packed);
    const name = Buffer.from(entry.name);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(packed.at, 10);
    const head = headOf(entry, packed, name.length);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, name);
    if (own !== undefined) continue;
    files.push(Buffer.from('PK\x03\x04', 'latin1'), head, name, packed.bytes);
    at += 30 + name.length + packed.bytes.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...files, list, endOf(count, list.length, at, comment.length), comment]);
}

interface Packed {
  readonly bytes: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly at: number;
}

function pack({ data, stored }: Entry, at: number): Packed {
  const plain = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data);
  return { bytes: stored === true ? plain : deflateRawSync(plain, { level: 1 }), crc: crc32(plain), size: plain.length, at };
}

/** What the head of a file and its line in the list have in common. */
function headOf({ stored, size, method, flags = 0 }: Entry, packed: Packed, nameLength: number): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(method ?? (stored === true ? 0 : 8), 4);
  head.writeUInt32LE(packed.crc, 10);
  head.writeUInt32LE(packed.bytes.length, 14);
  head.writeUInt32LE(size ?? packed.size, 18);
  head.writeUInt16LE(nameLength, 22);
  return head;
}

function endOf(count: number, length: number, at: number, commentLength: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(commentLength, 20);
  return end;
}
