/**
 * The only file that imports pdf-parse. Its pdf.js carries core-js, which on Node 20 replaces
 * `Array.prototype.push` and `JSON.parse` for the whole process (push becomes 12 times slower),
 * so the built-ins are put back as soon as the modules are loaded.
 */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listenForDamage, type Damage } from './damage.js';
import { withSafeAnswers } from './loopback.js';
import type { TagNode } from './model.js';

/** What this project uses of a pdf.js document. pdf-parse's own types hide it (`private load`). */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getMarkInfo(): Promise<{ readonly Marked?: boolean } | null>;
  getFieldObjects(): Promise<Readonly<Record<string, readonly PdfField[]>> | null>;
  getAnnotationsByType(types: ReadonlySet<number>, skip: ReadonlySet<number>): Promise<readonly PdfAnnotation[]>;
  getOutline(): Promise<readonly OutlineEntry[] | null>;
  getPageLabels(): Promise<readonly string[] | null>;
}

export interface PdfPage {
  readonly view: readonly number[];
  readonly commonObjs: { has(name: string): boolean; get(name: string): PdfFont | null };
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{ readonly items: readonly PdfItem[] }>;
  getStructTree(): Promise<TagNode | null>;
  getOperatorList(): Promise<PdfOperators>;
  getViewport(options: { readonly scale: number }): { readonly width: number; readonly height: number };
  cleanup(): void;
}

/** Text (`str` is there) or a mark around text (`type` is there). */
export interface PdfItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
  /** True at the end of a line. */
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string;
}

export interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
}

export interface PdfOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PdfField {
  readonly type?: string;
  readonly value?: unknown;
  readonly page?: number;
  readonly rect?: readonly number[];
  readonly hidden?: boolean;
}

export interface PdfAnnotation {
  readonly pageIndex?: number;
  readonly rect?: readonly number[];
  readonly annotationFlags?: number;
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str?: string };
}

/** An entry of the bookmarks, with those under it. */
export interface OutlineEntry {
  readonly title: string;
  readonly items?: readonly OutlineEntry[];
}

/** A document and the way to give its memory back. */
export interface OpenPdf {
  readonly document: PdfDocument;
  /** Draws a page at so many pixels a point, or fewer where it would have more than `most` pixels. */
  render(page: number, scale: number, most: number): Promise<Picture>;
  /** What pdf.js could not understand and read over. */
  readonly damage: Damage;
  close(): Promise<void>;
}

/** A page as it is shown, turned as the file says. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: Side;
  readonly height: Side;
}

interface Side {
  readonly pixels: number;
  readonly points: number;
}

interface Screenshot {
  readonly pages: readonly { readonly data: Uint8Array; readonly width: number; readonly height: number }[];
}

type Parser = { getScreenshot(options: object): Promise<Screenshot>; load(): Promise<PdfDocument>; destroy(): Promise<void> };
type ParserClass = new (options: Readonly<Record<string, unknown>>) => Parser;

let library: Promise<ParserClass> | null = null;

/** How much pdf.js says, 0 to 5: errors and warnings. */
const WARNINGS = 1;

/** Opens a PDF. Throws pdf.js's own exceptions (`PasswordException`, `InvalidPDFException`…). */
export async function openLibrary(bytes: Uint8Array): Promise<OpenPdf> {
  const PDFParse = await loadLibrary();
  // A copy: pdf.js takes the buffer over.
  const parser = new PDFParse({ data: bytes.slice(), verbosity: WARNINGS, isEvalSupported: false, ...dataFolders() });
  const damage = listenForDamage();
  const close = (): Promise<void> => parser.destroy().finally(() => damage.stop());
  try {
    const document = await parser.load();
    return { document, damage, render: (page, scale, most) => render(parser, document, { page, scale, most }), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function render(parser: Parser, document: PdfDocument, { page, scale, most }: { readonly page: number; readonly scale: number; readonly most: number }): Promise<Picture> {
  withCanvas();
  const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 });
  const allowed = Math.min(scale, Math.sqrt(most / (width * height)));
  const { pages } = await parser.getScreenshot({ partial: [page], scale: allowed, imageBuffer: true, imageDataUrl: false });
  const [picture] = pages;
  if (picture === undefined) throw new Error(`page ${page} was not drawn`);
  return { png: picture.data, width: { pixels: width * allowed, points: width }, height: { pixels: height * allowed, points: height } };
}

/** Drawing needs the real library in the places of the stand-ins. */
function withCanvas(): void {
  const canvas = pdfjs()('@napi-rs/canvas') as Readonly<Record<string, unknown>>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) Object.assign(globalThis, { [name]: canvas[name] });
}

/** Loads pdf.js, once. Whoever knows that a PDF will come may do it ahead. */
export function loadLibrary(): Promise<ParserClass> {
  return (library ??= importLibrary());
}

/** The worker goes first and into `pdfjsWorker`, so that pdf.js does not load it, and core-js, later by itself. */
async function importLibrary(): Promise<ParserClass> {
  const restoreBuiltIns = keepBuiltIns();
  const restoreCanvas = withoutCanvas();
  try {
    const worker: unknown = await import(pathToFileURL(pdfjs().resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')).href);
    (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = withSafeAnswers(worker);
    const { PDFParse } = await import('pdf-parse');
    return PDFParse as unknown as ParserClass;
  } finally {
    restoreCanvas();
    restoreBuiltIns();
  }
}

/**
 * pdf.js loads a drawing library that reading text never uses: 0.1 s, 30 MB and a native binary.
 * A stand-in takes its place while the modules load.
 */
function withoutCanvas(): () => void {
  const require = pdfjs();
  try {
    const place = require.resolve('@napi-rs/canvas');
    if (require.cache[place]) return () => undefined;
    const stand = { id: place, filename: place, loaded: true, children: [], paths: [], exports: new Proxy({}, { get: () => Nothing }) };
    require.cache[place] = stand as unknown as NodeJS.Module;
    return () => {
      Reflect.deleteProperty(require.cache, place);
    };
  } catch {
    return () => undefined;
  }
}

/** Stands for `DOMMatrix`, `ImageData` and `Path2D`. */
function Nothing(): void {}

function keepBuiltIns(): () => void {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const parse = Object.getOwnPropertyDescriptor(JSON, 'parse');
  return () => {
    if (push) Object.defineProperty(Array.prototype, 'push', push);
    if (parse) Object.defineProperty(JSON, 'parse', parse);
  };
}

/**
 * Character maps: without them letters of some files are lost. The outlines of the standard fonts are left out:
 * they change no letter and no width, and reading them costs a fifth of the time of a file.
 */
function dataFolders(): Readonly<Record<string, unknown>> {
  const root = dirname(pdfjs().resolve('pdfjs-dist/package.json'));
  return { cMapUrl: join(root, 'cmaps') + sep, cMapPacked: true };
}

/** pdfjs-dist is a dependency of pdf-parse, not ours: it is found from there. */
function pdfjs(): NodeJS.Require {
  return createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
}
