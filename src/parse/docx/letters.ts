/** For each character of Latin-1, 1 for a letter or digit. */
const LATIN = Uint8Array.from({ length: 0x100 }, (_, code) => (/[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0));

/** Letters and digits of a text. French is looked up, which takes a fifth of the time; the rest of another text is matched. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Dashes, quotation marks and the like.
    const isPunctuation = code >= 0x2000 && code < 0x2070;
    if (code >= 0x100 && !isPunctuation) return letters + text.slice(i).replace(/[^\p{L}\p{N}]/gu, '').length;
    if (!isPunctuation) letters += LATIN[code] as number;
  }
  return letters;
}
