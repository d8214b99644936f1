import type { LimitHit, LimitName } from '../limits.js';
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
  'not-read': {
    sentence: 'Une partie du texte de ce fichier n’a pas été lue.',
    hint: 'Enregistrez-le à nouveau depuis le logiciel d’origine ou, pour des pages numérisées, relancez avec --ocr (reconnaissance de caractères).',
    detail: true,
  },
};

/** What a limit counts, after « Ce fichier ». */
const FRENCH_LIMITS: Readonly<Record<LimitName, readonly [verb: string, noun: string]>> = {
  fileBytes: ['pèse', 'octets'],
  entries: ['contient', 'fichiers'],
  partBytes: ['contient une partie qui, décompressée, pèse', 'octets'],
  unpackedBytes: ['pèse, décompressé,', 'octets'],
  archiveBytes: ['contient des documents qui, décompressés, pèsent', 'octets'],
  nesting: ['a', 'niveaux d’éléments les uns dans les autres'],
  blocks: ['a', 'paragraphes, cellules et sauts'],
  pages: ['a', 'pages'],
  words: ['a', 'mots'],
  seconds: ['demande', 'secondes de lecture'],
  megabytes: ['demande', 'mégaoctets de mémoire'],
};

/** French of what is said of the kinds of files that are not read, by the English sentence. */
const FRENCH_FOREIGN: ReadonlyMap<string, Told> = new Map(Object.values(FOREIGN).map(({ en, fr }) => [en.sentence, fr]));

/** « Ce fichier a 2 400 pages ; la limite « pages » est de 2 000. » */
function frenchLimit({ name, allowed, found }: LimitHit): Told {
  const [verb, noun] = FRENCH_LIMITS[name];
  const sentence = found === null
    ? `Ce fichier ${verb} plus de ${count(allowed)} ${noun}, la limite « ${name} ».`
    : `Ce fichier ${verb} ${count(found)} ${noun} ; la limite « ${name} » est de ${count(allowed)}.`;
  return { sentence, hint: `Découpez-le, ou relevez limits.${name} dans les réglages (${allowed} pour l’instant).` };
}

/** « 2 400 », with spaces that do not break. */
function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** What to tell a person of a problem, in their language as far as the project has the words. */
export function problemWords(problem: Problem, language: Language): Told {
  if (language === 'fr' && problem.limit !== undefined) return frenchLimit(problem.limit);
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
