import type { DocumentKind, Language } from '../types.js';

/** What `agilefall init` saw in a folder. */
export interface Seen {
  /** Documents by their ending, most frequent first. */
  readonly formats: readonly (readonly [ending: string, count: number])[];
  /** Language of most of the documents that were read. */
  readonly language: Language;
  /** Kinds of the documents that were read, most frequent first. */
  readonly kinds: readonly (readonly [kind: DocumentKind, count: number])[];
  readonly read: number;
  /** Folders that hold several pieces of one purchase. */
  readonly dossiers: readonly { readonly name: string; readonly path: string; readonly pieces: readonly string[] }[];
}

type Texts = Readonly<Record<'title' | 'schema' | 'lang' | 'failOn' | 'kind' | 'packs' | 'rules' | 'vocabulary' | 'dossiers' | 'overrides' | 'ignore' | 'baseline', string>> & {
  readonly seen: (seen: Seen) => string;
  readonly nothing: string;
};

const FR: Texts = {
  title: 'Configuration d’agilefall. Les lignes qui commencent par # sont des commentaires : retirez le # pour activer un réglage.',
  seen: ({ formats, kinds, read }) => `Vu ici : ${formats.map(([ending, count]) => `${count} ${ending}`).join(', ')}. Lus : ${read} (${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}).`,
  nothing: 'Aucun document n’a été vu ici.',
  schema: 'Les réglages, pour l’éditeur :',
  lang: 'Langue des messages.',
  failOn: 'Gravité à partir de laquelle le code de sortie est 1 : error, warning, info, never.',
  kind: 'Nature de l’achat ; sans ce réglage, elle est devinée pour chaque document.',
  packs: 'Jeux de règles : recommended, strict, editorial, seed.',
  rules: 'Règles : off, on, info, warning ou error ; ou des seuils (agilefall explain RÈGLE les nomme).',
  vocabulary: 'Mots de votre maison, ajoutés aux listes des règles.',
  dossiers: 'Pièces jugées ensemble : les manques et les contradictions se jugent sur toutes.',
  overrides: 'Réglages pour certains fichiers, écrits comme dans .gitignore.',
  ignore: 'Fichiers à laisser de côté dans les dossiers ; un fichier nommé est toujours lu.',
  baseline: 'Constats déjà connus : agilefall . --baseline agilefall.baseline.json --update-baseline',
};

const EN: Texts = {
  title: 'Configuration of agilefall. Lines that begin with # are comments: remove the # to turn a setting on.',
  seen: ({ formats, kinds, read }) => `Seen here: ${formats.map(([ending, count]) => `${count} ${ending}`).join(', ')}. Read: ${read} (${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}).`,
  nothing: 'No document was seen here.',
  schema: 'The settings, for the editor:',
  lang: 'Language of the messages.',
  failOn: 'Severity from which the exit code is 1: error, warning, info, never.',
  kind: 'Kind of purchase; without this setting it is found out for each document.',
  packs: 'Packs of rules: recommended, strict, editorial, seed.',
  rules: 'Rules: off, on, info, warning or error; or thresholds (agilefall explain RULE names them).',
  vocabulary: 'Words of your house, added to the lists of the rules.',
  dossiers: 'Pieces judged together: absences and contradictions are decided over all of them.',
  overrides: 'Settings for some files, written as in .gitignore.',
  ignore: 'Files to leave out of folders; a file that is named is always read.',
  baseline: 'Findings that are known: agilefall . --baseline agilefall.baseline.json --update-baseline',
};

const SCHEMA = 'https://github.com/agilefall/agilefall/blob/main/rules/config.schema.json';

/** A configuration with what was seen, and everything else as comments. */
export function configTemplate(seen: Seen, spoken: Language): string {
  const texts = spoken === 'fr' ? FR : EN;
  const only = seen.kinds.length === 1 && seen.kinds[0]?.[0] !== 'other' ? seen.kinds[0]?.[0] : undefined;
  const example = seen.dossiers[0];
  const parts = [
    `# ${texts.title}\n# ${seen.formats.length === 0 ? texts.nothing : texts.seen(seen)}\n# yaml-language-server: $schema=${SCHEMA}`,
    `# ${texts.lang}\nlang: ${seen.language}`,
    `# ${texts.failOn}\nfailOn: error`,
    `# ${texts.kind}\n# kind: ${only ?? 'software-build'}`,
    `# ${texts.packs}\n# packs: [recommended, strict]`,
    `# ${texts.rules}\n# rules:\n#   contract-too-long: off\n#   tender-too-long:\n#     severity: warning\n#     thresholds: { stated.error.pages: 80 }`,
    `# ${texts.vocabulary}\n# vocabulary:\n#   supplier: { fr: "mandataire, groupement", en: "consortium lead" }`,
    `# ${texts.dossiers}\n${example ? dossiersText(seen.dossiers) : '# dossiers:\n#   portail: [portail/]'}`,
    `# ${texts.overrides}\n# overrides:\n#   - files: [annexes/]\n#     failOn: never`,
    `# ${texts.ignore}\n# ignore: [archives/, "*.old.md"]`,
    `# ${texts.baseline}\n# baseline: agilefall.baseline.json`,
  ];
  return parts.join('\n\n').concat('\n');
}

function dossiersText(dossiers: Seen['dossiers']): string {
  const lines = dossiers.map(({ name, path, pieces }) => `  ${JSON.stringify(name)}: [${JSON.stringify(path)}] # ${pieces.join(', ')}`);
  return ['dossiers:', ...lines].join('\n');
}
