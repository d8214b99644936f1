import { areTwoWords, isCompound } from './compounds.js';
import type { Draft, Line } from './model.js';

/** A word with a hyphen at the end of a line. */
const CUT = /(\p{L}+(?:[-\u2010\u2011]\p{L}+)*)([-\u2010])$/u;

/** The rest of it at the beginning of the next line. */
const SECOND = /^\p{Ll}[\p{L}]*(?:['’]\p{L}+)?(?:-\p{L}+)*/u;

/** Ends of lines that go on without a space: « l’ », « qu’ », « https:// », « / »; not "the clerks’ association". */
const GOES_ON = /(?:(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd)['’]|\/)$/iu;

/** What the rest of a document says of the words that its lines cut. */
export interface Vocabulary {
  /** How often the word stands inside a line; asked only for words that some line cuts, and for their halves. */
  count(word: string): number;
  /** False when the program of the document does not cut words, as Word by default: an unknown word keeps its hyphen too. */
  readonly hyphenates: boolean;
}

/**
 * Lines that end in a hyphen where nothing cuts words: 0 to 2 % in tenders, as every hundredth word has one.
 * Where a program cuts words, they are 10 % and more.
 */
const FEWEST_CUTS = 0.04;

/** Counts the words of all blocks that tell a hyphen that cuts a word from one that is part of it. */
export function vocabularyOf(drafts: readonly Draft[]): Vocabulary {
  const paragraphs = drafts.flatMap((draft) => (draft.kind === 'table' ? draft.rows.flat().flatMap((cell) => cell.parts) : [draft.lines]));
  const cuts = paragraphs.flatMap(cutWords);
  const counts = new Map(cuts.flatMap(([first, second]) => [first + second, `${first}-${second}`, first, second].map((word) => [word, 0] as [string, number])));
  // What stands at the beginning of a line as the rest of a cut word is not that word elsewhere.
  for (const [, second] of cuts) counts.set(second, (counts.get(second) ?? 0) - 1);
  if (counts.size > 0) for (const lines of paragraphs) countWords(lines, counts);
  const count = (word: string): number => Math.max(0, counts.get(word.toLowerCase()) ?? 0);
  return { count, hyphenates: cutsWords(cuts, paragraphs, count) };
}

/** By what most words that a line cuts look like elsewhere; where that does not tell, by how many there are. */
function cutsWords(cuts: readonly [string, string][], paragraphs: readonly (readonly Line[])[], count: (word: string) => number): boolean {
  const votes = cuts.reduce((sum, [first, second]) => sum + Math.sign(count(first + second) - count(`${first}-${second}`)), 0);
  if (votes !== 0) return votes > 0;
  const inner = paragraphs.reduce((sum, lines) => sum + Math.max(0, lines.length - 1), 0);
  return cuts.length >= inner * FEWEST_CUTS;
}

/** Both halves of each word that a line of the paragraph cuts. */
function cutWords(lines: readonly Line[]): [string, string][] {
  return lines.flatMap((line, i): [string, string][] => {
    if (!/[-\u2010]$/.test(line.text)) return [];
    const first = CUT.exec(line.text)?.[1];
    const second = SECOND.exec(lines[i + 1]?.text ?? '')?.[0];
    return first === undefined || second === undefined ? [] : [[first.toLowerCase().replace(/[\u2010\u2011]/g, '-'), second.toLowerCase()]];
  });
}

/** Words with their hyphens; without `u` and `\p`, which take ten times as long on a whole document. */
const WORD = /[A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?:[-\u2010\u2011][A-Za-zÀ-ÖØ-öø-ÿŒœ]+)*(?![A-Za-zÀ-ÖØ-öø-ÿŒœ\u2010-])/g;

function countWords(lines: readonly Line[], counts: Map<string, number>): void {
  for (const line of lines) {
    for (const word of line.text.match(WORD) ?? []) {
      const key = word.toLowerCase().replace(/[\u2010\u2011]/g, '-');
      const known = counts.get(key);
      if (known !== undefined) counts.set(key, known + 1);
    }
  }
}

/** A call of a footnote at its place in a text. */
export interface PlacedCall {
  readonly at: number;
  readonly label: string;
  readonly page: number;
}

/** The lines of a paragraph as one text: words cut at the end of a line made whole. `calls` collects those of footnotes. */
export function joinLines(lines: readonly Line[], vocabulary: Vocabulary, calls?: PlacedCall[]): string {
  let text = '';
  for (const line of lines) {
    text = joinTwo(text, line.text, vocabulary);
    for (const { label, left } of line.calls ?? []) calls?.push({ at: placeFromEnd(text, left), label, page: line.page });
  }
  return text.replace(/\u2010$/, '-');
}

/** The place in the text after which so many letters follow. */
function placeFromEnd(text: string, letters: number): number {
  let at = text.length;
  for (let left = letters; at > 0 && left > 0; at -= 1) if (text.charAt(at - 1) !== ' ') left -= 1;
  return at;
}

function joinTwo(text: string, next: string, vocabulary: Vocabulary): string {
  if (text === '' || next === '') return text + next;
  const cut = CUT.exec(text);
  // « 2024-2027 », « lots 1-3 »
  if (/\d[-\u2010]$/.test(text) && /^\d/.test(next)) return `${text.slice(0, -1)}-${next}`;
  if (!cut) return GOES_ON.test(text) && /^[\p{L}\d]/u.test(next) ? text + next : `${text} ${next}`;
  const bare = text.slice(0, -1);
  if (!/^\p{Ll}/u.test(next)) return /^[\p{Lu}\d]/u.test(next) ? `${bare}-${next}` : `${text} ${next}`;
  // The conjunction after a hung hyphen: « pré- et post-production ».
  if (/^(?:et|ou|and|or|und)\s/.test(next)) return `${bare}- ${next}`;
  return keepsHyphen((cut[1] ?? '').toLowerCase(), next, vocabulary) ? `${bare}-${next}` : bare + next;
}

function keepsHyphen(first: string, next: string, vocabulary: Vocabulary): boolean {
  const second = SECOND.exec(next)?.[0] ?? '';
  const whole = vocabulary.count(first + second);
  const parted = vocabulary.count(`${first}-${second}`);
  if (whole !== parted) return parted > whole;
  // « mise-en- » and « à-dire » show their own hyphens.
  if (first.includes('-') || second.includes('-')) return true;
  return !vocabulary.hyphenates || isCompound(first, second) || areTwoWords(first, second, (word) => vocabulary.count(word) > 0);
}
