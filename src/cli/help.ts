import { padded, wrapped } from '../report/columns.js';
import type { Bilingual, Language } from '../types.js';
import { OPTIONS } from './options.js';

const USAGE: readonly { readonly line: Bilingual; readonly help: Bilingual }[] = [
  {
    line: { fr: 'agilefall [lint] CHEMIN…', en: 'agilefall [lint] PATH…' },
    help: {
      fr: 'Lit des fichiers, des dossiers, des ZIP ou « - » et dit ce qui y transforme un achat agile en cascade.',
      en: 'Read files, folders, ZIP archives or "-" and say what turns an agile purchase into a waterfall one.',
    },
  },
  {
    line: { fr: 'agilefall text FICHIER', en: 'agilefall text FILE' },
    help: {
      fr: 'Affiche le texte lu dans le fichier : c’est de lui que parlent les numéros de ligne.',
      en: 'Print the text read from the file: line numbers are those of this text.',
    },
  },
  {
    line: { fr: 'agilefall rules', en: 'agilefall rules' },
    help: { fr: 'Liste les règles.', en: 'List the rules.' },
  },
  {
    line: { fr: 'agilefall explain RÈGLE|THÈME|MOT', en: 'agilefall explain RULE|CATEGORY|WORD' },
    help: {
      fr: 'Explique une règle, avec ses exemples, ou liste celles d’un thème ou qui parlent d’un mot. Avec --try PHRASE, dit pourquoi une phrase est signalée ou épargnée, par cette règle ou par toutes.',
      en: 'Explain a rule, with its examples, or list those of a category or that speak of a word. With --try SENTENCE, say why a sentence is flagged or spared, by this rule or by all.',
    },
  },
  {
    line: { fr: 'agilefall lsp', en: 'agilefall lsp' },
    help: { fr: 'Serveur de langage : pour les éditeurs, qui le lancent eux-mêmes.', en: 'Language server: for editors, which start it themselves.' },
  },
  {
    line: { fr: 'agilefall completion bash|zsh|fish', en: 'agilefall completion bash|zsh|fish' },
    help: { fr: 'Affiche de quoi compléter les commandes dans cet interpréteur.', en: 'Print what completes the commands in that shell.' },
  },
  {
    line: { fr: 'agilefall init', en: 'agilefall init' },
    help: {
      fr: 'Écrit une configuration commentée d’après les documents du dossier courant.',
      en: 'Write a commented configuration from the documents of the current folder.',
    },
  },
];

const TEXTS = {
  fr: {
    what: 'agilefall : relit les cahiers des charges (DOCX, ODT, PDF, XLSX, HTML, Markdown, texte, ZIP) avant leur publication.',
    usage: 'Commandes',
    options: 'Options',
    codes: 'Codes de sortie',
    code: [
      'Rien à partir du niveau de --fail-on.',
      'Des constats à partir de ce niveau.',
      'Quelque chose n’a pas pu être fait : fichier absent ou illisible, option ou règle inconnue.',
    ],
  },
  en: {
    what: 'agilefall: proofreads procurement documents (DOCX, ODT, PDF, XLSX, HTML, Markdown, text, ZIP) before they are published.',
    usage: 'Commands',
    options: 'Options',
    codes: 'Exit codes',
    code: [
      'Nothing at or above the level of --fail-on.',
      'Findings at or above that level.',
      'Something could not be done: a missing or unreadable file, an unknown option or rule.',
    ],
  },
} as const;

/** The help of the command line, in columns. */
export function helpText(language: Language, width: number): string {
  const texts = TEXTS[language];
  const options = Object.entries(OPTIONS).map(([name, { short, value, help }]): readonly [string, string] => {
    const flag = `${short === undefined ? '' : `-${short}, `}--${name}`;
    return [value === undefined ? flag : `${flag} ${value[language]}`, help[language]];
  });
  return [
    wrapped(texts.what, width, ''),
    section(texts.usage, USAGE.map(({ line, help }) => [line[language], help[language]] as const), width),
    section(texts.options, options, width),
    section(texts.codes, texts.code.map((meaning, code) => [String(code), meaning] as const), width),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, rows: readonly (readonly [string, string])[], width: number): string {
  const indent = ' '.repeat(Math.max(...rows.map(([name]) => name.length)) + 4);
  return [title, ...rows.map(([name, help]) => wrapped(help, width, indent, padded(`  ${name}`, indent.length)))].join('\n');
}
