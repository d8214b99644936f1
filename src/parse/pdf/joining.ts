import type { Draft, Line } from './model.js';

/**
 * First halves that keep their hyphen when a line ends after it, whatever the rest of the document says:
 * « sous-traitant », « peut-être », "self-service".
 */
const KEEPS = new Set(
  'sous non demi semi mi vice ex quasi peut celui celle ceux eux lui elle moi soi savoir rendez chef état avant après porte entre-temps anti-virus mise clé mot plate plus-value self well end user long short high low co-traitant open real non-functional cross'.split(' '),
);

/** A word with a hyphen at the end of a line. */
const CUT = /(\p{L}+(?:[-\u2010\u2011]\p{L}+)*)([-\u2010])$/u;

/** Second halves that never follow without a hyphen in French. */
const KEPT = /^(?:ci|là|même|mêmes|vous|nous|il|ils|elle|elles|on|je|tu|ce|dessus|dessous|d'œuvre|être|faire|traitance|traitants?)\b/u;

/** How often each word, with its hyphens, stands inside the lines of a document. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();
  #whole = 0;
  #parted = 0;

  add(lines: readonly Line[]): void {
    for (const line of lines) {
      for (const [word] of line.text.matchAll(/\p{L}+(?:[-\u2010\u2011]\p{L}+)*(?![\p{L}\u2010-])/gu)) {
        const key = word.toLowerCase().replace(/[\u2010\u2011]/g, '-');
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
      }
    }
  }

  count(word: string): number {
    return this.#counts.get(word.toLowerCase()) ?? 0;
  }

  /**
   * True unless most words cut at the end of a line keep their hyphen elsewhere in the document:
   * then its program does not hyphenate, as Word by default, and an unknown word keeps its hyphen too.
   */
  get hyphenates(): boolean {
    return this.#whole >= this.#parted;
  }

  /** Counts a word that a line cuts; call it when all lines were added. */
  vote(first: string, second: string): void {
    const [whole, parted] = [this.count(first + second), this.count(`${first}-${second}`)];
    if (whole > parted) this.#whole += 1;
    if (parted > whole) this.#parted += 1;
  }
}

/** Words of all blocks, to tell a hyphen that cuts a word from one that is part of it. */
export function vocabularyOf(drafts: readonly Draft[]): Vocabulary {
  const vocabulary = new Vocabulary();
  const paragraphs = drafts.flatMap((draft) => (draft.kind === 'table' ? draft.rows.flat().flatMap((cell) => cell.parts) : [draft.lines]));
  for (const lines of paragraphs) vocabulary.add(lines);
  for (const lines of paragraphs) {
    for (const [i, line] of lines.entries()) {
      const first = CUT.exec(line.text)?.[1];
      const second = /^\p{Ll}+/u.exec(lines[i + 1]?.text ?? '')?.[0];
      if (first !== undefined && second !== undefined) vocabulary.vote(first, second);
    }
  }
  return vocabulary;
}

/** The lines of a paragraph as one text: words cut at the end of a line made whole. */
export function joinLines(lines: readonly Line[], vocabulary: Vocabulary): string {
  let text = '';
  for (const line of lines) text = joinTwo(text, line.text, vocabulary);
  return text.replace(/\u2010$/, '-');
}

function joinTwo(text: string, next: string, vocabulary: Vocabulary): string {
  if (text === '' || next === '') return text + next;
  const cut = CUT.exec(text);
  // « https://… » and « / » go on without a space; so does an apostrophe.
  if (!cut) return /[\p{L}]['’]$|\/$/u.test(text) && /^\S/.test(next) && /^[\p{L}\d]/u.test(next) ? text + next : `${text} ${next}`;
  const bare = text.slice(0, -1);
  if (!/^\p{Ll}/u.test(next)) return /^[\p{Lu}\d]/u.test(next) ? `${bare}-${next}` : `${text} ${next}`;
  // The conjunction after a hung hyphen: « pré- et post-production ».
  if (/^(?:et|ou|and|or|und)\s/.test(next)) return `${bare}- ${next}`;
  return keepsHyphen(cut[1] ?? '', next, vocabulary) ? `${bare}-${next}` : bare + next;
}

function keepsHyphen(first: string, next: string, vocabulary: Vocabulary): boolean {
  const second = /^\p{L}+(?:['’]\p{L}+)?(?:-\p{L}+)*/u.exec(next)?.[0] ?? '';
  const whole = vocabulary.count(first + second);
  const parted = vocabulary.count(`${first}-${second}`);
  if (whole !== parted) return parted > whole;
  // « mise-en- » and « à-dire » show their own hyphens.
  if (first.includes('-') || second.includes('-')) return true;
  return !vocabulary.hyphenates || KEEPS.has(first.toLowerCase()) || KEPT.test(next);
}
