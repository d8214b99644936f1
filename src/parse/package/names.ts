import { crc32 } from 'node:zlib';

/** Flag of an entry whose name is in UTF-8. */
const UTF_8 = 1 << 11;
/** « Info-ZIP Unicode Path »: the name again, in UTF-8, for programs that write the first one in the old way. */
const UNICODE_PATH = 0x7075;

/**
 * Upper half of code page 850, in which Windows in Western Europe names the files of an archive. Its accents stand
 * where those of code page 437 do; of the rest no file name has anything.
 */
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Name of an entry with forward slashes and accents in one piece (NFC), from its bytes, flags and extra fields. */
export function entryName(bytes: Buffer, flags: number, extra: Buffer): string {
  const name = unicodePath(bytes, extra) ?? utf8(bytes) ?? ((flags & UTF_8) === 0 ? codePage850(bytes) : bytes.toString('utf8'));
  return name.normalize('NFC').replaceAll('\\', '/').replace(/^\/+/, '');
}

/** macOS writes UTF-8 without saying so; a name in a code page that happens to be valid UTF-8 does not occur. */
function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function codePage850(bytes: Buffer): string {
  return [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_850[byte - 0x80] ?? '?'))).join('');
}

/** The field is of use only while the name that it repeats was not changed: its checksum tells. */
function unicodePath(bytes: Buffer, extra: Buffer): string | null {
  for (let at = 0; at + 9 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== UNICODE_PATH || end > extra.length) continue;
    return extra.readUInt32LE(at + 5) === crc32(bytes) ? utf8(extra.subarray(at + 9, end)) : null;
  }
  return null;
}
