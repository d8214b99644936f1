import { describe, expect, it } from 'vitest';
import { read, say } from './read.js';

/** Text, then « kind value » of each quantity in it. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // Lengths.
  ['pendant 2 ans', 'duration P24M'],
  ['pendant deux ans', 'duration P24M'],
  ['sur deux années', 'duration P24M'],
  ['vingt-quatre (24) mois', 'duration P24M'],
  ['24 (vingt-quatre) mois', 'duration P24M'],
  ['une durée de 24M', 'duration P24M'],
  ['trente-six (36) mois, reconductions comprises', 'duration P36M'],
  ['un an et demi', 'duration P18M'],
  ['dix-huit mois', 'duration P18M'],
  ['un an et six mois', 'duration P18M'],
  ['un délai de 18 mois à compter de la notification', 'duration P18M'],
  ['dans un délai de huit semaines', 'duration P8W'],
  ['sous 8 semaines', 'duration P8W'],
  ['entre 12 et 18 mois', 'duration P12M/P18M'],
  ['de douze à dix-huit mois', 'duration P12M/P18M'],
  ['12-18 mois', 'duration P12M/P18M'],
  ['de 6 mois à 2 ans', 'duration P6M/P24M'],
  ['au moins trois ans', 'duration P36M/..'],
  ['pas moins de 3 ans', 'duration P36M/..'],
  ["jusqu'à cinq ans", 'duration ../P60M'],
  ['jusqu’à cinq ans', 'duration ../P60M'],
  ['dans la limite de 5 ans', 'duration ../P60M'],
  ['pour 4 mois au plus', 'duration ../P4M'],
  ['un délai de quinze jours ouvrés', 'duration P15D'],
  ['15 jours calendaires', 'duration P15D'],
  ['sous quinzaine', 'duration P15D'],
  ['une quinzaine de jours', 'duration P15D'],
  ['les six prochains mois', 'duration P6M'],
  ['les 2 prochaines années', 'duration P24M'],
  ['durant deux trimestres', 'duration P6M'],
  ['une décennie', 'duration P120M'],
  ['sous 4 heures', 'duration PT4H'],
  ['une demi-journée par mois', 'duration P0.5D'],
  // Places on the clock of the contract.
  ['au 14e mois suivant la notification', 'offset T0+P14M'],
  ['au quatorzième mois', 'offset T0+P14M'],
  ['au trente et unième mois', 'offset T0+P31M'],
  ['à la fin de la troisième année du marché', 'offset T0+P36M'],
  ['la troisième semaine du mois'],
  ['les étudiants de 3e année de licence'],
  // A number after its noun.
  ['Nombre de livrables : 34', 'count 34'],
  ['Nombre maximal d’utilisateurs : 4 500', 'population 4500'],
  ['Durée des sessions : 2 heures', 'duration PT2H'],
  ['Interfaces | 34 | à livrer', 'count 34'],
  ['Interfaces | 34 à livrer'],
  // From one date to another.
  ['Les travaux débutent en septembre 2026 et s’achèvent fin 2029', 'date 2026-09', 'range 2026-09/2029-12-31', 'date 2029-12-31'],
  ['La séance du 3 mars 2026 précède celle du 5 mai 2026', 'date 2026-03-03', 'date 2026-05-05'],
  // Words that end in a scale.
  ['deux cents millions d’euros', 'money EUR 200000000'],
  ['deux millions d’usagers', 'population 2000000'],
  ['un crédit de 31 millions de francs', 'money XXX 31000000'],
  ['350 000 francs par an', 'money XXX 350000'],
  ['quinze jours francs', 'duration P15D'],
  ['3 000 requêtes à la seconde', 'rate 3000/s'],
  // Ranges and dates.
  ['2025-2029', 'range 2025/2029'],
  ['de 2025 à 2029', 'range 2025/2029'],
  ['sur la période 2025-2029', 'range 2025/2029'],
  ['sur 2025-27', 'range 2025/2027'],
  ['T1 2025 à T4 2027', 'range 2025-Q1/2027-Q4'],
  ['du T1 2025 au T4 2027', 'range 2025-Q1/2027-Q4'],
  ['1er trimestre 2025 – 4e trimestre 2027', 'range 2025-Q1/2027-Q4'],
  ['de janvier 2025 à mars 2027', 'range 2025-01/2027-03'],
  ['du 1er janvier au 31 décembre 2027', 'range 2027-01-01/2027-12-31'],
  ['entre 2009 et 2013', 'range 2009/2013'],
  ['au S1 2026', 'date 2026-H1'],
  ['au premier semestre 2026', 'date 2026-H1'],
  ['au T4 2027', 'date 2027-Q4'],
  ['semaine S12', 'date W12'],
  ['sem. 12', 'date W12'],
  ["d'ici fin 2027", 'date 2027-12-31'],
  ['avant fin 2027', 'date 2027-12-31'],
  ['courant 2027', 'date 2027'],
  ['à horizon 2027', 'date 2027'],
  ["à l'horizon 2030", 'date 2030'],
  ['en 2027', 'date 2027'],
  ['au plus tard le 31 décembre 2026', 'date 2026-12-31'],
  ['au 31/12/2026', 'date 2026-12-31'],
  ['avant le 1er septembre 2026', 'date 2026-09-01'],
  ['au 1er septembre', 'date --09-01'],
  ['le 1.9.26', 'date 2026-09-01'],
  ['le 01-09-2026', 'date 2026-09-01'],
  ['en septembre 2027', 'date 2027-09'],
  ['N, N+1, N+2', 'date N+1', 'date N+2'],
  ['année N+3', 'date N+3'],
  ['exercice N+1', 'date N+1'],
  // Offsets.
  ['T0 + 14 mois', 'offset T0+P14M'],
  ['T0+14', 'offset T0+P14M'],
  ['J+30', 'offset T0+P30D'],
  ['à J + 30 jours ouvrés', 'offset T0+P30D'],
  ['quatorze mois après la notification', 'offset T0+P14M'],
  ['neuf mois après J1', 'offset T0+P9M'],
  // Frequencies.
  ['un rythme semestriel', 'frequency 2/year'],
  ['deux fois par an', 'frequency 2/year'],
  ['2 MEP/an', 'frequency 2/year'],
  ['tous les six mois', 'frequency 2/year'],
  ['un rythme trimestriel', 'frequency 4/year'],
  ["4 fois l'an", 'frequency 4/year'],
  ['une fois par trimestre', 'frequency 4/year'],
  ['mensuel', 'frequency 12/year'],
  ['bimensuel (2/mois)', 'frequency 24/year', 'frequency 24/year'],
  ['bimestriel', 'frequency 6/year'],
  ['hebdomadaire', 'frequency 52/year'],
  ['chaque quinzaine', 'frequency 26/year'],
  ['toutes les deux semaines', 'frequency 26/year'],
  ['tous les quinze jours', 'frequency 26/year'],
  ['quotidien', 'frequency 250/year'],
  ['livré en continu', 'frequency continuous'],
  ['2 versions maximum par an', 'frequency ../2/year'],
  ['au plus 2 mises en production par an', 'frequency ../2/year'],
  ["ne procède pas à plus d'une mise en production par trimestre", 'frequency ../4/year'],
  ['deux paliers annuels', 'frequency 2/year'],
  // Numbers of people and things.
  ['30 millions', 'count 30000000'],
  ['30 M', 'count 30000000'],
  ['30 000 000', 'count 30000000'],
  ['trente millions', 'count 30000000'],
  ["30 M d'usagers", 'population 30000000'],
  ["30M d'usagers", 'population 30000000'],
  ['30 millions de personnes', 'population 30000000'],
  ['30 \nmillions de citoyens', 'population 30000000'],
  ['200 000 connexions simultanées', 'population 200000'],
  ['5 ETP', 'people 5'],
  ['2,5 ETP', 'people 2.5'],
  ['vingt intervenants', 'people 20'],
  ['une équipe de 2 à 4 personnes', 'people 2/4'],
  ['vingt-huit (28) ETP', 'people 28'],
  ['14 modules', 'count 14'],
  ['412 exigences', 'count 412'],
  ['120 écrans', 'count 120'],
  ['27 interfaces', 'count 27'],
  ["une dizaine d'entretiens", 'count 10'],
  ['une centaine', 'count 100'],
  ['plusieurs milliers', 'count 2000/..'],
  ['106 critères du RGAA', 'count 106'],
  ['200 pages', 'pages 200'],
  ['184 p.', 'pages 184'],
  ['environ 200 pages', 'pages 200'],
  ['cent cinquante pages', 'pages 150'],
  ['deux cents (200) pages', 'pages 200'],
  ['5 000 requêtes par seconde', 'rate 5000/s'],
  // Money, shares, effort.
  ['30 M€', 'money EUR 30000000'],
  ["30 millions d'euros", 'money EUR 30000000'],
  ['30 000 000 €', 'money EUR 30000000'],
  ['30 MEUR', 'money EUR 30000000'],
  ['30 M€ HT', 'money EUR 30000000'],
  ['2,4 M€ TTC', 'money EUR 2400000'],
  ['850 000 € HT', 'money EUR 850000'],
  ['4,5 Md€', 'money EUR 4500000000'],
  ['80 k€', 'money EUR 80000'],
  ['entre 2 et 3 M€', 'money EUR 2000000/3000000'],
  ["trente (30) millions d'euros", 'money EUR 30000000'],
  ["9 millions d'euros (seuil)", 'money EUR 9000000'],
  ['20 M€ sur 5 ans', 'money EUR 20000000', 'duration P60M'],
  ['30 %', 'ratio 30 %'],
  ['99,95 %', 'ratio 99.95 %'],
  ['les quatre cinquièmes', 'ratio 80 %'],
  ['12 jours/homme', 'effort 12 person-days'],
  ['40 jh', 'effort 40 person-days'],
  ['100 JH', 'effort 100 person-days'],
  ['30 jours-hommes', 'effort 30 person-days'],
];

describe('French quantities', () => {
  it.each(CASES)('%s', (text, ...expected) => expect(say(text, 'fr')).toEqual(expected));

  it.each([
    ['24h/24 et 7j/7'],
    ['H24'],
    ['7 jours sur 7'],
    ['24/7'],
    ['Article 24'],
    ['lot 24'],
    ['v1.24'],
    ['ISO 27001'],
    ['article R2124-1'],
    ['EXG-0412'],
    ['p. 12'],
    ['S12'],
    ['3.2.1 Modules'],
    ['4.1 Exigences'],
    ['2 Service Internet'],
    ['Tél. : 01 23 45 67 89'],
    ['à 12 heures'],
    ['avant 17 h 30'],
    ['loi n° 2021-1104'],
    ['infogérée par un tiers'],
    ['enquête 2024'],
    ['les jeunes de moins de 26 ans'],
    ["d'un mois à l'autre"],
    ['un plan mis à jour'],
    ["l'usager est au cœur de la démarche"],
    ['plusieurs modules'],
    ['mener le projet à terme'],
  ])('finds nothing in « %s »', (text) => expect(read(text, 'fr')).toEqual([]));

  it('gives months as numbers', () => {
    expect(read('sous 8 semaines', 'fr')[0]).toMatchObject({ min: 1.8462, max: 1.8462, unit: 'week' });
    expect(read('quinze jours ouvrés', 'fr')[0]).toMatchObject({ min: 0.6923, unit: 'working-day' });
    expect(read('quinze jours', 'fr')[0]).toMatchObject({ min: 0.4928, unit: 'day' });
    expect(read('au moins trois ans', 'fr')[0]).toMatchObject({ min: 36, max: Infinity, unit: 'year' });
    expect(read("jusqu'à cinq ans", 'fr')[0]).toMatchObject({ min: 0, max: 60 });
  });

  it('counts a range from the start of its first to the start and the end of its last period', () => {
    const years = { min: 48, max: 60, from: '2025-01-01', to: '2029-12-31' };
    expect(read('2025-2029', 'fr')[0]).toMatchObject(years);
    expect(read('du T1 2025 au T4 2027', 'fr')[0]).toMatchObject({ min: 33, max: 36 });
  });

  it('gives the last day of a deadline in `to`', () => {
    expect(read("d'ici fin 2027", 'fr')[0]).toMatchObject({ to: '2027-12-31' });
    expect(read('au premier semestre 2026', 'fr')[0]).toMatchObject({ from: '2026-01-01', to: '2026-06-30' });
  });

  it.each(['une dizaine de sites', 'environ 200 pages', 'à horizon 2027', 'une quinzaine de jours'])(
    'is not certain of « %s »',
    (text) => expect(read(text, 'fr')[0]?.certain).toBe(false),
  );

  it.each(['un plan pluriannuel', 'à moyen terme', 'à terme, tous les agents', "à l'horizon", 'ouvert prochainement'])(
    'takes « %s » for an uncertain horizon of 24 months or more',
    (text) => expect(read(text, 'fr')).toMatchObject([{ kind: 'duration', min: 24, max: Infinity, certain: false }]),
  );

  it('keeps both numbers when the words and the digits disagree', () => {
    expect(read('vingt-quatre (36) mois', 'fr')).toMatchObject([{ min: 24, max: 36, certain: false }]);
  });
});
