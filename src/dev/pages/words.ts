import type { Language, Severity } from '../../types.js';

export type FinderName = 'phrases' | 'sequence' | 'list' | 'table' | 'schedule' | 'metric' | 'absence' | 'contradiction';

/** What the pages of the rules say besides the texts of the rules. */
export interface PageWords {
  readonly language: string;
  readonly index: string;
  readonly all: string;
  readonly intro: (count: number) => string;
  readonly columns: readonly string[];
  readonly defaultSeverity: string;
  readonly category: string;
  readonly pillar: string;
  readonly pack: string;
  readonly packs: Readonly<Record<'recommended' | 'strict' | 'editorial', string>>;
  readonly precision: string;
  readonly measured: (percent: number, findings: number, date: string) => string;
  readonly expected: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly since: string;
  readonly finds: string;
  readonly looks: (what: readonly string[]) => string;
  readonly finders: Readonly<Record<FinderName, string>>;
  readonly kinds: (kinds: readonly string[]) => string;
  readonly notOn: (pieces: readonly string[]) => string;
  readonly why: string;
  readonly instead: string;
  readonly flagged: string;
  readonly marks: string;
  readonly spared: string;
  readonly severity: string;
  readonly plainSeverity: (severity: Severity) => string;
  readonly usualSeverity: (severity: Severity) => string;
  readonly stepsIntro: string;
  readonly otherwise: (severity: Severity) => string;
  readonly finderSeverity: (finder: string) => string;
  readonly lowered: string;
  readonly once: string;
  readonly neighbours: string;
  readonly over: (rules: readonly string[]) => string;
  readonly under: (rules: readonly string[]) => string;
  readonly sources: string;
  readonly guide: string;
  readonly noSource: string;
}

const NAMES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  fr: { error: 'erreur', warning: 'avertissement', info: 'note' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};

const FR: PageWords = {
  language: 'Français',
  index: 'Les règles',
  all: 'toutes les règles',
  intro: (count) => `${count} règles. \`agilefall explain NOM\` affiche la même chose dans un terminal. Les règles marquées *strict* ou *editorial* ne tournent qu’avec \`--pack strict\` ou \`--pack editorial\`.`,
  columns: ['Règle', 'Ce qu’elle trouve', 'Gravité', 'Pilier'],
  defaultSeverity: 'Gravité',
  category: 'Thème',
  pillar: 'Pilier de l’approche produit',
  pack: 'Jeu de règles',
  packs: {
    recommended: '`recommended` (tourne sans rien demander)',
    strict: '`strict` (tourne avec `--pack strict`)',
    editorial: '`editorial` (tourne avec `--pack editorial`, ne compte pas dans la note)',
  },
  precision: 'Fiabilité',
  measured: (percent, findings, date) => `${percent} % de constats justes sur ${findings}, mesurés sur des documents relus à la main (${date})`,
  expected: { high: 'élevée, d’après son auteur (pas encore mesurée)', medium: 'moyenne, d’après son auteur (pas encore mesurée)', low: 'faible, d’après son auteur (pas encore mesurée)' },
  since: 'Depuis la version',
  finds: 'Ce que la règle trouve',
  looks: (what) => `Elle lit ${enumeration(what, 'et')}.`,
  finders: {
    phrases: 'les mots d’une même phrase',
    sequence: 'des étapes qui se suivent (titres, liste, tableau ou phrase)',
    list: 'les longues listes et les longs tableaux',
    table: 'les tableaux, par leurs en-têtes',
    schedule: 'les calendriers de plusieurs lignes datées',
    metric: 'le document entier, pour ce qui s’y compte',
    absence: 'le document entier, pour ce qui y manque',
    contradiction: 'deux endroits du document qui se contredisent',
  },
  kinds: (kinds) => `Elle s’applique à ces achats : ${enumeration(kinds, 'et')}.`,
  notOn: (pieces) => `Elle ne s’applique pas à ces pièces : ${enumeration(pieces, 'et')}.`,
  why: 'Pourquoi c’est un risque',
  instead: 'Ce qu’il vaut mieux écrire',
  flagged: 'Exemples signalés',
  marks: 'Les mots signalés sont en gras.',
  spared: 'Exemples épargnés',
  severity: 'Gravité',
  plainSeverity: (severity) => `Toujours **${NAMES.fr[severity]}**.`,
  usualSeverity: (severity) => `En général **${NAMES.fr[severity]}**.`,
  stepsIntro: 'La première ligne qui s’applique décide ; « un cran de moins » abaisse et continue.',
  otherwise: (severity) => `**${NAMES.fr[severity]}** : dans tous les autres cas.`,
  finderSeverity: (finder) => `Quand c’est la recherche \`${finder}\` qui trouve :`,
  lowered: 'Abaissée d’un cran, avec la raison, quand le document montre que c’est légitime :',
  once: 'Un seul constat par document.',
  neighbours: 'Règles voisines',
  over: (rules) => `Sur une même phrase, elle l’emporte sur ${enumeration(rules, 'et')}, qui en ${rules.length > 1 ? 'disent' : 'dit'} moins.`,
  under: (rules) => `Sur une même phrase, elle s’efface devant ${enumeration(rules, 'et')}, plus précise${rules.length > 1 ? 's' : ''}.`,
  sources: 'Sources',
  guide: '*Petit guide de l’approche produit*, Direction interministérielle du numérique (DINUM), janvier 2022, publié par beta.gouv.fr sous [Licence Ouverte Etalab 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/)',
  noSource: 'Règle du projet, sans citation du guide.',
};

const EN: PageWords = {
  language: 'English',
  index: 'The rules',
  all: 'all rules',
  intro: (count) => `${count} rules. \`agilefall explain NAME\` shows the same in a terminal. Rules marked *strict* or *editorial* run only with \`--pack strict\` or \`--pack editorial\`.`,
  columns: ['Rule', 'What it finds', 'Severity', 'Pillar'],
  defaultSeverity: 'Severity',
  category: 'Category',
  pillar: 'Pillar of the product approach',
  pack: 'Pack',
  packs: {
    recommended: '`recommended` (runs by default)',
    strict: '`strict` (runs with `--pack strict`)',
    editorial: '`editorial` (runs with `--pack editorial`, does not count in the grade)',
  },
  precision: 'Reliability',
  measured: (percent, findings, date) => `${percent}% right out of ${findings} findings, measured on documents read by people (${date})`,
  expected: { high: 'high, as its author expects (not measured yet)', medium: 'medium, as its author expects (not measured yet)', low: 'low, as its author expects (not measured yet)' },
  since: 'Since version',
  finds: 'What the rule finds',
  looks: (what) => `It reads ${enumeration(what, 'and')}.`,
  finders: {
    phrases: 'the words of one sentence',
    sequence: 'stages that follow each other (headings, list, table or sentence)',
    list: 'long lists and long tables',
    table: 'tables, by their header cells',
    schedule: 'schedules of several dated entries',
    metric: 'the whole document, for what can be counted in it',
    absence: 'the whole document, for what it does not say',
    contradiction: 'two places of the document that contradict each other',
  },
  kinds: (kinds) => `It applies to these purchases: ${enumeration(kinds, 'and')}.`,
  notOn: (pieces) => `It does not apply to these pieces: ${enumeration(pieces, 'and')}.`,
  why: 'Why it hurts',
  instead: 'What to write instead',
  flagged: 'Flagged examples',
  marks: 'The flagged words are in bold.',
  spared: 'Spared examples',
  severity: 'How severe',
  plainSeverity: (severity) => `Always **${NAMES.en[severity]}**.`,
  usualSeverity: (severity) => `Usually **${NAMES.en[severity]}**.`,
  stepsIntro: 'The first line that applies decides; "one level less" lowers and goes on.',
  otherwise: (severity) => `**${NAMES.en[severity]}**: in all other cases.`,
  finderSeverity: (finder) => `When the finder \`${finder}\` finds it:`,
  lowered: 'Lowered by one level, with the reason, where the document shows that it is legitimate:',
  once: 'One finding a document at most.',
  neighbours: 'Related rules',
  over: (rules) => `On one sentence it takes precedence over ${enumeration(rules, 'and')}, which say${rules.length > 1 ? '' : 's'} less.`,
  under: (rules) => `On one sentence it gives way to ${enumeration(rules, 'and')}, which say${rules.length > 1 ? '' : 's'} more.`,
  sources: 'References',
  guide: '*Petit guide de l’approche produit* (a short guide to the product approach, in French), Direction interministérielle du numérique (DINUM), January 2022, published by beta.gouv.fr under the [Licence Ouverte Etalab 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/)',
  noSource: 'A rule of the project, without words of the guide.',
};

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { fr: FR, en: EN };

/** « a, b et c » */
export function enumeration(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
