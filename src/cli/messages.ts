import type { Language } from '../types.js';

/** What the command line says when it cannot do what was asked: what is wrong, then what to do. */
export interface Messages {
  readonly name: string;
  readonly didYouMean: (near: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (word: string) => string;
  readonly unknownValue: (option: string, value: string) => string;
  readonly unknownRule: (id: string) => string;
  readonly choices: (names: readonly string[]) => string;
  readonly seeHelp: string;
  readonly seeRules: string;
  readonly missingValue: (option: string) => string;
  readonly noValue: (option: string) => string;
  readonly repeated: (option: string) => string;
  readonly opposite: (one: string, other: string) => string;
  readonly noEffect: (option: string, command: string) => string;
  readonly noPaths: string;
  readonly noPathsHint: string;
  readonly tooManyWords: (command: string, words: readonly string[]) => string;
  readonly oneFile: string;
  readonly oneRule: string;
  readonly noSuchRule: (words: string) => string;
  readonly unknownCategory: (name: string) => string;
  readonly notANumber: (option: string, value: string) => string;
  readonly oneShell: (shells: readonly string[]) => string;
  readonly watchNeedsFiles: string;
  readonly watchNeedsFilesHint: string;
  readonly emptyTry: string;
  readonly emptyTryHint: string;
  readonly kindNeedsTry: string;
  readonly stdinNameAlone: string;
  readonly stdinNameHint: string;
  readonly stdinTwice: string;
  readonly twoOnScreen: (formats: readonly string[]) => string;
  readonly twoOnScreenHint: string;
  readonly sameOutput: (file: string) => string;
  readonly otherOutput: string;
  readonly missingFolder: (file: string, folder: string) => string;
  readonly missingFolderHint: string;
  readonly outputIsFolder: (file: string) => string;
  readonly outputIsInput: (file: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly allIgnored: (files: number) => string;
  readonly allIgnoredHint: string;
  readonly configExists: (file: string) => string;
  readonly configExistsHint: string;
  readonly initTakesNothing: string;
  readonly noBaseline: (file: string) => string;
  readonly noBaselineHint: (file: string) => string;
  readonly badBaseline: (file: string) => string;
  readonly badBaselineHint: string;
  readonly whichBaseline: string;
  readonly whichBaselineHint: string;
  readonly baselineWritten: (file: string, findings: number) => string;
  readonly written: (file: string) => string;
  readonly ocrMissing: (packages: readonly string[]) => string;
  readonly ocrMissingHint: (packages: readonly string[]) => string;
  readonly ocrProgress: (path: string, done: number, total: number) => string;
  readonly internal: (reason: string) => string;
  readonly internalHint: (page: string) => string;
  readonly todo: string;
}

const FR: Messages = {
  name: 'agilefall : ',
  didYouMean: (near) => `Vouliez-vous dire « ${near} » ?`,
  unknownOption: (option) => `L’option « ${option} » n’existe pas.`,
  unknownCommand: (word) => `« ${word} » n’est ni un fichier, ni un dossier, ni une commande.`,
  unknownValue: (option, value) => `« ${value} » n’est pas une valeur de « ${option} ».`,
  unknownRule: (id) => `La règle « ${id} » n’existe pas.`,
  choices: (names) => `Valeurs possibles : ${names.join(', ')}.`,
  seeHelp: 'Les commandes et les options : agilefall --help',
  seeRules: 'La liste des règles : agilefall rules',
  missingValue: (option) => `L’option « ${option} » attend une valeur.`,
  noValue: (option) => `L’option « ${option} » ne prend pas de valeur.`,
  repeated: (option) => `L’option « ${option} » est donnée deux fois.`,
  opposite: (one, other) => `Les options « ${one} » et « ${other} » se contredisent.`,
  noEffect: (option, command) => `L’option « ${option} » ne sert à rien avec la commande « ${command} ».`,
  noPaths: 'Aucun document à lire n’est indiqué.',
  noPathsHint: 'Donnez un fichier ou un dossier, par exemple : agilefall cctp.docx',
  tooManyWords: (command, words) => `La commande « ${command} » ne prend pas d’argument : « ${words.join(' ')} » est de trop.`,
  oneFile: 'La commande « text » attend un fichier et un seul, par exemple : agilefall text cctp.docx',
  noSuchRule: (words) => `Aucune règle ne s’appelle « ${words} », n’est de ce thème ou n’en parle.`,
  unknownCategory: (name) => `Aucune règle n’est du thème « ${name} ».`,
  notANumber: (option, value) => `L’option « ${option} » attend un nombre entier, pas « ${value} ».`,
  oneShell: (shells) => `La commande « completion » attend le nom d’un interpréteur de commandes : ${shells.join(', ')}.`,
  watchNeedsFiles: 'L’option « --watch » attend des fichiers : l’entrée standard « - » ne change pas.',
  watchNeedsFilesHint: 'Par exemple : agilefall --watch cctp.md',
  oneRule: 'La commande « explain » attend une règle, un thème ou un mot, par exemple : agilefall explain big-bang-rollout',
  emptyTry: 'L’option « --try » attend une phrase, et celle-ci ne contient aucun mot.',
  emptyTryHint: 'Par exemple : agilefall explain --try "Le service ouvre à tous le même jour."',
  kindNeedsTry: 'Avec « explain », l’option « --kind » n’a de sens qu’avec « --try ».',
  stdinNameAlone: 'L’option « --stdin-filename » n’a de sens qu’avec « - », qui lit l’entrée standard.',
  stdinNameHint: 'Par exemple : agilefall - --stdin-filename cctp.md < cctp.md',
  stdinTwice: 'L’entrée standard « - » ne peut être lue qu’une fois.',
  twoOnScreen: (formats) => `Les rapports ${formats.map((format) => `« ${format} »`).join(' et ')} iraient tous sur la sortie standard.`,
  twoOnScreenHint: 'Envoyez-en dans un fichier, par exemple : --format json=rapport.json',
  sameOutput: (file) => `Deux rapports iraient dans le même fichier, « ${file} ».`,
  otherOutput: 'Choisissez un autre nom de fichier pour le rapport.',
  missingFolder: (file, folder) => `Le rapport « ${file} » ne peut pas être écrit : le dossier « ${folder} » n’existe pas.`,
  missingFolderHint: 'Créez le dossier ou choisissez-en un autre, puis relancez.',
  outputIsFolder: (file) => `Le rapport ne peut pas être écrit : « ${file} » est un dossier.`,
  outputIsInput: (file) => `Le rapport écraserait « ${file} », qui est un des documents à lire.`,
  cannotWrite: (file, reason) => `Le rapport « ${file} » n’a pas pu être écrit : ${reason}.`,
  allIgnored: (files) => `Aucun document à lire : « ignore » de la configuration en écarte ${files}.`,
  allIgnoredHint: 'Nommez un fichier pour le lire quand même.',
  configExists: (file) => `Il y a déjà une configuration : ${file}.`,
  configExistsHint: 'Modifiez-la, ou retirez-la avant de relancer.',
  noBaseline: (file) => `L’état de référence « ${file} » n’existe pas.`,
  noBaselineHint: (file) => `Écrivez-le une première fois : agilefall CHEMIN --baseline ${file} --update-baseline`,
  badBaseline: (file) => `« ${file} » n’est pas un état de référence que cette version sait lire.`,
  badBaselineHint: 'Reprenez le fichier d’avant, ou écrivez-le à nouveau avec --update-baseline.',
  whichBaseline: 'L’option « --update-baseline » ne sait pas quel fichier écrire.',
  whichBaselineHint: 'Nommez-le avec --baseline, ou avec « baseline » dans la configuration.',
  baselineWritten: (file, findings) => `${file} : ${findings} ${findings < 2 ? 'constat connu' : 'constats connus'}.`,
  initTakesNothing: 'La commande « init » ne prend pas d’argument : elle regarde le dossier courant.',
  written: (file) => `${file} est écrit. Relisez-le, puis lancez : agilefall .`,
  ocrMissing: (packages) => `La reconnaissance de caractères (--ocr) demande des paquets qui ne sont pas installés : ${packages.join(', ')}.`,
  ocrMissingHint: (packages) => `Installez-les à côté d’agilefall : npm install ${packages.join(' ')}`,
  ocrProgress: (path, done, total) => `${path} : page numérisée ${done} sur ${total} lue`,
  internal: (reason) => `Erreur interne : ${reason}`,
  internalHint: (page) => `C’est un défaut d’agilefall. Signalez-le, avec la commande lancée : ${page}`,
  todo: 'À faire : ',
};

const EN: Messages = {
  name: 'agilefall: ',
  didYouMean: (near) => `Did you mean "${near}"?`,
  unknownOption: (option) => `There is no option "${option}".`,
  unknownCommand: (word) => `"${word}" is not a file, a folder or a command.`,
  unknownValue: (option, value) => `"${value}" is not a value of "${option}".`,
  unknownRule: (id) => `There is no rule "${id}".`,
  choices: (names) => `Possible values: ${names.join(', ')}.`,
  seeHelp: 'Commands and options: agilefall --help',
  seeRules: 'List of the rules: agilefall rules',
  missingValue: (option) => `The option "${option}" needs a value.`,
  noValue: (option) => `The option "${option}" takes no value.`,
  repeated: (option) => `The option "${option}" is given twice.`,
  opposite: (one, other) => `The options "${one}" and "${other}" contradict each other.`,
  noEffect: (option, command) => `The option "${option}" has no effect with the command "${command}".`,
  noPaths: 'No document to read was given.',
  noPathsHint: 'Give a file or a folder, for example: agilefall rfp.docx',
  tooManyWords: (command, words) => `The command "${command}" takes no argument: "${words.join(' ')}" is too much.`,
  oneFile: 'The command "text" needs one file and only one, for example: agilefall text rfp.docx',
  noSuchRule: (words) => `No rule is called "${words}", is of that category or speaks of it.`,
  unknownCategory: (name) => `No rule is of the category "${name}".`,
  notANumber: (option, value) => `The option "${option}" needs a whole number, not "${value}".`,
  oneShell: (shells) => `The command "completion" needs the name of a shell: ${shells.join(', ')}.`,
  watchNeedsFiles: 'The option "--watch" needs files: standard input "-" does not change.',
  watchNeedsFilesHint: 'For example: agilefall --watch rfp.md',
  oneRule: 'The command "explain" needs a rule, a category or a word, for example: agilefall explain big-bang-rollout',
  emptyTry: 'The option "--try" needs a sentence, and this one holds no word.',
  emptyTryHint: 'For example: agilefall explain --try "The service opens to all on one day."',
  kindNeedsTry: 'With "explain", the option "--kind" only makes sense with "--try".',
  stdinNameAlone: 'The option "--stdin-filename" only makes sense with "-", which reads standard input.',
  stdinNameHint: 'For example: agilefall - --stdin-filename rfp.md < rfp.md',
  stdinTwice: 'Standard input "-" can be read only once.',
  twoOnScreen: (formats) => `The reports ${formats.map((format) => `"${format}"`).join(' and ')} would all go to standard output.`,
  twoOnScreenHint: 'Send some of them to a file, for example: --format json=report.json',
  sameOutput: (file) => `Two reports would go to the same file, "${file}".`,
  otherOutput: 'Choose another file name for the report.',
  missingFolder: (file, folder) => `The report "${file}" cannot be written: the folder "${folder}" does not exist.`,
  missingFolderHint: 'Create the folder or choose another one, then run again.',
  outputIsFolder: (file) => `The report cannot be written: "${file}" is a folder.`,
  outputIsInput: (file) => `The report would overwrite "${file}", which is one of the documents to read.`,
  cannotWrite: (file, reason) => `The report "${file}" could not be written: ${reason}.`,
  allIgnored: (files) => `No document to read: "ignore" of the configuration leaves out ${files}.`,
  allIgnoredHint: 'Name a file to read it all the same.',
  configExists: (file) => `There is already a configuration: ${file}.`,
  configExistsHint: 'Edit it, or remove it before you run this again.',
  noBaseline: (file) => `The baseline "${file}" does not exist.`,
  noBaselineHint: (file) => `Write it a first time: agilefall PATH --baseline ${file} --update-baseline`,
  badBaseline: (file) => `"${file}" is no baseline that this version can read.`,
  badBaselineHint: 'Take back the file as it was, or write it again with --update-baseline.',
  whichBaseline: 'The option "--update-baseline" does not know which file to write.',
  whichBaselineHint: 'Name it with --baseline, or with "baseline" in the configuration.',
  baselineWritten: (file, findings) => `${file}: ${findings} known ${findings === 1 ? 'finding' : 'findings'}.`,
  initTakesNothing: 'The command "init" takes no argument: it looks at the current folder.',
  written: (file) => `${file} is written. Read it, then run: agilefall .`,
  ocrMissing: (packages) => `Text recognition (--ocr) needs packages that are not installed: ${packages.join(', ')}.`,
  ocrMissingHint: (packages) => `Install them beside agilefall: npm install ${packages.join(' ')}`,
  ocrProgress: (path, done, total) => `${path}: scanned page ${done} of ${total} read`,
  internal: (reason) => `Internal error: ${reason}`,
  internalHint: (page) => `This is a fault of agilefall. Please report it with the command you ran: ${page}`,
  todo: 'What to do: ',
};

export const MESSAGES: Readonly<Record<Language, Messages>> = { fr: FR, en: EN };
