/** What this project uses of a worker of tesseract.js. Boxes are in pixels, origin at the top left. */
export interface TesseractWorker {
    recognize(image: Uint8Array, options: object, output: {
        readonly blocks: true;
    }): Promise<{
        readonly data: {
            readonly blocks: readonly TesseractBlock[] | null;
        };
    }>;
    terminate(): Promise<unknown>;
}
export interface TesseractBlock {
    readonly paragraphs: readonly {
        readonly lines: readonly TesseractLine[];
    }[];
}
export interface TesseractLine {
    readonly words: readonly TesseractWord[];
    readonly bbox: TesseractBox;
    readonly baseline: TesseractBox;
    readonly rowAttributes?: {
        readonly rowHeight: number;
    };
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
/** Packages that recognition needs and that are not there. */
export declare function missingPackages(resolve?: (name: string) => unknown): string[];
/** Starts a worker that reads French and English. It lives until `terminate`. */
export declare function startWorker(): Promise<TesseractWorker>;
export {};
