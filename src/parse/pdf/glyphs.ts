import type { DropSink } from '../drops.js';

/** Wingdings boxes in the private-use area, as pdf.js gives them. */
const BOXES: Readonly<Record<string, string>> = {
  '\uf06f': '☐',
  '\uf0a8': '☐',
  '\uf0fe': '☒',
  '\uf0fd': '☒',
  '\uf078': '☒',
};

const LIGATURES: Readonly<Record<string, string>> = {
  'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st',
};

/**
 * Text of a run as a person reads it: ligatures as letters, control characters and soft hyphens out,
 * glyphs of the private-use area out, unless one stands alone or opens the run: then it is a bullet or a box.
 */
export function cleanGlyphs(raw: string): string {
  const text = closeUp(raw);
  if (/^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2013-\u2026]*$/.test(text)) return text;
  return text
    .replace(/[ﬀ-ﬆ]/g, (c) => LIGATURES[c] ?? c)
    .replace(/[\uf06f\uf0a8\uf0fe\uf0fd\uf078]/g, (c) => BOXES[c] ?? c)
    .replace(/^\s*[\ue000-\uf8ff](?=\s|$)/, '•')
    .replace(/[\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff\ufeff\u200b\u200e\u200f]/g, '')
    .replace(/\u00ad(?!\s*$)/g, '')
    // At the end of a line a soft hyphen is a visible one.
    .replace(/\u00ad\s*$/, '\u2010');
}

/**
 * Words set with wide letters: « P r é a m b u l e ». Four letters at least, not all alike (ticks of a row) and not one
 * after the other in the alphabet (« A B C D »).
 */
function closeUp(text: string): string {
  if (text.charAt(1) !== ' ' || !/^[\p{L}\p{N}_](?: [\p{L}\p{N}_]){3,}$/u.test(text)) return text;
  const letters = text.split(' ');
  const step = (i: number): number => (letters[i + 1]?.codePointAt(0) ?? 0) - (letters[i]?.codePointAt(0) ?? 0);
  const isWord = letters.filter((letter) => /\p{L}/u.test(letter)).length * 2 >= letters.length;
  const isSeries = letters.slice(1).every((_, i) => step(i) === step(0) && Math.abs(step(0)) <= 1);
  return isWord && !isSeries ? letters.join('') : text;
}

/** Drops the options of a form that nobody ticked: « ☐ Oui ☒ Non » reads « Non ». */
export function dropUnticked(text: string, drop?: DropSink): string {
  if (!text.includes('☐')) return text.replace(/[☒☑]\s*/g, '');
  return text.replace(/☐[^☐☒☑]*/g, (option) => {
    drop?.('unticked', option);
    return '';
  }).replace(/[☒☑]\s*/g, '').trim();
}
