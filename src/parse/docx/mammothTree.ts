import { crc32 } from 'node:zlib';
import mammoth from 'mammoth';

/** A node of mammoth's document tree, as far as it is used here. */
export interface MammothNode {
  readonly type: string;
  readonly children?: readonly MammothNode[];
  readonly value?: string;
  readonly name?: string;
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

interface MammothNote {
  readonly noteType: string;
  readonly noteId: string;
  readonly body: readonly MammothNode[];
}

export interface MammothDocument extends MammothNode {
  readonly notes: { resolve(reference: MammothNode): MammothNote | undefined };
}

/**
 * Gives a set of parts to mammoth and takes its tree before it is turned into HTML.
 * The parts come from `CleanCopy`, so nothing of the user's file reaches mammoth unbounded.
 */
export async function readMammothTree(parts: ReadonlyMap<string, string>): Promise<MammothDocument> {
  let tree: MammothDocument | null = null;
  const takeTree = (document: MammothDocument): MammothNode => {
    tree = document;
    return { ...document, children: [] };
  };
  const buffer = storedZip(parts);
  await mammoth.convertToHtml({ buffer }, { transformDocument: takeTree, includeDefaultStyleMap: false });
  if (tree === null) throw new Error('mammoth gave no document');
  return tree;
}

/** A ZIP archive without compression: it lives in memory for one call. */
function storedZip(parts: ReadonlyMap<string, string>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const data = Buffer.from(text, 'utf8');
    const common = commonFields(name, data);
    files.push(record([0x04034b50, 4], [20, 2]), common, Buffer.from(name), data);
    directory.push(record([0x02014b50, 4], [20, 2], [20, 2]), common, record([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), Buffer.from(name));
    at += 4 + 2 + common.length + name.length + data.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = record([0x06054b50, 4], [0, 2], [0, 2], [parts.size, 2], [parts.size, 2], [size, 4], [at, 4], [0, 2]);
  return Buffer.concat([...files, ...directory, end]);
}

/** Flags, method, time, date, checksum, sizes, lengths of the name and of the extra field. */
function commonFields(name: string, data: Buffer): Buffer {
  const sum = crc32(data);
  return record([0, 2], [0, 2], [0, 2], [0x21, 2], [sum, 4], [data.length, 4], [data.length, 4], [name.length, 2], [0, 2]);
}

function record(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) {
    buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}
