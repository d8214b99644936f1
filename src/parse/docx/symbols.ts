/** State of a form box: `weak` glyphs also serve as plain bullets, so only the whole document can tell. */
export type BoxState = 'ticked' | 'unticked' | 'weak';

/** Boxes as they stand in the text after reading, whatever drew them. */
export const BOXES: Readonly<Record<BoxState, string>> = { ticked: '☒', unticked: '☐', weak: '□' };

const GLYPHS: ReadonlyMap<string, BoxState> = new Map([
  ...[...'☒☑🗹🗷🗵⮽'].map((glyph) => [glyph, 'ticked'] as const),
  ['☐', 'unticked'],
  ...[...'□❑❏❐❒▢◻⬜⃞'].map((glyph) => [glyph, 'weak'] as const),
]);

/** Places of boxes in the symbol fonts (ECMA-376 `w:sym`; the private characters F0xx are the same places). */
const SYMBOL_FONTS: Readonly<Record<string, Readonly<Record<number, BoxState>>>> = {
  wingdings: { 0x6f: 'weak', 0x70: 'weak', 0x71: 'weak', 0x72: 'weak', 0xa8: 'weak', 0x78: 'ticked', 0xfd: 'ticked', 0xfe: 'ticked' },
  'wingdings 2': { 0x30: 'weak', 0x35: 'weak', 0x99: 'weak', 0xa3: 'weak', 0x52: 'ticked', 0x53: 'ticked', 0x54: 'ticked' },
};

const ANY_GLYPH = new RegExp(`[${[...GLYPHS.keys()].join('')}]\\uFE0F?`, 'gu');

/** Box that a symbol character draws, or null. `code` is the place in the font, with or without F000. */
export function symbolBox(font: string | null, code: number): BoxState | null {
  return SYMBOL_FONTS[(font ?? 'wingdings').toLowerCase()]?.[code & 0xff] ?? null;
}

/** The text with every way of drawing a box reduced to the three of `BOXES`. */
export function plainBoxes(text: string): string {
  return text.replace(ANY_GLYPH, (glyph) => BOXES[GLYPHS.get(glyph.replace('\uFE0F', '')) ?? 'weak']);
}
