import { decodedAs, decodeText, decodeWindows1252, type Decoded } from '../detect.js';

/** Browsers look for the declaration in the first kilobyte. */
const DECLARED_WITHIN = 1024;

/**
 * Text of a page: by its byte order mark, else by the encoding that it declares, else as any text.
 * A page that declares UTF-8 and is not is read as Windows-1252, as `decodeText` does.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return decodeText(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? /^<\?xml[^>]*encoding=["']([\w-]+)/i.exec(start)?.[1];
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) return decodeText(bytes);
  if (/^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|us-ascii)$/i.test(declared)) return { text: decodeWindows1252(bytes), unreadable: 0 };
  try {
    return decodedAs(declared, bytes);
  } catch {
    return decodeText(bytes);
  }
}
