/** Characters that one hash covers, and the base of its polynomial: as in GitHub's code scanning action. */
const WINDOW = 100;
const BASE = 37;
/** Stands for the end of the file; zeros follow it until the last window is full. */
const END_OF_FILE = 0xffff;
const LINE_FEED = 10;
const TWO_32 = 0x1_0000_0000;

/**
 * Hash of each line as GitHub's code scanning computes `primaryLocationLineHash`
 * (algorithm of github/codeql-action, `src/fingerprints.ts`): a 64-bit polynomial of the 100
 * characters, blanks left out, from the start of the line, then `:n` for the n-th line with
 * that hash. Line n is at index n - 1. Linear in the text.
 */
export function lineHashes(text: string): readonly string[] {
  const { units, starts } = visibleUnits(text);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    const hash = windowHash(units, start);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** UTF-16 units without blanks, line ends as `\n`, with the place of the first one of each line. */
function visibleUnits(text: string): { readonly units: Uint16Array; readonly starts: readonly number[] } {
  const visible = text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '');
  const units = new Uint16Array(visible.length + 1 + WINDOW);
  const starts = [0];
  for (let index = 0; index < visible.length; index += 1) {
    const unit = visible.charCodeAt(index);
    units[index] = unit;
    if (unit === LINE_FEED) starts.push(index + 1);
  }
  units[visible.length] = END_OF_FILE;
  return { units, starts };
}

/** Polynomial modulo 2^64, kept in two halves of 32 bits: every product stays below 2^53. */
function windowHash(units: Uint16Array, start: number): string {
  let high = 0;
  let low = 0;
  for (let index = start; index < start + WINDOW; index += 1) {
    const next = low * BASE + (units[index] ?? 0);
    low = next % TWO_32;
    high = (high * BASE + Math.floor(next / TWO_32)) % TWO_32;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
