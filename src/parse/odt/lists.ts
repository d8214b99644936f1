import { printLabel, type ListMark } from '../docx/labels.js';
import { LONGEST_PATTERN, type Level } from '../docx/numbering.js';
import { twentieths } from '../package/lengths.js';
import { attribute, child, integer, type XmlNode } from '../package/xml.js';

type Levels = ReadonlyMap<number, Level>;

/** Levels of each list style by name; `''` is the numbering of the headings. */
export type ListStyles = ReadonlyMap<string, Levels>;

const FORMATS: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', '': 'none' };

/** Reads the list styles of styles.xml and content.xml. */
export function readListStyles(roots: readonly XmlNode[]): ListStyles {
  const styles = new Map<string, Levels>();
  for (const node of roots.flatMap((root) => root.children.flatMap(({ children }) => children))) {
    if (node.name === 'text:list-style') styles.set(attribute(node.attributes, 'name') ?? '', levelsOf(node));
    if (node.name === 'text:outline-style') styles.set('', levelsOf(node));
  }
  return styles;
}

/** LibreOffice has ten levels; a label prints the numbers of all of them. */
const DEEPEST = 10;

function levelsOf(style: XmlNode): Levels {
  const levels = new Map<number, Level>();
  for (const node of style.children) {
    const level = integer(node.attributes, 'level');
    if (level !== null && level >= 1 && level <= DEEPEST) levels.set(level - 1, levelOf(node, level));
  }
  return levels;
}

/** Same shape as a level of a Word list, so that labels are printed by the same hand. */
function levelOf(node: XmlNode, level: number): Level {
  const numbered = node.name === 'text:list-level-style-number' || node.name === 'text:outline-level-style';
  const format = numbered ? (FORMATS[attribute(node.attributes, 'num-format') ?? ''] ?? 'decimal') : 'bullet';
  const shown = Math.min(Math.max(integer(node.attributes, 'display-levels') ?? 1, 0), level);
  const numbers = Array.from({ length: shown }, (_, i) => `%${level - shown + i + 1}`).join('.');
  const prefix = (attribute(node.attributes, 'num-prefix') ?? '').slice(0, LONGEST_PATTERN);
  const suffix = (attribute(node.attributes, 'num-suffix') ?? '').slice(0, LONGEST_PATTERN);
  const place = child(node, 'style:list-level-properties', 'style:list-level-label-alignment') ?? child(node, 'style:list-level-properties');
  return {
    start: integer(node.attributes, 'start-value') ?? 1,
    format,
    text: format === 'none' ? `${prefix}${suffix}` : prefix + numbers + suffix,
    restart: null,
    legal: false,
    indent: twentieths(attribute(place?.attributes ?? {}, 'margin-left') ?? attribute(place?.attributes ?? {}, 'space-before')),
    style: null,
  };
}

/** A list of the document, with its counts. Lists that go on share one. */
export class OdtList {
  private readonly counts: (number | undefined)[] = [];

  constructor(
    private readonly name: string,
    private readonly style: string,
    private readonly levels: Levels,
  ) {}

  /** Takes the next number of a level, from `start` when the item says one. Null for a level that the style does not know. */
  next(level: number, start: number | null = null): ListMark | null {
    const format = this.levels.get(level);
    if (format === undefined) return null;
    this.counts[level] = start ?? (this.counts[level] ?? format.start - 1) + 1;
    this.counts.length = level + 1;
    const label = format.format === 'bullet' ? null : printLabel(format, this.counts, { levels: this.levels });
    return { list: this.name, definition: this.style, level, ordered: label !== null, indent: format.indent, label };
  }
}
