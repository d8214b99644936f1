import { AgilefallError } from '../../errors.js';
import { missingPackages, startWorker, type TesseractBlock, type TesseractLine, type TesseractWorker } from './tesseract.js';

export { missingPackages };

/** A line of words recognised on a picture. Lengths in pixels, origin at the top left. */
export interface RecognisedLine {
  readonly words: readonly { readonly text: string; readonly left: number; readonly right: number }[];
  readonly baseline: number;
  readonly height: number;
  /** How sure its words are on average, 0 to 100. */
  readonly confidence: number;
}

/** Reads pictures of pages. */
export interface Recogniser {
  /** Lines of a PNG in reading order, without what is most likely dirt. */
  read(png: Uint8Array): Promise<readonly RecognisedLine[]>;
  /** Told before the first page of a file is read, and after each one. */
  readonly onProgress: OnProgress | null;
}

/** `done` of `total` pages of the file have been read. */
export type OnProgress = (path: string, done: number, total: number) => void;

/** A recogniser that must be closed: its worker would keep the process alive. */
export interface OpenRecogniser extends Recogniser {
  close(): Promise<void>;
}

/** Words below are mostly specks, stamps and pieces of pictures; nine in ten words of a poor scan are above 60. */
const SUREST_DIRT = 30;

/**
 * Opens text recognition. Its worker (0.3 s, 150 MB) starts with the first picture.
 * @throws AgilefallError `bad-option` when the packages that it needs are not installed, with the command.
 */
export function openRecogniser(onProgress: OnProgress | null = null): OpenRecogniser {
  const missing = missingPackages();
  if (missing.length > 0) {
    throw new AgilefallError('bad-option', `Text recognition needs packages that are not installed: ${missing.join(', ')}.`, {
      hint: `Install them beside agilefall: npm install ${missing.join(' ')}`,
    });
  }
  let worker: Promise<TesseractWorker> | null = null;
  return {
    onProgress,
    async read(png) {
      worker ??= startWorker();
      const { data } = await (await worker).recognize(png, {}, { blocks: true });
      return linesOf(data.blocks ?? []);
    },
    async close() {
      await (await worker)?.terminate();
      worker = null;
    },
  };
}

function linesOf(blocks: readonly TesseractBlock[]): RecognisedLine[] {
  return blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(lineOf)));
}

/** Ruling lines of a table are taken for these. */
const RULES = /^(?:[|[\]{}_=~\\/]+|[—–-]{2,})$/;
const RULE_ENDS = /^[|[\]{}]+(?=\p{L}|\d)|(?<=\p{L}|\d)[|{}]+$/gu;

/** A line with the words that are believed; none when no letter is left. */
function lineOf({ words, bbox, baseline, rowAttributes }: TesseractLine): RecognisedLine[] {
  const sure = words.filter(({ confidence, text }) => confidence >= SUREST_DIRT && !RULES.test(text.trim()));
  if (!sure.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return [];
  return [
    {
      words: sure.map(({ text, bbox: box }) => ({ text: text.trim().replace(RULE_ENDS, ''), left: box.x0, right: box.x1 })),
      // A skewed line stands at the middle of its slope.
      baseline: (baseline.y0 + baseline.y1) / 2,
      height: Math.min(rowAttributes?.rowHeight ?? Infinity, bbox.y1 - bbox.y0),
      confidence: sure.reduce((sum, { confidence }) => sum + confidence, 0) / sure.length,
    },
  ];
}
