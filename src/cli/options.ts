import { PACKS } from '../rules/packs.js';
import { CATEGORIES, DOCUMENT_KINDS, FAIL_LEVELS, FORMATS, LANGUAGES } from './choices.js';
import type { Bilingual } from '../types.js';

export const COMMANDS = ['lint', 'text', 'rules', 'explain', 'init', 'lsp', 'completion'] as const;
export type Command = (typeof COMMANDS)[number];

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** Name of the value in the help. */
  readonly value?: Bilingual;
  /** What the value may be, for the completion of shells. */
  readonly choices?: readonly string[] | 'rules';
  /** Commands that the option is for; null for all. */
  readonly commands: readonly Command[] | null;
  readonly help: Bilingual;
}

const same = (word: string): Bilingual => ({ fr: word, en: word });

/** Every option, once: what the parser accepts and what the help prints. */
export const OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: {
    type: 'string',
    multiple: true,
    value: { fr: 'F[=FICHIER]', en: 'F[=FILE]' },
    choices: FORMATS,
    commands: ['lint'],
    help: {
      fr: `Format du rapport : ${FORMATS.join(', ')}. Répétable ; avec =FICHIER, écrit le rapport dans ce fichier. Par défaut terminal, et github dans GitHub Actions.`,
      en: `Format of the report: ${FORMATS.join(', ')}. Repeatable; with =FILE, writes the report to that file. Default: terminal, and github in GitHub Actions.`,
    },
  },
  'emit-text': {
    type: 'boolean',
    commands: ['lint'],
    help: {
      fr: 'Écrit à côté de chaque DOCX ou PDF le texte lu (cctp.docx.txt), auquel se rapportent les numéros de ligne ; le rapport SARIF y renvoie.',
      en: 'Write beside each DOCX or PDF the text as read (rfp.docx.txt), which line numbers refer to; the SARIF report points at it.',
    },
  },
  'show-suppressed': {
    type: 'boolean',
    commands: ['lint'],
    help: {
      fr: 'Met aussi dans le rapport SARIF les constats écartés, avec leur raison.',
      en: 'Also put the findings set aside into the SARIF report, with their reason.',
    },
  },
  'fail-on': {
    type: 'string',
    value: { fr: 'NIVEAU', en: 'LEVEL' },
    choices: FAIL_LEVELS,
    commands: ['lint'],
    help: {
      fr: `Gravité à partir de laquelle le code de sortie est 1 : ${FAIL_LEVELS.join(', ')} (error par défaut).`,
      en: `Severity from which the exit code is 1: ${FAIL_LEVELS.join(', ')} (default: error).`,
    },
  },
  rule: {
    type: 'string',
    multiple: true,
    value: { fr: 'RÈGLE', en: 'RULE' },
    choices: 'rules',
    commands: ['lint'],
    help: {
      fr: 'Ne garde que cette règle. Répétable, ou plusieurs noms séparés par des virgules.',
      en: 'Run only this rule. Repeatable, or several names separated by commas.',
    },
  },
  pack: {
    type: 'string',
    multiple: true,
    value: { fr: 'JEU', en: 'PACK' },
    choices: PACKS,
    commands: ['lint', 'rules'],
    help: {
      fr: `Jeu de règles : ${PACKS.join(', ')} (recommended par défaut). Répétable, ou plusieurs noms séparés par des virgules.`,
      en: `Pack of rules: ${PACKS.join(', ')} (default: recommended). Repeatable, or several names separated by commas.`,
    },
  },
  try: {
    type: 'string',
    value: { fr: 'PHRASE', en: 'SENTENCE' },
    commands: ['explain'],
    help: {
      fr: 'Essaie la règle, ou toutes, sur une phrase : ce qui y répond, ce qui l’épargne.',
      en: 'Try the rule, or all of them, on a sentence: what matches, what spares it.',
    },
  },
  kind: {
    type: 'string',
    value: same('KIND'),
    choices: DOCUMENT_KINDS,
    commands: ['lint', 'explain'],
    help: {
      fr: `Nature de l’achat, au lieu de la deviner : ${DOCUMENT_KINDS.join(', ')}.`,
      en: `Kind of purchase, instead of guessing it: ${DOCUMENT_KINDS.join(', ')}.`,
    },
  },
  dossier: {
    type: 'boolean',
    commands: ['lint'],
    help: {
      fr: 'Juge tous les documents comme les pièces d’un même dossier.',
      en: 'Judge all the documents as the pieces of one dossier.',
    },
  },
  config: {
    type: 'string',
    multiple: true,
    value: { fr: 'FICHIER|CLÉ=VALEUR', en: 'FILE|KEY=VALUE' },
    commands: ['lint', 'text', 'rules', 'explain'],
    help: {
      fr: 'Configuration à utiliser au lieu de la plus proche de chaque document ; ou un réglage, comme failOn=warning. Répétable.',
      en: 'Configuration to use instead of the one nearest to each document; or one setting, such as failOn=warning. Repeatable.',
    },
  },
  baseline: {
    type: 'string',
    value: { fr: 'FICHIER', en: 'FILE' },
    commands: ['lint'],
    help: {
      fr: 'Met de côté les constats déjà connus, listés dans ce fichier ; seuls les nouveaux comptent.',
      en: 'Set aside the findings that are known, listed in this file; only new ones count.',
    },
  },
  'update-baseline': {
    type: 'boolean',
    commands: ['lint'],
    help: {
      fr: 'Écrit les constats de ce passage dans le fichier de --baseline ou de la configuration.',
      en: 'Write the findings of this run to the file of --baseline or of the configuration.',
    },
  },
  'print-config': {
    type: 'string',
    value: { fr: 'FICHIER', en: 'FILE' },
    commands: ['lint'],
    help: {
      fr: 'Affiche les réglages qui valent pour ce document et d’où vient chacun.',
      en: 'Print the settings that hold for this document and where each comes from.',
    },
  },
  ocr: {
    type: 'boolean',
    commands: ['lint', 'text'],
    help: {
      fr: 'Reconnaît le texte des pages de PDF qui sont des images, sur ce poste. Demande des paquets en plus : leurs noms sont donnés s’ils manquent.',
      en: 'Recognise the text of PDF pages that are pictures, on this machine. Needs more packages: their names are told when they are missing.',
    },
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    commands: ['lint'],
    help: {
      fr: 'Ne montre que les constats qui font échouer : à partir du niveau de --fail-on, erreurs sinon.',
      en: 'Show only the findings that make the run fail: at or above --fail-on, else errors.',
    },
  },
  'max-warnings': {
    type: 'string',
    value: same('N'),
    commands: ['lint'],
    help: {
      fr: 'Code de sortie 1 au-delà de ce nombre d’avertissements.',
      en: 'Exit code 1 above this number of warnings.',
    },
  },
  watch: {
    type: 'boolean',
    commands: ['lint'],
    help: {
      fr: 'Relit à chaque enregistrement, jusqu’à Ctrl-C.',
      en: 'Lint again at every save, until Ctrl-C.',
    },
  },
  cache: {
    type: 'boolean',
    commands: ['lint'],
    help: {
      fr: 'Garde les résultats sur ce poste et ne relit que les documents changés. Ils contiennent le texte des documents.',
      en: 'Keep results on this machine and read only documents that changed. They hold the text of the documents.',
    },
  },
  'cache-location': {
    type: 'string',
    value: { fr: 'DOSSIER', en: 'FOLDER' },
    commands: ['lint'],
    help: {
      fr: 'Dossier de --cache. Par défaut dans node_modules/.cache, sinon le cache de la session.',
      en: 'Folder of --cache. By default in node_modules/.cache, else the cache of the session.',
    },
  },
  stats: {
    type: 'boolean',
    commands: ['lint'],
    help: {
      fr: 'Dit le temps de chaque étape et les règles les plus lentes, sur la sortie d’erreur.',
      en: 'Tell the time of each step and the slowest rules, on standard error.',
    },
  },
  json: {
    type: 'boolean',
    commands: ['rules'],
    help: { fr: 'Donne les règles en JSON, avec leurs textes et exemples.', en: 'Give the rules as JSON, with their texts and examples.' },
  },
  category: {
    type: 'string',
    multiple: true,
    value: { fr: 'THÈME', en: 'CATEGORY' },
    choices: CATEGORIES,
    commands: ['rules'],
    help: {
      fr: `Ne garde que les règles de ce thème : ${CATEGORIES.join(', ')}.`,
      en: `Only the rules of this category: ${CATEGORIES.join(', ')}.`,
    },
  },
  stdio: {
    type: 'boolean',
    commands: ['lsp'],
    help: {
      fr: 'Parle avec l’éditeur par l’entrée et la sortie standard (toujours : les éditeurs le demandent).',
      en: 'Talk to the editor over standard input and output (always: editors ask for it).',
    },
  },
  'stdin-filename': {
    type: 'string',
    value: { fr: 'NOM', en: 'NAME' },
    commands: ['lint', 'text'],
    help: {
      fr: 'Nom à donner à ce qui est lu sur l’entrée standard (« - »).',
      en: 'Name to give to what is read from standard input ("-").',
    },
  },
  lang: {
    type: 'string',
    value: same(LANGUAGES.join('|')),
    choices: LANGUAGES,
    commands: null,
    help: {
      fr: 'Langue des messages, et de la phrase de --try. Par défaut celle de la session, sinon celle de chaque document.',
      en: 'Language of the messages, and of the sentence of --try. Default: that of the session, else that of each document.',
    },
  },
  color: {
    type: 'boolean',
    commands: null,
    help: { fr: 'Met des couleurs même hors d’un terminal.', en: 'Use colours even outside a terminal.' },
  },
  'no-color': {
    type: 'boolean',
    commands: null,
    help: { fr: 'Ne met jamais de couleurs.', en: 'Never use colours.' },
  },
  version: {
    type: 'boolean',
    short: 'V',
    commands: null,
    help: { fr: 'Affiche la version.', en: 'Print the version.' },
  },
  help: {
    type: 'boolean',
    short: 'h',
    commands: null,
    help: { fr: 'Affiche cette aide.', en: 'Print this help.' },
  },
};
