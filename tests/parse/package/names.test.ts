import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entryName } from '../../../src/parse/package/names.js';

const NONE = Buffer.alloc(0);
const UTF_8 = 1 << 11;

/** The field that repeats a name in UTF-8, with the checksum of the name that it stands for. */
function unicodeField(name: string, of: Buffer): Buffer {
  const text = Buffer.from(name);
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + text.length, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(of), 5);
  return Buffer.concat([field, text]);
}

describe('entryName', () => {
  const old = Buffer.from([0x70, 0x69, 0x8a, 0x63, 0x65]);
  it.each([
    ['UTF-8 by its flag', Buffer.from('CCTP détaillé.docx'), UTF_8, NONE, 'CCTP détaillé.docx'],
    ['UTF-8 without the flag, as macOS writes it, in one piece', Buffer.from('détail.docx'.normalize('NFD')), 0, NONE, 'détail.docx'],
    ['code page 437 or 850', Buffer.from([0x82, 0x74, 0x82, 0x20, 0x85, 0x20, 0x87, 0x61]), 0, NONE, 'été à ça'],
    ['capitals with accents of code page 850', Buffer.from([0xb7, 0x20, 0x90, 0xd4]), 0, NONE, 'À ÉÈ'],
    ['the name in the extra field', old, 0, unicodeField('pièce n° 1', old), 'pièce n° 1'],
    ['an extra field of another name', old, 0, unicodeField('autre', Buffer.from('x')), 'pièce'],
    ['an extra field that is cut', old, 0, unicodeField('pièce', old).subarray(0, 10), 'pièce'],
    ['backslashes and leading slashes', Buffer.from('\\Lot 1\\cctp.docx'), 0, NONE, 'Lot 1/cctp.docx'],
  ])('%s', (_, bytes, flags, extra, name) => {
    expect(entryName(bytes, flags, extra)).toBe(name);
  });
});
