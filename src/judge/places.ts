import type { Place } from '../match/match.js';
import { toProjection } from '../text/inline.js';
import type { Block, Region, TextDocument } from '../types.js';

const known = new WeakMap<TextDocument, Locator>();

/** Turns places in blocks into lines and columns of the projection. */
export class Locator {
  private readonly lineStarts: number[] = [0];

  /** The locator of a text, made once. */
  static of(text: TextDocument): Locator {
    let locator = known.get(text);
    if (!locator) known.set(text, (locator = new Locator(text)));
    return locator;
  }

  private constructor(private readonly text: TextDocument) {
    for (let at = text.projection.indexOf('\n'); at >= 0; at = text.projection.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
  }

  blockOf(place: Place): Block {
    return this.text.blocks[this.text.sentences[place.sentence]?.block ?? 0] as Block;
  }

  region(place: Place): Region {
    const block = this.blockOf(place);
    const start = toProjection(block.spans, place.start);
    return this.regionOf(start, Math.max(start + 1, toProjection(block.spans, place.end - 1) + 1));
  }

  /** The title: the first block, or the beginning of an empty text. */
  title(): Region {
    const block = this.text.blocks[0];
    if (!block) return this.regionOf(0, 0);
    const start = toProjection(block.spans, 0);
    return this.regionOf(start, toProjection(block.spans, Math.max(0, block.text.length - 1)) + 1);
  }

  /** A whole block. */
  blockRegion({ spans }: Block): Region {
    const last = spans.at(-1);
    return this.regionOf(spans[0]?.at ?? 0, last ? last.at + last.length : 0);
  }

  /** Offsets `[start, end)` of the projection. */
  regionOf(start: number, end: number): Region {
    const from = this.lineOf(start);
    const to = this.lineOf(end);
    return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  private lineOf(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }
}
