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
    folds.set(word, (folded = foldOnce(word)));
  }
  return folded;
}

/** Words of a document come back hundreds of times: each is folded once, and its form kept once. */
const folds = new Map<string, string>();

/** More different words than a long tender has; a file of random words must not fill the memory. */
const MOST_FOLDS = 50_000;

/** As `foldWord`, for words that the caller keeps itself. */
export function foldOnce(word: string): string {
  const plain = /^[\x20-\x7e]*$/.test(word);
  if (plain) return word.toLowerCase();
  if (word === 'dès' || word === 'Dès') return 'dès'; // « dès » is a date, « des » an article
  if (/^ouvrée?s?$/i.test(word)) return 'ouvré'; // « jours ouvrés » are no form of « ouvrir »
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[œæß]/g, (c) => LIGATURES[c] ?? c);
}

/** What each sign is without its accent or its typography, at the same length. */
const PLAIN_SIGNS = new Map<string, string>();
for (const c of 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ') PLAIN_SIGNS.set(c, c.normalize('NFD').charAt(0));
for (const c of '’ʼ′') PLAIN_SIGNS.set(c, "'");
for (const c of '\u00a0\u202f\u2009\u2007') PLAIN_SIGNS.set(c, ' ');
for (const c of '\u2010\u2011') PLAIN_SIGNS.set(c, '-');

/** A text in lower case without accents, apostrophes and spaces made plain, at the same UTF-16 length. */
export function foldSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^\x00-\x7f]/.test(lower)) return lower;
  return lower.replace(/[à-öø-ÿ’ʼ′\u00a0\u202f\u2009\u2007\u2010\u2011]/g, (c) => PLAIN_SIGNS.get(c) ?? c);
}
