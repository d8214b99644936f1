import type { Match, MatchContext } from '../match/match.js';
import type { Bilingual } from '../types.js';

/** Printed with a finding that is lowered for doubt. */
export const DOUBT: Bilingual = {
  fr: 'Le reste du document montre le mode produit ; ce point y est peut-être dit autrement.',
  en: 'The rest of the document shows product mode; this may be said otherwise there.',
};

/** Signs of product mode that make a document one. Labelled waterfall tenders show up to seven, but then with many errors. */
const MANY_SIGNS = 6;

/** Errors of different rules that leave a document in product mode; labelled agilefall tenders have ten and more. */
const FEW_ERRORS = 3;

/**
 * True of a document that claims a way of working, shows much of product mode and has little against it. Half of what a good
 * tender says in its own words is not known to the lists: there, what is not found is as likely said in other words.
 */
export function showsProductMode({ claim, evidence }: Pick<MatchContext, 'claim' | 'evidence'>, matches: readonly Match[]): boolean {
  const signs = [...evidence.values()].filter(({ strong }) => strong.length > 0).length;
  const errors = new Set(matches.filter(({ severity, place }) => severity === 'error' && place !== null).map(({ rule }) => rule.id));
  return claim === 'strong' && signs >= MANY_SIGNS && errors.size <= FEW_ERRORS;
}

/** An absence, or an error of a rule that is not sure. A contradiction is no less one in a good document. */
export function isDoubtful({ severity, rule, place }: Match): boolean {
  if (rule.category === 'contradiction') return false;
  return place === null || (severity === 'error' && rule.precision !== 'high');
}
