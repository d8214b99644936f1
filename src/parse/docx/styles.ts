import type { Part } from './package.js';
import { attribute, child, integer, isOn, readXmlTree, type XmlNode } from '../package/xml.js';

/** What a paragraph or run style says once its parents are counted in; null where none of them says anything. */
export interface Style {
  readonly id: string | null;
  /** Names of the style and its parents, nearest first. */
  readonly names: readonly string[];
  /** Outline level from 0, or null for body text. */
  readonly outline: number | null;
  /** `0` cancels the numbering of a parent. */
  readonly numId: string | null;
  readonly level: number | null;
  /** Left indentation in twentieths of a point. */
  readonly indent: number | null;
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
}

/** The styles of a document. */
export interface StyleSheet {
  /** Style of a paragraph; the default one for null or an unknown id. */
  paragraph(id: string | null): Style;
  character(id: string | null): Style;
  /** Numbering that a numbering style stands for. */
  numbering(id: string): string | null;
  readonly language: string | null;
}

interface RawStyle extends Omit<Style, 'names'> {
  readonly name: string;
  readonly parent: string | null;
}

/** Outline level that means « body text ». */
const BODY_TEXT = 9;
const PLAIN: Style = {
  id: null, names: [], outline: null, numId: null, level: null, indent: null, bold: null, hidden: null,
};

/** Reads styles.xml; without one, every style is plain. */
export function readStyles(part: Part | null, path: string): StyleSheet {
  const root = part === null ? null : readXmlTree(part.xml, part.name, path);
  const styles = new Map<string, RawStyle>();
  let standard: string | null = null;
  for (const node of root?.children ?? []) {
    if (node.name !== 'w:style') continue;
    const style = readStyle(node);
    if (style.id !== null) styles.set(style.id, style);
    const isDefault = ['1', 'true', 'on'].includes(attribute(node.attributes, 'default') ?? '');
    if (isDefault && attribute(node.attributes, 'type') === 'paragraph') standard = style.id;
  }
  const resolve = resolver(styles);
  const language = child(root ?? undefined, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
  return {
    paragraph: (id) => resolve(id !== null && styles.has(id) ? id : standard),
    character: resolve,
    numbering: (id) => styles.get(id)?.numId ?? null,
    language: (language && attribute(language.attributes, 'val')) ?? null,
  };
}

function readStyle(node: XmlNode): RawStyle {
  const paragraph = child(node, 'w:pPr');
  const outline = valueOf(paragraph, 'w:outlineLvl');
  const numbering = child(paragraph, 'w:numPr');
  const indent = child(paragraph, 'w:ind');
  return {
    id: attribute(node.attributes, 'styleId') ?? null,
    name: textOf(node, 'w:name') ?? '',
    parent: textOf(node, 'w:basedOn'),
    outline,
    numId: textOf(numbering, 'w:numId'),
    level: valueOf(numbering, 'w:ilvl'),
    indent: indent === undefined ? null : integer(indent.attributes, 'left') ?? integer(indent.attributes, 'start'),
    bold: switchOf(node, 'w:b'),
    hidden: switchOf(node, 'w:vanish'),
  };
}

function resolver(styles: ReadonlyMap<string, RawStyle>): (id: string | null) => Style {
  const known = new Map<string, Style>();
  return (id) => {
    if (id === null) return PLAIN;
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const style = lineage(styles, id).reduceRight(inherit, PLAIN);
    known.set(id, style);
    return style;
  };
}

/** Styles that one descends from: people build five, and to follow thousands for each style is quadratic. */
const MOST_ANCESTORS = 50;

/** The style and its parents; a style that is its own ancestor is read once. */
function lineage(styles: ReadonlyMap<string, RawStyle>, id: string): RawStyle[] {
  const seen = new Set<RawStyle>();
  for (let next = styles.get(id); next !== undefined && !seen.has(next) && seen.size < MOST_ANCESTORS; next = styles.get(next.parent ?? '')) seen.add(next);
  return [...seen];
}

function inherit(parent: Style, style: RawStyle): Style {
  const outline = style.outline ?? parent.outline;
  return {
    id: style.id,
    names: [style.name, ...parent.names],
    outline: outline === BODY_TEXT ? null : outline,
    numId: style.numId ?? parent.numId,
    level: style.level ?? parent.level,
    indent: style.indent ?? parent.indent,
    bold: style.bold ?? parent.bold,
    hidden: style.hidden ?? parent.hidden,
  };
}

function textOf(node: XmlNode | undefined, name: string): string | null {
  const found = child(node, name);
  return (found && attribute(found.attributes, 'val')) ?? null;
}

function valueOf(node: XmlNode | undefined, name: string): number | null {
  const found = child(node, name);
  return found === undefined ? null : integer(found.attributes, 'val');
}

function switchOf(node: XmlNode, name: string): boolean | null {
  const found = child(node, 'w:rPr', name);
  return found === undefined ? null : isOn(found.attributes);
}
