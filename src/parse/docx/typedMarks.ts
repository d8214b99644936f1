import type { Paragraph } from './paragraphs.js';

const SPACE = '[ \\u00a0\\u202f]+(?=\\S)';
const BULLET = new RegExp(`^([-–—−•▪■●◦‣➢►✓✔→*·])${SPACE}`);
/** Signs that nobody writes except as bullets; a dash may also begin a remark. */
const SURE_BULLET = /[▪■●◦‣➢►•]/;
/** « a) », « (2) », « 3. » at the start of a paragraph. */
const NUMBER = new RegExp(`^((\\(?)(\\d{1,2}|[a-z])([.)°]))${SPACE}`);

/** A number typed by hand: its value, and the signs and kind of figure around it. */
interface TypedNumber {
  readonly index: number;
  readonly shape: string;
  readonly value: number;
}

/** The paragraphs with bullets and numbers typed by hand made into list marks, and taken off the text. */
export function adoptTypedMarks(paragraphs: readonly Paragraph[]): Paragraph[] {
  const numbered = numberedItems(paragraphs);
  return paragraphs.map((paragraph, index) => {
    const bullet = BULLET.exec(paragraph.text);
    // A bullet typed into an item of a real list is only one bullet too many.
    if (paragraph.fact.list !== null) return bullet === null ? paragraph : { ...paragraph, text: paragraph.text.slice(bullet[0].length) };
    if (bullet?.[1] !== undefined) return isItem(paragraphs, index, bullet[1]) ? adopt(paragraph, bullet[0], bullet[1], null) : paragraph;
    const number = NUMBER.exec(paragraph.text);
    const shape = numbered.get(index);
    if (number?.[1] === undefined || shape === undefined) return paragraph;
    return adopt(paragraph, number[0], shape, number[1]);
  });
}

function adopt(paragraph: Paragraph, typed: string, shape: string, label: string | null): Paragraph {
  const list = `typed ${shape}`;
  const mark = { list, definition: list, level: 0, ordered: label !== null, indent: paragraph.fact.indent, label };
  return { ...paragraph, text: paragraph.text.slice(typed.length), fact: { ...paragraph.fact, list: mark } };
}

/** A dash makes an item when a neighbour has one too, or when the text before announces a list. */
function isItem(paragraphs: readonly Paragraph[], index: number, bullet: string): boolean {
  if (SURE_BULLET.test(bullet)) return true;
  const before = paragraphs[index - 1];
  const after = paragraphs[index + 1];
  if ([before, after].some((near) => near !== undefined && BULLET.exec(near.text)?.[1] === bullet)) return true;
  return before !== undefined && (/:\s*$/.test(before.text) || before.fact.list !== null);
}

/** Shape of each typed number that has a neighbour in its count: « 2. » beside « 1. » or « 3. ». */
function numberedItems(paragraphs: readonly Paragraph[]): Map<number, string> {
  const last = new Map<string, TypedNumber>();
  const items = new Map<number, string>();
  paragraphs.forEach((paragraph, index) => {
    const found = NUMBER.exec(paragraph.text);
    if (found === null || paragraph.fact.list !== null) return;
    const [, , open = '', figure = '', close = ''] = found;
    const digits = /\d/.test(figure);
    const number = { index, shape: `${open}${digits ? '1' : 'a'}${close}`, value: digits ? Number(figure) : figure.charCodeAt(0) };
    const before = last.get(number.shape);
    if (before !== undefined && before.value + 1 === number.value) {
      items.set(before.index, number.shape);
      items.set(index, number.shape);
    }
    last.set(number.shape, number);
  });
  return items;
}
