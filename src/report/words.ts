import type { AgileClaim, DocumentKind, DocumentResult, Language, Pillar, Severity } from '../types.js';

type Grade = NonNullable<DocumentResult['grade']>;

/** What reports say besides the text of the rules. One shape, two languages. */
export interface Words {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly pillars: Readonly<Record<Pillar, string>>;
  readonly claims: Readonly<Record<AgileClaim, string>>;
  readonly firstFixes: string;
  readonly nothingAgainst: string;
  readonly details: string;
  readonly agilefall: string;
  readonly offTheShelf: string;
  readonly outOfScope: string;
  readonly why: string;
  readonly instead: string;
  readonly rule: string;
  readonly seeAbove: string;
  readonly seeAlso: string;
  /** Places that are not shown one by one. */
  readonly morePlaces: (count: number) => string;
  readonly alsoRules: string;
  readonly lowered: string;
  readonly strengths: string;
  readonly unread: string;
  readonly more: (count: number) => string;
  readonly excused: (count: number) => string;
  readonly known: (count: number) => string;
  readonly unused: (count: number, file: string) => string;
  readonly moreUnused: (count: number) => string;
  readonly unusedHint: string;
  readonly verdict: string;
  readonly grade: string;
  readonly problems: string;
  readonly todo: string;
  readonly noFinding: string;
  readonly nothingNew: string;
  readonly page: (page: number | string) => string;
  readonly line: (line: number) => string;
  readonly section: string;
  readonly paragraph: (paragraph: number) => string;
  readonly row: (row: number) => string;
  /** Said of words that were read from a picture. */
  readonly recognised: string;
  readonly wholeDocument: string;
  readonly pages: (count: number) => string;
  readonly wordCount: (count: number) => string;
  readonly summary: (errors: number, warnings: number, notes: number, documents: number) => string;
  readonly unreadFiles: (count: number) => string;
  readonly place: string;
  readonly finding: string;
  readonly moreFindings: (count: number) => string;
  readonly textLine: (line: number, file: string) => string;
  readonly textOf: (file: string) => string;
  readonly leftOut: (count: number, kept: number) => string;
  readonly quote: (text: string) => string;
  readonly colon: string;
}

/** « 0 erreur », « 1 erreur », « 2 erreurs »: in French the plural begins at two. */
const french = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`;
/** "0 errors", "1 error", "2 errors". */
const english = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const FR: Words = {
  severities: { error: 'erreur', warning: 'avertissement', info: 'note' },
  kinds: {
    'software-build': 'réalisation d’un logiciel',
    'software-evolution': 'évolution d’un logiciel existant',
    'off-the-shelf': 'achat d’une solution existante',
    'hosting-infrastructure': 'hébergement et infrastructure',
    advisory: 'conseil et assistance',
    other: 'hors champ',
  },
  languages: { fr: 'français', en: 'anglais' },
  categories: {
    planning: 'Calendrier et planification',
    scope: 'Périmètre',
    sizing: 'Dimensionnement',
    infrastructure: 'Infrastructure',
    security: 'Sécurité',
    team: 'Équipe',
    users: 'Utilisateurs',
    governance: 'Gouvernance',
    funding: 'Financement',
    delivery: 'Livraison et recette',
    maintenance: 'Maintenance',
    contract: 'Contrat',
    contradiction: 'Contradictions',
    suppression: 'Dispenses',
  },
  grades: {
    A: 'Écrit en mode produit.',
    B: 'Mode produit, à consolider.',
    C: 'Hybride : le mode projet domine certains chapitres.',
    D: 'Mode projet.',
    E: 'Mode projet marqué.',
  },
  pillars: { P1: 'responsable', P2: 'équipe autonome', P3: 'utilisateurs', P4: 'petits pas', P5: 'impact' },
  claims: { none: 'Le texte n’annonce pas d’agilité.', weak: 'Le texte parle d’agilité en passant.', strong: 'Le texte annonce une démarche agile.' },
  firstFixes: 'À corriger d’abord',
  nothingAgainst: 'rien à signaler',
  details: 'Tous les constats, dans l’ordre du document',
  agilefall: 'Agilefall : mode projet sous vocabulaire agile.',
  offTheShelf: 'Achat d’une solution existante : grille produit non applicable.',
  outOfScope: 'Hors champ : ce document ne porte pas sur un service numérique.',
  why: 'Pourquoi',
  instead: 'Écrire plutôt',
  rule: 'Règle',
  seeAbove: '(voir plus haut)',
  seeAlso: 'Voir aussi',
  morePlaces: (count) => (count === 1 ? 'un autre passage' : `${count} autres passages`),
  alsoRules: 'Relève aussi de',
  lowered: 'Gravité abaissée',
  strengths: 'Déjà bien',
  unread: 'Non lu',
  more: (count) => `… et ${french(count, 'autre élément non lu', 'autres éléments non lus')}.`,
  excused: (count) => `${french(count, 'constat écarté', 'constats écartés')} avec une raison.`,
  known: (count) => `${french(count, 'constat déjà connu', 'constats déjà connus')}, dans l’état de référence.`,
  unused: (count, file) => `${french(count, 'constat')} de ${file} ${count < 2 ? 'n’existe' : 'n’existent'} plus :`,
  moreUnused: (count) => `… et ${french(count, 'autre')}.`,
  unusedHint: 'Retirez-les avec --update-baseline, pour qu’ils ne puissent pas revenir.',
  verdict: 'Verdict',
  grade: 'note',
  problems: 'Ce qui n’a pas pu être fait',
  todo: 'À faire',
  noFinding: 'Aucun constat.',
  nothingNew: 'Aucun constat nouveau.',
  page: (page) => `page ${page}`,
  line: (line) => `ligne ${line}`,
  section: 'section',
  paragraph: (paragraph) => `paragraphe ${paragraph}`,
  row: (row) => `ligne ${row}`,
  recognised: 'texte reconnu sur une image (OCR)',
  wholeDocument: 'document entier',
  pages: (count) => french(count, 'page'),
  wordCount: (count) => french(count, 'mot'),
  summary: (errors, warnings, notes, documents) =>
    `${french(errors, 'erreur')}, ${french(warnings, 'avertissement')} et ${french(notes, 'note')} dans ${french(documents, 'document')}.`,
  unreadFiles: (count) =>
    count < 2 ? `${count} problème a empêché de tout lire.` : `${count} problèmes ont empêché de tout lire.`,
  place: 'Endroit',
  finding: 'Constat',
  moreFindings: (count) => `… et ${french(count, 'autre constat moins grave', 'autres constats moins graves')}.`,
  textLine: (line, file) => `Texte lu : ${file}, ligne ${line}`,
  textOf: (file) => `Texte lu dans ${file}`,
  leftOut: (count, kept) =>
    `Ce rapport contient les ${kept} constats les plus graves ; ${french(count, 'autre n’y est pas', 'autres n’y sont pas')}. Le rapport JSON les contient tous.`,
  quote: (text) => `« ${text} »`,
  colon: ' : ',
};

const EN: Words = {
  severities: { error: 'error', warning: 'warning', info: 'note' },
  kinds: {
    'software-build': 'building software',
    'software-evolution': 'evolving existing software',
    'off-the-shelf': 'buying an existing solution',
    'hosting-infrastructure': 'hosting and infrastructure',
    advisory: 'advice and assistance',
    other: 'out of scope',
  },
  languages: { fr: 'French', en: 'English' },
  categories: {
    planning: 'Schedule and planning',
    scope: 'Scope',
    sizing: 'Sizing',
    infrastructure: 'Infrastructure',
    security: 'Security',
    team: 'Team',
    users: 'Users',
    governance: 'Governance',
    funding: 'Funding',
    delivery: 'Delivery and acceptance',
    maintenance: 'Maintenance',
    contract: 'Contract',
    contradiction: 'Contradictions',
    suppression: 'Suppressions',
  },
  grades: {
    A: 'Written in product mode.',
    B: 'Product mode, to be strengthened.',
    C: 'Hybrid: project mode rules some chapters.',
    D: 'Project mode.',
    E: 'Marked project mode.',
  },
  pillars: { P1: 'owner', P2: 'autonomous team', P3: 'users', P4: 'small steps', P5: 'impact' },
  claims: { none: 'The text claims no agility.', weak: 'The text mentions agility in passing.', strong: 'The text claims to work in an agile way.' },
  firstFixes: 'Fix first',
  nothingAgainst: 'nothing to report',
  details: 'All findings, in the order of the document',
  agilefall: 'Agilefall: project mode in agile words.',
  offTheShelf: 'Purchase of an existing solution: the product-mode grade does not apply.',
  outOfScope: 'Out of scope: this document is not about a digital service.',
  why: 'Why',
  instead: 'Write instead',
  rule: 'Rule',
  seeAbove: '(see above)',
  seeAlso: 'See also',
  morePlaces: (count) => (count === 1 ? 'one more passage' : `${count} more passages`),
  alsoRules: 'Also falls under',
  lowered: 'Severity lowered',
  strengths: 'Already good',
  unread: 'Not read',
  more: (count) => `… and ${english(count, 'other thing')} not read.`,
  excused: (count) => `${english(count, 'finding')} set aside with a reason.`,
  known: (count) => `${english(count, 'known finding')}, in the baseline.`,
  unused: (count, file) => `${english(count, 'finding')} of ${file} ${count === 1 ? 'is' : 'are'} no longer there:`,
  moreUnused: (count) => `… and ${english(count, 'other')}.`,
  unusedHint: 'Remove them with --update-baseline, so that they cannot come back.',
  verdict: 'Verdict',
  grade: 'grade',
  problems: 'What could not be done',
  todo: 'What to do',
  noFinding: 'No finding.',
  nothingNew: 'No new finding.',
  page: (page) => `page ${page}`,
  line: (line) => `line ${line}`,
  section: 'section',
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  row: (row) => `row ${row}`,
  recognised: 'text recognised on a picture (OCR)',
  wholeDocument: 'whole document',
  pages: (count) => english(count, 'page'),
  wordCount: (count) => english(count, 'word'),
  summary: (errors, warnings, notes, documents) =>
    `${english(errors, 'error')}, ${english(warnings, 'warning')} and ${english(notes, 'note')} in ${english(documents, 'document')}.`,
  unreadFiles: (count) => `${english(count, 'problem')} kept the run from reading everything.`,
  place: 'Place',
  finding: 'Finding',
  moreFindings: (count) => `… and ${english(count, 'other finding')} of less weight.`,
  textLine: (line, file) => `Text as read: ${file}, line ${line}`,
  textOf: (file) => `Text as read from ${file}`,
  leftOut: (count, kept) =>
    `This report holds the ${kept} gravest findings; ${english(count, 'other is', 'others are')} left out. The JSON report holds them all.`,
  quote: (text) => `"${text}"`,
  colon: ': ',
};

export const WORDS: Readonly<Record<Language, Words>> = { fr: FR, en: EN };

/** Name of a category for a person; a category of the user's own rules keeps its name. */
export function categoryName(category: string, language: Language): string {
  const known = WORDS[language].categories[category];
  return known ?? category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
}
