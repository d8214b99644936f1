import type { Nodes, Text } from 'mdast';
import type { SourceRun } from '../../types.js';

/**
 * `[start, end)` of the value of a text node is `[from, from + end - start)` of the text of the `w:t` whose text begins
 * at offset `at` in the XML of the part (its entities decoded).
 */
export interface RunPlace {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly from: number;
}

/** Letters compared to find the way again after something that was left out: enough not to be chance. */
const SURE = 12;

/** Letters to look ahead: options that were left out are shorter, and a longer search would be quadratic. */
const AHEAD = 2000;

/**
 * Where the letters of a block (paragraph, heading or table cell with `data.runs`) stand in the part they come from.
 * What the parser put in (numbers of items in a cell, ticks) has no place.
 */
export function runPlaces(block: Nodes): RunPlace[] {
  const letters = (block.data?.runs ?? []).flatMap(lettersOf);
  const places: RunPlace[] = [];
  let next = 0;
  for (const node of textsOf(block)) {
    for (let i = 0; i < node.value.length; i += 1) {
      if (/\s/.test(node.value.charAt(i))) continue;
      const found = findLetter(node.value, i, letters, next);
      if (found < 0) continue;
      addLetter(places, node, i, letters[found] as Letter);
      next = found + 1;
    }
  }
  return places;
}

interface Letter {
  readonly letter: string;
  readonly at: number;
  readonly from: number;
}

function lettersOf({ text, at }: SourceRun): Letter[] {
  return [...text.matchAll(/[^\s\u00ad\u200b]/g)].map(({ 0: letter, index }) => ({ letter, at, from: index }));
}

/** The next letter, or the place further on from which the text goes on alike; -1 for a letter that the file does not hold. */
function findLetter(value: string, i: number, letters: readonly Letter[], next: number): number {
  if (letters[next]?.letter === value.charAt(i)) return next;
  const wanted = value.slice(i).replace(/\s+/g, '').slice(0, SURE);
  for (let at = next; at < next + AHEAD && at + wanted.length <= letters.length; at += 1) {
    if ([...wanted].every((letter, k) => letters[at + k]?.letter === letter)) return at;
  }
  return -1;
}

function addLetter(places: RunPlace[], node: Text, i: number, { at, from }: Letter): void {
  const last = places.at(-1);
  const goesOn = last?.node === node && last.at === at && from - last.from === i - last.start;
  if (goesOn) places[places.length - 1] = { ...last, end: i + 1 };
  else places.push({ node, start: i, end: i + 1, at, from });
}

function textsOf(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
