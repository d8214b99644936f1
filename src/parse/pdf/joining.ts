import type { Draft, Line } from './model.js';

/**
 * First halves that keep their hyphen when a line ends after it, whatever the rest of the document says:
 * « sous-traitant », « peut-être », "self-service".
 */
const KEEPS = new Set(
  'vingt trente quarante cinquante soixante quatre dix cent twenty thirty forty fifty sixty seventy eighty ninety procès au pare arrière haut bas grand petit compte garde sous non demi semi mi vice ex quasi peut celui celle ceux eux lui elle moi soi savoir rendez chef état avant après porte entre-temps anti-virus mise clé mot plus-value self well end user long short high low co-traitant open real non-functional cross'.split(' '),
);

/** A word with a hyphen at the end of a line. */
const CUT = /(\p{L}+(?:[-\u2010\u2011]\p{L}+)*)([-\u2010])$/u;

/** The rest of it at the beginning of the next line. */
const SECOND = /^\p{Ll}[\p{L}]*(?:['’]\p{L}+)?(?:-\p{L}+)*/u;

/** Second halves that never follow without a hyphen in French. */
const KEPT = /^(?:ci|là|même|mêmes|vous|nous|il|ils|elle|elles|on|je|tu|ce|dessus|dessous|d'œuvre|être|faire|traitance|traitants?)(?![\p{L}])/u;

/** Ends of lines that go on without a space: « l’ », « qu’ », « https:// », « / »; not "the clerks’ association". */
const GOES_ON = /(?:(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd)['’]|\/)$/iu;

/** What the rest of a document says of the words that its lines cut. */
export interface Vocabulary {
  /** How often the word stands inside a line; asked only for words that some line cuts. */
  count(word: string): number;
  /**
   * True unless most words cut at the end of a line keep their hyphen elsewhere in the document:
   * then its program does not hyphenate, as Word by default, and an unknown word keeps its hyphen too.
   */
  readonly hyphenates: boolean;
}

/** Counts the words of all blocks that tell a hyphen that cuts a word from one that is part of it. */
export function vocabularyOf(drafts: readonly Draft[]): Vocabulary {
  const paragraphs = drafts.flatMap((draft) => (draft.kind === 'table' ? draft.rows.flat().flatMap((cell) => cell.parts) : [draft.lines]));
  const cuts = paragraphs.flatMap(cutWords);
  const counts = new Map(cuts.flatMap(([first, second]) => [[first + second, 0], [`${first}-${second}`, 0]]));
  if (counts.size > 0) for (const lines of paragraphs) countWords(lines, counts);
  const count = (word: string): number => counts.get(word.toLowerCase()) ?? 0;
  const votes = cuts.map(([first, second]) => Math.sign(count(first + second) - count(`${first}-${second}`)));
  return { count, hyphenates: votes.reduce<number>((sum, vote) => sum + vote, 0) >= 0 };
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
const WORD = /[A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?:[-\u2010\u2011][A-Za-zÀ-ÖØ-öø-ÿŒœ]+)*(?![\u2010-])/g;

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
  return keepsHyphen(cut[1] ?? '', next, vocabulary) ? `${bare}-${next}` : bare + next;
}

function keepsHyphen(first: string, next: string, vocabulary: Vocabulary): boolean {
  const second = SECOND.exec(next)?.[0] ?? '';
  const whole = vocabulary.count(first + second);
  const parted = vocabulary.count(`${first}-${second}`);
  if (whole !== parted) return parted > whole;
  // « mise-en- » and « à-dire » show their own hyphens.
  if (first.includes('-') || second.includes('-')) return true;
  return !vocabulary.hyphenates || KEEPS.has(first.toLowerCase()) || KEPT.test(next);
}
