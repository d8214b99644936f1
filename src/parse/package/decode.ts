import { TextDecoder } from 'node:util';

/** Text of an XML part: XML is UTF-8 unless a byte order mark or its first line says otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return decoderFor(declared).decode(bytes);
}

function decoderFor(encoding: string): TextDecoder {
  try {
    // A part that declares UTF-16 and is not (no zero byte was seen above) is UTF-8 in truth.
    return new TextDecoder(/^utf-?16/i.test(encoding) ? 'utf-8' : encoding);
  } catch {
    return new TextDecoder('utf-8');
  }
}
