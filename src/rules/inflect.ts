import type { Language } from '../types.js';
import { foldWord } from '../text/fold.js';
import { conjugateEnglish } from './verbs-en.js';
import { conjugateFrench } from './verbs-fr.js';

/** Words that bear no meaning of their own between two words of a phrase: « comité (de) pilotage », "deployment (of the) tool". */
const LIGHT: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set("le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs".split(' ')),
  en: new Set('the a an of any its their this these those'.split(' ')),
};

export function isLight(form: string, language: Language): boolean {
  return LIGHT[language].has(form);
}

/** Words that a match may step over between two words of a phrase that does not name them: « mise (en) service ». */
const SKIPPED: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set([...LIGHT.fr, 'en', 'a', 'au', 'aux']),
  en: LIGHT.en,
};

export function isSkipped(form: string, language: Language): boolean {
  return SKIPPED[language].has(form);
}

/** Every folded form of a word as a rule means it: number and gender in French, number in English, or a whole conjugation. */
export function formsOf(word: string, how: 'inflected' | 'verb' | 'exact', language: Language): readonly string[] {
  const lemma = foldWord(word);
  if (how === 'exact') return [lemma];
  if (how === 'verb') return language === 'fr' ? conjugateFrench(lemma) : conjugateEnglish(lemma);
  return language === 'fr' ? inflectFrench(lemma) : inflectEnglish(lemma);
}

/**
 * Endings of the feminine and the plural, by the ending of the masculine singular.
 * Some forms made so do not exist (« tableaue »); they match nothing and cost nothing.
 */
const FRENCH_ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['if', ['ive', 'ives']],
  ['al', ['aux']],
  ['ail', ['aux']],
  ['eur', ['euse', 'euses', 'rice', 'rices', 'eure', 'eures']],
  ['teur', ['trice', 'trices']],
  ['eux', ['euse', 'euses']],
  ['el', ['elle', 'elles']],
  ['en', ['enne', 'ennes']],
  ['on', ['onne', 'onnes']],
  ['er', ['ere', 'eres']],
  ['et', ['ette', 'ettes', 'ete', 'etes']],
];

function inflectFrench(lemma: string): readonly string[] {
  if (lemma.length < 3) return [lemma];
  const forms = new Set([lemma, `${lemma}s`, `${lemma}x`, `${lemma}e`, `${lemma}es`]);
  if (/[sx]$/.test(lemma) && lemma.length > 4) forms.add(lemma.slice(0, -1));
  for (const [ending, others] of FRENCH_ENDINGS) {
    if (!lemma.endsWith(ending)) continue;
    for (const other of others) forms.add(lemma.slice(0, -ending.length) + other);
  }
  return [...forms];
}

function inflectEnglish(lemma: string): readonly string[] {
  if (lemma.length < 3) return [lemma];
  const forms = new Set([lemma, `${lemma}s`]);
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) forms.add(`${lemma}es`);
  if (/[^aeiou]y$/.test(lemma)) forms.add(`${lemma.slice(0, -1)}ies`);
  if (/[^s]s$/.test(lemma) && lemma.length > 4) forms.add(lemma.slice(0, -1));
  return [...forms];
}
