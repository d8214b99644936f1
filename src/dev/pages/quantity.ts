import type { QuantityTest } from '../../rules/pattern.js';
import type { Bilingual, Language, QuantityKind } from '../../types.js';
import { enumeration } from './words.js';

const NOUNS: Readonly<Record<QuantityKind, Bilingual>> = {
  duration: { fr: 'une durée', en: 'a duration' },
  range: { fr: 'une période', en: 'a period' },
  offset: { fr: 'un délai', en: 'a time limit' },
  date: { fr: 'une date', en: 'a date' },
  frequency: { fr: 'une fréquence', en: 'a frequency' },
  population: { fr: 'un nombre d’usagers', en: 'a number of users' },
  people: { fr: 'un effectif', en: 'a head count' },
  pages: { fr: 'un nombre de pages', en: 'a number of pages' },
  money: { fr: 'un montant', en: 'an amount' },
  ratio: { fr: 'une part', en: 'a share' },
  effort: { fr: 'une charge', en: 'an effort' },
  rate: { fr: 'un débit', en: 'a rate' },
  count: { fr: 'un nombre', en: 'a number' },
};

/** What the number of a kind counts; nothing where the noun says it already. */
const UNITS: Readonly<Partial<Record<QuantityKind, Bilingual>>> = {
  duration: { fr: ' mois', en: ' months' },
  range: { fr: ' mois', en: ' months' },
  offset: { fr: ' mois', en: ' months' },
  frequency: { fr: ' fois par an', en: ' times a year' },
  ratio: { fr: ' %', en: '%' },
  effort: { fr: ' jours-personne', en: ' person-days' },
  rate: { fr: ' par seconde', en: ' a second' },
};

/** Nouns that rules count, by the names of `unit=`. */
export const COUNTED: Readonly<Record<string, Bilingual>> = {
  module: { fr: 'modules', en: 'modules' },
  requirement: { fr: 'exigences', en: 'requirements' },
  rule: { fr: 'règles de gestion', en: 'business rules' },
  feature: { fr: 'fonctionnalités', en: 'features' },
  story: { fr: 'récits utilisateurs', en: 'user stories' },
  'use-case': { fr: 'cas d’utilisation', en: 'use cases' },
  deliverable: { fr: 'livrables', en: 'deliverables' },
  document: { fr: 'documents', en: 'documents' },
  report: { fr: 'rapports', en: 'reports' },
  'simultaneous-user': { fr: 'utilisateurs simultanés', en: 'simultaneous users' },
  'simultaneous-session': { fr: 'sessions simultanées', en: 'simultaneous sessions' },
  'simultaneous-visitor': { fr: 'visiteurs simultanés', en: 'simultaneous visitors' },
  'simultaneous-connection': { fr: 'connexions simultanées', en: 'simultaneous connections' },
  year: { fr: 'années entières', en: 'whole years' },
  EUR: { fr: 'euros', en: 'euros' },
  USD: { fr: 'dollars', en: 'US dollars' },
  GBP: { fr: 'livres', en: 'pounds' },
  CAD: { fr: 'dollars canadiens', en: 'Canadian dollars' },
  AUD: { fr: 'dollars australiens', en: 'Australian dollars' },
  CHF: { fr: 'francs suisses', en: 'Swiss francs' },
};

/** Units that say « whatever the noun ». */
const UNNAMED = new Set(['number', 'XXX']);

/** « une durée ou une période d’au moins 24 mois », from `{duration|range >= 24}`. */
export function quantityWords({ kinds, operator, threshold, units }: QuantityTest, language: Language): string {
  const nouns = enumeration(kinds.map((kind) => NOUNS[kind][language]), language === 'fr' ? 'ou' : 'or');
  const named = (units ?? []).filter((unit) => !UNNAMED.has(unit)).map((unit) => COUNTED[unit]?.[language] ?? unit);
  const counted = named.length === 0 ? '' : ` (${named.join(', ')})`;
  if (operator === null) return nouns + counted;
  return `${nouns}${bound(operator, threshold, kinds[0] ?? 'count', language)}${counted}`;
}

/** Months shorter than this are told in days. */
const DAYS_BELOW = 3;
const DAYS_A_MONTH = 365.25 / 12;

function bound(operator: NonNullable<QuantityTest['operator']>, threshold: number, kind: QuantityKind, language: Language): string {
  const unit = UNITS[kind]?.[language] ?? '';
  const months = /(?:mois|months)$/.test(unit);
  const inDays = months && threshold < DAYS_BELOW && !Number.isInteger(threshold);
  const rounded = inDays ? Math.round(threshold * DAYS_A_MONTH) : Math.ceil(threshold);
  // « <= 5.99 » is a way to say less than six; days are rounded anyway.
  const strict = !inDays && !Number.isInteger(threshold) && operator.startsWith('<') ? '<' : operator;
  const number = rounded.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-US').replace(/[\u202f\u00a0]/g, ' ');
  return ` ${OPERATORS[language][strict]} ${number}${inDays ? (language === 'fr' ? ' jours' : ' days') : unit}`;
}

const OPERATORS: Readonly<Record<Language, Readonly<Record<NonNullable<QuantityTest['operator']>, string>>>> = {
  fr: { '>=': 'd’au moins', '<=': 'd’au plus', '>': 'de plus de', '<': 'de moins de' },
  en: { '>=': 'of at least', '<=': 'of at most', '>': 'of more than', '<': 'of less than' },
};
