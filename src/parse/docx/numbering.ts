import type { Part } from './package.js';
import type { StyleSheet } from './styles.js';
import { attribute, child, integer, isOn, readXmlTree, type XmlNode } from '../package/xml.js';

/** One level of a list: how its numbers are written. */
export interface Level {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet`… */
  readonly format: string;
  /** The pattern: « Article %1 », « %1.%2 ». */
  readonly text: string;
  /** Number of the level (from 1) that restarts this one; 0 for never, null for any level above. */
  readonly restart: number | null;
  /** All numbers in digits, also those of levels above written in letters. */
  readonly legal: boolean;
  readonly indent: number | null;
  /** Paragraph style bound to this level. */
  readonly style: string | null;
}

/** A list as paragraphs name it. Several may share one `counter`. */
export interface ListDefinition {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list starts afresh, with the number to start from. */
  readonly restarts: ReadonlyMap<number, number>;
}

export type Lists = ReadonlyMap<string, ListDefinition>;

interface AbstractList {
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbering style to look at instead. */
  readonly link: string | null;
}

/** « Article %1.%2.%3 – » takes twenty characters; each paragraph of the list prints it. */
export const LONGEST_PATTERN = 200;

/** Reads numbering.xml into lists by `w:numId`. */
export function readNumbering(part: Part | null, styles: StyleSheet, path: string): Lists {
  const lists = new Map<string, ListDefinition>();
  if (part === null) return lists;
  const nodes = readXmlTree(part.xml, part.name, path).children;
  const abstracts = new Map(
    nodes.filter((node) => node.name === 'w:abstractNum').map((node) => [attribute(node.attributes, 'abstractNumId') ?? '', readAbstract(node)]),
  );
  const nums = nodes.filter((node) => node.name === 'w:num');
  const abstractOf = new Map(nums.map((node) => [attribute(node.attributes, 'numId') ?? '', valueOf(node, 'w:abstractNumId') ?? '']));
  for (const node of nums) {
    const id = attribute(node.attributes, 'numId') ?? '';
    const counter = followLink(abstractOf.get(id) ?? '', abstracts, abstractOf, styles);
    const abstract = abstracts.get(counter);
    if (abstract !== undefined) lists.set(id, readList(node, counter, abstract));
  }
  return lists;
}

/** Word follows one link. */
const MOST_LINKS = 10;

/** A list may name a numbering style, whose own list holds the levels. */
function followLink(
  id: string,
  abstracts: ReadonlyMap<string, AbstractList>,
  abstractOf: ReadonlyMap<string, string>,
  styles: StyleSheet,
): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current) && seen.size < MOST_LINKS) {
    seen.add(current);
    const link = abstracts.get(current)?.link ?? null;
    const target = link === null ? null : abstractOf.get(styles.numbering(link) ?? '');
    if (target === null || target === undefined) return current;
    current = target;
  }
  return current;
}

function readAbstract(node: XmlNode): AbstractList {
  return { levels: readLevels(node), link: valueOf(node, 'w:numStyleLink') };
}

function readLevels(node: XmlNode): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of node.children) {
    if (level.name === 'w:lvl') levels.set(integer(level.attributes, 'ilvl') ?? 0, readLevel(level));
  }
  return levels;
}

function readLevel(node: XmlNode): Level {
  const legal = child(node, 'w:isLgl');
  const indent = child(node, 'w:pPr', 'w:ind');
  return {
    start: numberOf(node, 'w:start') ?? 1,
    format: valueOf(node, 'w:numFmt') ?? alternateFormat(node) ?? 'decimal',
    text: (valueOf(node, 'w:lvlText') ?? '').slice(0, LONGEST_PATTERN),
    restart: numberOf(node, 'w:lvlRestart'),
    legal: legal !== undefined && isOn(legal.attributes),
    indent: indent === undefined ? null : integer(indent.attributes, 'left') ?? integer(indent.attributes, 'start'),
    style: valueOf(node, 'w:pStyle'),
  };
}

/** Newer formats (« 01, 02 ») stand in an alternate block with a plain one for older readers. */
function alternateFormat(node: XmlNode): string | null {
  return valueOf(child(node, 'mc:AlternateContent', 'mc:Fallback'), 'w:numFmt');
}

function readList(node: XmlNode, counter: string, abstract: AbstractList): ListDefinition {
  const levels = new Map(abstract.levels);
  const restarts = new Map<number, number>();
  for (const override of node.children) {
    if (override.name !== 'w:lvlOverride') continue;
    const level = integer(override.attributes, 'ilvl') ?? 0;
    const replaced = child(override, 'w:lvl');
    if (replaced !== undefined) levels.set(level, readLevel(replaced));
    const start = numberOf(override, 'w:startOverride');
    if (start !== null) restarts.set(level, start);
  }
  return { counter, levels, restarts };
}

function valueOf(node: XmlNode | undefined, name: string): string | null {
  const found = child(node, name);
  return (found && attribute(found.attributes, 'val')) ?? null;
}

function numberOf(node: XmlNode, name: string): number | null {
  const found = child(node, name);
  return found === undefined ? null : integer(found.attributes, 'val');
}
