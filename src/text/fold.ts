/** Letters that Unicode decomposition leaves alone. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * A word as the rules compare it: lower case, without accents, `œ` as `oe`.
 * The length may change; use `foldSameLength` where offsets matter.
 */
export function foldWord(word: string): string {
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
