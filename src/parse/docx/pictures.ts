/** Half of an A4 page, in square EMU (360,000 a centimetre): a picture as large as that may well be a scanned page. */
const HALF_PAGE = (210 * 297 * 36_000 * 36_000) / 2;
const EXTENT = /<(?:\w+:)?extent\s([^<>]*)>/g;

/** Pictures in a part that take half a page or more. Text on them cannot be read. */
export function countPagePictures(xml: string): number {
  let count = 0;
  for (const [, attributes = ''] of xml.matchAll(EXTENT)) {
    const width = Number(/\bcx="(\d+)"/.exec(attributes)?.[1] ?? 0);
    const height = Number(/\bcy="(\d+)"/.exec(attributes)?.[1] ?? 0);
    if (width * height >= HALF_PAGE) count += 1;
  }
  return count;
}
