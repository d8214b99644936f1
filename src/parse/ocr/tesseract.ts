/**
 * The only file that knows tesseract.js and its language data: packages that the user adds, found beside this one.
 * Nothing is fetched from a network and nothing is kept.
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = 'tesseract.js';
const LANGUAGES = ['fra', 'eng'] as const;
/** Each holds a small and exact model of one language (1 MB): the only one that the recognition by neural network uses. */
const MODEL = '4.0.0_best_int';
/** « LSTM only » of tesseract.js. */
const NEURAL = 1;

/** What this project uses of a worker of tesseract.js. Boxes are in pixels, origin at the top left. */
export interface TesseractWorker {
  recognize(image: Uint8Array, options: object, output: { readonly blocks: true }): Promise<{ readonly data: { readonly blocks: readonly TesseractBlock[] | null } }>;
  terminate(): Promise<unknown>;
}

export interface TesseractBlock {
  readonly paragraphs: readonly { readonly lines: readonly TesseractLine[] }[];
}

export interface TesseractLine {
  readonly words: readonly TesseractWord[];
  readonly bbox: TesseractBox;
  readonly baseline: TesseractBox;
  readonly rowAttributes?: { readonly rowHeight: number };
}

export interface TesseractWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly bbox: TesseractBox;
}

interface TesseractBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Library {
  createWorker(languages: readonly string[], engine: number, options: object): Promise<TesseractWorker>;
}

const here = createRequire(import.meta.url);

/** Packages that recognition needs and that are not there. */
export function missingPackages(resolve: (name: string) => unknown = here.resolve): string[] {
  const needed = [PROGRAM, ...LANGUAGES.map((language) => `@tesseract.js-data/${language}`)];
  return needed.filter((name) => {
    try {
      // The data packages hold no program; their description is always there.
      resolve(name === PROGRAM ? name : `${name}/package.json`);
      return false;
    } catch {
      return true;
    }
  });
}

/** Starts a worker that reads French and English. It lives until `terminate`. */
export async function startWorker(): Promise<TesseractWorker> {
  // A computed address keeps the package out of the bundle.
  const module = (await import(pathToFileURL(here.resolve(PROGRAM)).href)) as { readonly default?: Library } & Library;
  const library = module.default ?? module;
  // The library wants all models in one folder; those of the packages stand in one each.
  const folder = await mkdtemp(join(tmpdir(), 'agilefall-ocr-'));
  try {
    for (const language of LANGUAGES) await copyFile(modelOf(language), join(folder, `${language}.traineddata.gz`));
    return await library.createWorker(LANGUAGES, NEURAL, { langPath: folder, cacheMethod: 'none', errorHandler: () => undefined });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function modelOf(language: string): string {
  return join(dirname(here.resolve(`@tesseract.js-data/${language}/package.json`)), MODEL, `${language}.traineddata.gz`);
}
