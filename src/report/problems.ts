import { FOREIGN } from '../parse/foreign.js';
import type { Language, Problem } from '../types.js';
import { sentence as asSentence } from './message.js';
import { WORDS } from './words.js';

interface Told {
  readonly sentence: string;
  readonly hint: string | null;
}

interface French extends Told {
  /** The code alone does not say what happened: the sentence of the error is added as it is. */
  readonly detail?: true;
}

/** Errors carry English sentences; in French, each code has its own. */
const FRENCH: Readonly<Record<string, French>> = {
  'no-input': {
    sentence: 'Aucun document à lire à cet endroit.',
    hint: 'Donnez un fichier DOCX, ODT, PDF, XLSX, HTML, Markdown ou texte, ou un dossier ou un ZIP qui en contient.',
  },
  'not-found': {
    sentence: 'Ce fichier ou ce dossier n’existe pas.',
    hint: 'Vérifiez le nom ; il est cherché à partir du dossier courant.',
  },
  'unknown-format': {
    sentence: 'Ce fichier n’est pas d’un genre qui est lu.',
    hint: 'Enregistrez-le en DOCX ou en PDF, puis relancez.',
  },
  encrypted: {
    sentence: 'Ce fichier est protégé par un mot de passe.',
    hint: 'Enregistrez-en une copie sans mot de passe, puis relancez.',
  },
  'no-text': {
    sentence: 'Ce fichier ne contient pas de texte.',
    hint: 'Si ce sont des pages numérisées, donnez-les en PDF avec --ocr (reconnaissance de caractères) ou demandez le fichier d’origine.',
  },
  unreadable: {
    sentence: 'Ce fichier n’a pas pu être lu : il est endommagé, incomplet ou interdit d’accès.',
    hint: 'Vérifiez qu’il s’ouvre sur ce poste, enregistrez-le à nouveau, puis relancez.',
    detail: true,
  },
  'not-ours': {
    sentence: 'Ce fichier n’a pas été écrit par agilefall : il est laissé tel quel.',
    hint: 'Déplacez-le ou renommez-le, puis relancez avec --emit-text.',
  },
  'cannot-write': {
    sentence: 'Ce fichier n’a pas pu être écrit.',
    hint: 'Vérifiez que le dossier est accessible en écriture, puis relancez.',
  },
  limit: {
    sentence: 'Ce fichier dépasse une des limites qui protègent ce poste.',
    hint: 'Découpez-le, puis relancez.',
    detail: true,
  },
};

/** French of what is said of the kinds of files that are not read, by the English sentence. */
const FRENCH_FOREIGN: ReadonlyMap<string, Told> = new Map(Object.values(FOREIGN).map(({ en, fr }) => [en.sentence, fr]));

/** What to tell a person of a problem, in their language as far as the project has the words. */
export function problemWords(problem: Problem, language: Language): Told {
  const told: French | undefined = language === 'fr' ? (FRENCH_FOREIGN.get(problem.message) ?? FRENCH[problem.code]) : undefined;
  if (told === undefined) return { sentence: problem.message, hint: problem.hint };
  const sentence = told.detail ? `${told.sentence} Détail, en anglais : ${problem.message}` : told.sentence;
  const near = /^Did you mean (.+)\?$/.exec(problem.hint ?? '')?.[1];
  return { sentence, hint: near === undefined ? told.hint : `Vouliez-vous dire « ${near} » ?` };
}

/** A problem in one paragraph: what is wrong, then what to do. */
export function problemMessage(problem: Problem, language: Language): string {
  const { sentence, hint } = problemWords(problem, language);
  const { todo, colon } = WORDS[language];
  return [asSentence(sentence), ...(hint === null ? [] : [asSentence(`${todo}${colon}${hint}`)])].join(' ');
}
