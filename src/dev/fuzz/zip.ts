import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, and how it differs from an honest one. */
export interface Entry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Size that is declared instead of the true one. */
  readonly size?: number;
  readonly stored?: boolean;
}

/** A ZIP archive of the entries as they come, twice the same name if need be. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = typeof entry.data === 'string' ? Buffer.from(entry.data) : Buffer.from(entry.data);
    const packed = entry.stored === true ? data : deflateRawSync(data, { level: 1 });
    const name = Buffer.from(entry.name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(entry.stored === true ? 0 : 8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(entry.size ?? data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), head, name, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, name);
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, list, end]);
}
