/** Letters that Unicode decomposition leaves alone. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * A word as the rules compare it: lower case, without accents, `œ` as `oe`.
 * The length may change; use `foldSameLength` where offsets matter.
 */
export function foldWord(word: string): string {
  let folded = folds.get(word);
  if (folded === undefined) {
    if (folds.size >= MOST_FOLDS) folds.clear();
    folds.set(word, (folded = fold(word)));
  }
  return folded;
}

/** Words of a document come back hundreds of times: each is folded once, and its form kept once. */
const folds = new Map<string, string>();

/** More different words than a long tender has; a file of random words must not fill the memory. */
const MOST_FOLDS = 50_000;

function fold(word: string): string {
  const plain = /^[\x20-\x7e]*$/.test(word);
  if (plain) return word.toLowerCase();
  if (word === 'dès' || word === 'Dès') return 'dès'; // « dès » is a date, « des » an article
  if (/^ouvrée?s?$/i.test(word)) return 'ouvré'; // « jours ouvrés » are no form of « ouvrir »
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[œæß]/g, (c) => LIGATURES[c] ?? c);
}

/** A text in lower case without accents, apostrophes and spaces made plain, at the same UTF-16 length. */
export function foldSameLength(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ′]/g, "'")
    .replace(/[\u00a0\u202f\u2009\u2007]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[à-öø-ÿ]/g, (c) => c.normalize('NFD')[0] ?? c);
}
