import type { Level, ListDefinition, Lists } from './numbering.js';

/** A numbered or bulleted paragraph, as Word prints it. */
export interface ListMark {
  readonly list: string;
  /** What the list was made from; several lists may share it. */
  readonly definition: string;
  readonly level: number;
  readonly ordered: boolean;
  /** Left indentation of the level, in twentieths of a point. */
  readonly indent: number | null;
  /** « 3.2.1 », « a) »; null for a bullet or an empty pattern. */
  readonly label: string | null;
}

/** Counts the numbered paragraphs of a part in reading order. */
export class ListCounter {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(private readonly lists: Lists) {}

  /** Level to which a list binds a paragraph style, or null. */
  levelOfStyle(list: string, style: string | null): number | null {
    if (style === null) return null;
    for (const [level, { style: bound }] of this.lists.get(list)?.levels ?? []) {
      if (bound === style) return level;
    }
    return null;
  }

  /** Takes the next number of a list; null when the list is not defined or has been taken away (`0`). */
  next(list: string, level: number): ListMark | null {
    const definition = this.lists.get(list);
    const format = definition?.levels.get(level);
    if (definition === undefined || format === undefined) return null;
    const counts = this.advance(list, level, definition);
    const ordered = format.format !== 'bullet' && format.format !== 'none';
    const label = format.format === 'bullet' ? null : printLabel(format, counts, definition);
    return { list, definition: definition.counter, level, ordered: ordered || label !== null, indent: format.indent, label };
  }

  private advance(list: string, level: number, definition: ListDefinition): readonly (number | undefined)[] {
    const counts = this.counters.get(definition.counter) ?? [];
    this.counters.set(definition.counter, counts);
    if (!this.started.has(list)) {
      this.started.add(list);
      for (const [restarted, start] of definition.restarts) counts[restarted] = start - 1;
    }
    counts[level] = (counts[level] ?? (definition.levels.get(level)?.start ?? 1) - 1) + 1;
    for (const [below, { restart }] of definition.levels) {
      if (below > level && restartsAfter(restart, level)) counts[below] = undefined;
    }
    return counts;
  }
}

function restartsAfter(restart: number | null, level: number): boolean {
  return restart === null || (restart > 0 && level < restart);
}

/** The label of a paragraph from the counts of its list; null for an empty pattern. */
export function printLabel(format: Level, counts: readonly (number | undefined)[], definition: Pick<ListDefinition, 'levels'>): string | null {
  const label = format.text.replace(/%(\d)/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const definedAs = definition.levels.get(level);
    const count = counts[level] ?? definedAs?.start ?? 1;
    const as = definedAs?.format ?? 'decimal';
    return formatNumber(count, format.legal && as !== 'none' ? 'decimal' : as);
  });
  return label.trim() === '' ? null : label.trim();
}

/** A number written in one of Word's formats; formats that no tender uses fall back on digits. */
function formatNumber(value: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  return String(value);
}

/** Word repeats the letter after z: z, aa, bb. Past 20 letters (520) no list goes; digits are shown. */
function letters(value: number): string {
  if (value < 1 || value > 520) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [unit, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / unit));
    rest %= unit;
  }
  return text;
}
