import type { Language } from '../types.js';

/** What is said of a configuration that cannot be used: what is wrong, then what to do. */
interface ConfigMessages {
  readonly syntax: (detail: string) => string;
  readonly syntaxHint: string;
  readonly tooMuch: string;
  readonly unknownKey: (key: string) => string;
  readonly keys: (keys: readonly string[]) => string;
  readonly didYouMean: (near: string) => string;
  readonly notOneOf: (value: string) => string;
  readonly choices: (values: readonly string[]) => string;
  readonly wrongType: (expected: readonly string[]) => string;
  readonly types: Readonly<Record<string, string>>;
  readonly missing: (key: string) => string;
  readonly tooSmall: (least: number) => string;
  readonly tooLarge: (most: number) => string;
  readonly empty: string;
  readonly form: (pattern: string) => string;
  readonly correct: string;
  readonly unknownRule: (id: string) => string;
  readonly seeRules: string;
  readonly unknownThreshold: (rule: string, name: string) => string;
  readonly thresholds: (rule: string, names: readonly string[]) => string;
  readonly noThresholds: (rule: string) => string;
  readonly unknownList: (name: string) => string;
  readonly seeLists: string;
  readonly noDate: (date: string) => string;
  readonly twoFiles: (one: string, other: string) => string;
  readonly keepOne: string;
  readonly noFile: (path: string) => string;
  readonly noFileHint: string;
  readonly cycle: (chain: readonly string[]) => string;
  readonly cycleHint: string;
  readonly noFolder: (path: string) => string;
  readonly emptyFolder: (path: string) => string;
  readonly ruleTwice: (id: string) => string;
  readonly otherName: string;
  readonly badPhrase: (reason: string) => string;
  readonly phraseHint: string;
  readonly notAKey: (text: string) => string;
  readonly pairHint: string;
}

const FR: ConfigMessages = {
  syntax: (detail) => `Ceci n’est ni du YAML ni du JSON correct (détail, en anglais : ${detail}).`,
  syntaxHint: 'Corrigez la ligne montrée, puis relancez.',
  tooMuch: 'Cette configuration contient trop de valeurs.',
  unknownKey: (key) => `Le réglage « ${key} » n’existe pas ici.`,
  keys: (keys) => `Réglages possibles ici : ${keys.join(', ')}.`,
  didYouMean: (near) => `Vouliez-vous dire « ${near} » ?`,
  notOneOf: (value) => `« ${value} » n’est pas une valeur possible ici.`,
  choices: (values) => `Valeurs possibles : ${values.join(', ')}.`,
  wrongType: (expected) => `Il faut ici ${expected.join(' ou ')}.`,
  types: { string: 'un texte', number: 'un nombre', integer: 'un nombre entier', boolean: 'true ou false', array: 'une liste', object: 'des réglages, un par ligne' },
  missing: (key) => `Il manque ici « ${key} ».`,
  tooSmall: (least) => `Il faut ici au moins ${least}.`,
  tooLarge: (most) => `Il faut ici au plus ${most}.`,
  empty: 'Il manque ici une valeur.',
  form: (pattern) => (pattern.includes('\\d{4}') ? 'Il faut ici une date, comme 2026-12-31.' : 'Cette valeur n’a pas la forme attendue.'),
  correct: 'Corrigez la ligne montrée, puis relancez.',
  unknownRule: (id) => `La règle « ${id} » n’existe pas.`,
  seeRules: 'La liste des règles : agilefall rules',
  unknownThreshold: (rule, name) => `La règle « ${rule} » n’a pas de seuil « ${name} ».`,
  thresholds: (rule, names) => `Ses seuils : ${names.join(', ')}. Voir : agilefall explain ${rule}`,
  noThresholds: (rule) => `La règle « ${rule} » n’a aucun seuil à régler.`,
  unknownList: (name) => `Il n’y a pas de liste de mots « ${name} ».`,
  seeLists: 'Les listes de mots sont dans le dossier rules/vocabulary du paquet.',
  noDate: (date) => `« ${date} » n’est pas une date du calendrier.`,
  twoFiles: (one, other) => `Deux configurations dans un même dossier : ${one} et ${other}.`,
  keepOne: 'Gardez-en une seule.',
  noFile: (path) => `Le fichier de configuration ${path} n’existe pas.`,
  noFileHint: 'Vérifiez le nom ; il est lu à partir du fichier qui le cite, ou du dossier courant.',
  cycle: (chain) => `« extends » tourne en rond : ${chain.join(' > ')}.`,
  cycleHint: 'Retirez l’un de ces « extends ».',
  noFolder: (path) => `Le dossier de règles ${path} n’existe pas.`,
  emptyFolder: (path) => `Le dossier de règles ${path} ne contient aucun fichier .yaml.`,
  ruleTwice: (id) => `La règle « ${id} » existe déjà.`,
  otherName: 'Donnez-lui un autre nom ; pour changer la gravité ou les seuils d’une règle, utilisez « rules ».',
  badPhrase: (reason) => `Cette expression ne peut pas être lue (détail, en anglais : ${reason}).`,
  phraseHint: 'Les signes possibles sont décrits dans rules/README.md.',
  notAKey: (text) => `« ${text} » ne nomme aucun réglage.`,
  pairHint: 'Par exemple : --config failOn=warning, --config rules.big-bang-rollout=off',
};

const EN: ConfigMessages = {
  syntax: (detail) => `This is neither correct YAML nor JSON: ${detail}.`.replace(/\.\.$/, '.'),
  syntaxHint: 'Correct the line shown and run again.',
  tooMuch: 'This configuration holds too many values.',
  unknownKey: (key) => `There is no setting "${key}" here.`,
  keys: (keys) => `Possible settings here: ${keys.join(', ')}.`,
  didYouMean: (near) => `Did you mean "${near}"?`,
  notOneOf: (value) => `"${value}" is not a possible value here.`,
  choices: (values) => `Possible values: ${values.join(', ')}.`,
  wrongType: (expected) => `This must be ${expected.join(' or ')}.`,
  types: { string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'settings, one a line' },
  missing: (key) => `"${key}" is missing here.`,
  tooSmall: (least) => `This must be at least ${least}.`,
  tooLarge: (most) => `This must be at most ${most}.`,
  empty: 'A value is missing here.',
  form: (pattern) => (pattern.includes('\\d{4}') ? 'This must be a date, such as 2026-12-31.' : 'This value does not have the form expected.'),
  correct: 'Correct the line shown and run again.',
  unknownRule: (id) => `There is no rule "${id}".`,
  seeRules: 'List of the rules: agilefall rules',
  unknownThreshold: (rule, name) => `The rule "${rule}" has no threshold "${name}".`,
  thresholds: (rule, names) => `Its thresholds: ${names.join(', ')}. See: agilefall explain ${rule}`,
  noThresholds: (rule) => `The rule "${rule}" has no threshold to set.`,
  unknownList: (name) => `There is no word list "${name}".`,
  seeLists: 'The word lists are in the folder rules/vocabulary of the package.',
  noDate: (date) => `"${date}" is not a date of the calendar.`,
  twoFiles: (one, other) => `Two configurations in one folder: ${one} and ${other}.`,
  keepOne: 'Keep one of them.',
  noFile: (path) => `The configuration file ${path} does not exist.`,
  noFileHint: 'Check the name; it is read from the file that names it, or from the current folder.',
  cycle: (chain) => `"extends" goes in a circle: ${chain.join(' > ')}.`,
  cycleHint: 'Remove one of these "extends".',
  noFolder: (path) => `The rule folder ${path} does not exist.`,
  emptyFolder: (path) => `The rule folder ${path} holds no .yaml file.`,
  ruleTwice: (id) => `There is already a rule "${id}".`,
  otherName: 'Give it another name; to change the severity or the thresholds of a rule, use "rules".',
  badPhrase: (reason) => `This phrase cannot be read: ${reason}`,
  phraseHint: 'The signs of a phrase are described in rules/README.md.',
  notAKey: (text) => `"${text}" names no setting.`,
  pairHint: 'For example: --config failOn=warning, --config rules.big-bang-rollout=off',
};

export const MESSAGES: Readonly<Record<Language, ConfigMessages>> = { fr: FR, en: EN };
